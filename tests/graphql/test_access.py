"""Who may do and see what: customers, staff, Apps and strangers."""

import pytest
from django.apps import apps

from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import OutboxMessage, ReturnEvent, ReturnRequest

from . import documents


@pytest.fixture
def people(case, shop):
    elsewhere = shop.channel("usd", "USD", tax_included=False)
    return {
        "nobody": None,
        "owner": case.customer,
        "stranger": shop.customer("eve@example.com"),
        "staff without permissions": shop.staff("new@example.com", permissions=()),
        "staff for payments": shop.staff(
            "payments@example.com", permissions=("HANDLE_PAYMENTS",)
        ),
        "staff of another channel": shop.staff(
            "usd@example.com",
            permissions=("MANAGE_ORDERS", "HANDLE_PAYMENTS"),
            channels=[elsewhere],
        ),
        "staff": case.by_staff.user,
        "app without permissions": shop.app("app.none", permissions=()),
        "app": shop.app("app.wms", permissions=("MANAGE_ORDERS", "HANDLE_PAYMENTS")),
    }


ORDER_STAFF = {"staff", "app"}
MAY = {
    "approve": ORDER_STAFF,
    "decline": ORDER_STAFF,
    "cancel": ORDER_STAFF | {"owner"},
    "receive": ORDER_STAFF,
    "reimburse": ORDER_STAFF | {"staff for payments"},
    "create": ORDER_STAFF | {"owner"},
}
NAMES = [
    "nobody",
    "owner",
    "stranger",
    "staff without permissions",
    "staff for payments",
    "staff of another channel",
    "staff",
    "app without permissions",
    "app",
]
# Whoever may ask as a customer is answered as for an order that does not exist.
AS_CUSTOMERS = {"stranger", "staff without permissions", "staff for payments"}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("action", list(MAY))
def test_who_may_do_what(
    case, api, ask, people, wish, arrival, payload, denied, name, action
):
    # given
    request = ask({"shirt": 1})
    request_id = global_id("ReturnRequest", request.pk)
    document, variables = {
        "approve": (documents.APPROVE, {"id": request_id}),
        "decline": (documents.DECLINE, {"id": request_id, "reason": "Worn."}),
        "cancel": (documents.CANCEL, {"id": request_id}),
        "receive": (documents.RECEIVE, arrival(request, ("shirt", 1, "RECYCLE"))),
        "reimburse": (documents.REIMBURSE, {"id": request_id}),
        "create": (documents.CREATE, wish({"mug": 1})),
    }[action]
    # States that a step does not fit prove as well that it was allowed to try.
    before = (ReturnRequest.objects.count(), ReturnEvent.objects.count())

    # when
    answer = api(document, variables, people[name])

    # then
    if name == "staff for payments" and action == "reimburse":
        assert [error["code"] for error in payload(answer)["errors"]] == [
            "NOTHING_TO_REIMBURSE"
        ]
        return
    if name in MAY[action]:
        assert not denied(answer)
        codes = [error["code"] for error in payload(answer)["errors"]]
        assert codes in ([], ["INVALID_STATE"], ["NOTHING_TO_REIMBURSE"])
        return
    if action in ("create", "cancel") and name in AS_CUSTOMERS:
        codes = [error["code"] for error in payload(answer)["errors"]]
        assert codes == ["ORDER_NOT_FOUND" if action == "create" else "NOT_FOUND"]
    else:
        assert denied(answer), answer
    request.refresh_from_db()
    assert request.status == "approved"
    assert before == (ReturnRequest.objects.count(), ReturnEvent.objects.count())
    assert OutboxMessage.objects.count() == ReturnEvent.objects.count()


@pytest.mark.parametrize("name", NAMES)
def test_who_sees_the_returns_of_an_order(case, api, ask, people, denied, name):
    ask({"shirt": 1})
    variables = {"id": global_id("Order", case.order.pk)}
    for field in ("returnEligibility { lines { deadline } }", "returnRequests { id }"):
        document = f"query ($id: ID!) {{ order(id: $id) {{ {field} }} }}"
        answer = api(document, variables, people[name])
        if name in {"owner", "staff", "app"}:
            assert "errors" not in answer
        else:
            assert denied(answer), answer


@pytest.mark.parametrize("name", NAMES)
def test_who_finds_a_return(case, api, ask, people, payload, name):
    request = ask({"shirt": 1})
    for variables in (
        {"id": global_id("ReturnRequest", request.pk)},
        {"number": request.number},
    ):
        found = payload(api(documents.REQUEST, variables, people[name]))
        assert (found is not None) == (name in {"owner", "staff", "app"})


def test_unknown_and_foreign_returns_answer_alike(case, api, ask, people, payload):
    request = ask({"shirt": 1})
    stranger = people["stranger"]
    unknown = payload(api(documents.REQUEST, {"number": "RMA-999999"}, stranger))
    foreign = payload(api(documents.REQUEST, {"number": request.number}, stranger))
    assert unknown is None
    assert foreign is None


@pytest.mark.parametrize("name", NAMES)
def test_who_lists_returns(case, api, ask, people, payload, denied, name):
    ask({"shirt": 1})
    answer = api(documents.REQUESTS, {"first": 5}, people[name])
    if name in {"staff", "app"}:
        assert payload(answer)["totalCount"] == 1
    elif name == "staff of another channel":
        assert payload(answer)["totalCount"] == 0
    else:
        assert denied(answer), answer


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
    assert theirs["reimbursementProposal"] is None
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
    case, api, people, payload, denied
):
    found = payload(api(documents.REASONS, {}, None))
    assert "too-small" in [reason["slug"] for reason in found]
    assert denied(api(documents.REASONS, {"archived": True}, people["owner"]))
    assert payload(api(documents.REASONS, {"archived": True}, people["staff"]))
    create = {"input": {"slug": "x", "name": "X"}}
    assert denied(api(documents.REASON_CREATE, create, people["owner"]))
    assert denied(api(documents.REASON_CREATE, create, None))


def test_staff_of_another_channel_are_customers_of_their_own_orders(
    case, api, shop, people, wish, payload, denied
):
    """They may give back what they bought, and read of it what customers read."""
    # given
    colleague = people["staff of another channel"]
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
    assert seen["reimbursementProposal"] is None
    assert {event["data"] for event in seen["events"]} == {None}
    canceled = payload(api(documents.CANCEL, variables, colleague))
    assert canceled["returnRequest"]["status"] == "CANCELED"
