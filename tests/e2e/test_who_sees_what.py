"""Customers see their own returns without what is for staff; others see nothing."""

import pytest

from sandbox.demo import documents
from sandbox.demo.client import Client, Refused
from sandbox.demo.people import Customer, Staff

DENIED = ["PermissionDenied"]
WANTED = {"quantity": 1, "reason": "too-small"}
ELIGIBILITY = """
query ($id: ID!) { order(id: $id) { returnEligibility { lines { deadline } } } }
"""
RETURNS = "query ($id: ID!) { order(id: $id) { returnRequests { number } } }"


@pytest.fixture
def nobody(served):
    return Client(served.api)


@pytest.fixture
def line_id(customer, order_id):
    lines = customer.order(order_id)["returnEligibility"]["lines"]
    return lines[0]["orderLine"]["id"]


def codes_of(refused, *arguments):
    with pytest.raises(Refused) as error:
        refused(*arguments)
    return error.value.codes


def test_customers_see_nothing_that_is_for_staff(received, customer):
    seen = customer.see(received)

    assert seen["reception"] == "FULL"
    assert [event["type"] for event in seen["events"]] == [
        "REQUESTED",
        "APPROVED",
        "RECEIVED",
        "STOCK_MOVED",
    ]
    assert seen["user"] is None
    assert seen["reimbursementProposals"] is None
    assert {line["variant"] for line in seen["lines"]} == {None}
    assert {event["user"] for event in seen["events"]} == {None}
    assert {event["data"] for event in seen["events"]} == {None}
    (receipt,) = seen["receipts"]
    assert receipt["note"] is None
    for item in receipt["items"]:
        (inspection,) = item["inspections"]
        assert (item["note"], inspection) == (
            None,
            {"note": None, "stockMovements": None},
        )


def test_customers_see_their_refund_and_not_its_machinery(
    received, customer, staff, provider
):
    # when
    staff.reimburse(received)
    staff.see_attempt(received, "DONE")

    # then
    (reimbursement,) = customer.see(received)["reimbursements"]
    assert reimbursement["amount"] == {"amount": 135.67, "currency": "EUR"}
    assert reimbursement["attempts"] == [
        {"status": "DONE", "message": None, "transaction": None}
    ]


def test_customers_do_nothing_that_is_for_staff(requested, customer):
    as_staff = Staff(customer.client)

    assert codes_of(as_staff.find, "RMA") == DENIED
    assert codes_of(as_staff.approve, requested) == DENIED
    assert codes_of(as_staff.receive, requested, []) == DENIED
    assert codes_of(as_staff.reimburse, requested) == DENIED
    assert codes_of(as_staff.retry, requested) == DENIED


def test_strangers_see_and_change_nothing(requested, stranger, order_id, line_id):
    lines = [{"orderLineId": line_id, **WANTED}]

    assert stranger.see(requested) is None
    assert order_id not in [order["id"] for order in stranger.orders()]
    assert codes_of(stranger.client.ask, ELIGIBILITY, {"id": order_id}) == DENIED
    assert codes_of(stranger.client.ask, RETURNS, {"id": order_id}) == DENIED
    assert codes_of(stranger.ask_for_return, order_id, lines) == ["ORDER_NOT_FOUND"]
    cancel = {"id": requested}
    assert codes_of(stranger.client.change, documents.CANCEL, cancel) == ["NOT_FOUND"]


def test_nobody_sees_and_changes_nothing(requested, nobody, order_id, line_id):
    lines = [{"orderLineId": line_id, **WANTED}]
    as_customer, as_staff = Customer(nobody), Staff(nobody)

    assert as_customer.see(requested) is None
    assert codes_of(nobody.ask, ELIGIBILITY, {"id": order_id}) == DENIED
    assert codes_of(nobody.ask, RETURNS, {"id": order_id}) == DENIED
    assert codes_of(as_customer.ask_for_return, order_id, lines) == DENIED
    assert codes_of(nobody.change, documents.CANCEL, {"id": requested}) == DENIED
    assert codes_of(as_staff.find, "RMA") == DENIED
    assert codes_of(as_staff.receive, requested, []) == DENIED
    assert codes_of(as_staff.reimburse, requested) == DENIED


def test_paying_needs_more_than_managing_orders(received, clerk, staff, provider):
    # when
    refused = codes_of(clerk.reimburse, received)

    # then
    assert refused == DENIED
    assert staff.see(received)["reimbursements"] == []
    assert provider.requests == []
    (found,) = clerk.find(staff.see(received)["number"])
    assert found["id"] == received
