"""Returns by whatever a scanner reads."""

import pytest

from saleor_returns.models import Parcel
from sandbox.shop import Line

SCAN = "query ($code: String!) { returnsByCode(code: $code) { number } }"


@pytest.fixture
def scan(api, payload, staff):
    def read(code, as_=staff):
        found = payload(api(SCAN, {"code": code}, as_))
        return [row["number"] for row in found]

    return read


@pytest.fixture
def announced(ask):
    """A return of a shirt with a parcel on its way."""
    request = ask({"shirt": 1})
    Parcel.objects.create(
        request=request,
        direction="inbound",
        tracking_number="9400111899223100001234",
        created_at=request.created_at,
    )
    return request


def test_a_return_is_found_by_all_that_is_on_its_parcel(case, announced, scan):
    number = announced.number
    for code in (
        number.lower(),
        f"https://shop.example/returns/{number}?lang=fr",
        "9400 1118 9922 3100 0012 34",
        "420100019400111899223100001234",
        str(case.order.number),
        f"#{case.order.number}",
    ):
        assert scan(code) == [number], code


def test_what_means_nothing(announced, scan):
    for code in ("", "no such", "2147483648", "\x00", "9400", "'; --"):
        assert scan(code) == [], code


def test_what_awaits_goods_comes_first_and_then_the_newest(case, ask, receive, scan):
    first, second, third = ask({"shirt": 1}), ask({"shirt": 1}), ask({"shirt": 1})
    receive(third, ("shirt", 1, "recycle"))
    found = scan(str(case.order.number))
    assert found == [second.number, first.number, third.number]


def test_only_returns_of_ones_channels(case, announced, shop, scan):
    elsewhere = shop.channel("usd", "USD")
    here = shop.staff("here@example.com", channels=[case.channel])
    there = shop.staff("there@example.com", channels=[elsewhere])
    for code in (announced.number, "9400111899223100001234", str(case.order.number)):
        assert scan(code, here) == [announced.number]
        assert scan(code, there) == []


def test_at_most_twenty(case, ask, shop, scan):
    order = shop.order(
        channel=case.channel, customer=case.customer, lines=[Line(case.shirt, 21)]
    )
    shop.pay(order, app=case.app)
    shop.fulfill(order)
    line = order.lines.get().pk
    for _ in range(21):
        ask({line: 1}, order=order)
    assert len(scan(str(order.number))) == 20
