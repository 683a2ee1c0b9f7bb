"""Goods of many returns in one call: taken together, refused one by one."""

from functools import partial

import pytest

from benchmarks.receiving import counting_own
from saleor_returns.domain.disposition import Disposition
from saleor_returns.domain.lifecycle import InspectionStatus, Reception
from saleor_returns.models import Inspection, Receipt, ReceiptItem, StockMovement
from saleor_returns.operations.bulk.inspect_many import inspect_many
from saleor_returns.operations.bulk.items import ErrorPolicy, Item
from saleor_returns.operations.bulk.receive_many import receive_many
from saleor_returns.operations.cancel import cancel_return
from sandbox.shop import Line
from tests.dispositions import decide_by, rule
from tests.returning import item

from .asserting import events, refused

pytestmark = pytest.mark.django_db


def codes(outcomes):
    return [[str(problem.code) for problem in row.problems] for row in outcomes]


def test_goods_of_many_returns(case, others, receive_all, shop, committed):
    # given
    first, second = others(), others()
    before = shop.stock_quantity(case.shirt, case.warehouse)

    # when
    with committed():
        outcomes = receive_all(
            *[
                item(second, "shirt", 1, "restock"),
                item(first, "shirt", 1, "a", serial_numbers=("S1",)),
                item(first, "mug", 1),
                item(second, "shirt", 1, "write_off"),
                item(second, "mug", 1, "missing"),
            ]
        )

    # then
    assert codes(outcomes) == [[]] * 5
    assert all(row.is_new for row in outcomes)
    assert [row.request.pk for row in outcomes[:2]] == [second.pk, first.pk]
    assert [row.item.quantity for row in outcomes] == [1] * 5
    receipts = {row.request_id: row for row in Receipt.objects.all()}
    assert len(receipts) == 2
    assert receipts[first.pk].items.count() == 2
    assert receipts[second.pk].items.count() == 3
    assert receipts[first.pk].warehouse == case.warehouse
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 2
    levels = [
        (row.stock_before, row.stock_after) for row in StockMovement.objects.all()
    ]
    assert levels == [(before, before + 1), (before + 1, before + 2)]
    assert Inspection.objects.get(serial_numbers=["S1"]).disposition == "restock"
    for request in (first, second):
        request.refresh_from_db()
        request.order.refresh_from_db()
        assert request.order.fulfillments.filter(status="returned").count() == 1
    assert (first.reception, second.reception) == (Reception.PARTIAL, Reception.FULL)
    assert first.inspection == InspectionStatus.PENDING
    assert events(first)[2:] == ["received", "inspected", "stock_moved"]
    assert events(second)[2:] == ["received", "stock_moved"]
    assert second.events.get(type="received").data["units"] == 2


def test_the_same_as_one_by_one(case, others, receive, receive_all):
    """A single call is the bulk of one."""
    # given
    alone, together, beside = others(), others(), others()
    rows = ("shirt", 1, "a"), ("shirt", 1, "return_to_customer"), ("mug", 1, None)

    # when
    receive(alone, *rows)
    receive_all(*[item(made, *row) for made in (together, beside) for row in rows])

    # then
    told = []
    for request in (alone, together):
        request.refresh_from_db()
        lines = request.lines.order_by("sku")
        told.append(
            (
                request.status,
                request.reception,
                request.inspection,
                request.money,
                request.attention,
                bool(request.refund_due_at),
                bool(request.refund_ready_at),
                [line.progress for line in lines],
                [line.quantity_native for line in lines],
                events(request),
                [len(event.data) for event in request.events.all()],
            )
        )
    assert told[0] == told[1]


def test_returns_by_number_and_lines_by_any_name(case, others, receive_all):
    request = others()
    line = request.lines.get(sku="mug")
    outcomes = receive_all(
        item(request, "shirt", 1, "a", number=request.number),
        Item("2", 1, number=request.number, order_line_id=line.order_line_id),
        Item("3", 1, request_id=request.pk, line_id=line.pk),
    )
    assert codes(outcomes) == [[], [], []]
    assert [row.item.line.sku for row in outcomes] == ["shirt", "mug", "mug"]


