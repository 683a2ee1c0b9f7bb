"""Goods that two people scan at the same time are counted and restocked once."""

import pytest

from saleor_returns.models import StockMovement

from .together import at_once, refusals

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
