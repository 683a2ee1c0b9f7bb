from decimal import Decimal as D
from threading import Barrier, Thread

import pytest
from django.db import connection, transaction

from saleor_returns import host
from saleor_returns.host.contract import (
    Actor,
    ActorKind,
    ExchangeLine,
    HostError,
    NotForSale,
    SoldOut,
    Unsold,
    Why,
)
from sandbox.shop import Line
from sandbox.shop.tables import rows
from tests.exchanging import REFERENCE, TAX, allocated, create, line_of_hats


def unsold(order, *wanted):
    with pytest.raises(NotForSale) as caught:
        host.exchanges.quote(order, wanted)
    return set(caught.value.unsold)


def written():
    labels = ["order.Order", "order.OrderLine", "order.OrderEvent"]
    labels += ["payment.TransactionItem", "account.Address"]
    return [rows(label).count() for label in labels]


def test_both_orders_name_each_other_in_their_metadata(locked, hat, swap):
    # given
    locked.metadata = {"kept": "yes"}
    locked.save(update_fields=["metadata"])

    # when
    exchange = swap((hat, 1))

    # then
    locked.refresh_from_db()
    assert exchange.metadata == {"return": REFERENCE}
    assert locked.metadata == {
        "kept": "yes",
        f"exchange-{REFERENCE}": str(exchange.number),
    }


# What it would cost


def test_a_quote_says_what_there_is_at_which_price(order, hat):
    # when
    (offer,) = host.exchanges.quote(order, [(hat.pk, 3)])

    # then
    assert (offer.variant, offer.quantity, offer.available) == (hat, 3, 4)
    assert (offer.unit_gross, offer.unit_net) == (D("25.00"), D("20.83"))
    assert offer.tax_rate == TAX
    assert (offer.product_name, offer.variant_name, offer.sku) == ("Hat", "L", "HAT-L")


@pytest.mark.parametrize(
    ("currency", "tax_included", "price", "net", "gross"),
    [
        ("EUR", False, "25.00", "25.00", "30.00"),
        ("JPY", True, "1000", "833", "1000"),
        ("JPY", False, "1001", "1001", "1201"),
        ("KWD", True, "12.345", "10.288", "12.345"),
        ("KWD", False, "12.345", "12.345", "14.814"),
    ],
)
def test_a_price_is_taxed_and_rounded_as_the_channel_does(
    shop, hat, warehouse, currency, tax_included, price, net, gross
):
    # given
    channel = shop.channel("other", currency, tax_included=tax_included)
    shop.warehouse("paris", channels=[channel])
    shop.list_in(channel, hat, D(price))
    order = shop.order(channel=channel, lines=[Line(hat, 1)])

    # when
    (offer,) = host.exchanges.quote(order, [(hat.pk, 1)])

    # then
    assert (str(offer.unit_net), str(offer.unit_gross)) == (net, gross)


def test_a_running_promotion_counts(order, hat):
    # given
    hat.channel_listings.update(discounted_price_amount=D(18))

    # when
    (offer,) = host.exchanges.quote(order, [(hat.pk, 1)])

    # then
    assert offer.unit_gross == D("18.00")


def test_every_variant_that_cannot_be_sold_is_named(
    shop, channel, order, hat, mug, shirt
):
    # given
    elsewhere = shop.variant("SCARF", "Scarf", channel=shop.channel("us", "USD"))
    mug.channel_listings.update(price_amount=None, discounted_price_amount=None)
    wanted = [(10**6, 1), (elsewhere.pk, 1), (mug.pk, 1), (hat.pk, 5), (shirt.pk, 1)]

    # then
    assert unsold(order, *wanted) == {
        Unsold(10**6, Why.UNKNOWN),
        Unsold(elsewhere.pk, Why.NOT_AVAILABLE),
        Unsold(mug.pk, Why.NOT_AVAILABLE),
        Unsold(hat.pk, Why.SOLD_OUT, left=4),
    }


def test_a_closed_channel_sells_nothing(channel, order, hat):
    # given
    type(channel).objects.filter(pk=channel.pk).update(is_active=False)
    order = type(order).objects.get(pk=order.pk)

    # then
    assert unsold(order, (hat.pk, 1)) == {Unsold(hat.pk, Why.NOT_AVAILABLE)}