def test_one_wrong_item_refuses_all_of_them(others, receive_all, case, shop):
    # given
    first, second = others(), others()
    before = shop.stock_quantity(case.shirt, case.warehouse)

    # when
    outcomes = receive_all(
        *[item(first, "shirt", 1, "restock"), item(second, "hat", 1)]
    )

    # then
    assert codes(outcomes) == [[], ["line_not_in_return"]]
    assert [row.item for row in outcomes] == [None, None]
    assert not any(row.is_new for row in outcomes)
    assert not Receipt.objects.exists()
    assert shop.stock_quantity(case.shirt, case.warehouse) == before
    assert events(first) == events(second) == ["requested", "approved"]


def test_the_others_are_taken_where_failed_rows_are_rejected(case, others, receive_all):
    # given
    good, canceled = others(), others()
    cancel_return(request_id=canceled.pk, actor=case.by_staff)

    # when
    outcomes = receive_all(
        item(good, "shirt", 1, "restock"),
        item(good, "shirt", 2, "restock", reference="over"),
        item(good, "shirt", 1, "donate"),
        item(canceled, "shirt", 1),
        Item("nobody's", 1, number="RMA-none", sku="shirt"),
        item(good, "mug", 0),
        item(good, "mug", 1, "z"),
        item(good, "mug", 1, "a", serial_numbers=("S1", "S2")),
        Item("", 1, request_id=good.pk, sku="mug"),
        Item("nothing", 1, request_id=good.pk),
        Item("nowhere", 1, sku="mug"),
        item(good, "mug", 1, "recycle"),
        policy=ErrorPolicy.REJECT_FAILED_ROWS,
    )

    # then
    assert codes(outcomes) == [
        [],
        ["quantity_above_approved"],
        [],
        ["invalid_state"],
        ["not_found"],
        ["quantity_not_positive"],
        ["grade_not_found"],
        ["invalid"],
        ["invalid"],
        ["required"],
        ["required"],
        [],
    ]
    assert outcomes[1].problems[0].quantity == 2, "of the line, whatever is taken"
    assert [row.is_new for row in outcomes] == [not row.problems for row in outcomes]
    lines = {line.sku: line for line in good.lines.all()}
    assert lines["shirt"].quantity_accepted == 2
    assert lines["mug"].quantity_accepted == 1
    assert ReceiptItem.objects.count() == 3


def test_units_whose_verdict_is_wrong_wait_where_errors_are_ignored(
    others, receive_all
):
    # given
    request = others()

    # when
    outcomes = receive_all(
        item(request, "shirt", 2, "z", note="Stained."),
        item(request, "mug", 2, "a"),
        item(request, "mug", 2, "missing"),
        policy=ErrorPolicy.IGNORE_FAILED,
    )

    # then
    assert codes(outcomes) == [
        ["grade_not_found"],
        ["quantity_above_approved"],
        ["quantity_above_approved"],
    ]
    assert [row.is_new for row in outcomes] == [True, True, False]
    assert outcomes[0].item.note == "Stained."
    request.refresh_from_db()
    assert request.inspection == InspectionStatus.PENDING
    received = request.lines.order_by("sku").values_list("sku", "quantity_received")
    assert list(received) == [("mug", 2), ("shirt", 2)]
    assert not Inspection.objects.exists()


def test_what_never_came_is_not_received_whatever_else_is_wrong(ask, receive_all):
    request = ask({"shirt": 1})
    (outcome,) = receive_all(
        item(request, "shirt", 1, "missing", lot_number="x" * 129),
        policy=ErrorPolicy.IGNORE_FAILED,
    )
    assert outcome.problems
    assert outcome.item is None
    assert request.lines.get().quantity_received == 0


def test_one_unit_opens_one_completed_return_again(ask, receive, receive_all):
    """Both were over without it, and it is promised to neither."""
    returns = [ask({"mug": 2})]
    receive(returns[0], ("mug", 2, "missing"))
    returns.append(ask({"mug": 2}))
    receive(returns[1], ("mug", 2, "missing"))
    outcomes = receive_all(
        *(item(request, "mug", 1) for request in returns),
        policy=ErrorPolicy.REJECT_FAILED_ROWS,
    )
    assert sorted(bool(outcome.item) for outcome in outcomes) == [False, True]


