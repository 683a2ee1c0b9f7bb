"""Exchange orders among what Saleor does to orders by itself."""

from datetime import timedelta
from decimal import Decimal as D

import graphene
import pytest
from django.utils import timezone

from saleor_returns import host
from saleor_returns.host.contract import ExchangeLine, NotForSale, SoldOut, Unsold, Why
from saleor_returns.host.saleor import compat
from sandbox.shop import Line
from sandbox.shop.tables import rows
from tests.exchanging import TAX, allocated, create, line_of_hats


@pytest.fixture
def auto_confirm(channel):
    """Whether the channel confirms orders by itself."""

    def set_to(value):
        channel.automatically_confirm_all_new_orders = value
        channel.save(update_fields=["automatically_confirm_all_new_orders"])

    return set_to


@pytest.fixture
def told(shop, ears):
    """Names of the order events that an App is told of, in their order."""
    app = shop.app("app.orders")
    names = ["created", "confirmed", "paid", "fully_paid", "cancelled"]
    ears.listen(app, *(f"order_{name}" for name in names))

    def of(order):
        found = []
        for event, payload in ears.told(app):
            if payload[0]["id"] == graphene.Node.to_global_id("Order", order.pk):
                found.append(event)
        return found

    return of


# Time goes by


@pytest.mark.parametrize("credit", ["0", "24.99", "25"])
def test_an_order_that_waits_never_expires(shop, channel, hat, swap, shirt, credit):
    # given: a channel where orders expire and are deleted, and one that has to
    from saleor.order.tasks import delete_expired_orders_task, expire_orders_task

    channel.expire_orders_after = 1
    channel.delete_expired_orders_after = timedelta(days=1)
    channel.save()
    exchange = swap((hat, 1), credit=D(credit), confirmed=False)
    other = shop.order(channel=channel, lines=[Line(shirt)], status="unconfirmed")
    long_ago = timezone.now() - timedelta(days=3)
    rows("order.Order").update(created_at=long_ago)

    # when
    expire_orders_task()
    rows("order.Order").exclude(expired_at=None).update(expired_at=long_ago)
    delete_expired_orders_task()

    # then
    assert not rows("order.Order").filter(pk=other.pk).exists()
    exchange.refresh_from_db()
    assert (exchange.status, exchange.expired_at) == ("unconfirmed", None)
    assert allocated(hat) == 1


def test_prices_stay_whatever_becomes_of_the_catalogue(channel, locked, hat, staff):
    # given
    line = ExchangeLine(hat, 2, D("19.99"), D("16.66"), TAX)
    exchange = create(locked, [line], credit=D(30), confirmed=False)
    hat.channel_listings.update(price_amount=99, discounted_price_amount=98)
    rows("tax.TaxClassCountryRate").update(rate=5)

    # when
    fetch_prices(exchange, staff)

    # then
    exchange.refresh_from_db()
    assert not exchange.should_refresh_prices
    assert exchange.total_gross_amount == D("39.98")
    assert exchange.lines.get().unit_price_net_amount == D("16.66")


def test_prices_stay_when_staff_edit_an_order_that_waits(locked, hat, staff):
    # given
    line = ExchangeLine(hat, 2, D("19.99"), D("16.66"), TAX)
    exchange = create(locked, [line], credit=D(30), confirmed=False)
    hat.channel_listings.update(price_amount=99, discounted_price_amount=98)

    # when: any edit has this effect
    exchange.should_refresh_prices = True
    exchange.save(update_fields=["should_refresh_prices"])
    fetch_prices(exchange, staff)

    # then
    exchange.refresh_from_db()
    assert not exchange.should_refresh_prices
    assert exchange.total_gross_amount == D("39.98")
    assert exchange.lines.get().unit_price_gross_amount == D("19.99")
    assert exchange.charge_status == "partial"


def fetch_prices(exchange, staff):
    """As whoever asks for an order's prices makes Saleor do."""
    from saleor.order.calculations import fetch_order_prices_if_expired

    fetched = compat.call_with_known(
        fetch_order_prices_if_expired,
        exchange,
        compat.plugins_manager(staff),
        requestor=staff.user,
    )
    if hasattr(fetched, "get"):  # a promise, in later versions
        fetched.get()


# Who is told, and of what


@pytest.mark.parametrize("channel_confirms", [True, False])
@pytest.mark.parametrize(
    ("credit", "confirmed", "events"),
    [
        ("25", True, ["created", "paid", "fully_paid", "confirmed"]),
        ("25", False, ["created", "paid", "fully_paid"]),
        ("20", True, ["created", "confirmed"]),
        ("0", False, ["created"]),
    ],
)
def test_apps_are_told_of_the_order_as_of_any(
    auto_confirm,
    hat,
    swap,
    told,
    committed,
    channel_confirms,
    credit,
    confirmed,
    events,
):
    # given
    auto_confirm(channel_confirms)

    # when
    with committed():
        exchange = swap((hat, 1), credit=D(credit), confirmed=confirmed)
        assert told(exchange) == []

    # then
    assert told(exchange) == [f"order_{name}" for name in events]
    exchange.refresh_from_db()
    assert exchange.status == ("unfulfilled" if confirmed else "unconfirmed")
    fully_paid = exchange.events.filter(type="order_fully_paid")
    assert fully_paid.count() == (credit == "25")