@pytest.mark.parametrize("kind", ["preorder", "gift card"])
def test_what_does_not_ship_from_stock_is_not_available(
    shop, channel, warehouse, order, locked, hat, swap, kind
):
    # given
    if kind == "preorder":
        hat.is_preorder = True
        hat.save(update_fields=["is_preorder"])
    else:
        of = shop.product_type("gift-card")
        hat = shop.variant("CARD", "Card", of, channel=channel, stock={warehouse: 9})
    before = written()

    # then
    refused = Unsold(hat.pk, Why.NOT_AVAILABLE)
    assert unsold(order, (hat.pk, 1)) == {refused}
    with pytest.raises(NotForSale) as caught:
        swap((hat, 1))
    assert caught.value.unsold == (refused,)
    assert written() == before


def test_entries_of_one_variant_share_what_is_left(order, hat):
    # when
    offers = host.exchanges.quote(order, [(hat.pk, 3), (hat.pk, 1)])

    # then
    assert [(offer.quantity, offer.available) for offer in offers] == [(3, 4), (1, 4)]
    assert unsold(order, (hat.pk, 3), (hat.pk, 2)) == {
        Unsold(hat.pk, Why.SOLD_OUT, left=4)
    }


def test_what_is_allocated_is_not_available(order, hat, swap):
    # given
    swap((hat, 3))

    # then
    (offer,) = host.exchanges.quote(order, [(hat.pk, 1)])
    assert offer.available == 1
    assert unsold(order, (hat.pk, 2)) == {Unsold(hat.pk, Why.SOLD_OUT, left=1)}


def test_a_warehouse_of_another_channel_has_nothing_to_offer(shop, order, hat):
    # given
    shop.put_in_stock(hat, shop.warehouse("lyon", channels=[shop.channel("b")]), 50)

    # then
    assert host.exchanges.quote(order, [(hat.pk, 1)])[0].available == 4


@pytest.mark.parametrize("quantity", [0, -1])
def test_nobody_can_want_nothing(order, hat, quantity):
    with pytest.raises(ValueError, match="units"):
        host.exchanges.quote(order, [(hat.pk, quantity)])


# Making the order


def test_the_order_is_the_first_customers(shop, channel, locked, order, hat, swap):
    # given
    order.language_code = "fr"
    order.save(update_fields=["language_code"])
    first = host.orders.lock(order.pk)

    # when
    exchange = swap((hat, 2), order=first)

    # then
    assert (exchange.status, exchange.origin) == ("unfulfilled", "reissue")
    assert exchange.original == first
    assert (exchange.user, exchange.user_email) == (first.user, first.user_email)
    assert (exchange.channel, exchange.currency) == (channel, "EUR")
    assert exchange.language_code == "fr"
    assert exchange.number != first.number
    for name in ("shipping_address", "billing_address"):
        copy, address = getattr(exchange, name), getattr(first, name)
        assert copy.pk != address.pk
        assert (copy.first_name, copy.city, copy.country) == (
            address.first_name,
            address.city,
            address.country,
        )


def test_the_order_ships_as_the_first_did_but_at_no_charge(shop, channel, shirt, hat):
    # given
    first = shop.order(channel=channel, lines=[Line(shirt)], shipping_gross=D(5))

    # when
    exchange = create(first, [line_of_hats(hat, 1)])

    # then
    assert exchange.shipping_method_name == "Standard"
    assert exchange.shipping_price_gross_amount == 0
    assert exchange.total_gross_amount == D(25)


def test_a_guest_gets_an_exchange_too(shop, channel, shirt, hat):
    # given
    first = shop.order(channel=channel, lines=[Line(shirt)], email="g@example.com")

    # when
    exchange = create(first, [line_of_hats(hat, 1)])

    # then
    assert (exchange.user, exchange.user_email) == (None, "g@example.com")


