"""Units that staff handled natively too."""

from decimal import Decimal as D

from saleor_returns import tasks
from saleor_returns.models import ReturnRequest
from saleor_returns.operations.settle_conflict import settle_conflict

from .step import Step, received, types


def note_conflicts(world):
    made = _in_conflict(world)

    def check():
        made.refresh_from_db()
        assert made.attention == ["native_conflict"]
        assert types(made)[4:] == ["native_conflict"]
        notes = world.case.order.events.filter(type="note_added")
        assert notes.count() == 1

    return Step(tasks.note_native_conflicts, check)


def settle_a_conflict(world):
    made = _in_conflict(world)
    tasks.note_native_conflicts()

    def check():
        made.refresh_from_db()
        assert made.attention == []
        assert types(made)[4:] == ["native_conflict", "native_conflict_settled"]

    return Step(
        lambda: settle_conflict(
            request_id=made.pk, reason="Seen.", actor=world.case.by_staff
        ),
        check,
        refusals=("invalid_state",),
    )


def take_out_what_was_restocked_twice(world):
    """Staff have canceled our native return, which put its units into stock again."""
    before = world.shop.stock_quantity(world.case.shirt, world.case.warehouse)
    made = received(world)
    world.case.order.fulfillments.filter(status="returned").update(status="canceled")
    tasks.note_native_conflicts()

    def check():
        after = world.shop.stock_quantity(world.case.shirt, world.case.warehouse)
        assert after == before
        assert types(made)[-2:] == ["native_conflict_settled", "stock_moved"]

    return Step(
        lambda: settle_conflict(
            request_id=made.pk,
            reason="Counted.",
            actor=world.case.by_staff,
            reverse_stock=True,
        ),
        check,
        refusals=("invalid_state",),
    )


def _in_conflict(world) -> ReturnRequest:
    """Staff have paid for the mug natively too."""
    made = received(world)
    granted = world.case.order.granted_refunds.create(
        amount_value=D("50.00"), currency="EUR", status="success"
    )
    granted.lines.create(order_line=world.case.lines["mug"], quantity=1)
    return made