def test_apps_are_told_of_a_confirmation_once(hat, swap, staff, told, committed):
    # given
    with committed():
        exchange = swap((hat, 1), confirmed=False)

    # when
    with committed():
        host.exchanges.confirm(exchange, staff)
        host.exchanges.confirm(exchange, staff)

    # then
    assert told(exchange) == ["order_created", "order_confirmed"]


def test_an_order_that_saleor_let_go_is_confirmed_all_the_same(
    shop,
    auto_confirm,
    hat,
    swap,
    staff,
    told,
    committed,
):
    # given: a channel that lets paid orders go, and tells nobody that it did
    from saleor.order.actions import order_charged
    from saleor.order.fetch import fetch_order_info

    auto_confirm(True)
    with committed():
        exchange = swap((hat, 1), credit=D(20), confirmed=False)
    shop.pay(exchange)
    manager = compat.plugins_manager(staff)
    with committed():
        order_charged(fetch_order_info(exchange), None, None, None, None, manager)
    exchange.refresh_from_db()
    assert exchange.status == "unfulfilled"
    assert "order_confirmed" not in told(exchange)

    # when
    with committed():
        assert host.exchanges.confirm(exchange, staff)
    with committed():
        assert not host.exchanges.confirm(exchange, staff)

    # then
    assert told(exchange).count("order_confirmed") == 1
    exchange.refresh_from_db()
    assert exchange.status == "unfulfilled"


def test_apps_are_told_of_a_cancellation_once(hat, swap, staff, told, committed):
    # given
    with committed():
        exchange = swap((hat, 1))

    # when
    with committed():
        host.exchanges.cancel(exchange, staff)
        host.exchanges.cancel(exchange, staff)

    # then
    assert told(exchange).count("order_cancelled") == 1


def test_staff_are_not_noted_as_buyers(hat, swap, staff, committed):
    # when
    with committed():
        swap((hat, 1))

    # then
    bought = rows("account.CustomerEvent").filter(type="placed_order")
    assert not bought.exists()


def test_staff_find_the_order_as_they_find_any(hat, swap):
    # when
    exchange = swap((hat, 1), credit=D(20))

    # then
    found = rows("order.Order").filter(search_vector="HAT-L")
    assert found.get() == exchange


# Stock


def test_what_others_have_in_their_checkouts_is_not_available(
    channel,
    order,
    hat,
    swap,
    reserve,
):
    # given
    reserve(hat, 2)
    swap((hat, 1))

    # then
    (offer,) = host.exchanges.quote(order, [(hat.pk, 1)])
    assert offer.available == 1
    with pytest.raises(SoldOut) as caught:
        swap((hat, 2))
    assert caught.value.unsold == (Unsold(hat.pk, Why.SOLD_OUT, left=1),)
    assert allocated(hat) == 1


def test_nothing_is_sold_twice_where_checkouts_reserve(hat, swap, reserve):
    """Saleor's own allocation overlooks allocations when it heeds reservations."""
    # given
    reserve(hat, 1, ago=timedelta(hours=1))
    swap((hat, 3))

    # when
    with pytest.raises(SoldOut):
        swap((hat, 2))

    # then
    assert allocated(hat) == 3


@pytest.fixture
def reserve(channel):
    """Have a customer's checkout hold units of a variant, in a shop that lets them."""
    from django.contrib.sites.models import Site

    rows("site.SiteSettings").update(reserve_stock_duration_anonymous_user=30)
    Site.objects.clear_cache()

    def hold(variant, quantity, ago=timedelta(0)):
        checkout = rows("checkout.Checkout").create(channel=channel, currency="EUR")
        line = rows("checkout.CheckoutLine").create(
            checkout=checkout, variant=variant, quantity=quantity, currency="EUR"
        )
        until = timezone.now() + timedelta(minutes=30) - ago
        rows("warehouse.Reservation").create(
            checkout_line=line,
            stock=variant.stocks.get(),
            quantity_reserved=quantity,
            reserved_until=until,
        )

    return hold


@pytest.fixture
def out_of_reach(shop, channel, shirt):
    """An order from where no shipping zone goes."""
    return shop.order(channel=channel, lines=[Line(shirt)], country="PL")


