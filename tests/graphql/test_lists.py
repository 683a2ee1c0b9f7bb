"""The list of returns: pages, filters, search, sorting."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import ReturnReason, ReturnRequest
from saleor_returns.operations.cancel import cancel_return
from saleor_returns.operations.reasons import ReasonChanges, update_reason
from sandbox.shop import Line

from . import documents


@pytest.fixture
def seven(case, ask, shop):
    """Seven returns of seven orders, two of them canceled, one hour apart."""
    made = []
    for number in range(7):
        order = shop.order(
            channel=case.channel,
            customer=case.customer,
            lines=[Line(case.mug if number % 2 else case.shirt, 1)],
        )
        shop.pay(order, app=case.app)
        shop.fulfill(order)
        request = ask({order.lines.get().pk: 1}, order=order)
        if number < 2:
            cancel_return(request_id=request.pk, actor=case.by_staff)
        created_at = timezone.now() - timedelta(hours=10 - number)
        ReturnRequest.objects.filter(pk=request.pk).update(created_at=created_at)
        request.refresh_from_db()
        made.append(request)
    return made


@pytest.fixture
def numbers(api, staff, payload):
    def ask_for(**variables):
        found = payload(api(documents.REQUESTS, variables, staff))
        return [edge["node"]["number"] for edge in found["edges"]], found

    return ask_for


def test_pages_forward_and_backward_show_every_row_once(seven, numbers):
    expected = [request.number for request in reversed(seven)]
    seen, after = [], None
    for _page in range(3):
        page, found = numbers(first=3, after=after)
        seen += page
        after = found["pageInfo"]["endCursor"]
    assert seen == expected
    assert found["pageInfo"]["hasNextPage"] is False
    assert found["pageInfo"]["hasPreviousPage"] is True
    assert found["totalCount"] == 7

    page, found = numbers(last=3)
    assert page == expected[-3:]
    page, found = numbers(last=3, before=found["pageInfo"]["startCursor"])
    assert page == expected[1:4]
    assert found["pageInfo"]["hasPreviousPage"] is True


def test_rows_of_the_same_moment_are_not_lost_between_pages(seven, numbers):
    moment = timezone.now()
    ReturnRequest.objects.update(created_at=moment)
    seen, after = [], None
    for _page in range(4):
        page, found = numbers(first=2, after=after)
        seen += page
        after = found["pageInfo"]["endCursor"]
    assert sorted(seen) == sorted(request.number for request in seven)


@pytest.mark.parametrize(
    ("field", "direction"),
    [("NUMBER", "ASC"), ("NUMBER", "DESC"), ("CREATED_AT", "ASC"), ("STATUS", "ASC")],
)
def test_sorting(seven, numbers, field, direction):
    sort_by = {"field": field, "direction": direction}
    whole, _found = numbers(first=10, sortBy=sort_by)
    start, found = numbers(first=4, sortBy=sort_by)
    rest, _found = numbers(
        first=4, after=found["pageInfo"]["endCursor"], sortBy=sort_by
    )
    assert start + rest == whole
    by_number = [request.number for request in seven]
    if field != "STATUS":
        assert whole == (by_number if direction == "ASC" else by_number[::-1])
    else:
        assert set(whole[-2:]) == set(by_number[:2])


def test_filters(seven, numbers, case):
    canceled = [request.number for request in seven[:2]]
    assert sorted(numbers(first=9, filter={"statuses": ["CANCELED"]})[0]) == canceled
    since = {"gte": seven[5].created_at.isoformat()}
    assert len(numbers(first=9, filter={"createdAt": since})[0]) == 2
    order = global_id("Order", seven[3].order_id)
    assert numbers(first=9, filter={"orderIds": [order]})[0] == [seven[3].number]
    user = global_id("User", case.customer.pk)
    both = {"userIds": [user], "statuses": ["CANCELED"], "kinds": ["RETURN"]}
    assert len(numbers(first=9, filter=both)[0]) == 2
    assert numbers(first=9, filter={"reasons": ["other"]})[0] == []
    assert len(numbers(first=9, filter={"reasons": ["too-small"]})[0]) == 7
    nothing = {"receptions": ["FULL"], "moneyStatuses": ["FAILED"]}
    assert numbers(first=9, filter=nothing)[0] == []
    assert len(numbers(first=9, channel="eur")[0]) == 7
    assert numbers(first=9, channel="usd")[0] == []


def test_a_reason_is_found_by_the_slug_that_it_has_now(seven, numbers):
    # given
    update_reason(
        reason_id=ReturnReason.objects.get(slug="too-small").pk,
        changes=ReasonChanges(slug="tight"),
    )

    # then
    assert len(numbers(first=9, filter={"reasons": ["tight"]})[0]) == 7
    assert numbers(first=9, filter={"reasons": ["too-small"]})[0] == []


def test_search(seven, numbers):
    first = seven[0]
    assert numbers(first=9, search=first.number)[0] == [first.number]
    digits = first.number.split("-")[1].lstrip("0")
    assert first.number in numbers(first=9, search=digits)[0]
    # The numbers of orders and of returns may begin alike.
    assert first.number in numbers(first=9, search=str(first.order.number))[0]
    assert len(numbers(first=9, search="zoe@exam")[0]) == 7
    assert len(numbers(first=9, search="mu")[0]) == 3
    assert numbers(first=9, search="mu zo")[0] == numbers(first=9, search="mu")[0]
    assert numbers(first=9, search="nobody")[0] == []
    assert numbers(first=9, search="!!!")[0] == []
    assert len(numbers(first=9, search=" ")[0]) == 7


@pytest.mark.parametrize(
    "page",
    [
        {},
        {"first": 0},
        {"first": 101},
        {"first": 1, "last": 1},
        {"first": 1, "after": "nonsense"},
        {"first": 1, "after": "WyJhIiwgImIiXQ=="},
    ],
)
def test_pages_that_make_no_sense_are_refused(case, api, staff, page):
    answer = api(documents.REQUESTS, page, staff)
    assert len(answer["errors"]) == 1


@pytest.mark.parametrize("document", ["REQUESTS", "REQUESTS_WHOLE"])
@pytest.mark.parametrize("restricted", [False, True])
def test_a_list_costs_the_same_number_of_queries_however_long(
    seven, case, shop, receive, reimburse, api, payload, document, restricted
):
    channels = [case.channel] if restricted else None
    asking = shop.staff("counting@example.com", channels=channels)
    for request in seven[2:]:
        receive(request, (request.lines.get().sku, 1, "restock"))
        reimburse(request)

    def cost(first):
        with CaptureQueriesContext(connection) as queries:
            answer = api(getattr(documents, document), {"first": first}, asking)
        assert len(payload(answer)["edges"]) == first
        return len(queries)

    cost(1)
    assert cost(5) == cost(2)


def test_staff_of_some_channels_list_for_the_price_of_all_others(
    seven, case, shop, api, payload
):
    # given
    shown = "{ edges { node { order { id } user { id } needsAttention } } }"
    document = f"{{ returnRequests(first: 5) {shown} }}"
    everywhere = shop.staff("everywhere@example.com")
    somewhere = shop.staff("somewhere@example.com", channels=[case.channel])

    # when
    costs, lists = [], []
    for asking in (everywhere, somewhere):
        with CaptureQueriesContext(connection) as queries:
            lists.append(payload(api(document, as_=asking)))
        costs.append(len(queries))

    # then
    assert lists[0] == lists[1]
    assert len(lists[0]["edges"]) == 5
    assert costs[1] <= costs[0]
