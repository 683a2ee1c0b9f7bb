from collections import Counter
from decimal import Decimal

import pytest
from django.contrib.auth import get_user_model

from sandbox.shop import demo_data
from sandbox.shop.demo_orders import ordinary_orders
from sandbox.shop.demo_shop import seed
from sandbox.shop.tables import rows


@pytest.fixture
def demo(db):
    return seed()


def tables():
    labels = [
        "account.User",
        "app.App",
        "channel.Channel",
        "order.FulfillmentLine",
        "order.Order",
        "payment.TransactionEvent",
        "product.Product",
        "product.ProductVariant",
        "warehouse.Warehouse",
    ]
    stocks = rows("warehouse.Stock").values_list("pk", "quantity")
    return {label: rows(label).count() for label in labels}, dict(stocks)


def test_seeding_again_changes_nothing(demo):
    # given
    before = tables()

    # when
    seed()

    # then
    assert tables() == before


def test_there_is_something_of_everything(demo):
    # given
    orders = rows("order.Order").filter(external_reference__startswith="demo-")

    # then
    assert rows("product.Product").count() == 40
    assert orders.count() == 60
    assert set(orders.values_list("status", flat=True)) == {
        "canceled",
        "draft",
        "fulfilled",
        "partially fulfilled",
        "unfulfilled",
    }
    assert set(orders.values_list("charge_status", flat=True)) == {
        "full",
        "none",
        "partial",
    }
    currencies = Counter(orders.values_list("currency", flat=True))
    assert min(currencies["EUR"], currencies["USD"]) > 10
    assert orders.filter(user=None).count() > 2


def test_what_the_walk_and_the_browser_rely_on(demo):
    # then: the known people can sign in
    for email in [demo_data.STAFF, *demo_data.CUSTOMERS]:
        user = get_user_model().objects.get(email=email)
        assert user.check_password(demo_data.PASSWORD)

    # then: the order to return is delivered and paid through the payment App
    order = demo.order("demo-01")
    assert order.status == "fulfilled"
    assert order.total_gross_amount == Decimal("168.60")
    assert order.total_charged_amount == order.total_gross_amount
    assert order.payment_transactions.get().app == demo.payment_app
    assert "delivered_at" in order.fulfillments.get().metadata

    # then: nothing is oversold
    assert not rows("warehouse.Stock").filter(quantity__lt=0).exists()
    sold_out = rows("warehouse.Stock").filter(product_variant__sku=demo_data.SOLD_OUT)
    assert {stock.quantity for stock in sold_out} == {0}


def test_ordinary_orders_are_the_same_every_time():
    assert list(ordinary_orders()) == list(ordinary_orders())
