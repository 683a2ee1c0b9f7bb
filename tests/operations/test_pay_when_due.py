"""Refunds that are paid by themselves, at the moment that the policy names."""

from datetime import timedelta
from decimal import Decimal as D

import pytest
from django.utils import timezone

from saleor_returns import tasks
from saleor_returns.domain.disposition import Disposition
from saleor_returns.domain.lifecycle import AttentionReason, MoneyStatus, RequestStatus
from saleor_returns.models import RefundAttempt, ReturnRequest
from saleor_returns.operations import queue
from saleor_returns.operations.approve import approve_return
from saleor_returns.operations.inputs import Arrival, Finding, Verdict
from saleor_returns.operations.pay_when_due import pay_when_due
from saleor_returns.operations.publish_policy import publish_policy
from saleor_returns.operations.receive import receive_return
from saleor_returns.operations.settle_overpayment import settle_overpayment
from tests.policies import policy

from .asserting import events, refused


@pytest.fixture
def in_force(case):
    def publish(**defaults):
        publish_policy(
            channel=case.channel,
            document=policy(**defaults),
            effective_from=case.order.created_at - timedelta(days=1),
        )

    return publish


@pytest.fixture
def find(case):
    """Receive units of a line, graded or not."""

    def receive(request, sku, *rows):
        line = request.lines.get(sku=sku)
        arrival = Arrival(
            items=[
                Finding(line.pk, units, Verdict(Disposition.RECYCLE, grade))
                for units, grade in rows
            ]
        )
        receive_return(request_id=request.pk, arrival=arrival, actor=case.by_staff)

    return receive


def again(request):
    request.refresh_from_db()
    return request


def paid(case):
    return [D(str(payment.amount)) for payment in case.provider.payments]


def test_nothing_is_paid_by_itself_where_no_policy_says_so(case, ask, receive, at_work):
    with at_work():
        request = ask({"mug": 1})
        receive(request, ("mug", 1, "recycle"))
    tasks.watch_due_refunds()
    assert paid(case) == []
    assert again(request).refund_ready_at is None


def test_at_receipt_accepted_units_are_paid_and_no_others(
    case, in_force, ask, receive, at_work
):
    # given
    in_force(refund_at={"moment": "receipt"})
    request = ask({"mug": 2})
    assert again(request).refund_ready_at is None

    # when
    with at_work():
        receive(request, ("mug", 1, "recycle"), ("mug", 1, "quarantine"))

    # then
    assert paid(case) == [D("50.00")]
    assert again(request).money == MoneyStatus.REIMBURSED
    assert request.status == RequestStatus.APPROVED
    assert (request.refund_ready_at, request.refund_held) == (None, "")
    assert request.events.get(type="reimbursement_created").actor == "system"


def test_at_inspection_only_units_that_somebody_looked_at_are_paid(
    case, in_force, ask, find, at_work
):
    in_force(refund_at={"moment": "inspection"})
    request = ask({"mug": 2})
    with at_work():
        find(request, "mug", (1, None))
    assert paid(case) == []
    with at_work():
        find(request, "mug", (1, "c"))
    assert paid(case) == [D("50.00")]
    assert again(request).money == MoneyStatus.PARTIALLY_REIMBURSED


def test_goods_of_some_grades_wait_for_the_inspection(
    case, in_force, ask, find, at_work
):
    in_force(refund_at={"moment": "inspection", "by_grade": {"a": "receipt"}})
    request = ask({"shirt": 3})
    with at_work():
        find(request, "shirt", (1, None), (2, "a"))
    assert paid(case) == [D("39.99")]
    assert again(request).lines.get().quantity_reimbursed == 2


def test_at_approval_money_goes_back_before_the_goods_do(
    case, in_force, ask, receive, at_work
):
    # given
    in_force(refund_at={"moment": "approval"}, outcome={"do": "review"})
    request = ask({"mug": 2})
    assert paid(case) == []

    # when
    with at_work():
        approve_return(request_id=request.pk, actor=case.by_staff)

    # then
    assert paid(case) == [D("100.00")]
    assert again(request).status == RequestStatus.APPROVED
    receive(request, ("mug", 2, "recycle"))
    assert again(request).status == RequestStatus.COMPLETED
    assert request.attention == []
    assert paid(case) == [D("100.00")]


