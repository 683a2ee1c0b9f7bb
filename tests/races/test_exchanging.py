"""The last unit of new goods is given once."""

import pytest

from saleor_returns.operations.approve import approve_return
from saleor_returns.operations.cancel import cancel_return
from saleor_returns.operations.exchanges.cancel import cancel_exchange
from sandbox.shop import Line
from tests.exchanging import allocated

from .together import at_once

pytestmark = pytest.mark.django_db(transaction=True)


def test_two_approvals_want_the_last_unit(case, shop, goods, terms, swap):
    # given
    terms(outcome={"do": "review"})
    other = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.mug, 1)],
        created_at=case.order.created_at,
    )
    shop.pay(other, app=case.app)
    shop.fulfill(other, warehouse=case.warehouse)
    first = swap(("mug", 1, {goods.last: 1}))
    second = swap((other.lines.get().pk, 1, {goods.last: 1}), order=other)

    # when
    results = at_once(
        *(
            lambda request=request: approve_return(
                request_id=request.pk, actor=case.by_staff
            )
            for request in (first, second)
        )
    )

    # then
    assert [result.status for result in results] == ["approved", "approved"]
    statuses = {request.exchanges.get().status for request in (first, second)}
    assert statuses & {"awaiting_goods", "awaiting_payment", "released"}
    assert "sold_out" in statuses
    assert allocated(goods.last) == 1


def test_stock_is_freed_once(case, goods, swap):
    # given
    stock = allocated(goods.cap)
    request = swap(("mug", 2, {goods.cap: 2}))
    exchange = request.exchanges.get()

    # when
    at_once(
        lambda: cancel_return(request_id=request.pk, actor=case.by_customer),
        lambda: cancel_exchange(exchange_id=exchange.pk, actor=case.by_staff),
    )

    # then
    assert allocated(goods.cap) == stock
    exchange.refresh_from_db()
    assert exchange.status == "canceled"
    assert request.events.filter(type="exchange_canceled").count() == 1
