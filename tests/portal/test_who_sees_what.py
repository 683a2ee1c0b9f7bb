"""Sessions: whose they are, what they show, and that nobody gets another's."""

from datetime import timedelta

import pytest
from django.utils import timezone

from saleor_returns.models import PortalLink, ReturnRequest
from saleor_returns.portal import session
from sandbox.shop import Line

from .conftest import FOLDER
from .test_way import chosen


@pytest.fixture
def foreign(case, shop, ask):
    """A return of somebody else's order."""
    other = shop.customer("eve@example.com")
    order = shop.order(
        channel=case.channel, customer=other, lines=[Line(case.shirt, 1)]
    )
    shop.fulfill(order, warehouse=case.warehouse)
    shop.pay(order, app=case.app)
    order.refresh_from_db()
    from saleor_returns.host.contract import Actor, ActorKind

    line = order.lines.get()
    return ask({line.pk: 1}, order=order, actor=Actor(ActorKind.CUSTOMER, user=other))


PAGES = ("order/", "items/", "details/", "solution/", "way/", "confirm/", "estimate/")


@pytest.mark.parametrize("path", [*PAGES, "returns/RMA-1/", "photos/{}/"])
def test_without_an_order_nobody_sees_anything(visitor, path):
    from uuid import uuid4

    visitor.get(path.format(uuid4()))
    assert visitor.answer.status_code == 303
    assert visitor.answer["Location"] == f"{FOLDER}?ended=1"


def test_another_customers_return_is_not_there(inside, foreign):
    for path in ("", "cancel/"):
        answer = inside.get(f"returns/{foreign.number}/{path}")
        assert answer.status_code == 404
    inside.get("order/")
    inside.post(f"returns/{foreign.number}/cancel/", {})
    foreign.refresh_from_db()
    assert foreign.status == "approved"


def test_lines_of_other_orders_are_not_taken(inside, case, foreign):
    line = foreign.lines.get().order_line_id
    inside.get("items/")
    inside.post("items/", {f"quantity-{line}": "1", f"reason-{line}": "too-small"})
    assert inside.answer.status_code == 400


def test_a_page_shows_what_a_return_needs_and_no_more(inside, case):
    address = case.order.shipping_address
    secrets = [case.customer.email, "psp", case.order.billing_address.street_address_1]
    secrets += [address.street_address_1, address.postal_code]
    for path in ("order/", "items/"):
        text = inside.get(path).content.decode()
        assert not [word for word in secrets if word and word in text]


@pytest.mark.parametrize(
    "value", ["", "x", "{}:1:x", '{"order": "1"}', "a" * 5000, "é\\"]
)
def test_a_cookie_that_we_did_not_sign_is_none(visitor, case, value):
    visitor.client.cookies[session.COOKIE] = value
    assert visitor.get("order/").status_code == 303


def test_a_cookie_is_for_servers_alone(inside):
    cookie = inside.client.cookies[session.COOKIE]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    assert cookie["path"] == FOLDER
    assert 0 < cookie["max-age"] <= 3600
    assert inside.client.cookies["returns_csrf"]["httponly"]


def test_coming_in_gives_a_new_session_and_a_new_csrf_token(visitor, case, ask_link):
    """Whoever set cookies before, knows none of those that count after."""
    path = ask_link(visitor, case.order.number)
    visitor.get(path)
    before = visitor.client.cookies["returns_csrf"].value
    visitor.client.cookies[session.COOKIE] = "somebody's"
    visitor.post(path)
    assert visitor.client.cookies["returns_csrf"].value != before
    assert visitor.client.cookies[session.COOKIE].value != "somebody's"


def test_a_session_ends(inside, monkeypatch):
    now = timezone.now()
    monkeypatch.setattr(session.timezone, "now", lambda: now + timedelta(hours=13))
    assert inside.get("order/").status_code == 303


def test_leaving_ends_it(inside):
    inside.get("order/")
    inside.post("leave/", {})
    assert inside.get("order/").status_code == 303


def test_leaving_takes_more_than_a_link(inside):
    inside.get("leave/")
    assert inside.get("order/").status_code == 200


@pytest.mark.parametrize("path", ["items/", "details/", "confirm/", "leave/"])
def test_other_sites_cannot_send_forms(inside, case, path):
    inside.get("items/")
    answer = inside.client.post(FOLDER + path, chosen(case, {"mug": (1, "too-large")}))
    assert answer.status_code == 403
    assert not ReturnRequest.objects.exists()
    assert inside.get("order/").status_code == 200


def test_customers_come_from_their_account(visitor, case, by_account):
    path, errors = by_account()
    assert errors == []
    visitor.get(path)
    visitor.post(path)
    assert f"Order {case.order.number}" in visitor.words
    assert visitor.post(path).status_code == 410
    link = PortalLink.objects.get()
    assert link.user == case.customer
    assert link.expires_at - link.created_at <= timedelta(minutes=5)


def test_nobody_gets_a_link_to_anothers_order(case, shop, by_account):
    path, errors = by_account(shop.customer("eve@example.com"))
    assert (path, errors) == ("", [{"code": "ORDER_NOT_FOUND"}])


def test_an_order_that_is_anothers_by_now_is_not_shown(visitor, case, shop, by_account):
    path, _errors = by_account()
    visitor.get(path)
    visitor.post(path)
    case.order.user = shop.customer("eve@example.com")
    case.order.save(update_fields=["user"])
    assert visitor.get("order/").status_code == 303


def test_a_return_from_the_account_is_the_customers(visitor, case, by_account):
    path, _errors = by_account()
    visitor.get(path)
    visitor.post(path)
    visitor.get("items/")
    visitor.post("items/", chosen(case, {"mug": (1, "too-large")}))
    visitor.post("details/", {})
    visitor.post("solution/", {f"solution-{case.lines['mug'].pk}": "original_payment"})
    visitor.post("way/", {"method-all": "own_carrier"})
    visitor.post("confirm/")
    request = ReturnRequest.objects.get()
    assert request.user == case.customer
    assert request.events.first().user == case.customer
