from datetime import UTC, datetime
from decimal import Decimal

from sandbox.shop import Line


def test_an_order_adds_up(shop):
    # given
    shirt = shop.variant("SHIRT", price=Decimal("9.99"))

    # when
    order = shop.order(
        lines=[Line(shirt, 3), Line(shirt, 1, is_gift=True)],
        shipping_gross=Decimal("4.90"),
    )

    # then
    order.refresh_from_db()
    assert order.subtotal_gross_amount == Decimal("29.97")
    assert order.total_gross_amount == Decimal("34.87")
    assert order.undiscounted_total_gross_amount == Decimal("44.86")
    assert order.total_net_amount == Decimal("24.98") + Decimal("4.08")
    assert order.lines_count == 2


def test_list_prices_without_tax(shop):
    # given
    channel = shop.channel("us", "USD", tax_included=False)
    shirt = shop.variant("SHIRT", price=Decimal(10), channel=channel)

    # when
    order = shop.order(
        channel=channel, lines=[Line(shirt, 2, tax_rate=Decimal("0.08"))]
    )

    # then
    assert order.total_net_amount == Decimal(20)
    assert order.total_gross_amount == Decimal("21.60")


def test_fulfilling(shop):
    # given
    warehouse = shop.warehouse("paris", channels=[shop.channel()])
    shirt = shop.variant("SHIRT", stock={warehouse: 10})
    order = shop.order(lines=[Line(shirt, 3)])
    sent_at = datetime(2026, 1, 2, tzinfo=UTC)

    # when
    first = shop.fulfill(
        order, {"SHIRT": 1}, warehouse, at=sent_at, tracking_number="1Z"
    )
    status_between = order.status
    rest = shop.fulfill(order, warehouse=warehouse, metadata={"delivered_at": "x"})

    # then
    assert status_between == "partially fulfilled"
    assert order.status == "fulfilled"
    first.refresh_from_db()
    assert (first.created_at, first.tracking_number) == (sent_at, "1Z")
    assert rest.lines.get().quantity == 2
    assert rest.lines.get().stock == shirt.stocks.get()
    assert shop.stock_quantity(shirt, warehouse) == 7
    assert order.lines.get().quantity_fulfilled == 3


def test_paying_in_parts(shop):
    # given
    order = shop.order(lines=[Line(shop.variant("SHIRT"), 3)])

    # when
    part = shop.pay(order, amount=Decimal(10), psp_reference="psp-1")
    status_between = order.charge_status
    rest = shop.pay(order)

    # then
    assert (part.charged_value, rest.charged_value) == (Decimal(10), Decimal(20))
    assert part.events.get().psp_reference == "psp-1"
    assert (status_between, order.charge_status) == ("partial", "full")
    assert order.total_charged_amount == Decimal(30)


def test_asking_twice_gives_the_same_rows(shop):
    for build in (
        lambda: shop.channel("eu"),
        lambda: shop.warehouse("paris"),
        lambda: shop.product_type("shoes", "Shoes"),
        lambda: shop.variant("BOOT"),
        lambda: shop.customer("a@example.com"),
        lambda: shop.staff("b@example.com"),
        lambda: shop.app("app.x"),
        lambda: shop.payment_app("http://127.0.0.1:1/"),
    ):
        assert build() == build()
