"""The API where the order was paid through a gateway plugin, or not at all."""

from decimal import Decimal as D

import pytest

from saleor_returns.graphql.identifiers import global_id
from sandbox.shop import Line

from . import documents

ATTEMPTS = """
query Attempts($id: ID!) {
  returnRequest(id: $id) {
    reimbursements {
      attempts {
        id status reversedAt transaction { id } payment { id gateway }
      }
    }
  }
}
"""

RETRY = """
mutation Retry($id: ID!) {
  returnRefundRetry(reimbursementId: $id) {
    errors { code message field }
    reimbursement { attempts { status } }
  }
}
"""


@pytest.fixture
def order(case, shop):
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.mug, 1, total_gross=D("50.00"))],
    )
    shop.fulfill(order)
    return order


@pytest.fixture
def accepted(ask, receive, order):
    def make():
        request = ask({order.lines.get().pk: 1}, order=order)
        receive(request, ("mug", 1, "recycle"))
        return request

    return make


def test_staff_see_the_payment_and_customers_do_not(
    case, api, shop, staff, order, accepted, gateway, payload
):
    # given
    payment = shop.pay_legacy(order, gateway.name)
    request = accepted()
    id = {"id": global_id("ReturnRequest", request.pk)}

    # when
    paid = payload(api(documents.REIMBURSE, id, staff))
    ours = payload(api(ATTEMPTS, id, staff))
    theirs = payload(api(ATTEMPTS, id, case.customer))

    # then
    assert paid["errors"] == []
    attempt = ours["reimbursements"][0]["attempts"][0]
    assert attempt["payment"] == {
        "id": global_id("Payment", payment.pk),
        "gateway": "stub",
    }
    assert (attempt["status"], attempt["transaction"]) == ("DONE", None)
    assert attempt["reversedAt"] is None
    attempt = theirs["reimbursements"][0]["attempts"][0]
    assert (attempt["payment"], attempt["transaction"]) == (None, None)


def test_an_order_that_was_paid_outside(api, shop, staff, order, accepted, payload):
    shop.pay_legacy(order)
    id = {"id": global_id("ReturnRequest", accepted().pk)}
    (error,) = payload(api(documents.REIMBURSE, id, staff))["errors"]
    assert error["code"] == "NO_REFUNDABLE_PAYMENT"
    assert "pay outside too and record that" in error["message"]
    settled = payload(
        api(documents.REIMBURSE, {**id, "input": {"paidOutside": "SEPA 4711"}}, staff)
    )
    assert settled["errors"] == []
    (reimbursement,) = settled["reimbursements"]
    assert reimbursement["amount"]["amount"] == 50
    assert [row["status"] for row in reimbursement["attempts"]] == ["EXTERNAL"]


def test_a_retry_of_what_staff_paid_natively(
    case, api, shop, staff, order, accepted, reimburse, gateway, payload, committed
):
    payment = shop.pay_legacy(order, gateway.name)
    case.provider.behave("fail", times=1)
    reimbursement = reimburse(accepted())
    with committed():
        gateway.refund_natively(payment, D("50.00"), staff)
    again = {"id": global_id("ReturnReimbursement", reimbursement.pk)}
    (error,) = payload(api(RETRY, again, staff))["errors"]
    assert (error["code"], error["field"]) == ("NATIVE_CONFLICT", "reimbursementId")
    attempt = {"id": global_id("RefundAttempt", reimbursement.attempts.get().pk)}
    answer = api(documents.RESOLVE, {**attempt, "paid": True, "reason": "Seen."}, staff)
    assert payload(answer)["returnRequest"]["status"] == "COMPLETED"
