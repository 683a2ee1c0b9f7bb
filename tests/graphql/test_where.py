"""Conditions with operators, and that pages, search and sorting hold under them."""

from datetime import timedelta

import pytest
from django.apps import apps
from django.utils import timezone

from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import ReturnRequest
from saleor_returns.operations.cancel import cancel_return
from sandbox.shop import Line

from . import documents


@pytest.fixture
def six(case, ask, shop):
    """Six returns of six orders an hour apart, of shirts and mugs in turn.

    The first two are canceled; odd ones are another customer's and mugs, and say so in
    their metadata.
    """
    other = shop.customer("other@example.com")
    made = []
    for number in range(6):
        odd = bool(number % 2)
        order = shop.order(
            channel=case.channel,
            customer=other if odd else case.customer,
            lines=[Line(case.mug if odd else case.shirt, 1)],
        )
        shop.pay(order, app=case.app)
        shop.fulfill(order)
        request = ask(
            {order.lines.get().pk: 1},
            order=order,
            actor=case.by_staff,
            reason="other" if odd else "too-small",
            metadata={"parity": "odd", "place": str(number)} if odd else {},
        )
        if number < 2:
            cancel_return(request_id=request.pk, actor=case.by_staff)
        created_at = timezone.now() - timedelta(hours=10 - number)
        ReturnRequest.objects.filter(pk=request.pk).update(created_at=created_at)
        request.refresh_from_db()
        made.append(request)
    return made


@pytest.fixture
def places(six, api, staff, payload):
    """Which of the six a ``where`` finds, oldest first."""

    def find(where, **variables):
        asked = {"first": 9, **variables, "where": where}
        found = payload(api(documents.REQUESTS, asked, staff))
        numbers = [edge["node"]["number"] for edge in found["edges"]]
        assert found["totalCount"] >= len(numbers)
        return sorted([row.number for row in six].index(number) for number in numbers)

    return find


@pytest.fixture
def refused(case, api, staff):
    """The message of the only error that a ``where`` meets."""

    def refuse(where, **variables):
        answer = api(
            documents.REQUESTS, {"first": 9, "where": where, **variables}, staff
        )
        (error,) = answer["errors"]
        return error["message"]

    return refuse


ALL, NONE, ODD, EVEN = [0, 1, 2, 3, 4, 5], [], [1, 3, 5], [0, 2, 4]


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ({}, ALL),
        ({"status": {"eq": "CANCELED"}}, [0, 1]),
        ({"status": {"oneOf": ["CANCELED", "APPROVED"]}}, ALL),
        ({"status": {"oneOf": []}}, NONE),
        ({"status": {}}, NONE),
        ({"status": None}, NONE),
        ({"kind": {"eq": "CLAIM"}}, NONE),
        ({"reception": {"eq": "NONE"}, "moneyStatus": {"eq": "NONE"}}, ALL),
        ({"userEmail": {"eq": "other@example.com"}}, ODD),
        ({"userEmail": {"oneOf": ["zoe@example.com", "\u0000"]}}, EVEN),
        ({"number": {"eq": "RMA-nothing"}}, NONE),
        ({"reason": {"eq": "other"}}, ODD),
        ({"reason": {"oneOf": ["other", "too-small"]}}, ALL),
        ({"lines": [{"sku": {"eq": "mug"}}]}, ODD),
        ({"lines": [{"sku": {"eq": "mug"}, "reason": {"eq": "other"}}]}, ODD),
        ({"lines": [{"sku": {"eq": "mug"}, "reason": {"eq": "too-small"}}]}, NONE),
        ({"lines": [{"sku": {"eq": "mug"}}, {"sku": {"eq": "shirt"}}]}, NONE),
        ({"lines": [{}]}, NONE),
        ({"lines": []}, NONE),
        ({"ids": []}, NONE),
        ({"createdAt": {}}, NONE),
        ({"metadata": {"key": "parity"}}, ODD),
        ({"metadata": {"key": "place", "value": {"eq": "3"}}}, [3]),
        ({"metadata": {"key": "place", "value": {"oneOf": ["1", "5"]}}}, [1, 5]),
        ({"metadata": {"key": "nothing"}}, NONE),
        ({"metadata": {"key": "parity", "value": {"eq": "\u0000"}}}, NONE),
        ({"AND": [{"status": {"eq": "CANCELED"}}, {"reason": {"eq": "other"}}]}, [1]),
        (
            {
                "OR": [
                    {"status": {"eq": "CANCELED"}},
                    {
                        "AND": [
                            {"reason": {"eq": "other"}},
                            {"metadata": {"key": "place"}},
                        ]
                    },
                ]
            },
            [0, 1, 3, 5],
        ),
        ({"OR": [{"status": {"eq": "CANCELED"}}, {}]}, ALL),
        ({"OR": []}, ALL),
        ({"AND": []}, ALL),
    ],
)
def test_conditions(places, where, expected):
    assert places(where) == expected


