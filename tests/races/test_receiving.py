"""Goods that two people scan at the same time are counted and restocked once."""

import random

import pytest

from saleor_returns.models import StockMovement
from tests.returning import item

from .together import Side, at_once, held, refusals

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_same_units_arrive_once(case, ask, receive, shop):
    request = ask({"shirt": 1})
    before = shop.stock_quantity(case.shirt, case.warehouse)
    results = at_once(
        *(lambda: receive(request, ("shirt", 1, "restock")) for _ in range(2))
    )
    assert refusals(results) == [["quantity_above_approved"]]
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 1
    assert StockMovement.objects.count() == 1


def test_a_scan_that_is_sent_twice_counts_once(case, ask, receive):
    request = ask({"shirt": 2})
    results = at_once(
        *(lambda: receive(request, ("shirt", 1, "restock"), key="s") for _ in range(2))
    )
    assert len({result.pk for result in results}) == 1
    assert request.lines.get().quantity_received == 1


def test_two_returns_of_one_order_received_at_once_both_restock(
    case, ask, receive, shop
):
    first, second = ask({"shirt": 1, "mug": 1}), ask({"mug": 1, "shirt": 2})
    before = shop.stock_quantity(case.shirt, case.warehouse)
    at_once(
        lambda: receive(first, ("shirt", 1, "restock"), ("mug", 1, "restock")),
        lambda: receive(second, ("mug", 1, "restock"), ("shirt", 2, "restock")),
    )
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 3
    assert case.order.fulfillments.filter(status="fulfilled").count() == 1


def test_two_bulk_calls_with_the_same_items_take_each_once(
    case, others, receive_all, shop
):
    """Sent twice, and in another order the second time: nobody waits for ever."""
    # given
    rows = [
        item(request, sku, 1, "restock")
        for request in [others(1, 1) for _ in range(4)]
        for sku in ("shirt", "mug")
    ]
    mixed = random.Random(7).sample(rows, len(rows))  # noqa: S311
    before = shop.stock_quantity(case.shirt, case.warehouse)

    # when
    first, second = at_once(lambda: receive_all(*rows), lambda: receive_all(*mixed))

    # then
    assert [row.problems for row in (*first, *second)] == [[]] * 16
    assert {row.item.pk for row in first} == {row.item.pk for row in second}
    assert sum(row.is_new for row in (*first, *second)) == 8
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 4
    assert StockMovement.objects.count() == 8


def test_bulk_calls_that_overlap_take_what_the_other_left(
    case, others, receive_all, shop
):
    # given
    left, both, right = (others(1, 1) for _ in range(3))

    def scan(name, *requests):
        return lambda: receive_all(
            *(
                item(made, "shirt", 1, "restock", reference=f"{name}-{made.number}")
                for made in requests
            ),
            policy="reject_failed_rows",
        )

    before = shop.stock_quantity(case.shirt, case.warehouse)

    # when
    results = at_once(scan("a", left, both), scan("b", right, both))

    # then
    taken = [[row.is_new for row in outcomes] for outcomes in results]
    assert sorted(taken) == [[True, False], [True, True]]
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 3


def test_a_single_call_between_two_orders_of_a_bulk_call(
    case, others, receive_all, receive
):
    """The bulk call holds every order before it writes; a scan of one waits for it."""
    # given
    made = [others(1, 1) for _ in range(3)]
    rows = [item(request, "shirt", 1, "restock") for request in made]
    bulk = lambda: receive_all(*rows)  # noqa: E731

    # when
    with held(bulk, before="saleor_returns.operations.bulk.receive_many.take") as side:
        scans = [
            Side(lambda request=request: receive(request, ("shirt", 1, "restock")))
            for request in made
        ]
        assert all(scan.as_far_as_it_comes() for scan in scans)
        outcomes = side.go_on()
        refused = [scan.go_on() for scan in scans]

    # then
    assert all(row.is_new for row in outcomes)
    assert refused == [["quantity_above_approved"]] * 3
