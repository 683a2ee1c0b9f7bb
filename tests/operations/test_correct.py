"""What was judged wrongly is put right by another entry, with all that follows."""

from decimal import Decimal as D

import pytest

from saleor_returns import host
from saleor_returns.domain.lifecycle import RequestStatus
from saleor_returns.facts.orders import read_order
from saleor_returns.facts.stock_reversals import stocked_twice
from saleor_returns.host.contract import ReturnedQuantity
from saleor_returns.models import Inspection, StockMovement
from saleor_returns.operations.note_conflict import note_conflict
from saleor_returns.operations.settle_conflict import settle_conflict
from tests.returning import native_of

from .asserting import events, refused
from .test_inspect import counted

pytestmark = pytest.mark.django_db


@pytest.fixture
def judged(ask, receive):
    """One unit of a line with this word."""

    def judge(sku, word, quantity=1):
        request = ask({sku: quantity})
        receive(request, (sku, quantity, word))
        return request, Inspection.objects.get(line__request=request)

    return judge


@pytest.fixture
def stock(case, shop):
    return lambda: shop.stock_quantity(case.shirt, case.warehouse)


def test_stock_that_was_raised_falls_again(judged, correct, stock):
    # given
    before = stock()
    request, wrong = judged("shirt", "a")
    assert stock() == before + 1

    # when
    right = correct(wrong, "d", reason="The seam is torn.")

    # then
    assert stock() == before
    assert (right.supersedes, right.reason) == (wrong, "The seam is torn.")
    wrong.refresh_from_db()
    assert wrong.disposition == "restock"
    assert counted(request.lines.get()) == (1, 1, 1, 0)
    moves = StockMovement.objects.values_list("kind", "change")
    assert list(moves) == [("restock", 1), ("reversal", -1)]
    assert events(request)[-2:] == ["inspection_corrected", "stock_moved"]


def test_what_goes_back_after_all_is_not_owed_for(case, judged, correct, stock):
    # given
    before = stock()
    request, wrong = judged("shirt", "a")

    # when
    correct(wrong, "return_to_customer", reason="Worn.")

    # then
    line = request.lines.get()
    assert counted(line) == (1, 1, 0, 1)
    assert (line.quantity_native, line.is_corrected) == (1, True)
    assert line.progress.owed == 0
    assert stock() == before
    notes = [event.parameters for event in case.order.events.filter(type="note_added")]
    assert any("inspection was corrected" in str(note) for note in notes)
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED


def test_what_was_paid_in_vain_needs_attention(judged, correct, reimburse):
    # given
    request, wrong = judged("mug", "a")
    paid = reimburse(request)
    assert paid.amount == D("50.00")

    # when
    correct(wrong, "return_to_customer")

    # then
    request.refresh_from_db()
    assert request.attention == ["overpaid"]
    assert request.status == RequestStatus.COMPLETED
    line = request.lines.get()
    assert (line.progress.overpaid, line.quantity_reimbursed) == (1, 1)


def test_accepted_after_all_shows_once_natively(case, judged, correct, reimburse):
    # given
    request, first = judged("mug", "a")
    second = correct(first, "return_to_customer")

    # when
    correct(second, "recycle")

    # then
    line = request.lines.get()
    assert (line.quantity_accepted, line.quantity_native) == (1, 1)
    returned = case.order.fulfillments.filter(status="returned")
    assert sum(row.quantity for one in returned for row in one.lines.all()) == 1
    assert reimburse(request).amount == D("50.00")


def test_a_correction_frees_no_unit_for_another_return(case, judged, correct, ask):
    """The platform goes on showing it as returned."""
    request, wrong = judged("shirt", "a")
    correct(wrong, "return_to_customer")
    quantities = read_order(case.order).quantities[case.lines["shirt"].pk]
    assert (quantities.returnable, quantities.missing) == (2, 0)
    with refused("quantity_not_returnable"):
        ask({"shirt": 3})


def test_sold_units_stay_counted(case, judged, correct, stock):
    # given: all that there is was promised to orders since
    _request, wrong = judged("shirt", "a")
    after = stock()
    case.shirt.stocks.filter(warehouse=case.warehouse).update(quantity_allocated=after)

    # when
    entry = correct(wrong, "d")

    # then
    assert stock() == after
    assert entry.is_stock_kept
    with refused("stock_not_there"):
        correct(entry, "a")
    assert correct(entry, "recycle").is_stock_kept


def test_sold_units_can_be_graded_anew_where_they_are(case, judged, correct, stock):
    _request, wrong = judged("shirt", "restock")
    after = stock()
    case.shirt.stocks.filter(warehouse=case.warehouse).update(quantity_allocated=after)
    entry = correct(wrong, "a")
    assert (stock(), entry.is_stock_kept) == (after, False)


