"""Saleor's own refund mutations before, between and after our steps."""

from decimal import Decimal as D

import graphene
import pytest

from saleor_returns import tasks
from saleor_returns.domain.lifecycle import AttemptStatus
from saleor_returns.facts.payments import balances
from saleor_returns.models import RefundAttempt
from saleor_returns.operations.retry_refund import retry_refund
from sandbox.shop import Line
from tests.operations.asserting import refused

ORDER_REFUND = """
mutation Refund($id: ID!, $amount: PositiveDecimal!) {
  orderRefund(id: $id, amount: $amount) { errors { field code message } }
}
"""

REFUND_PRODUCTS = """
mutation Refund($id: ID!, $input: OrderRefundProductsInput!) {
  orderFulfillmentRefundProducts(order: $id, input: $input) {
    errors { field code message }
  }
}
"""

REQUEST_ACTION = """
mutation Request($id: ID!, $amount: PositiveDecimal!) {
  transactionRequestAction(id: $id, actionType: REFUND, amount: $amount) {
    errors { field code message }
  }
}
"""

GRANT = """
mutation Grant($id: ID!, $input: OrderGrantRefundCreateInput!) {
  orderGrantRefundCreate(id: $id, input: $input) {
    grantedRefund { id }
    errors { field code message }
  }
}
"""

SEND_GRANTED = """
mutation Send($id: ID!) {
  transactionRequestRefundForGrantedRefund(grantedRefundId: $id) {
    errors { field code message }
  }
}
"""


@pytest.fixture
def natively(case, api):
    """Have staff call one of Saleor's own mutations, which must work."""

    def call(query, **variables):
        answer = api(query, variables, as_=case.by_staff.user)
        assert "errors" not in answer
        (payload,) = answer["data"].values()
        assert payload["errors"] == []
        return payload

    return call


@pytest.fixture
def legacy(case, shop, gateway):
    """100.00 EUR for 2 mugs, paid through the gateway."""
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.mug, 2, total_gross=D("100.00"))],
    )
    shop.fulfill(order)
    shop.pay_legacy(order, gateway.name)
    return order


@pytest.fixture
def held(reimburse, monkeypatch):
    """Decide on a reimbursement whose tasks do not run yet."""
    from saleor_returns.operations import reimburse as module

    def decide(request):
        with monkeypatch.context() as patched:
            patched.setattr(module, "queue_refunds", lambda attempts: None)
            return reimburse(request)

    return decide


@pytest.fixture
def one_mug(case, ask, receive):
    def make(order=None):
        wanted = {order.lines.get().pk: 1} if order else {"mug": 1}
        request = ask(wanted, order=order)
        receive(request, ("mug", 1, "recycle"))
        return request

    return make


def gid(row, name=None):
    return graphene.Node.to_global_id(name or type(row).__name__, row.pk)


def transaction_gid(payment):
    return graphene.Node.to_global_id("TransactionItem", payment.token)


def paid(case):
    return [D(str(payment.amount)) for payment in case.provider.payments]


def grant(natively, case, amount, **lines):
    payload = natively(
        GRANT,
        id=gid(case.order),
        input={
            "amount": str(amount),
            "transactionId": transaction_gid(case.payment),
            "lines": [
                {"id": gid(case.lines[sku]), "quantity": units}
                for sku, units in lines.items()
            ],
        },
    )
    return payload["grantedRefund"]["id"]


def test_order_refund_before_ours(case, legacy, one_mug, reimburse, natively):
    natively(ORDER_REFUND, id=gid(legacy), amount="60")
    request = one_mug(legacy)
    with refused("amount_above_refundable") as caught:
        reimburse(request)
    assert caught.value.problems[0].amount == D(40)
    reimburse(request, D(40), "The rest went back already.")
    assert paid(case) == [D(60), D(40)]


def test_order_refund_between_deciding_and_paying(
    case, legacy, one_mug, held, natively
):
    attempt = held(one_mug(legacy)).attempts.get()
    natively(ORDER_REFUND, id=gid(legacy), amount="100")
    tasks.send_refund(str(attempt.pk))
    attempt.refresh_from_db()
    assert attempt.status == AttemptStatus.FAILED
    assert paid(case) == [D(100)]


def test_order_refund_after_ours(case, legacy, one_mug, reimburse, natively):
    reimburse(one_mug(legacy))
    natively(ORDER_REFUND, id=gid(legacy), amount="50")
    assert paid(case) == [D(50), D(50)]
    request = one_mug(legacy)
    with refused("no_refundable_payment"):
        reimburse(request)