def test_prices_are_exactly_those_given(order, hat, shirt, swap, locked):
    # given
    lines = [
        ExchangeLine(hat, 2, D("19.99"), D("16.66"), TAX),
        ExchangeLine(
            shirt,
            3,
            D("33.33"),
            D("27.78"),
            TAX,
            total_gross=D("100.00"),
            total_net=D("83.33"),
        ),
    ]

    # when
    exchange = create(locked, lines)

    # then
    made = {line.product_sku: line for line in exchange.lines.all()}
    assert made["HAT-L"].unit_price_gross_amount == D("19.99")
    assert made["HAT-L"].unit_price_net_amount == D("16.66")
    assert made["HAT-L"].total_price_gross_amount == D("39.98")
    assert made["HAT-L"].tax_rate == TAX
    assert made["SHIRT"].total_price_gross_amount == D("100.00")
    assert made["SHIRT"].total_price_net_amount == D("83.33")
    assert made["SHIRT"].undiscounted_total_price_gross_amount == D("100.00")
    assert (made["HAT-L"].product_name, made["HAT-L"].variant_name) == ("Hat", "L")
    assert made["HAT-L"].variant == hat
    assert made["HAT-L"].is_shipping_required
    assert exchange.lines_count == 2
    for name in ("subtotal", "total", "undiscounted_total"):
        assert getattr(exchange, f"{name}_gross_amount") == D("139.98")
        assert getattr(exchange, f"{name}_net_amount") == D("116.65")


@pytest.mark.parametrize(
    ("currency", "price", "credit", "left"),
    [("JPY", "1001", "1000", "1"), ("KWD", "12.345", "12.344", "0.001")],
)
def test_a_credit_is_booked_to_the_last_digit(
    shop, hat, warehouse, currency, price, credit, left
):
    # given
    channel = shop.channel("other", currency)
    shop.warehouse("paris", channels=[channel])
    first = shop.order(channel=channel, lines=[Line(hat, 1, unit_gross=D(price))])

    # when
    line = ExchangeLine(hat, 1, D(price), D(price), D(0))
    exchange = create(first, [line], credit=D(credit))

    # then
    assert host.exchanges.owed(exchange) == D(left)
    assert exchange.charge_status == "partial"


def test_stock_is_allocated_and_stays_where_it_is(
    shop, warehouse, hat, shirt, swap, locked
):
    # when
    swap((hat, 3), (shirt, 1))

    # then
    assert (allocated(hat), allocated(shirt)) == (3, 1)
    assert shop.stock_quantity(hat, warehouse) == 4


def test_two_lines_of_a_variant_are_given_different_units(hat, swap):
    # when
    exchange = swap((hat, 3), (hat, 1))

    # then
    assert allocated(hat) == 4
    assert exchange.lines.count() == 2


def test_two_lines_of_a_variant_cannot_share_a_unit(hat, swap):
    with pytest.raises(SoldOut) as caught:
        swap((hat, 3), (hat, 2))
    assert caught.value.unsold == (Unsold(hat.pk, Why.SOLD_OUT, left=4),)
    assert allocated(hat) == 0


def test_goods_come_from_as_many_warehouses_as_it_takes(shop, channel, hat, swap):
    # given
    shop.put_in_stock(hat, shop.warehouse("lyon", channels=[channel]), 3)

    # when
    swap((hat, 6))

    # then
    assert allocated(hat) == 6
    for stock in hat.stocks.all():
        assert stock.quantity_allocated <= stock.quantity


def test_stock_that_is_not_tracked_is_not_allocated(shop, channel, order, swap):
    # given
    patterns = shop.variant(
        "PATTERN", "Pattern", channel=channel, track_inventory=False
    )

    # when
    (offer,) = host.exchanges.quote(order, [(patterns.pk, 500)])
    exchange = swap((patterns, 500))

    # then
    assert offer.available is None
    assert exchange.lines.get().quantity == 500
    assert allocated(patterns) == 0


def test_sold_out_leaves_nothing(hat, shirt, swap, committed):
    # given
    before = written()

    # when
    with committed(), pytest.raises(SoldOut) as caught:
        swap((shirt, 1), (hat, 5), credit=D(10))

    # then
    assert caught.value.unsold == (Unsold(hat.pk, Why.SOLD_OUT, left=4),)
    assert written() == before
    assert (allocated(hat), allocated(shirt)) == (0, 0)