def test_goods_that_were_paid_for_and_did_not_come_are_told_until_staff_decide(
    case, in_force, ask, receive, at_work
):
    # given
    in_force(refund_at={"moment": "approval"})
    with at_work():
        request = ask({"mug": 2})
    assert paid(case) == [D("100.00")]

    # when
    receive(request, ("mug", 1, "return_to_customer"), ("mug", 1, "missing"))

    # then
    assert again(request).attention == [AttentionReason.OVERPAID]
    decided = {"request_id": request.pk, "actor": case.by_staff}
    with refused("required"):
        settle_overpayment(reason=" ", **decided)
    settle_overpayment(reason="A regular customer.", **decided)
    assert again(request).attention == []
    with refused("invalid_state"):
        settle_overpayment(reason="Again.", **decided)
    assert events(request)[-1] == "overpayment_settled"


def test_units_that_were_paid_for_ahead_cannot_be_asked_for_again(
    case, in_force, ask, receive, at_work
):
    in_force(refund_at={"moment": "approval"})
    with at_work():
        request = ask({"mug": 2})
    receive(request, ("mug", 2, "missing"))
    assert again(request).status == RequestStatus.COMPLETED
    with refused("already_returned"):
        ask({"mug": 1})


def test_an_item_that_is_kept_is_paid_in_part_and_stays(
    case, shop, in_force, ask, at_work
):
    in_force(
        outcome={"do": "keep_item"},
        kept_item={"refund_percentage": 40},
        refund_at={"moment": "receipt"},
    )
    stock = shop.stock_quantity(case.mug, case.warehouse)
    with at_work():
        request = ask({"mug": 1})
    assert paid(case) == [D("20.00")]
    assert again(request).status == RequestStatus.COMPLETED
    assert shop.stock_quantity(case.mug, case.warehouse) == stock
    assert not case.order.fulfillments.filter(status="returned").exists()
    with refused("quantity_not_returnable"):
        ask({"mug": 2})


def test_what_cannot_be_paid_is_held_once_with_its_codes(
    case, in_force, ask, receive, reimburse
):
    # given
    in_force(refund_at={"moment": "receipt"})
    case.payment.charged_value = 0
    case.payment.save()
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))

    # when
    pay_when_due(request_id=request.pk)
    pay_when_due(request_id=request.pk)

    # then
    assert again(request).refund_held == "no_refundable_payment"
    assert request.attention == [AttentionReason.REFUND_HELD]
    assert events(request)[-1:] == ["refund_held"]
    assert events(request).count("refund_held") == 1
    reimburse(request, D(0), "Paid in cash.")
    assert (again(request).refund_held, request.attention) == ("", [])


def test_a_task_that_was_lost_delays_the_refund_and_no_more(
    case, in_force, ask, receive, at_work, monkeypatch
):
    # given
    in_force(refund_at={"moment": "receipt"})
    request = ask({"mug": 1})
    with monkeypatch.context() as patch:
        patch.setattr(queue, "_after_commit", lambda name, argument: None)
        with at_work():
            receive(request, ("mug", 1, "recycle"))
    assert paid(case) == []

    # when
    earlier = timezone.now() - timedelta(minutes=2)
    ReturnRequest.objects.update(refund_ready_at=earlier)
    with at_work():
        tasks.watch_due_refunds()

    # then
    assert paid(case) == [D("50.00")]
    pay_when_due(request_id=request.pk)
    assert paid(case) == [D("50.00")]


def test_a_refund_ahead_that_failed_is_tried_again_although_a_unit_was_rejected(
    case, in_force, ask, receive, at_work
):
    # given
    in_force(refund_at={"moment": "approval"})
    case.provider.behave("fail", times=1)
    with at_work():
        request = ask({"mug": 2})
    receive(request, ("mug", 1, "recycle"), ("mug", 1, "return_to_customer"))
    assert paid(case) == []

    # when
    RefundAttempt.objects.update(retry_at=timezone.now() - timedelta(seconds=1))
    with at_work():
        tasks.reconcile_refunds()

    # then: what was promised is paid, and what did not come is told
    assert paid(case) == [D("100.00")]
    assert again(request).attention == [AttentionReason.OVERPAID]
