"""Goods and where they are: receipts and deliveries."""

from datetime import timedelta

from django.utils import timezone

from saleor_returns.models import Delivery
from saleor_returns.operations.bulk.inspect_many import inspect_many
from saleor_returns.operations.bulk.receive_many import receive_many
from saleor_returns.operations.record_delivery import record_delivery
from tests.returning import item, native_of

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


def receive_many_at_once(world):
    """Two returns of one order: what is written of one is written of the other."""
    first, second = world.ask({"shirt": 2}), world.ask({"mug": 1})
    before = world.shop.stock_quantity(world.case.shirt, world.case.warehouse)

    def call():
        return receive_many(
            items=[
                item(first, "shirt", 1, "restock"),
                item(second, "mug", 1, "recycle"),
                item(first, "shirt", 1),
            ],
            actor=world.case.by_staff,
            warehouse_id=world.case.warehouse.pk,
        )

    def check():
        assert [row.items.count() for row in first.receipts.all()] == [2]
        after = world.shop.stock_quantity(world.case.shirt, world.case.warehouse)
        assert after == before + 1
        asked = ["requested", "approved"]
        ended(first, "approved", [*asked, "received", "stock_moved"])
        ended(second, "approved", [*asked, "received"])

    return Step(call, check)


def inspect_many_at_once(world):
    first, second = world.ask({"shirt": 2}), world.ask({"mug": 1})
    world.receive(first, ("shirt", 2, None))
    world.receive(second, ("mug", 1, None))
    before = world.shop.stock_quantity(world.case.shirt, world.case.warehouse)

    def call():
        items = [item(first, "shirt", 2, "a"), item(second, "mug", 1, "d")]
        return inspect_many(items=items, actor=world.case.by_staff)

    def check():
        after = world.shop.stock_quantity(world.case.shirt, world.case.warehouse)
        assert after == before + 2
        arrived = ["requested", "approved", "received", "inspected"]
        ended(first, "approved", [*arrived, "stock_moved"])
        ended(second, "approved", arrived)

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