def test_conditions_on_what_hangs_on_a_return(six, case, places):
    # given
    order = apps.get_model("order", "Order").objects.get(pk=six[3].order_id)

    def node(type_name, pk):
        return {"eq": global_id(type_name, pk)}

    # then
    assert places({"orderId": node("Order", order.pk)}) == [3]
    assert places({"orderNumber": {"eq": int(order.number)}}) == [3]
    assert places({"orderNumber": {"range": {"gte": int(order.number)}}}) == [3, 4, 5]
    assert places({"orderNumber": {"range": {}}}) == []
    assert places({"channelId": node("Channel", case.channel.pk)}) == ALL
    assert places({"user": node("User", case.customer.pk)}) == EVEN
    assert places({"user": {"eq": None}}) == []
    assert places({"number": {"oneOf": [six[2].number, six[4].number]}}) == [2, 4]
    ids = [global_id("ReturnRequest", six[place].pk) for place in (0, 5)]
    assert places({"ids": ids}) == [0, 5]
    variant, product = case.mug.pk, case.mug.product_id
    assert places({"lines": [{"variant": node("ProductVariant", variant)}]}) == ODD
    assert places({"lines": [{"product": node("Product", product)}]}) == ODD
    since = {"gte": six[4].created_at.isoformat(), "lte": None}
    assert places({"createdAt": since}) == [4, 5]
    assert places({"updatedAt": {"lte": six[0].created_at.isoformat()}}) == []


@pytest.mark.parametrize(
    ("field", "direction"),
    [
        (field, direction)
        for field in ("NUMBER", "CREATED_AT", "UPDATED_AT", "STATUS")
        for direction in ("ASC", "DESC")
    ],
)
def test_pages_under_conditions_show_every_row_once(
    six, api, staff, payload, field, direction
):
    """Also where all rows are alike in what they are sorted by."""
    # given
    moment = timezone.now()
    ReturnRequest.objects.update(created_at=moment, updated_at=moment)
    where = {"OR": [{"reason": {"eq": "other"}}, {"lines": [{"sku": {"eq": "shirt"}}]}]}
    asked = {
        "where": where,
        "search": "example",
        "sortBy": {"field": field, "direction": direction},
    }

    def page(**more):
        return payload(api(documents.REQUESTS, {**asked, **more}, staff))

    whole = [edge["node"]["number"] for edge in page(first=9)["edges"]]

    # when
    forward, after = [], None
    backward, before = [], None
    for _page in range(3):
        found = page(first=2, after=after)
        forward += [edge["node"]["number"] for edge in found["edges"]]
        after = found["pageInfo"]["endCursor"]
        found = page(last=2, before=before)
        backward = [edge["node"]["number"] for edge in found["edges"]] + backward
        before = found["pageInfo"]["startCursor"]

    # then
    assert len(whole) == 6
    assert forward == whole
    assert backward == whole
    assert found["totalCount"] == 6


def test_search_narrows_conditions(places):
    assert places({"status": {"eq": "APPROVED"}}, search="mug") == [3, 5]
    assert places({"status": {"eq": "CANCELED"}}, search="other@") == [1]


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ({"AND": [{}], "status": {"eq": "CANCELED"}}, "stands alone"),
        ({"AND": [{}], "OR": [{}]}, "stands alone"),
        ({"status": {"eq": "CANCELED", "oneOf": []}}, "one operator"),
        ({"ids": ["nonsense"]}, "not the id of a ReturnRequest"),
        ({"user": {"eq": "VXNlcjp4"}}, "not the id of a User"),
        ({"OR": [{"number": {"eq": "x"}}] * 100}, "100 conditions"),
    ],
)
def test_conditions_that_make_no_sense_are_refused(refused, where, words):
    assert words in refused(where)


def test_conditions_are_not_nested_for_ever(refused):
    where = {"number": {"eq": "x"}}
    for _level in range(10):
        where = {"AND": [where]}
    assert "10 deep" in refused(where)


def test_filter_and_where_together_are_refused(refused):
    message = refused({"kind": {"eq": "CLAIM"}}, filter={"kinds": ["CLAIM"]})
    assert "not both" in message
