"""Orders that were not sent yet are canceled by the platform, where the policy allows it."""

from datetime import timedelta

import pytest

from saleor_returns.operations.publish_policy import publish_policy
from sandbox.shop import Line
from tests.policies import policy


@pytest.fixture
def order(case, shop):
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.shirt, 2)],
        created_at=case.order.created_at,
    )
    shop.pay(order, app=case.app)
    return order


@pytest.fixture
def come(visitor, ask_link):
    def come_to(order):
        path = ask_link(visitor, order.number)
        visitor.get(path)
        visitor.post(path)
        return visitor

    return come_to


@pytest.fixture
def allowed(case):
    publish_policy(
        channel=case.channel,
        document=policy().model_copy(update={"cancel_unshipped": True}),
        effective_from=case.order.created_at - timedelta(days=1),
    )


def test_nothing_was_sent(allowed, order, come):
    visitor = come(order)
    assert "Cancel the order before it is sent" in visitor.words
    visitor.get("order/cancel/")
    order.refresh_from_db()
    assert order.status == "unfulfilled"
    visitor.post("order/cancel/", {})
    order.refresh_from_db()
    assert order.status == "canceled"
    assert "This order is canceled." in visitor.words


def test_not_without_the_policy(order, come):
    visitor = come(order)
    assert "Cancel the order" not in visitor.words
    visitor.post("order/cancel/", {})
    order.refresh_from_db()
    assert order.status == "unfulfilled"


def test_not_once_something_was_sent(allowed, case, order, come, shop):
    visitor = come(order)
    visitor.get("order/cancel/")
    shop.fulfill(order, {"shirt": 1}, warehouse=case.warehouse)
    visitor.post("order/cancel/", {})
    order.refresh_from_db()
    assert order.status == "partially fulfilled"
