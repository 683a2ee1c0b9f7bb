"""Who may do and see what, beyond what the permission matrix asks."""

import pytest
from django.apps import apps

from saleor_returns.graphql.identifiers import global_id

from . import documents


@pytest.fixture
def stranger(shop):
    return shop.customer("eve@example.com")


@pytest.fixture
def colleague(shop):
    """Staff with every permission in another channel."""
    return shop.staff(
        "usd@example.com",
        permissions=("MANAGE_ORDERS", "HANDLE_PAYMENTS"),
        channels=[shop.channel("usd", "USD", tax_included=False)],
    )


def test_unknown_and_foreign_returns_answer_alike(api, ask, stranger, payload):
    request = ask({"shirt": 1})
    unknown = payload(api(documents.REQUEST, {"number": "RMA-999999"}, stranger))
    foreign = payload(api(documents.REQUEST, {"number": request.number}, stranger))
    assert unknown is None
    assert foreign is None


def test_customers_see_no_notes_no_names_and_no_provider_messages(
    case, api, ask, receive, reimburse, payload
):
    # given
    request = ask({"shirt": 1})
    receipt = receive(request, ("shirt", 1, "restock"))
    receipt.note = "Smells of smoke"
    receipt.save(update_fields=["note"])
    reimburse(request)
    variables = {"id": global_id("ReturnRequest", request.pk)}

    # when
    theirs = payload(api(documents.REQUEST, variables, case.customer))
    ours = payload(api(documents.REQUEST, variables, case.by_staff.user))

    # then
    assert theirs["user"] is None
    assert theirs["reimbursementProposals"] is None
    assert theirs["receipts"][0]["note"] is None
    assert theirs["receipts"][0]["warehouse"] is None
    assert theirs["reimbursements"][0]["attempts"][0]["message"] is None
    assert {event["data"] for event in theirs["events"]} == {None}
    assert {event["user"] for event in theirs["events"]} == {None}
    assert ours["user"]["email"] == case.customer.email
    assert ours["receipts"][0]["note"] == "Smells of smoke"
    received = next(row for row in ours["events"] if row["type"] == "RECEIVED")
    assert received["user"]["email"] == "staff@example.com"


def test_an_order_with_the_customers_address_but_another_user_is_foreign(
    case, api, shop, ask, denied
):
    apps.get_model("order", "Order").objects.filter(pk=case.order.pk).update(
        user=shop.customer("new-owner@example.com")
    )
    variables = {"id": global_id("Order", case.order.pk)}
    assert denied(
        api(
            "query ($id: ID!) { order(id: $id) { returnRequests { id } } }",
            variables,
            case.customer,
        )
    )


def test_reasons_are_for_everybody_and_archived_ones_for_staff(
    case, api, staff, payload, denied
):
    found = payload(api(documents.REASONS, {}, None))
    assert "too-small" in [reason["slug"] for reason in found]
    assert denied(api(documents.REASONS, {"archived": True}, case.customer))
    assert payload(api(documents.REASONS, {"archived": True}, staff))
    create = {"input": {"slug": "x", "name": "X"}}
    assert denied(api(documents.REASON_CREATE, create, case.customer))
    assert denied(api(documents.REASON_CREATE, create, None))


def test_staff_of_another_channel_are_customers_of_their_own_orders(
    case, api, colleague, wish, payload, denied
):
    """They may give back what they bought, and read of it what customers read."""
    # given
    assert denied(api(documents.CREATE, wish({"mug": 1}), colleague))
    apps.get_model("order", "Order").objects.filter(pk=case.order.pk).update(
        user=colleague
    )

    # when
    created = payload(api(documents.CREATE, wish({"mug": 1}), colleague))
    variables = {"id": created["returnRequest"]["id"]}
    seen = payload(api(documents.REQUEST, variables, colleague))

    # then
    assert created["errors"] == []
    assert [event["actor"] for event in seen["events"]][0] == "CUSTOMER"
    assert seen["user"] is None
    assert seen["reimbursementProposals"] is None
    assert {event["data"] for event in seen["events"]} == {None}
    canceled = payload(api(documents.CANCEL, variables, colleague))
    assert canceled["returnRequest"]["status"] == "CANCELED"
