"""One return through GraphQL: from eligibility to the refund."""

from decimal import Decimal as D

from saleor_returns import tasks
from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import ReturnRequest
from tests.policies import REVIEW, open_for

from . import documents


def test_from_request_to_refund(
    case, api, staff, shop, wish, arrival, payload, committed
):
    customer = case.customer
    order_id = global_id("Order", case.order.pk)

    # eligibility
    order = payload(api(documents.ORDER, {"id": order_id}, customer))
    eligible = {
        line["orderLine"]["productSku"]: line
        for line in order["returnEligibility"]["lines"]
    }
    assert eligible["shirt"]["returnableQuantity"] == 3
    assert eligible["shirt"]["refusal"] is None
    assert eligible["shirt"]["deadline"] > case.fulfillment.created_at.isoformat()
    assert order["returnRequests"] == []

    # request
    variables = wish({"shirt": 2, "mug": 1}, comment="Too small")
    created = payload(api(documents.CREATE, variables, customer))
    assert created["errors"] == []
    request = created["returnRequest"]
    assert request["status"] == "APPROVED"
    assert request["order"]["id"] == order_id
    assert request["decision"]["outcome"] == "APPROVE"
    assert [event["type"] for event in request["events"]] == ["REQUESTED", "APPROVED"]
    shirt = next(line for line in request["lines"] if line["sku"] == "shirt")
    assert shirt["reason"] == {
        "slug": "too-small",
        "name": "Trop petit",
        "fault": "CUSTOMER",
    }
    assert shirt["totalGross"] == {"amount": 59.99, "currency": "EUR"}

    # receipt
    row = ReturnRequest.objects.get()
    before = shop.stock_quantity(case.shirt, case.warehouse)
    received = payload(
        api(
            documents.RECEIVE,
            arrival(row, ("shirt", 2, "RESTOCK"), ("mug", 1, "REFURBISH"), note="ok"),
            staff,
        )
    )
    assert received["errors"] == []
    assert received["returnRequest"]["reception"] == "FULL"
    assert received["receipt"]["note"] == "ok"
    restocked, kept = received["receipt"]["items"]
    (inspection,) = restocked["inspections"]
    assert inspection["stockMovements"] == [
        {"change": 2, "stockBefore": before, "stockAfter": before + 2}
    ]
    assert kept["inspections"][0]["stockMovements"] == []
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 2

    # proposal and reimbursement
    seen = payload(api(documents.REQUEST, {"number": request["number"]}, staff))
    (proposal,) = seen["reimbursementProposals"]
    assert proposal["amount"]["amount"] == 89.99
    assert proposal["maximum"]["amount"] == 89.99
    paid = payload(api(documents.REIMBURSE, {"id": request["id"]}, staff))
    assert paid["errors"] == []
    (reimbursement,) = paid["reimbursements"]
    assert reimbursement["amount"] == {"amount": 89.99, "currency": "EUR"}
    with committed():
        tasks.reconcile_refunds()

    # the end
    seen = payload(api(documents.REQUEST, {"id": request["id"]}, customer))
    assert seen["status"] == "COMPLETED"
    assert seen["reimbursements"][0]["attempts"][0]["status"] == "DONE"
    assert [D(str(payment.amount)) for payment in case.provider.payments] == [
        D("89.99")
    ]


def test_the_decision_of_a_refused_request_is_told_line_by_line(
    case, api, wish, payload
):
    from datetime import timedelta

    from saleor_returns.operations.publish_policy import publish_policy

    publish_policy(
        channel=case.channel,
        document=open_for(1),
        effective_from=case.order.created_at - timedelta(days=1),
    )
    created = payload(api(documents.CREATE, wish({"shirt": 1}), case.customer))
    assert created["errors"] == []
    assert created["returnRequest"]["status"] == "DECLINED"
    (line,) = created["returnRequest"]["lines"]
    assert line["refusal"]["code"] == "RETURN_WINDOW_EXPIRED"
    assert line["refusal"]["message"].startswith("The time to return this item ended")
    order = payload(
        api(
            documents.ORDER,
            {"id": global_id("Order", case.order.pk)},
            case.customer,
        )
    )
    codes = {line["refusal"]["code"] for line in order["returnEligibility"]["lines"]}
    assert codes == {"RETURN_WINDOW_EXPIRED"}


