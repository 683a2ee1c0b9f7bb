"""Goods and where they are: receipts and deliveries."""

from datetime import timedelta

from django.utils import timezone

from saleor_returns.models import Delivery
from saleor_returns.operations.record_delivery import record_delivery
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