def test_units_move_to_another_warehouse(case, judged, correct, stock, shop):
    before = stock()
    outlet = shop.warehouse("outlet", channels=[case.channel])
    _request, wrong = judged("shirt", "a")
    correct(wrong, "a", warehouse_id=outlet.pk)
    assert (stock(), shop.stock_quantity(case.shirt, outlet)) == (before, 1)


def test_units_are_released_from_quarantine_without_a_reason(judged, correct, stock):
    # given
    before = stock()
    request, held = judged("shirt", "quarantine", 3)
    assert counted(request.lines.get()) == (3, 3, 0, 0)

    # when
    correct(held, "a", quantity=2, reason="")

    # then
    assert counted(request.lines.get()) == (3, 3, 2, 0)
    assert stock() == before + 2
    request.refresh_from_db()
    assert request.status == RequestStatus.APPROVED
    correct(held, "return_to_customer", reason="")
    assert counted(request.lines.get()) == (3, 3, 2, 1)


def test_no_unit_is_corrected_twice(judged, correct):
    _request, held = judged("shirt", "quarantine", 3)
    correct(held, "a", quantity=2)
    with refused("quantity_not_there") as caught:
        correct(held, "d", quantity=2)
    assert caught.value.problems[0].quantity == 1
    correct(held, "d")
    with refused("quantity_not_there"):
        correct(held, "a")


def test_a_correction_says_why(judged, correct):
    _request, wrong = judged("shirt", "a")
    with refused("required") as caught:
        correct(wrong, "d", reason=" ")
    assert caught.value.problems[0].field == "reason"


def test_the_same_correction_again_changes_nothing(judged, correct, stock):
    _request, wrong = judged("shirt", "a")
    first = correct(wrong, "d", key="fix")
    after = stock()
    assert correct(wrong, "d", key="fix").pk == first.pk
    assert stock() == after


def test_inspections_of_other_returns_are_not_found(ask, judged, correct):
    request, wrong = judged("shirt", "a")
    wrong.line.request_id = ask({"mug": 1}).pk
    with refused("inspection_not_found"):
        correct(wrong, "d")


def test_units_that_another_return_was_promised_are_not_accepted_after_all(
    case, ask, receive, correct
):
    # given: a mug went back to the customer, who asked again for both
    first = ask({"mug": 1})
    receive(first, ("mug", 1, "return_to_customer"))
    ask({"mug": 2})

    # then
    with refused("quantity_not_returnable"):
        correct(first.lines.get().inspections.get(), "a")


def test_the_grade_stays_where_only_the_disposition_was_wrong(judged, correct):
    _request, wrong = judged("shirt", "a")
    entry = correct(wrong, "donate", reason="Last season's.")
    assert (entry.grade.slug, entry.disposition) == ("a", "donate")


def test_other_goods_are_released_only_by_another_grade(judged, correct):
    _request, held = judged("shirt", "incorrect-item")
    with refused("disposition_not_allowed"):
        correct(held, "restock")
    assert correct(held, "a").disposition == "restock"


def test_units_that_were_corrected_are_still_known_natively(
    case, judged, correct, stock, shop
):
    """Staff cancel our native return after the units moved to another warehouse."""
    # given
    outlet = shop.warehouse("outlet", channels=[case.channel])
    request, wrong = judged("shirt", "a")
    moved = correct(wrong, "a", warehouse_id=outlet.pk)
    case.order.fulfillments.filter(status="returned").update(status="canceled")

    # when
    (twice,) = stocked_twice([request.pk])

    # then
    assert (twice.pk, twice.left) == (moved.pk, 1)


def test_what_was_taken_out_again_does_not_rise_a_second_time(
    case, judged, correct, stock
):
    # given
    request, wrong = judged("shirt", "restock")
    case.order.fulfillments.filter(status="returned").update(status="canceled")
    note_conflict(request_id=request.pk)
    settle_conflict(
        request_id=request.pk,
        reason="Counted.",
        actor=case.by_staff,
        reverse_stock=True,
    )
    after = stock()

    # when
    entry = correct(wrong, "a")

    # then
    assert (stock(), entry.is_stock_kept) == (after, True)


def test_no_more_leaves_stock_than_was_restocked_natively(case, ask, receive):
    """Of two units staff had returned one themselves, so we showed only the other."""
    # given
    request = ask({"shirt": 3})
    host.orders.record_return(
        case.order, [ReturnedQuantity(case.lines["shirt"], 2)], case.by_staff
    )
    receipt = receive(request, ("shirt", 3, "restock"))
    native = native_of(receipt)
    case.order.fulfillments.filter(pk=native).update(status="canceled")

    # then
    (twice,) = stocked_twice([request.pk])
    assert twice.left == 1