def test_errors_name_the_line_and_the_number_that_would_be_accepted(
    case, api, wish, payload
):
    answer = payload(api(documents.CREATE, wish({"mug": 3}), case.customer))
    assert answer["returnRequest"] is None
    (error,) = answer["errors"]
    assert error["code"] == "QUANTITY_NOT_RETURNABLE"
    assert error["field"] == "quantity"
    assert error["quantity"] == 2
    assert error["line"] == global_id("OrderLine", case.lines["mug"].pk)


def test_accepted_values_can_be_pasted_back(case, api, wish, payload):
    variables = wish({"mug": 1}, resolution="STORE_CREDIT")
    answer = payload(api(documents.CREATE, variables, case.customer))
    (error,) = answer["errors"]
    assert error["code"] == "RESOLUTION_NOT_ALLOWED"
    (resolution,) = error["acceptedValues"]
    variables = wish({"mug": 1}, resolution=resolution)
    assert payload(api(documents.CREATE, variables, case.customer))["errors"] == []


def test_ids_of_another_kind_are_refused(case, api, staff, payload):
    wrong = global_id("Product", 1)
    for document in (documents.APPROVE, documents.CANCEL, documents.REIMBURSE):
        for identifier in (wrong, "nonsense", global_id("ReturnRequest", "x")):
            answer = payload(api(document, {"id": identifier}, staff))
            assert [error["code"] for error in answer["errors"]] == ["INVALID"]


def test_staff_decline_and_retry(case, api, staff, ask, receive, payload, at_work):
    from datetime import timedelta

    from saleor_returns.operations.publish_policy import publish_policy

    # a refused refund, tried again
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    case.provider.behave("fail")
    identifier = global_id("ReturnRequest", request.pk)
    with at_work():
        paid = payload(api(documents.REIMBURSE, {"id": identifier}, staff))
    case.provider.behave("succeed")
    retry = {"id": paid["reimbursements"][0]["id"]}
    with at_work():
        answer = payload(api(documents.RETRY, retry, staff))
    assert answer["errors"] == []
    request.refresh_from_db()
    assert request.status == "completed"

    # a declined request
    publish_policy(
        channel=case.channel,
        document=REVIEW,
        effective_from=case.order.created_at - timedelta(days=1),
    )
    waiting = ask({"shirt": 1})
    variables = {"id": global_id("ReturnRequest", waiting.pk), "reason": "Worn."}
    answer = payload(api(documents.DECLINE, variables, staff))
    assert answer["returnRequest"]["declineReason"] == "Worn."


def test_a_recorded_delivery_moves_the_deadline(case, api, staff, payload):
    from datetime import timedelta

    delivered = case.fulfillment.created_at + timedelta(days=1)
    answer = payload(
        api(
            documents.DELIVERY,
            {
                "input": {
                    "orderId": global_id("Order", case.order.pk),
                    "fulfillmentId": global_id("Fulfillment", case.fulfillment.pk),
                    "deliveredAt": delivered.isoformat(),
                }
            },
            staff,
        )
    )
    assert answer["errors"] == []
    deadlines = {
        line["deadline"][:19] for line in answer["order"]["returnEligibility"]["lines"]
    }
    last_day = (delivered + timedelta(days=30)).date()
    assert deadlines == {f"{last_day}T23:59:59"}


def test_two_mutations_in_one_document_each_show_their_own_end(
    case, api, ask, staff, payload
):
    request = ask({"shirt": 2})
    item = (
        f'items: [{{lineId: "{global_id("ReturnLine", request.lines.get().pk)}", '
        "quantity: 1, disposition: RECYCLE}]"
    )
    one = (
        f'returnReceive(id: "{global_id("ReturnRequest", request.pk)}", '
        f"input: {{{item}}}) {{ returnRequest {{ receipts {{ number }} "
        "lines { quantityReceived } } errors { code } }"
    )
    answer = api(f"mutation {{ first: {one} second: {one} }}", {}, staff)
    second = answer["data"]["second"]["returnRequest"]
    assert second["lines"] == [{"quantityReceived": 2}]
    assert second["receipts"] == [{"number": 1}, {"number": 2}]


def test_staff_decide_on_a_refund_whose_answer_was_lost(
    case, api, ask, receive, reimburse, staff, payload
):
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    case.provider.behave("close")
    attempt = reimburse(request).attempts.get()
    variables = {
        "id": global_id("RefundAttempt", attempt.pk),
        "paid": True,
        "reason": "Seen at the bank.",
    }
    answer = payload(api(documents.RESOLVE, variables, staff))
    assert answer["errors"] == []
    assert answer["attempt"]["status"] == "EXTERNAL"
    assert answer["returnRequest"]["status"] == "COMPLETED"
