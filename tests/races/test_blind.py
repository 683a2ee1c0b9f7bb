"""Goods without a return that two people look into at the same time."""

import pytest

from saleor_returns.models import BlindReceipt, Receipt, ReturnRequest
from saleor_returns.operations.blind.close_blind_receipt import close_blind_receipt
from saleor_returns.operations.blind.create_blind_receipt import create_blind_receipt
from saleor_returns.operations.blind.inputs import BlindArrival, Match, MatchedUnits
from saleor_returns.operations.blind.match_blind_receipt import match_blind_receipt
from saleor_returns.operations.inputs import Wanted, WantedLine
from tests.returning import verdict

from .together import at_once, refusals

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def arrived(case):
    return lambda key=None: create_blind_receipt(
        arrival=BlindArrival(warehouse_id=case.warehouse.pk, note="A box."),
        actor=case.by_staff,
        idempotency_key=key,
    )


def test_the_same_goods_are_matched_once(case, ask, arrived, shop):
    # given
    blind, request = arrived(), ask({"shirt": 1})
    before = shop.stock_quantity(case.shirt, case.warehouse)
    mug = case.lines["mug"].pk

    def match(to):
        return match_blind_receipt(
            blind_receipt_id=blind.pk, match=to, actor=case.by_staff
        )

    returned = Match(
        [MatchedUnits(1, request.lines.get().pk, verdict=verdict("restock"))],
        request_id=request.pk,
    )
    ordered = Match(
        [MatchedUnits(1, order_line_id=mug, verdict=verdict("restock"))],
        wanted=Wanted(case.order.pk, [WantedLine(mug, 1, "too-small")]),
    )

    # when
    results = at_once(lambda: match(returned), lambda: match(ordered))

    # then
    assert refusals(results) == [["invalid_state"]]
    blind.refresh_from_db()
    assert blind.receipt == Receipt.objects.get()
    opened = ReturnRequest.objects.exclude(pk=request.pk).count()
    rose = shop.stock_quantity(case.shirt, case.warehouse) - before
    assert (opened, rose) in ((0, 1), (1, 0))


def test_the_same_match_that_is_sent_twice_counts_once(case, ask, arrived):
    blind, request = arrived(), ask({"shirt": 2})
    match = Match(
        [MatchedUnits(1, request.lines.get().pk, verdict=verdict("recycle"))],
        request_id=request.pk,
    )
    results = at_once(
        *(
            lambda: match_blind_receipt(
                blind_receipt_id=blind.pk, match=match, actor=case.by_staff
            )
            for _ in range(2)
        )
    )
    assert refusals(results) == []
    assert request.lines.get().quantity_received == 1


def test_goods_are_matched_or_closed(case, ask, arrived):
    blind, request = arrived(), ask({"shirt": 1})
    match = Match([MatchedUnits(1, request.lines.get().pk)], request_id=request.pk)
    results = at_once(
        lambda: match_blind_receipt(
            blind_receipt_id=blind.pk, match=match, actor=case.by_staff
        ),
        lambda: close_blind_receipt(
            blind_receipt_id=blind.pk, reason="Not ours.", actor=case.by_staff
        ),
    )
    assert refusals(results) == [["invalid_state"]]
    blind.refresh_from_db()
    assert (blind.status == "matched") == request.receipts.exists()


def test_a_scan_that_is_sent_twice_is_recorded_once(arrived):
    first, second = at_once(*(lambda: arrived("scan") for _ in range(2)))
    assert first == second
    assert BlindReceipt.objects.count() == 1
