"""What we add to the platform's order lines, fulfillments and users."""

import pytest

from saleor_returns.graphql.identifiers import global_id

ORDER = """
query Order($id: ID!) {
  order(id: $id) {
    lines {
      productSku returnedQuantity
      returnEligibility { returnableQuantity orderLine { productSku } }
      returnLines { quantityRequested returnRequest { number } }
    }
    fulfillments { status returnReceipt { number } returnRequest { number } }
  }
}
"""
LINES = '{ order(id: "%s") { lines { %s } } }'
FULFILLMENTS = '{ order(id: "%s") { fulfillments { %s } } }'
RETURNS = """
returnRequests(first: $first, after: $after, last: $last, before: $before) {
  totalCount edges { node { number } }
  pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
}
"""
ME = f"""
query Me($first: Int, $after: String, $last: Int, $before: String) {{
  me {{ {RETURNS} }}
}}
"""
CUSTOMER = f"""
query Customer(
  $id: ID!, $first: Int, $after: String, $last: Int, $before: String
) {{
  order(id: $id) {{ user {{ {RETURNS} }} }}
}}
"""


@pytest.fixture
def arrived(ask, receive):
    request = ask({"shirt": 2, "mug": 1})
    receive(request, ("shirt", 1, "restock"), ("mug", 1, "return_to_customer"))
    return request


@pytest.mark.parametrize("who", ["customer", "staff"])
def test_lines_and_fulfillments_know_their_returns(
    case, api, staff, payload, arrived, who
):
    # given
    asking = case.customer if who == "customer" else staff
    number = {"number": arrived.number}

    # when
    order = payload(api(ORDER, {"id": global_id("Order", case.order.pk)}, asking))

    # then
    lines = {line.pop("productSku"): line for line in order["lines"]}
    assert lines["shirt"] == {
        "returnedQuantity": 1,
        "returnEligibility": {
            "returnableQuantity": 1,
            "orderLine": {"productSku": "shirt"},
        },
        "returnLines": [{"quantityRequested": 2, "returnRequest": number}],
    }
    assert lines["mug"]["returnedQuantity"] == 0
    assert lines["sticker"]["returnLines"] == []
    found = {row["status"]: row for row in order["fulfillments"]}
    assert found["RETURNED"]["returnReceipt"] == {"number": 1}
    assert found["RETURNED"]["returnRequest"] == number
    assert found["FULFILLED"]["returnReceipt"] is None
    assert found["FULFILLED"]["returnRequest"] is None


@pytest.mark.parametrize(
    ("template", "field"),
    [
        (LINES, "returnedQuantity"),
        (LINES, "returnEligibility { returnableQuantity }"),
        (LINES, "returnLines { id }"),
        (FULFILLMENTS, "returnReceipt { number }"),
        (FULFILLMENTS, "returnRequest { number }"),
    ],
)
def test_nobody_else_sees_them(case, api, shop, arrived, template, field):
    elsewhere = shop.channel("usd", "USD", tax_included=False)
    others = [
        None,
        shop.customer("eve@example.com"),
        shop.staff("new@example.com", permissions=()),
        shop.staff("usd@example.com", ("MANAGE_ORDERS",), channels=[elsewhere]),
        shop.app("app.none", permissions=()),
    ]
    for other in others:
        answer = api(template % (global_id("Order", case.order.pk), field), as_=other)
        codes = {row["extensions"]["exception"]["code"] for row in answer["errors"]}
        assert codes == {"PermissionDenied"}, answer


@pytest.fixture
def three(ask):
    return [ask({sku: 1}).number for sku in ("shirt", "mug", "shirt")]


def numbers(page):
    return [edge["node"]["number"] for edge in page["edges"]]


def test_customers_page_through_their_returns(case, api, payload, three):
    # given
    def page(**variables):
        return payload(api(ME, variables, case.customer))["returnRequests"]

    newest_first = three[::-1]

    # when
    first = page(first=2)
    second = page(first=2, after=first["pageInfo"]["endCursor"])
    last = page(last=2)
    earlier = page(last=2, before=last["pageInfo"]["startCursor"])

    # then
    assert numbers(first) + numbers(second) == newest_first
    assert first["totalCount"] == 3
    assert first["pageInfo"]["hasNextPage"] is True
    assert second["pageInfo"]["hasNextPage"] is False
    assert second["pageInfo"]["hasPreviousPage"] is True
    assert numbers(last) == newest_first[1:]
    assert numbers(earlier) == newest_first[:1]
    assert earlier["pageInfo"]["hasPreviousPage"] is False


def test_staff_see_the_returns_of_their_channels(case, api, shop, payload, three):
    # given
    elsewhere = shop.channel("usd", "USD", tax_included=False)
    may = ("MANAGE_ORDERS", "MANAGE_USERS")
    variables = {"id": global_id("Order", case.order.pk), "first": 5}

    def seen_by(asking):
        user = payload(api(CUSTOMER, variables, asking))["user"]
        return numbers(user["returnRequests"])

    # then
    assert len(seen_by(shop.staff("a@example.com", may))) == 3
    assert len(seen_by(shop.app("app.crm", may))) == 3
    assert len(seen_by(shop.staff("b@example.com", may, channels=[case.channel]))) == 3
    assert seen_by(shop.staff("c@example.com", may, channels=[elsewhere])) == []


def test_returns_of_others_are_not_for_those_who_manage_users_only(
    case, api, shop, denied, three
):
    variables = {"id": global_id("Order", case.order.pk), "first": 5}
    for asking in (
        shop.staff("a@example.com", ("MANAGE_USERS",)),
        shop.app("app.crm", ("MANAGE_USERS",)),
    ):
        assert denied(api(CUSTOMER, variables, asking))