def test_both_orders_tell_of_one_another(order, hat, swap, staff, committed):
    # when
    with committed():
        exchange = swap((hat, 1))

    # then
    for this, other in ((exchange, order), (order, exchange)):
        note = this.events.get(type="note_added")
        assert "RMA-7" in note.parameters["message"]
        assert f"#{other.number}" in note.parameters["message"]
        assert note.user == staff.user
    assert exchange.events.filter(type="placed").count() == 1
    assert exchange.events.filter(type="confirmed").count() == 1
    assert exchange.user.pk == order.user.pk


# What the returned goods pay


@pytest.mark.parametrize(
    ("credit", "status", "owed"),
    [("0", "none", "50"), ("49.99", "partial", "0.01"), ("50", "full", "0")],
)
@pytest.mark.parametrize("confirmed", [True, False])
def test_the_order_is_charged_what_the_returned_goods_are_worth(
    hat, swap, committed, credit, status, owed, confirmed
):
    # when
    with committed():
        exchange = swap((hat, 2), credit=D(credit), confirmed=confirmed)

    # then
    exchange.refresh_from_db()
    assert exchange.total_charged_amount == D(credit)
    assert exchange.charge_status == status
    assert host.exchanges.owed(exchange) == D(owed)
    assert host.exchanges.is_paid(exchange) == (owed == "0")
    assert host.exchanges.charged_beyond_credit(exchange) == 0
    assert exchange.status == ("unfulfilled" if confirmed else "unconfirmed")


def test_goods_that_cost_nothing_owe_nothing(locked, hat):
    # when
    exchange = create(locked, [ExchangeLine(hat, 1, D(0), D(0), TAX)])

    # then
    assert host.exchanges.is_paid(exchange)
    assert exchange.charge_status == "full"


@pytest.mark.parametrize("credit", ["0", "20"])
def test_the_credit_is_a_transaction_that_no_app_owns(shop, order, hat, swap, credit):
    # given
    app = shop.app()
    card = shop.pay(order, app=app)

    # when
    exchange = swap((hat, 1), credit=D(credit), actor=Actor(ActorKind.APP, app=app))

    # then
    item = exchange.payment_transactions.get()
    assert item.name == "Exchange credit RMA-7"
    assert (item.app, item.app_identifier, item.available_actions) == (None, None, [])
    assert (item.charged_value, item.currency) == (D(credit), "EUR")
    events = item.events.values_list("type", "amount_value", "app")
    booked = [("charge_success", D(20), None)] if credit == "20" else []
    assert list(events) == booked
    assert host.exchanges.is_credit(item)
    assert not host.exchanges.is_credit(card)


@pytest.mark.parametrize("credit", ["25.01", "-0.01"])
def test_a_credit_is_never_more_than_the_goods_cost(hat, swap, credit):
    # given
    before = written()

    # then
    with pytest.raises(ValueError, match="no part"):
        swap((hat, 1), credit=D(credit))
    assert written() == before


def test_an_exchange_has_goods(hat, swap):
    with pytest.raises(ValueError, match="at least one"):
        swap()
    with pytest.raises(ValueError, match="at least one"):
        swap((hat, 1), (hat, 0))


def test_what_the_customer_pays_comes_on_top(shop, hat, swap):
    # given
    exchange = swap((hat, 2), credit=D(20))

    # when
    shop.pay(exchange)

    # then
    exchange.refresh_from_db()
    assert host.exchanges.is_paid(exchange)
    assert host.exchanges.charged_beyond_credit(exchange) == D(30)


def test_who_pays_too_much_owes_nothing(shop, hat, swap):
    # given
    exchange = swap((hat, 1), credit=D(20))

    # when
    shop.pay(exchange, amount=D(8))

    # then
    exchange.refresh_from_db()
    assert host.exchanges.owed(exchange) == 0


# Letting the goods go, or not


def test_an_order_waits_until_it_is_confirmed(hat, swap, staff, committed):
    # given
    with committed():
        exchange = swap((hat, 1), credit=D(25), confirmed=False)
    waits = exchange.events.filter(type="confirmed")
    assert not waits.exists()

    # when
    with committed():
        assert host.exchanges.confirm(exchange, staff)

    # then
    exchange.refresh_from_db()
    assert exchange.status == "unfulfilled"
    assert waits.get().user == staff.user
    assert allocated(hat) == 1