def test_our_returned_units_that_staff_refund_natively(
    case, legacy, one_mug, held, natively
):
    """Units and money: the attempt that waited is not paid, nor is it retried."""
    # given
    request = one_mug(legacy)
    reimbursement = held(request)
    returned = legacy.fulfillments.get(status="returned").lines.get()

    # when
    natively(
        REFUND_PRODUCTS,
        id=gid(legacy),
        input={
            "fulfillmentLines": [{"fulfillmentLineId": gid(returned), "quantity": 1}]
        },
    )
    attempt = reimbursement.attempts.get()
    tasks.send_refund(str(attempt.pk))

    # then
    attempt.refresh_from_db()
    assert attempt.status == AttemptStatus.FAILED
    assert paid(case) == [D(50)]
    with refused("native_conflict") as caught:
        retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)
    assert caught.value.problems[0].line == request.lines.get().pk
    assert paid(case) == [D(50)]


def test_requested_action_before_ours(case, one_mug, reimburse, natively):
    natively(REQUEST_ACTION, id=transaction_gid(case.payment), amount="130")
    request = one_mug()
    with refused("amount_above_refundable") as caught:
        reimburse(request)
    assert caught.value.problems[0].amount == D("29.99")


def test_requested_action_that_waits_keeps_its_money(
    case, one_mug, reimburse, natively
):
    case.provider.behave("later", times=1)
    natively(REQUEST_ACTION, id=transaction_gid(case.payment), amount="130")
    request = one_mug()
    with refused("amount_above_refundable"):
        reimburse(request)
    assert paid(case) == []


def test_requested_action_between_deciding_and_paying(case, one_mug, held, natively):
    attempt = held(one_mug()).attempts.get()
    natively(REQUEST_ACTION, id=transaction_gid(case.payment), amount="159.99")
    tasks.send_refund(str(attempt.pk))
    attempt.refresh_from_db()
    assert attempt.status == AttemptStatus.FAILED
    assert paid(case) == [D("159.99")]


def test_requested_action_after_a_refusal_of_ours(case, one_mug, reimburse, natively):
    case.provider.behave("fail", times=1)
    reimbursement = reimburse(one_mug())
    natively(REQUEST_ACTION, id=transaction_gid(case.payment), amount="50")
    with refused("native_conflict"):
        retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)
    assert paid(case) == [D(50)]


def test_a_refund_that_staff_grant_is_theirs_alone(case, one_mug, reimburse, natively):
    granted = grant(natively, case, "150")
    assert sum(row.refundable for row in balances(case.order)) == D("9.99")
    request = one_mug()
    with refused("amount_above_refundable"):
        reimburse(request)
    natively(SEND_GRANTED, id=granted)
    assert paid(case) == [D(150)]


def test_units_that_staff_grant_while_we_pay(case, one_mug, held, natively):
    reimbursement = held(one_mug())
    granted = grant(natively, case, "50", mug=1)
    natively(SEND_GRANTED, id=granted)
    attempt = reimbursement.attempts.get()
    tasks.send_refund(str(attempt.pk))
    attempt.refresh_from_db()
    assert attempt.status == AttemptStatus.FAILED
    assert paid(case) == [D(50)]
    with refused("native_conflict"):
        retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)


@pytest.mark.parametrize("answer", ["succeed", "later"])
def test_staff_send_our_granted_refund_again_after_a_refusal(
    case, one_mug, reimburse, natively, answer
):
    """Natively a failed one can be sent again; it is the same money."""
    case.provider.behave("fail", times=1)
    reimbursement = reimburse(one_mug())
    case.provider.behave(answer)
    attempt = reimbursement.attempts.get()
    natively(SEND_GRANTED, id=gid(attempt.granted_refund))
    with refused("native_conflict"):
        retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)
    assert len(case.provider.requests) == 2
    assert RefundAttempt.objects.count() == 1


def test_staff_send_our_granted_refund_again_and_are_refused_too(
    case, one_mug, reimburse, natively, at_work
):
    case.provider.behave("fail", times=2)
    reimbursement = reimburse(one_mug())
    attempt = reimbursement.attempts.get()
    natively(SEND_GRANTED, id=gid(attempt.granted_refund))
    with at_work():
        retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)
    assert paid(case) == [D(50)]
    assert reimbursement.attempts.get(number=2).status == AttemptStatus.DONE


def test_requested_action_after_ours(case, one_mug, reimburse, natively):
    reimburse(one_mug())
    natively(REQUEST_ACTION, id=transaction_gid(case.payment), amount="100")
    request = one_mug()
    with refused("amount_above_refundable") as caught:
        reimburse(request)
    assert caught.value.problems[0].amount == D("9.99")
    assert sum(paid(case)) == D(150)
