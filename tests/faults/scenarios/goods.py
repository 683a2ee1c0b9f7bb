"""Goods and where they are: receipts and deliveries."""

from datetime import timedelta

from django.utils import timezone

from saleor_returns.models import Delivery, DispositionVersion, SecondHandVariant
from saleor_returns.operations.record_delivery import record_delivery
from tests.dispositions import GRADE_C, decide_by, rule
from tests.returning import native_of

from .step import Step, ended


def receive(world):
    made = world.ask({"shirt": 3, "mug": 1})
    before = world.shop.stock_quantity(world.case.shirt, world.case.warehouse)

    def call():
        rows = ("shirt", 2, "restock"), ("shirt", 1, "restock"), ("mug", 1, "recycle")
        return world.receive(made, *rows, key="scan")

    def check():
        (receipt,) = made.receipts.all()
        assert [item.quantity for item in receipt.items.all()] == [2, 1, 1]
        after = world.shop.stock_quantity(world.case.shirt, world.case.warehouse)
        assert after == before + 3
        (native,) = world.case.order.fulfillments.filter(status="returned")
        assert native.pk == native_of(receipt)
        assert sum(line.quantity for line in native.lines.all()) == 4
        ended(made, "approved", ["requested", "approved", "received", "stock_moved"])

    return Step(call, check)


def deliver(world):
    arrived = timezone.now() - timedelta(days=9)

    def check():
        (delivery,) = Delivery.objects.all()
        assert delivery.delivered_at == arrived

    return Step(
        lambda: record_delivery(
            order_id=world.case.order.pk,
            fulfillment_id=world.case.fulfillment.pk,
            delivered_at=arrived,
            actor=world.case.by_staff,
        ),
        check,
    )


def decide(world):
    """Published again it is a version more, of the same rules."""

    def check():
        rows = list(DispositionVersion.objects.order_by("number"))
        assert [row.number for row in rows] in ([1], [1, 2])
        assert {row.rules for row in rows} == {rows[0].rules}

    return Step(lambda: decide_by(rule("Give away", "donate", GRADE_C)), check)


def offer_again(world):
    """Used goods are one variant, in stock once."""
    world.shop.channel("outlet", "EUR")
    terms = {"channel": "outlet", "percentage": "40"}
    decide_by(rule("Outlet", "second_hand", GRADE_C, then={"second_hand": terms}))
    made = world.ask({"mug": 1})

    def check():
        link = SecondHandVariant.objects.get()
        assert world.shop.stock_quantity(link.target, world.case.warehouse) == 1
        ended(
            made,
            "approved",
            ["requested", "approved", "received", "inspected", "stock_moved"],
        )

    return Step(lambda: world.receive(made, ("mug", 1, "c"), key="scan"), check)