def test_a_number_that_cannot_be_is_its_own_items_problem(ask, receive_all):
    request = ask({"shirt": 1})
    wrong, right = receive_all(
        item(request, "shirt", 1, number="RMA-1\x00"),
        item(request, "shirt", 1, reference="ok"),
        policy=ErrorPolicy.REJECT_FAILED_ROWS,
    )
    assert [str(problem.code) for problem in wrong.problems] == ["invalid"]
    assert right.item is not None


def test_where_goods_arrived_is_not_where_rules_want_them(case, ask, receive_all, shop):
    # given
    outlet = shop.warehouse("outlet", channels=[case.channel])
    decide_by(rule("As new", "restock", then={"warehouse": "outlet"}))
    request = ask({"shirt": 1})

    # when
    receive_all(
        item(request, "shirt", 1, "a", warehouse_id=case.warehouse.pk),
        warehouse_id=None,
    )

    # then
    assert shop.stock_quantity(case.shirt, outlet) == 1
    assert request.receipts.get().warehouse == case.warehouse


def test_what_was_taken_is_taken_once(case, others, receive_all, shop):
    # given
    request, other = others(), others()
    scan = item(request, "shirt", 1, "restock", reference="scan-1")
    (first,) = receive_all(scan)
    before = shop.stock_quantity(case.shirt, case.warehouse)

    # when
    again, changed, fresh, twice, otherwise = receive_all(
        scan,
        item(request, "shirt", 2, "restock", reference="scan-1"),
        item(other, "shirt", 1, "restock", reference="scan-1"),
        item(other, "shirt", 1, "restock", reference="scan-1"),
        item(other, "shirt", 1, "recycle", reference="scan-1"),
        policy=ErrorPolicy.REJECT_FAILED_ROWS,
    )

    # then
    assert again.item == first.item
    assert not again.is_new
    assert codes([changed, otherwise]) == [["idempotency_key_reused"]] * 2
    assert fresh.is_new
    assert (twice.item, twice.is_new) == (fresh.item, False)
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 1
    assert events(request).count("received") == 1
    assert other.lines.get(sku="shirt").quantity_received == 1


def test_the_same_call_again_after_the_return_is_done(
    others, receive_all, case, reimburse
):
    request = others()
    rows = [item(request, "shirt", 2, "a"), item(request, "mug", 1, "a")]
    first = receive_all(*rows)
    reimburse(request)
    again = receive_all(*rows)
    assert [row.item for row in again] == [row.item for row in first]
    assert codes(again) == [[], []]
    assert not any(row.is_new for row in again)


def test_each_item_may_say_where_it_arrived(case, others, shop):
    # given
    lyon = shop.warehouse("lyon", channels=[case.channel])
    request = others()

    # when
    outcomes = receive_many(
        items=[
            item(request, "shirt", 1, "restock", warehouse_id=lyon.pk),
            item(request, "shirt", 1, "restock", reference="no place"),
            item(request, "shirt", 1, warehouse_id=case.warehouse.pk),
            item(request, "mug", 1, warehouse_id=request.pk),
        ],
        actor=case.by_staff,
        policy=ErrorPolicy.REJECT_FAILED_ROWS,
    )

    # then
    assert codes(outcomes) == [[], ["warehouse_required"], [], ["warehouse_not_found"]]
    places = Receipt.objects.order_by("number").values_list("warehouse_name", flat=True)
    assert list(places) == [lyon.name, case.warehouse.name]
    assert shop.stock_quantity(case.shirt, lyon) == 1
    assert events(request)[2:] == ["received", "received", "stock_moved"]


def test_the_line_of_a_sku_is_the_one_that_has_room(case, shop, ask, receive_all):
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.shirt, 1), Line(case.shirt, 3)],
        created_at=case.order.created_at,
    )
    shop.fulfill(order, warehouse=case.warehouse)
    shop.pay(order, app=case.app)
    order.refresh_from_db()
    request = ask({row.pk: row.quantity for row in order.lines.all()}, order=order)
    outcomes = receive_all(
        item(request, "shirt", 2, "a", reference="two"),
        item(request, "shirt", 1, "a", reference="one"),
        item(request, "shirt", 1, "a", reference="last"),
    )
    assert codes(outcomes) == [[], [], []]
    received = request.lines.values_list("quantity_approved", "quantity_received")
    assert sorted(received) == [(1, 1), (3, 3)]


