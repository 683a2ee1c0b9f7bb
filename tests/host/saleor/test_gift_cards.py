"""Cards of ours among what Saleor itself does with gift cards."""

from decimal import Decimal as D
from types import SimpleNamespace

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from prices import Money

from saleor_returns import host
from saleor_returns.host.contract import SYSTEM
from saleor_returns.host.saleor import compat
from sandbox.shop import Line


@pytest.fixture
def card(order, staff):
    """20.00 EUR of store credit."""
    return host.gift_cards.issue(
        amount=D(20), currency="EUR", order=order, expires_on=None, actor=staff
    )


def take_all(card):
    with transaction.atomic():
        return host.gift_cards.deactivate([card.pk], SYSTEM)[card.pk]


def test_a_card_is_found_by_its_tag(card):
    assert [tag.name for tag in card.tags.all()] == ["return"]


def test_its_owner_sees_it_and_reads_its_code(shop, order, card, api, payload):
    # given
    mine = "{ me { giftCards(first: 1) { edges { node { code } } } } }"

    # then
    me = payload(api(mine, as_=order.user))
    assert [edge["node"]["code"] for edge in me["giftCards"]["edges"]] == [card.code]
    stranger = payload(api(mine, as_=shop.customer("stranger@example.com")))
    assert stranger["giftCards"]["edges"] == []


def test_a_guest_who_signs_up_has_it_too(shop, channel, staff):
    # given
    from saleor.giftcard.utils import assign_user_gift_cards

    guests = shop.order(channel=channel, email="guest@example.com")
    card = host.gift_cards.issue(
        amount=D(20), currency="EUR", order=guests, expires_on=None, actor=staff
    )

    # when
    guest = shop.customer("guest@example.com")
    assign_user_gift_cards(guest)

    # then
    assert list(guest.gift_cards.all()) == [card]


def test_the_letter_is_sent_by_saleors_plugin(
    order, card, staff, settings, monkeypatch
):
    # given
    from saleor.plugins.models import PluginConfiguration
    from saleor.plugins.user_email import tasks
    from saleor.plugins.user_email.plugin import UserEmailPlugin

    settings.PLUGINS = [
        *settings.PLUGINS,
        f"{UserEmailPlugin.__module__}.{UserEmailPlugin.__qualname__}",
    ]
    PluginConfiguration.objects.create(
        identifier=UserEmailPlugin.PLUGIN_ID,
        channel=order.channel,
        active=True,
        configuration=[{"name": "sender_address", "value": "shop@example.com"}],
    )
    letters = []
    monkeypatch.setattr(tasks, "send_email", lambda **letter: letters.append(letter))

    # when
    host.gift_cards.notify(card, order=order, actor=staff)

    # then
    (letter,) = letters
    assert letter["recipient_list"] == [order.user.email]
    assert letter["context"]["gift_card"]["code"] == card.code
    assert letter["context"]["gift_card"]["balance"] == D(20)
    sent = card.events.get(type="sent_to_customer")
    assert (sent.parameters["email"], sent.user) == (order.user.email, staff.user)


def test_cards_that_saleor_made_are_found(shop, channel, warehouse, staff):
    # given
    from saleor.order.actions import create_fulfillments

    kind = shop.product_type("gift-card")
    variant = shop.variant(
        "CARD", "Gift card", kind, channel=channel, stock={warehouse: 5}
    )
    order = shop.order(channel=channel, lines=[Line(variant, 2, unit_gross=D(50))])
    line = order.lines.get()

    # when
    create_fulfillments(
        staff.user,
        None,
        order,
        {warehouse.pk: [{"order_line": line, "quantity": 2}]},
        compat.plugins_manager(staff),
        compat.site_settings(),
        notify_customer=False,
    )

    # then
    found = host.gift_cards.bought_with([line.pk])[line.pk]
    balances = [(card.current_balance_amount, card.currency) for card in found]
    assert balances == [(D(50), "EUR"), (D(50), "EUR")]


def test_a_checkout_under_way_spends_nothing_that_was_taken(order, card):
    # given: it has seen the card active, and is about to lock it
    from saleor.checkout.models import Checkout
    from saleor.order.utils import add_gift_cards_to_order

    checkout = Checkout.objects.create(channel=order.channel, currency="EUR")
    checkout.gift_cards.add(card)
    under_way = SimpleNamespace(
        checkout=checkout, user=order.user, get_customer_email=lambda: order.user_email
    )
    taken = take_all(card)

    # when
    add_gift_cards_to_order(under_way, order, Money(D(15), "EUR"), None, None)

    # then
    card.refresh_from_db()
    used = card.events.get(type="used_in_order").parameters["balance"]
    assert D(used["old_current_balance"]) == 0
    assert taken + card.current_balance_amount == D(20)


def test_a_checkout_locks_cards_by_their_codes(order, card):
    """As we do: whoever else holds one of them waits, and nobody is undone."""
    from saleor.checkout.models import Checkout
    from saleor.order.utils import add_gift_cards_to_order

    checkout = Checkout.objects.create(channel=order.channel, currency="EUR")
    checkout.gift_cards.add(card)
    under_way = SimpleNamespace(
        checkout=checkout, user=order.user, get_customer_email=lambda: order.user_email
    )

    with CaptureQueriesContext(connection) as queries:
        add_gift_cards_to_order(under_way, order, Money(D(15), "EUR"), None, None)
        take_all(card)

    locks = [row["sql"] for row in queries if "FOR UPDATE" in row["sql"]]
    locks += [row["sql"] for row in queries if "FOR NO KEY UPDATE" in row["sql"]]
    assert len(locks) == 2
    assert all('ORDER BY "giftcard_giftcard"."code" ASC' in sql for sql in locks)


def test_an_order_that_waits_for_the_card_is_not_paid_by_what_was_taken(
    shop, order, card
):
    # given: authorized on the card when the order was placed, charged when confirmed
    gateway = compat.gift_card_gateway_id()
    if gateway is None:
        pytest.skip("This Saleor takes no gift cards as transactions.")
    from saleor.giftcard.gateway import charge_gift_card_transactions

    payment = order.payment_transactions.create(
        currency="EUR",
        authorized_value=D(15),
        app_identifier=gateway,
        gift_card=card,
    )
    taken = take_all(card)

    # when
    charge_gift_card_transactions(order)

    # then
    card.refresh_from_db()
    payment.refresh_from_db()
    assert (taken, card.current_balance_amount) == (D(20), 0)
    assert payment.events.filter(type="charge_failure").exists()
    assert payment.charged_value == 0
