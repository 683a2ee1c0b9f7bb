"""What customers ordered and returned, and how much of what is sold comes back."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import ReturnRequest
from saleor_returns.operations.cancel import cancel_return
from sandbox.shop import Line

HISTORY = """
  orders returns openReturns unitsBought unitsReturned returnRate
  refunded { amount currency } lastReturns { number }
"""
OF_RETURN = f"query ($id: ID!) {{ returnRequest(id: $id) {{ customerHistory {{ {HISTORY} }} }} }}"
OF_LIST = f"""
{{ returnRequests(first: 20) {{ edges {{ node {{ customerHistory {{ {HISTORY} }} }} }} }} }}
"""
OF_ORDER = f"query ($id: ID!) {{ order(id: $id) {{ user {{ returnHistory {{ {HISTORY} }} }} }} }}"
SUMMARY = """
query ($channel: String, $days: Int = 30) { returnSummary(channel: $channel, days: $days) {
  toReview toReceive toInspect refundDue overdue failed
  unitsSold unitsReturned returnRate previousReturnRate
} }
"""


@pytest.fixture
def elsewhere(shop, case):
    """An order of the same customer in another channel, and a return of it."""
    channel = shop.channel("usd", "USD", tax_included=False)
    variant = shop.variant(
        "cap", product="Cap", product_type=case.clothing, channel=channel
    )
    order = shop.order(
        channel=channel, customer=case.customer, lines=[Line(variant, 4)]
    )
    shop.pay(order, app=case.app)
    shop.fulfill(order)
    return order


@pytest.fixture
def lived(case, ask, receive, reimburse, elsewhere):
    """A customer with a paid return, one that is open and one that was canceled."""
    paid = ask({"mug": 1})
    receive(paid, ("mug", 1, "recycle"))
    reimburse(paid)
    canceled = ask({"shirt": 1})
    cancel_return(request_id=canceled.pk, actor=case.by_staff)
    opened = ask({"shirt": 1})
    there = ask({elsewhere.lines.get().pk: 1}, order=elsewhere)
    for number, row in enumerate((paid, canceled, opened, there)):
        created_at = timezone.now() - timedelta(hours=9 - number)
        ReturnRequest.objects.filter(pk=row.pk).update(created_at=created_at)
    return [paid, canceled, opened, there]


@pytest.fixture
def history(api, payload, lived, staff):
    def read(as_=staff):
        asked = {"id": global_id("ReturnRequest", lived[0].pk)}
        return payload(api(OF_RETURN, asked, as_))["customerHistory"]

    return read


def test_what_a_customer_did_so_far(case, lived, history, api, payload, staff):
    # when
    seen = history()

    # then
    newest = [{"number": row.number} for row in reversed(lived)]
    assert seen == {
        "orders": 2,
        "returns": 3,
        "openReturns": 2,
        "unitsBought": 10,
        "unitsReturned": 1,
        "returnRate": 0.1,
        "refunded": [{"amount": 50, "currency": "EUR"}],
        "lastReturns": newest,
    }

    # and
    boss = {"id": global_id("Order", case.order.pk)}
    of_user = payload(api(OF_ORDER, boss, staff))["user"]["returnHistory"]
    assert of_user == seen


def test_staff_of_a_channel_see_what_happened_there(case, lived, history, shop):
    here = shop.staff("here@example.com", channels=[case.channel])
    seen = history(here)
    assert (seen["orders"], seen["returns"], seen["unitsBought"]) == (1, 2, 6)
    numbers = [row["number"] for row in seen["lastReturns"]]
    assert numbers == [row.number for row in reversed(lived[:3])]


def test_customers_and_the_desk_see_no_history(case, history, shop, api, payload):
    shop.returns_desk("Returns desk")
    for asking in (case.customer, shop.desk_member()):
        assert history(asking) is None
    own = payload(api("{ me { returnHistory { orders } } }", {}, case.customer))
    assert own == {"returnHistory": None}


def test_guests_have_no_history(case, shop, ask, api, payload, staff):
    order = shop.order(channel=case.channel, email="g@example.com", lines=[])
    guest = ask({"shirt": 1})
    ReturnRequest.objects.filter(pk=guest.pk).update(user=None)
    asked = {"id": global_id("ReturnRequest", guest.pk)}
    assert payload(api(OF_RETURN, asked, staff)) == {"customerHistory": None}
    assert order.user_id is None


def test_no_more_than_five_of_the_newest(ask, history):
    newest = [ask({"shirt": 1}).number for _time in range(2)]
    shown = [row["number"] for row in history()["lastReturns"]]
    assert (len(shown), shown[:2]) == (5, newest[::-1])


def test_many_histories_cost_what_one_does(lived, shop, case, ask, api, payload, staff):
    # given
    def cost():
        with CaptureQueriesContext(connection) as queries:
            edges = payload(api(OF_LIST, {}, staff))["edges"]
        return len(queries), len(edges)

    cost()
    few, before = cost()
    for number in range(3):
        customer = shop.customer(f"customer{number}@example.com")
        order = shop.order(
            channel=case.channel, customer=customer, lines=[Line(case.mug, 1)]
        )
        shop.pay(order, app=case.app)
        shop.fulfill(order)
        ask({order.lines.get().pk: 1}, order=order, actor=case.by_staff)

    # when
    many, after = cost()

    # then
    assert after == before + 3
    assert many == few


def test_what_is_sold_and_comes_back(case, lived, elsewhere, api, payload, shop, staff):
    """The order of the case was placed twelve days ago, the other one now."""

    def summary(as_=staff, **variables):
        return payload(api(SUMMARY, variables, as_))

    month = summary()
    assert (month["unitsSold"], month["unitsReturned"]) == (10, 3)
    assert (month["returnRate"], month["previousReturnRate"]) == (0.3, None)
    assert (month["toReceive"], month["toReview"], month["overdue"]) == (2, 0, 0)

    week = summary(days=7)
    assert (week["unitsSold"], week["unitsReturned"]) == (4, 3)
    assert (week["returnRate"], week["previousReturnRate"]) == (0.75, 0)

    for asked in (
        summary(channel="eur"),
        summary(shop.staff("here@example.com", channels=[case.channel])),
    ):
        assert (asked["unitsSold"], asked["unitsReturned"]) == (6, 2)
        assert asked["toReceive"] == 1
    there = shop.staff("there@example.com", channels=[shop.channel("quiet")])
    assert summary(there, channel="eur")["unitsSold"] == 0


@pytest.mark.parametrize("days", [0, 91, -1])
def test_a_summary_is_of_some_days(case, api, staff, days):
    answer = api(SUMMARY, {"days": days}, staff)
    assert "1 to 90" in answer["errors"][0]["message"]