def test_a_conflict_is_noted_of_the_return_that_has_it(others, receive_all):
    plain, gone = others(), others()
    line = gone.order.fulfillments.get().lines.get(order_line__product_sku="mug")
    line.delete()
    receive_all(
        *[item(made, "mug", 1, "recycle") for made in (plain, gone)]
        + [item(made, "shirt", 2, "recycle") for made in (plain, gone)]
    )
    for request in (plain, gone):
        request.refresh_from_db()
    assert plain.attention == []
    assert gone.attention == ["native_conflict"]
    shortfall = gone.events.get(type="received").data["native_shortfall"]
    assert list(shortfall.values()) == [1]
    assert plain.events.get(type="received").data["native_shortfall"] == {}


def test_too_many_items_and_none(others, receive_all):
    request = others()
    with refused("required"):
        receive_all()
    with refused("invalid"):
        receive_all(*[item(request, "shirt", 1)] * 1_001)


def test_no_statement_of_ours_is_added_by_a_return(others, receive_all):
    few, many = ([others() for _ in range(count)] for count in (2, 8))

    def cost(made):
        rows = [
            item(request, sku, 1, word)
            for request in made
            for sku, word in (("shirt", "a"), ("mug", "recycle"))
        ]
        with counting_own() as found:
            receive_all(*rows)
        return found

    cost([others()])
    assert cost(few) == cost(many)


# Inspecting


@pytest.fixture
def inspect_all(case):
    return partial(inspect_many, actor=case.by_staff)


def test_what_arrived_is_judged_of_many_returns(
    case, others, receive, inspect_all, shop
):
    # given
    first, second = others(), others()
    receive(first, ("shirt", 1, None))
    receive(first, ("shirt", 1, None), ("mug", 1, None))
    receive(second, ("shirt", 2, None))
    before = shop.stock_quantity(case.shirt, case.warehouse)

    # when
    outcomes = inspect_all(
        items=[
            item(first, "shirt", 2, "a"),
            item(second, "shirt", 1, "restock", lot_number="L1"),
            item(first, "mug", 1, "d"),
        ]
    )

    # then
    assert codes(outcomes) == [[], [], []]
    assert [[row.quantity for row in each.inspections] for each in outcomes] == [
        [1, 1],
        [1],
        [1],
    ]
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 3
    first.refresh_from_db()
    second.refresh_from_db()
    assert first.inspection == InspectionStatus.DONE
    assert second.inspection == InspectionStatus.PENDING
    assert events(first)[-2:] == ["inspected", "stock_moved"]


def test_failed_rows_of_an_inspection(others, receive, inspect_all):
    # given
    request, other = others(), others()
    receive(request, ("shirt", 2, None))
    good = item(request, "shirt", 1, "a")
    rows = [
        good,
        item(request, "shirt", 2, "recycle"),
        item(request, "shirt", 1),
        item(request, "shirt", 1, Disposition.MISSING),
        item(other, "mug", 1, "a"),
    ]

    # when
    nothing = inspect_all(items=rows)
    outcomes = inspect_all(items=rows, policy=ErrorPolicy.REJECT_FAILED_ROWS)
    again = inspect_all(items=[good])

    # then
    assert codes(nothing) == codes(outcomes)
    assert [list(row.inspections) for row in nothing] == [[]] * 5
    assert codes(outcomes) == [
        [],
        ["quantity_not_there"],
        ["required"],
        ["disposition_not_allowed"],
        ["quantity_not_there"],
    ]
    assert outcomes[1].problems[0].quantity == 1
    (entry,) = outcomes[0].inspections
    assert [row.pk for row in again[0].inspections] == [entry.pk]
    assert not again[0].is_new
    assert request.lines.get(sku="shirt").quantity_inspected == 1


def test_an_inspection_is_sent_again_with_other_content(others, receive, inspect_all):
    request = others()
    receive(request, ("shirt", 2, None))
    inspect_all(items=[item(request, "shirt", 1, "a", reference="one")])
    (outcome,) = inspect_all(items=[item(request, "shirt", 1, "d", reference="one")])
    assert codes([outcome]) == [["idempotency_key_reused"]]
