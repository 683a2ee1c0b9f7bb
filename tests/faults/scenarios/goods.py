"""Goods and where they are: receipts and deliveries."""

from datetime import timedelta

from django.utils import timezone

from saleor_returns.domain.disposition import Disposition
from saleor_returns.domain.receipts_file import read_receipts
from saleor_returns.models import Delivery, DispositionVersion, SecondHandVariant
from saleor_returns.operations.bulk.from_file import import_receipts
from saleor_returns.operations.bulk.inspect_many import inspect_many
from saleor_returns.operations.bulk.receive_many import receive_many
from saleor_returns.operations.inputs import Correction, Finding, Verdict
from saleor_returns.operations.inspections.correct import correct_inspections
from saleor_returns.operations.inspections.inspect_return import inspect_return
from saleor_returns.operations.record_delivery import record_delivery
from tests.dispositions import GRADE_C, decide_by, rule
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


def judge(world):
    made = world.ask({"shirt": 3})
    world.receive(made, ("shirt", 3, None))
    line = made.lines.get()
    before = world.shop.stock_quantity(world.case.shirt, world.case.warehouse)
    found = [
        Finding(line.pk, 2, Verdict(grade="a")),
        Finding(line.pk, 1, Verdict(grade="d")),
    ]

    def call():
        return inspect_return(
            request_id=made.pk,
            findings=found,
            actor=world.case.by_staff,
            idempotency_key="look",
        )

    def check():
        assert [row.quantity for row in line.inspections.all()] == [2, 1]
        after = world.shop.stock_quantity(world.case.shirt, world.case.warehouse)
        assert after == before + 2
        steps = ["requested", "approved", "received", "inspected", "stock_moved"]
        ended(made, "approved", steps)

    return Step(call, check)


def judge_again(world):
    """What was restocked goes back to the customer after all."""
    made = world.ask({"shirt": 3})
    before = world.shop.stock_quantity(world.case.shirt, world.case.warehouse)
    world.receive(made, ("shirt", 3, "restock"))
    wrong = made.lines.get().inspections.get()
    worn = Verdict(Disposition.RETURN_TO_CUSTOMER, reason="Worn.")

    def call():
        return correct_inspections(
            request_id=made.pk,
            corrections=[Correction(wrong.pk, worn, 2)],
            actor=world.case.by_staff,
            idempotency_key="again",
        )

    def check():
        line = made.lines.get()
        assert (line.quantity_accepted, line.quantity_rejected) == (1, 2)
        after = world.shop.stock_quantity(world.case.shirt, world.case.warehouse)
        assert after == before + 1
        steps = ["requested", "approved", "received", "stock_moved"]
        ended(made, "approved", [*steps, "inspection_corrected", "stock_moved"])

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


def take_from_a_file(world):
    """Of two returns; the file is run again as it is."""
    first, second = world.ask({"shirt": 2}), world.ask({"mug": 1})
    before = world.shop.stock_quantity(world.case.shirt, world.case.warehouse)
    file = (
        "return,sku,quantity,grade,warehouse,reference\n"
        f"{first.number},shirt,2,a,paris,dn-1/1\n"
        f"{second.number},mug,1,,paris,dn-1/2\n"
    )
    rows = read_receipts(file.encode())

    def check():
        after = world.shop.stock_quantity(world.case.shirt, world.case.warehouse)
        assert after == before + 2
        arrived = ["requested", "approved", "received"]
        ended(first, "approved", [*arrived, "inspected", "stock_moved"])
        ended(second, "approved", arrived)

    return Step(lambda: import_receipts(rows), check)


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