@pytest.mark.parametrize("confirmed", [True, False])
def test_confirming_again_changes_nothing(hat, swap, staff, committed, confirmed):
    # given
    with committed():
        exchange = swap((hat, 1), confirmed=confirmed)
    with committed():
        assert host.exchanges.confirm(exchange, staff) != confirmed

    # when
    with committed():
        assert not host.exchanges.confirm(exchange, staff)

    # then
    assert exchange.events.filter(type="confirmed").count() == 1


def test_what_was_sent_stays_sent_when_it_is_confirmed_again(
    shop, hat, swap, staff, committed
):
    # given
    with committed():
        exchange = swap((hat, 1))
    shop.fulfill(exchange)

    # then
    assert not host.exchanges.confirm(exchange, staff)
    exchange.refresh_from_db()
    assert exchange.status == "fulfilled"


def test_a_canceled_order_is_not_confirmed(hat, swap, staff):
    # given
    exchange = swap((hat, 1), confirmed=False)
    host.exchanges.cancel(exchange, staff)

    # then
    with pytest.raises(HostError):
        host.exchanges.confirm(exchange, staff)
    exchange.refresh_from_db()
    assert exchange.status == "canceled"


@pytest.mark.parametrize("confirmed", [True, False])
def test_canceling_frees_the_stock_once(hat, swap, staff, committed, confirmed):
    # given
    kept = swap((hat, 1))
    with committed():
        exchange = swap((hat, 3), confirmed=confirmed)

    # when
    with committed():
        assert host.exchanges.cancel(exchange, staff)
        assert not host.exchanges.cancel(exchange, staff)

    # then
    exchange.refresh_from_db()
    assert exchange.status == "canceled"
    assert exchange.events.get(type="canceled").user == staff.user
    assert allocated(hat) == 1
    kept.refresh_from_db()
    assert kept.status == "unfulfilled"


def test_canceling_takes_the_credit_back_and_leaves_the_customers_money(
    shop, hat, swap, staff
):
    # given
    exchange = swap((hat, 2), credit=D(20))
    shop.pay(exchange)

    # when
    host.exchanges.cancel(exchange, staff)
    host.exchanges.cancel(exchange, staff)

    # then
    exchange.refresh_from_db()
    assert exchange.total_charged_amount == D(30)
    assert host.exchanges.charged_beyond_credit(exchange) == D(30)
    credit, card = exchange.payment_transactions.order_by("pk")
    assert (credit.charged_value, credit.refunded_value) == (0, 0)
    assert card.charged_value == D(30)


def test_canceled_goods_can_be_had_again(hat, swap, staff):
    # given
    host.exchanges.cancel(swap((hat, 4)), staff)

    # then
    swap((hat, 4))
    assert allocated(hat) == 4


def test_what_was_sent_cannot_be_canceled(shop, hat, swap, staff):
    # given
    exchange = swap((hat, 2), credit=D(50))
    shop.fulfill(exchange, {"HAT-L": 1})

    # then
    with pytest.raises(HostError):
        host.exchanges.cancel(exchange, staff)
    exchange.refresh_from_db()
    assert exchange.status == "partially fulfilled"
    assert exchange.total_charged_amount == D(50)
    assert allocated(hat) == 2


@pytest.mark.django_db(transaction=True)
def test_the_last_unit_goes_to_one_of_two(shop, channel, warehouse, hat, shirt):
    # given
    shop.put_in_stock(hat, warehouse, 1)
    orders = [shop.order(channel=channel, lines=[Line(shirt)]) for _ in range(2)]
    ready, results = Barrier(2), []
    line = line_of_hats(hat, 1)

    def take(order_id):
        try:
            with host.database.writer(), transaction.atomic():
                order = host.orders.lock(order_id)
                ready.wait(timeout=10)
                results.append(create(order, [line]).number)
        except SoldOut as error:
            results.append(error.unsold)
        finally:
            connection.close()

    # when
    threads = [Thread(target=take, args=[order.pk]) for order in orders]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)

    # then
    assert len(results) == 2
    refused = (Unsold(hat.pk, Why.SOLD_OUT, left=0),)
    assert [result for result in results if isinstance(result, tuple)] == [refused]
    assert allocated(hat) == 1
    assert rows("order.Order").filter(origin="reissue").count() == 1
