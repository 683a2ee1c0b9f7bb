"""Store credit, and cards that customers bought."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal as D

import pytest
from django.db import transaction
from graphql_relay import to_global_id

from saleor_returns import host
from saleor_returns.host.contract import SYSTEM, Actor, ActorKind, HostError
from sandbox.shop import Line
from tests.races.together import at_once, beside, held

TODAY = datetime.now(UTC).date()
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


@pytest.fixture
def issue(order, staff):
    """Issue a card for the order, of 12.34 EUR if nothing else is asked."""

    def ask(**changes):
        asked = {
            "amount": D("12.34"),
            "currency": "EUR",
            "order": order,
            "expires_on": None,
            "actor": staff,
        }
        return host.gift_cards.issue(**asked | changes)

    return ask


@pytest.fixture
def card_order(shop, channel, shirt):
    """Two gift cards of 50.00 EUR, and a shirt; nothing is fulfilled yet."""
    kind = shop.product_type("gift-card")
    card = shop.variant("CARD", "Gift card", kind, channel=channel)
    lines = [Line(card, 2, unit_gross=D(50)), Line(shirt, 1)]
    return shop.order(channel=channel, customer=shop.customer(), lines=lines)


@pytest.fixture
def bought(shop, card_order):
    """The two cards of that order."""
    shop.fulfill(card_order)
    line = card_order.lines.get(is_gift_card=True)
    return host.gift_cards.bought_with([line.pk])[line.pk]


@pytest.fixture
def listener(shop, ears):
    """An App that hears of cards and of letters to customers."""
    app = shop.app("app.cards", ["MANAGE_GIFT_CARD", "MANAGE_USERS"])
    ears.listen(
        app,
        *("gift_card_created", "gift_card_updated", "gift_card_status_changed"),
        *("gift_card_sent", "notify_user"),
    )
    return app


@pytest.fixture
def told(ears, listener):
    """What the App was told by now: the names of the events."""
    return lambda: [event for event, _payload in ears.told(listener)]


def history(card):
    return [event.type for event in card.events.order_by("pk")]


def deactivate(*cards, actor=SYSTEM):
    with host.database.writer(), transaction.atomic():
        taken = host.gift_cards.deactivate([card.pk for card in cards], actor)
        before_the_commit()
        return taken


def before_the_commit():
    """Where a side of a race can be held."""


def reactivate(taken, actor=SYSTEM):
    with host.database.writer(), transaction.atomic():
        return host.gift_cards.reactivate(taken, actor)


@pytest.mark.parametrize(
    ("currency", "amount"), [("EUR", "12.34"), ("JPY", "1234"), ("KWD", "1.234")]
)
def test_issue_puts_exactly_that_on_a_card(issue, currency, amount):
    # when
    card = issue(amount=D(amount), currency=currency)

    # then
    card.refresh_from_db()
    assert card.currency == currency
    assert card.initial_balance_amount == card.current_balance_amount == D(amount)
    assert (card.is_active, card.expiry_date) == (True, None)
    assert host.gift_cards.left_on([card.pk]) == {card.pk: D(amount)}


def test_issue_gives_each_card_a_code_of_its_own(issue):
    codes = {issue().code for _ in range(5)}
    assert len(codes) == 5
    assert all(8 <= len(code) <= 16 for code in codes)


def test_issue_to_a_customer(order, issue, staff):
    # when
    card = issue()

    # then
    assert card.used_by == order.user
    assert card.used_by_email == order.user.email
    assert (card.created_by, card.created_by_email) == (staff.user, staff.user.email)


def test_issue_to_a_guest(shop, channel, shirt, issue):
    # given: somebody else's account has that address, which proves nothing
    shop.customer("guest@example.com")
    guests = shop.order(channel=channel, email="guest@example.com")

    # when
    card = issue(order=guests, actor=SYSTEM)

    # then
    assert (card.used_by, card.used_by_email) == (None, "guest@example.com")
    assert (card.created_by, card.created_by_email, card.app) == (None, None, None)


def test_issue_by_an_app(shop, issue):
    # given
    app = shop.app()

    # when
    card = issue(actor=Actor(ActorKind.APP, app=app))

    # then
    assert (card.app, card.created_by) == (app, None)
    assert card.events.get(type="issued").app == app


def test_issue_with_a_last_day(issue):
    # when
    card = issue(expires_on=TOMORROW)

    # then
    card.refresh_from_db()
    assert card.expiry_date == TOMORROW
    assert host.gift_cards.left_on([card.pk]) == {card.pk: D("12.34")}


@pytest.mark.parametrize(
    "wrong",
    [
        {"amount": D(0)},
        {"amount": D(-1)},
        {"expires_on": TODAY},
        {"expires_on": YESTERDAY},
    ],
)
def test_issue_nothing_that_could_not_be_spent(order, issue, wrong):
    with pytest.raises(HostError):
        issue(**wrong)
    assert not order.user.gift_cards.exists()


def test_issue_is_in_the_cards_history(issue, staff):
    # when
    card = issue(note="Return RMA-1")

    # then
    assert history(card) == ["issued", "note_added"]
    assert card.events.get(type="note_added").parameters["message"] == "Return RMA-1"
    assert {event.user for event in card.events.all()} == {staff.user}
    assert history(issue()) == ["issued"]


def test_issue_tells_subscribers_after_the_commit(
    issue, ears, listener, told, committed
):
    # when
    with committed():
        card = issue()
        before = told()

    # then
    assert before == []
    ((event, payload),) = ears.told(listener)
    assert event == "gift_card_created"
    assert payload["id"] == to_global_id("GiftCard", card.pk)


def test_issue_that_is_rolled_back_never_was(order, issue, told, committed):
    # when
    with committed(), transaction.atomic():
        issue()
        transaction.set_rollback(True)

    # then
    assert told() == []
    assert not order.user.gift_cards.exists()


def test_issue_tells_no_customer(issue, told, committed):
    with committed():
        issue()
    assert told() == ["gift_card_created"]


def test_notify_a_customer(order, issue, ears, listener, staff):
    # given
    card = issue()

    # when
    address = host.gift_cards.notify(card, order=order, actor=staff)

    # then
    assert address == order.user.email
    payloads = dict(ears.told(listener))
    assert payloads.keys() == {"notify_user", "gift_card_sent"}
    letter = payloads["notify_user"]
    assert letter["notify_event"] == "send_gift_card"
    assert letter["payload"]["recipient_email"] == address
    assert letter["payload"]["gift_card"]["code"] == card.code
    sent = payloads["gift_card_sent"]
    assert (sent["sent_to_email"], sent["channel_slug"]) == (address, "main")


def test_notify_a_guest_of_another_channel(shop, issue, ears, listener):
    # given
    other = shop.channel("other", "EUR")
    guests = shop.order(channel=other, email="guest@example.com")
    card = issue(order=guests, actor=SYSTEM)

    # when
    address = host.gift_cards.notify(card, order=guests, actor=SYSTEM)

    # then
    assert address == "guest@example.com"
    sent = dict(ears.told(listener))["gift_card_sent"]
    assert (sent["sent_to_email"], sent["channel_slug"]) == (address, "other")


def test_notify_twice_sends_twice(order, issue, told):
    # given
    card = issue()

    # when
    for _time in range(2):
        host.gift_cards.notify(card, order=order, actor=SYSTEM)

    # then
    assert told().count("gift_card_sent") == told().count("notify_user") == 2


def test_notify_the_account_where_the_order_names_no_address(order, issue):
    # given
    order.user_email = ""

    # then
    assert issue().used_by_email == order.user.email
    address = host.gift_cards.notify(issue(), order=order, actor=SYSTEM)
    assert address == order.user.email


def test_notify_nobody_without_an_address(order, issue, told):
    # given
    order.user, order.user_email = None, ""
    card = issue()

    # when
    address = host.gift_cards.notify(card, order=order, actor=SYSTEM)

    # then
    assert (address, told()) == ("", [])
    assert not card.used_by_email


def test_bought_with(shop, card_order, bought):
    # given: an order of somebody else's for the same card
    line = card_order.lines.get(is_gift_card=True)
    other = shop.order(channel=card_order.channel, lines=[Line(line.variant, 1)])
    shop.fulfill(other)

    # when
    found = host.gift_cards.bought_with([each.pk for each in card_order.lines.all()])

    # then
    assert found == {line.pk: bought}
    assert [card.pk for card in bought] == sorted({card.pk for card in bought})
    assert [card.current_balance_amount for card in bought] == [D(50), D(50)]
    assert [card.currency for card in bought] == ["EUR", "EUR"]
    assert all(card.is_active for card in bought)


def test_bought_with_several_shipments(shop, card_order):
    # given
    line = card_order.lines.get(is_gift_card=True)
    before = host.gift_cards.bought_with([line.pk])
    shop.fulfill(card_order, {"CARD": 1})
    first = host.gift_cards.bought_with([line.pk])[line.pk]

    # when
    shop.fulfill(card_order)

    # then
    assert before == {}
    assert len(first) == 1
    assert host.gift_cards.bought_with([line.pk])[line.pk][:1] == first
    assert len(host.gift_cards.bought_with([line.pk])[line.pk]) == 2


def test_left_on_cards_that_cannot_be_spent(bought):
    # given
    off, expired = bought
    off.is_active, expired.expiry_date = False, YESTERDAY
    off.save()
    expired.save()

    # then
    left = host.gift_cards.left_on([off.pk, expired.pk, 0])
    assert left == {off.pk: 0, expired.pk: 0, 0: 0}


def test_left_on_a_card_on_its_last_day(bought):
    card = bought[0]
    card.expiry_date, card.current_balance_amount = TODAY, D("1.5")
    card.save()
    assert host.gift_cards.left_on([card.pk]) == {card.pk: D("1.5")}


def test_deactivate_takes_what_was_left(bought, staff):
    # given
    full, spent = bought
    spent.current_balance_amount = D("20.05")
    spent.save()

    # when
    taken = deactivate(spent, full, actor=staff)

    # then
    assert taken == {full.pk: D(50), spent.pk: D("20.05")}
    for card in bought:
        card.refresh_from_db()
        assert (card.is_active, card.current_balance_amount) == (False, 0)
        assert card.initial_balance_amount == D(50)
        assert history(card) == ["bought", "balance_reset", "deactivated"]
        assert card.events.get(type="deactivated").user == staff.user
    assert host.gift_cards.left_on(taken) == {full.pk: 0, spent.pk: 0}


def test_deactivate_twice_takes_once(bought, told, committed):
    # given
    first = deactivate(*bought)
    entries = [history(card) for card in bought]

    # when
    with committed():
        again = deactivate(*bought)

    # then
    assert sum(first.values()) == D(100)
    assert set(again) == set(first)
    assert sum(again.values()) == 0
    assert [history(card) for card in bought] == entries
    assert told() == []


def test_deactivate_what_has_no_value(bought):
    # given
    expired, empty = bought
    expired.expiry_date, empty.current_balance_amount = YESTERDAY, 0
    expired.save()
    empty.save()

    # when
    taken = deactivate(expired, empty)

    # then
    assert taken == {expired.pk: 0, empty.pk: 0}
    for card in bought:
        card.refresh_from_db()
        assert not card.is_active
        assert history(card) == ["bought", "deactivated"]


def test_deactivate_a_card_that_is_gone(bought):
    # given
    gone, card = bought
    pk = gone.pk
    gone.delete()

    # when
    with transaction.atomic():
        taken = host.gift_cards.deactivate([pk, card.pk], SYSTEM)

    # then
    assert taken == {pk: 0, card.pk: D(50)}


def test_deactivate_tells_subscribers_after_the_commit(bought, told, committed):
    # when
    with committed():
        deactivate(bought[0])
        before = told()

    # then
    assert before == []
    assert sorted(told()) == ["gift_card_status_changed", "gift_card_updated"]


def test_reactivate_puts_everything_back(bought, staff, told, committed):
    # given
    full, off = bought
    off.is_active = False
    off.save()
    taken = deactivate(full, off)

    # when
    with committed():
        put_back = reactivate(taken, staff)

    # then
    full.refresh_from_db()
    off.refresh_from_db()
    assert put_back == {full.pk: D(50)}
    assert (full.is_active, full.current_balance_amount) == (True, D(50))
    assert history(full)[-2:] == ["balance_reset", "activated"]
    assert full.events.get(type="activated").user == staff.user
    assert (off.is_active, off.current_balance_amount) == (False, D(50))
    assert history(off) == ["bought"]
    assert sorted(told()) == ["gift_card_status_changed", "gift_card_updated"]


def test_reactivate_twice_puts_back_once(bought):
    taken = deactivate(bought[0])
    reactivate(taken)
    assert reactivate(taken) == {}
    bought[0].refresh_from_db()
    assert bought[0].current_balance_amount == D(50)


@pytest.mark.parametrize(
    "changed",
    [
        {"is_active": True},
        {"current_balance_amount": D(5)},
        {"is_active": True, "current_balance_amount": D(5)},
    ],
)
def test_reactivate_leaves_what_staff_changed_since(bought, changed):
    # given
    card = bought[0]
    taken = deactivate(card)
    cards = type(card).objects.filter(pk=card.pk)
    cards.update(**changed)
    before = cards.values("is_active", "current_balance_amount").get()

    # when
    put_back = reactivate(taken)

    # then
    assert put_back == {}
    assert cards.values("is_active", "current_balance_amount").get() == before


def test_reactivate_a_card_that_has_expired_by_now(bought):
    # given
    card = bought[0]
    taken = deactivate(card)
    card.refresh_from_db()
    card.expiry_date = YESTERDAY
    card.save()

    # when
    reactivate(taken)

    # then
    card.refresh_from_db()
    assert (card.is_active, card.current_balance_amount) == (False, D(50))


@pytest.mark.django_db(transaction=True)
def test_one_who_waits_for_another_finds_nothing_left(bought):
    # when
    place = f"{__name__}.before_the_commit"
    with held(lambda: deactivate(*bought), before=place) as first:
        other = beside(lambda: deactivate(*bought))
        waits = other.as_far_as_it_comes()
        results = [first.go_on(), other.go_on()]

    # then
    assert waits
    assert [sum(taken.values()) for taken in results] == [D(100), 0]


@pytest.mark.django_db(transaction=True)
def test_a_checkout_that_pays_with_the_same_cards_is_never_undone(bought):
    """It may have charged a payment by then. The platform locks cards by their codes."""
    # given: codes in the other order than primary keys, and somebody with the first code
    cards = type(bought[0]).objects
    for card, code in zip(bought, ("ZZZZ-0002", "AAAA-0001"), strict=True):
        cards.filter(pk=card.pk).update(code=code)

    def lock(*codes):
        with host.database.writer(), transaction.atomic():
            rows = cards.filter(code__in=codes).order_by("code")
            found = len(rows.select_for_update())
            before_the_commit()
            return found

    place = f"{__name__}.before_the_commit"
    with held(lambda: lock("AAAA-0001"), before=place) as first:
        checkout = beside(lambda: lock("AAAA-0001", "ZZZZ-0002"))
        ours = beside(lambda: deactivate(*bought))

        # when
        first.go_on()

        # then
        assert checkout.go_on() == 2
        assert sum(ours.go_on().values()) == D(100)


@pytest.mark.django_db(transaction=True)
def test_two_at_once_take_each_card_once(bought):
    # given: named in opposite orders, which must not have them wait for each other
    one, other = bought

    # when
    results = at_once(lambda: deactivate(one, other), lambda: deactivate(other, one))

    # then
    assert sum(sum(taken.values()) for taken in results) == D(100)
