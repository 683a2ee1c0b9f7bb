"""Goods that arrive without a return."""

from saleor_returns.models import BlindReceipt, ReturnRequest
from saleor_returns.operations.blind.close_blind_receipt import close_blind_receipt
from saleor_returns.operations.blind.create_blind_receipt import create_blind_receipt
from saleor_returns.operations.blind.inputs import (
    BlindArrival,
    FoundGoods,
    Match,
    MatchedUnits,
)
from saleor_returns.operations.blind.match_blind_receipt import match_blind_receipt
from saleor_returns.operations.inputs import Wanted, WantedLine
from tests.returning import verdict

from .step import Step, ended


def create(world):
    def check():
        (found,) = BlindReceipt.objects.all()
        assert [item.quantity for item in found.items.all()] == [2]

    return Step(lambda: _arrived(world), check)


def match_to_an_order(world):
    blind = _arrived(world)
    line = world.case.lines["shirt"].pk
    match = Match(
        [MatchedUnits(2, order_line_id=line, verdict=verdict("restock"))],
        wanted=Wanted(world.case.order.pk, [WantedLine(line, 2, "too-small")]),
    )

    def check():
        (made,) = ReturnRequest.objects.all()
        (receipt,) = made.receipts.all()
        blind.refresh_from_db()
        assert (blind.status, blind.request, blind.receipt) == (
            "matched",
            made,
            receipt,
        )
        steps = ["requested", "approved", "received", "stock_moved"]
        ended(made, "approved", [*steps, "blind_receipt_matched"])

    return Step(
        lambda: match_blind_receipt(
            blind_receipt_id=blind.pk, match=match, actor=world.case.by_staff
        ),
        check,
    )


def close(world):
    blind = _arrived(world)

    def check():
        blind.refresh_from_db()
        assert (blind.status, blind.closed_reason) == ("closed", "Not ours.")

    return Step(
        lambda: close_blind_receipt(
            blind_receipt_id=blind.pk, reason="Not ours.", actor=world.case.by_staff
        ),
        check,
    )


def _arrived(world):
    arrival = BlindArrival(
        [FoundGoods(2, variant_id=world.case.shirt.pk)], world.case.warehouse.pk
    )
    return create_blind_receipt(
        arrival=arrival, actor=world.case.by_staff, idempotency_key="parcel"
    )