def test_a_warehouse_sells_where_it_ships(hat, out_of_reach, swap):
    # then
    with pytest.raises(NotForSale) as caught:
        host.exchanges.quote(out_of_reach, [(hat.pk, 1)])
    assert caught.value.unsold == (Unsold(hat.pk, Why.SOLD_OUT, left=0),)
    with pytest.raises(SoldOut):
        swap((hat, 1), order=out_of_reach)


def test_a_shop_that_counts_by_channel_sells_everywhere(
    hat,
    out_of_reach,
    swap,
):
    # given
    from django.contrib.sites.models import Site

    flag = "use_legacy_shipping_zone_stock_availability"
    if not compat.has_field(rows("site.SiteSettings").model, flag):
        pytest.skip("This Saleor does not count stock by channel.")
    rows("site.SiteSettings").update(**{flag: False})
    Site.objects.clear_cache()

    # then
    assert host.exchanges.quote(out_of_reach, [(hat.pk, 1)])[0].available == 4
    swap((hat, 4), order=out_of_reach)
    assert allocated(hat) == 4


# The catalogue


@pytest.mark.parametrize(
    "listing",
    [
        {"is_published": False},
        {"published_at": timezone.now() + timedelta(days=1)},
        {"available_for_purchase_at": None},
        {"available_for_purchase_at": timezone.now() + timedelta(days=1)},
    ],
)
def test_what_customers_cannot_buy_is_not_available(order, hat, listing):
    # given
    hat.product.channel_listings.update(**listing)

    # then
    with pytest.raises(NotForSale) as caught:
        host.exchanges.quote(order, [(hat.pk, 1)])
    assert caught.value.unsold == (Unsold(hat.pk, Why.NOT_AVAILABLE),)


def test_the_order_speaks_the_customers_language(order, hat, locked, swap):
    # given
    rows("product.ProductTranslation").create(
        product=hat.product, language_code="fr", name="Chapeau"
    )
    locked.language_code = "fr"

    # when
    line = swap((hat, 1)).lines.get()

    # then
    assert (line.product_name, line.translated_product_name) == ("Hat", "Chapeau")
    assert line.translated_variant_name == ""


def test_the_first_orders_shipping_is_kept_or_another_one_taken(
    order,
    hat,
    locked,
    staff,
    methods,
):
    # given
    standard, express = methods
    locked.shipping_method, locked.shipping_method_name = standard, standard.name
    # then
    for given, taken in ((None, standard), (express, express)):
        exchange = create(locked, [line_of_hats(hat, 1)], shipping_method=given)
        assert exchange.shipping_method == taken
        assert exchange.shipping_method_name == taken.name
        assert exchange.base_shipping_price_amount == 0
    assert exchange.shipping_method_metadata == {"carrier": "fast"}


@pytest.fixture
def methods(warehouse):
    zone = warehouse.shipping_zones.get()
    return [
        zone.shipping_methods.create(name=name, type="price", metadata=metadata)
        for name, metadata in (("Standard", {}), ("Express", {"carrier": "fast"}))
    ]


# Taxes


def test_who_pays_no_tax_is_charged_none(channel, order, hat):
    # given
    channel.tax_configuration.charge_taxes = False
    channel.tax_configuration.save()

    # then
    assert priced(order, hat) == (D("25.00"), D("25.00"), D(0))


def test_an_order_that_is_exempt_stays_so(order, hat, locked, swap):
    # given
    locked.tax_exemption = True

    # then
    assert priced(locked, hat) == (D("25.00"), D("25.00"), D(0))
    assert swap((hat, 1)).tax_exemption


def test_a_country_has_its_own_rate_or_the_default(shop, channel, shirt, hat):
    # given
    shop.tax("DE", D("0.19"))
    rows("tax.TaxClassCountryRate").create(tax_class=None, country="BE", rate=6)

    # then
    for country, net, rate in (("DE", "21.01", "0.19"), ("BE", "23.58", "0.06")):
        order = shop.order(channel=channel, lines=[Line(shirt)], country=country)
        assert priced(order, hat) == (D("25.00"), D(net), D(rate))


def test_where_an_app_computes_taxes_the_orders_own_rates_count(channel, order, hat):
    # given
    channel.tax_configuration.tax_calculation_strategy = "TAX_APP"
    channel.tax_configuration.save()
    rows("tax.TaxClassCountryRate").update(rate=5)

    # then: those of all its goods together
    assert priced(order, hat)[2] == D("0.2000")

    # given
    line = order.lines.first()
    line.tax_class, line.tax_rate = hat.product.tax_class, D("0.1")
    line.save()

    # then: that of goods of the same class
    assert priced(order, hat) == (D("25.00"), D("22.73"), D("0.1000"))


def priced(order, variant):
    (offer,) = host.exchanges.quote(order, [(variant.pk, 1)])
    return offer.unit_gross, offer.unit_net, offer.tax_rate
