"""However many rows a list has, it costs the same number of queries."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from saleor_returns.models import Exchange
from sandbox.shop import Line

from .everything import Everything

ROWS = 10
FEW = 3
"""Of a shirt and a mug, paid and unpaid: whatever is read for many is read for these."""


@pytest.fixture(params=["transactions", "legacy payments"])
def pay_for(request, case, shop):
    """Pay an order through a transaction, or through a gateway."""
    if request.param == "transactions":
        return lambda order: shop.pay(order, app=case.app)
    gateway = request.getfixturevalue("gateway")
    return lambda order: shop.pay_legacy(order, gateway.name)


@pytest.fixture
def ten(case, shop, pay_for, ask, receive, reimburse):
    """Ten orders of ten customers, each with a return that was received, most paid."""
    for number in range(ROWS):
        variant = case.mug if number % 2 else case.shirt
        order = shop.order(
            channel=case.channel,
            customer=shop.customer(f"customer{number}@example.com"),
            lines=[Line(variant, 2)],
        )
        pay_for(order)
        shop.fulfill(order, warehouse=case.warehouse)
        request = ask({order.lines.get().pk: 1}, order=order, actor=case.by_staff)
        exchange_for(variant, request, order)
        receive(request, (request.lines.get().sku, 1, "restock"))
        if number % 3 != 1:
            reimburse(request)


def exchange_for(variant, request, order):
    """Goods whose difference is to be paid, by the order itself."""
    amounts = {"unit_gross_amount": 1, "unit_net_amount": 1}
    exchange = Exchange.objects.create(
        request=request,
        number=1,
        status="awaiting_payment",
        order=order,
        currency=request.currency,
        created_at=request.created_at,
    )
    exchange.items.create(
        line=request.lines.get(),
        variant=variant,
        quantity=1,
        currency=request.currency,
        **amounts,
    )


@pytest.fixture
def cost(api, payload):
    def count(document, asking):
        with CaptureQueriesContext(connection) as queries:
            answer = api(document, as_=asking)
        return len(queries), payload(answer)["edges"]

    return count


@pytest.mark.parametrize("restricted", [False, True])
def test_every_field_of_lists_is_read_in_batches(
    ten, case, shop, api, cost, restricted
):
    # given
    everything = Everything(api)
    asking = shop.staff(
        "counting@example.com",
        permissions=("MANAGE_ORDERS", "HANDLE_PAYMENTS", "MANAGE_USERS"),
        channels=[case.channel] if restricted else None,
    )

    def of_returns(first):
        queries, edges = cost(everything.of_returns(first), asking)
        assert len(edges) == first
        return queries

    def of_orders(first):
        """What our fields cost beside the platform's own."""
        queries, edges = cost(everything.of_orders(first, ours=True), asking)
        without, _edges = cost(everything.of_orders(first, ours=False), asking)
        assert len(edges) == first
        return queries - without

    # when
    of_returns(1), of_orders(1)
    few, all_of_them = of_returns(FEW), of_returns(ROWS)
    few_orders, all_orders = of_orders(FEW), of_orders(ROWS)

    # then
    assert all_of_them == few
    assert all_orders == few_orders
