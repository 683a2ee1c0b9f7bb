"""Money that was paid and comes back: the customer is owed it again."""

from decimal import Decimal as D

import pytest

from saleor_returns import tasks
from saleor_returns.domain.lifecycle import AttemptStatus
from saleor_returns.facts.payments import balances
from saleor_returns.operations.resolve_refund import resolve_refund
from saleor_returns.operations.retry_refund import retry_refund
from sandbox.shop import Line

from .asserting import events


@pytest.fixture
def paid_back(ask, receive, reimburse):
    """A completed return of one mug, for which 50.00 were paid."""

    def make():
        request = ask({"mug": 1})
        receive(request, ("mug", 1, "recycle"))
        return request, reimburse(request)

    return make


@pytest.fixture
def take_back(app_reports):
    """The App reports that a refund came back, and the sweeper comes by."""

    def report(attempt, amount=None, kind="REFUND_REVERSE", time=None):
        app_reports(attempt.psp_reference, kind, amount or attempt.amount, time)
        tasks.reconcile_refunds()
        attempt.refresh_from_db()

    return report


def refundable(case):
    return sum(row.refundable for row in balances(case.order))


def test_a_completed_return_is_owed_again(case, paid_back, take_back):
    # given
    request, reimbursement = paid_back()
    attempt = reimbursement.attempts.get()
    assert refundable(case) == D("109.99")

    # when
    take_back(attempt)

    # then
    request.refresh_from_db()
    assert attempt.status == AttemptStatus.FAILED
    assert attempt.reversed_at is not None
    assert attempt.message == "The App says so."
    assert (request.money, request.status) == ("failed", "approved")
    assert events(request)[-3:] == ["completed", "refund_reversed", "reopened"]
    assert refundable(case) == D("159.99")


def test_it_is_told_once(paid_back, take_back):
    request, reimbursement = paid_back()
    attempt = reimbursement.attempts.get()
    for _report in range(2):
        take_back(attempt)
    assert events(request).count("refund_reversed") == 1
    assert events(request).count("reopened") == 1


@pytest.mark.parametrize("remembers", [False, True])
def test_it_is_paid_anew_and_granted_once(
    case, paid_back, take_back, at_work, remembers
):
    """Also by an App that pays each granted refund once: this is another refund."""
    # given
    case.provider.remembers = remembers
    request, reimbursement = paid_back()
    first = reimbursement.attempts.get()
    take_back(first)

    # when
    with at_work():
        retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)

    # then
    second = reimbursement.attempts.get(number=2)
    assert second.status == AttemptStatus.DONE
    assert second.granted_refund_id != first.granted_refund_id
    assert second.psp_reference != first.psp_reference
    request.refresh_from_db()
    assert request.status == "completed"
    assert events(request)[-3:] == ["refund_retried", "reimbursed", "completed"]
    granted = case.order.granted_refunds.all()
    assert sum(row.amount_value for row in granted) == D("50.00")
    assert sum(row.lines.count() for row in granted) == 1
    case.payment.refresh_from_db()
    assert case.payment.charged_value == D("109.99")
    case.order.refresh_from_db()
    assert case.order.charge_status == "full"


def test_staff_pay_it_in_another_way(case, paid_back, take_back):
    request, reimbursement = paid_back()
    attempt = reimbursement.attempts.get()
    take_back(attempt)
    resolve_refund(
        attempt_id=attempt.pk, paid=True, reason="By transfer.", actor=case.by_staff
    )
    request.refresh_from_db()
    assert (request.money, request.status) == ("reimbursed", "completed")


def test_a_part_that_comes_back_is_for_staff_to_judge(case, paid_back, take_back):
    request, reimbursement = paid_back()
    attempt = reimbursement.attempts.get()
    take_back(attempt, amount=D("20.00"))
    assert attempt.status == AttemptStatus.UNKNOWN
    assert "20" in attempt.message
    request.refresh_from_db()
    assert (request.money, request.status) == ("pending", "approved")
    assert events(request)[-2:] == ["refund_reversed", "reopened"]


def test_a_success_that_failed_after_all_is_the_same(case, paid_back, take_back):
    request, reimbursement = paid_back()
    attempt = reimbursement.attempts.get()
    take_back(attempt, kind="REFUND_FAILURE")
    request.refresh_from_db()
    assert attempt.status == AttemptStatus.FAILED
    assert request.status == "approved"
    assert events(request)[-2:] == ["refund_reversed", "reopened"]


def test_an_old_failure_that_is_reported_late_changes_nothing(
    case, paid_back, take_back
):
    """The App failed first and paid then; its reports came in the wrong order."""
    request, reimbursement = paid_back()
    attempt = reimbursement.attempts.get()
    take_back(attempt, kind="REFUND_FAILURE", time="2020-01-01T00:00:00+00:00")
    request.refresh_from_db()
    assert attempt.status == AttemptStatus.DONE
    assert request.status == "completed"


def test_a_legacy_refund_that_comes_back(
    case, shop, ask, receive, reimburse, gateway, at_work
):
    # given
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.mug, 1, total_gross=D("50.00"))],
    )
    payment = shop.pay_legacy(order, gateway.name)
    shop.fulfill(order)
    request = ask({order.lines.get().pk: 1}, order=order)
    receive(request, ("mug", 1, "recycle"))
    reimbursement = reimburse(request)
    attempt = reimbursement.attempts.get()

    # when
    gateway.report(payment, "refund_reversed", D("50.00"), attempt.psp_reference)
    tasks.reconcile_refunds()

    # then
    attempt.refresh_from_db()
    request.refresh_from_db()
    assert attempt.status == AttemptStatus.FAILED
    assert (request.money, request.status) == ("failed", "approved")
    assert events(request)[-2:] == ["refund_reversed", "reopened"]
    assert [row.refundable for row in balances(order)] == [D("50.00")]

    # when
    with at_work():
        retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)

    # then
    request.refresh_from_db()
    assert request.status == "completed"
    payment.refresh_from_db()
    assert payment.captured_amount == 0
