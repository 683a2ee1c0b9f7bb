"""The returns desk at work; who else may do what is in the permission matrix."""

import pytest
from django.apps import apps

from saleor_returns.graphql.identifiers import global_id
from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.models import ReturnEvent

from . import documents

WAREHOUSES = """
query ($first: Int, $after: String) {
  returnWarehouses(first: $first, after: $after) {
    totalCount edges { node { id name } } pageInfo { hasNextPage endCursor }
  }
}
"""
DESK_WORK = """
query ($text: String!) {
  returnRequests(first: 10, search: $text) {
    edges { node {
      id number orderNumber status comment
      lines { id sku reason { name } comment quantityApproved variant { id } }
      receipts { note items { inspections { note stockMovements { stockAfter } } } }
    } }
  }
}
"""

RECEIVE = """
mutation ($id: ID!, $input: ReturnReceiveInput!) {
  returnReceive(id: $id, input: $input) {
    errors { code } returnRequest { reception lines { quantityReceived } }
  }
}
"""


@pytest.fixture
def desk(case, shop):
    """A member of the desk; ``case`` has activated the plugin before."""
    member = shop.desk_member()
    shop.returns_desk("Returns desk")
    return member


def test_the_desk_finds_what_it_is_told_receives_it_and_is_named(
    case, api, ask, arrival, desk, payload
):
    # given
    request = ask({"shirt": 1}, comment="Both sleeves are torn.")

    # when
    found = payload(api(DESK_WORK, {"text": str(case.order.number)}, desk))
    variables = arrival(request, ("shirt", 1, "RESTOCK"), note="Box was open.")
    received = payload(api(RECEIVE, variables, desk))
    again = payload(api(DESK_WORK, {"text": request.number}, desk))

    # then
    (edge,) = found["edges"]
    assert edge["node"]["orderNumber"] == str(case.order.number)
    assert edge["node"]["comment"] == "Both sleeves are torn."
    assert edge["node"]["lines"][0]["variant"]["id"]
    assert received["errors"] == []
    assert received["returnRequest"]["reception"] == "FULL"
    receipt = again["edges"][0]["node"]["receipts"][0]
    assert receipt["note"] == "Box was open."
    assert receipt["items"][0]["inspections"][0]["stockMovements"] == [
        {"stockAfter": 8}
    ]
    event = ReturnEvent.objects.get(request=request, type="received")
    assert (event.actor, event.user, event.app) == ("staff", desk, None)


def test_who_is_at_the_desk_can_change_between_two_requests(
    api, ask, arrival, desk, shop, denied
):
    variables = arrival(ask({"shirt": 1}), ("shirt", 1, "RECYCLE"))
    for groups in ((), ("Night shift",), ("  ",)):
        shop.returns_desk(*groups)
        assert denied(api(RECEIVE, variables, desk)), groups
    shop.returns_desk("Night shift", "  Returns desk  ", "")
    assert not denied(api(RECEIVE, variables, desk))


def test_a_member_of_the_desk_is_a_customer_of_their_own_order(
    case, api, ask, desk, payload
):
    # given
    case.order.user = desk
    case.order.save(update_fields=["user"])
    request = ask({"shirt": 1}, actor=Actor(ActorKind.CUSTOMER, user=desk))
    variables = {"id": global_id("ReturnRequest", request.pk)}

    # when
    seen = payload(api(documents.REQUEST, variables, desk))

    # then
    assert seen["lines"][0]["totalGross"] == {"amount": 59.99, "currency": "EUR"}
    assert seen["user"] is None


def test_warehouses_come_in_pages_by_name(case, api, desk, shop, payload):
    # given
    for slug in ("lyon", "berlin"):
        shop.warehouse(slug)
    warehouses = apps.get_model("warehouse", "Warehouse").objects
    expected = sorted(warehouses.values_list("name", flat=True))

    # when
    first = payload(api(WAREHOUSES, {"first": 2}, desk))
    after = first["pageInfo"]["endCursor"]
    second = payload(api(WAREHOUSES, {"first": 2, "after": after}, desk))

    # then
    edges = first["edges"] + second["edges"]
    assert [edge["node"]["name"] for edge in edges] == expected
    assert first["totalCount"] == len(expected)
    paris = global_id("Warehouse", case.warehouse.pk)
    assert paris in [edge["node"]["id"] for edge in edges]


def test_a_user_acts_with_the_token_that_they_lent_to_an_app(
    api, ask, arrival, shop, staff, payload
):
    """As Saleor's own events do, the timeline names the user, and no App."""
    # given
    app = shop.app("app.frame", ("MANAGE_ORDERS",))
    request = ask({"shirt": 1})
    variables = arrival(request, ("shirt", 1, "RECYCLE"))

    # when
    payload(api(RECEIVE, variables, shop.token(staff, lent_to=app)))

    # then
    event = ReturnEvent.objects.get(request=request, type="received")
    assert (event.actor, event.user, event.app) == ("staff", staff, None)
