"""Orders that were paid through a gateway plugin, the platform's older way."""

from datetime import timedelta
from decimal import Decimal as D

import pytest
from django.utils import timezone

from saleor_returns import tasks
from saleor_returns.domain.lifecycle import AttemptStatus
from saleor_returns.facts.payments import balances
from saleor_returns.models import RefundAttempt
from saleor_returns.operations.resolve_refund import resolve_refund
from saleor_returns.operations.retry_refund import retry_refund
from sandbox.shop import Line

from .asserting import events, refused


@pytest.fixture
def order(case, shop):
    """100.00 EUR for 2 mugs."""
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.mug, 2, total_gross=D("100.00"))],
    )
    shop.fulfill(order)
    return order


@pytest.fixture
def payment(shop, order, gateway):
    return shop.pay_legacy(order, gateway.name)


@pytest.fixture
def one_mug(ask, receive, order):
    """A return of one accepted mug, worth 50.00."""

    def make():
        request = ask({order.lines.get().pk: 1}, order=order)
        receive(request, ("mug", 1, "recycle"))
        return request

    return make


@pytest.fixture
def unsent(one_mug, reimburse, monkeypatch):
    """An attempt whose task has not run yet."""
    from saleor_returns.operations import reimburse as module

    with monkeypatch.context() as patched:
        patched.setattr(module, "queue_refunds", lambda attempts: None)
        return reimburse(one_mug()).attempts.get()


def paid(case):
    return [D(str(payment.amount)) for payment in case.provider.payments]


def refundable(order):
    return [row.refundable for row in balances(order)]


def captured(payment):
    payment.refresh_from_db()
    return payment.captured_amount


def state(attempt):
    attempt.refresh_from_db()
    return attempt.status


def test_a_unit_is_paid_through_the_gateway(case, order, payment, one_mug, reimburse):
    # given
    request = one_mug()

    # when
    attempt = reimburse(request).attempts.get()

    # then
    assert attempt.status == AttemptStatus.DONE
    assert (attempt.payment, attempt.transaction) == (payment, None)
    assert attempt.payment_name == f"stub {payment.token}"
    assert attempt.psp_reference == case.provider.payments[0].psp_reference
    assert paid(case) == [D("50.00")]
    assert captured(payment) == D("50.00")
    request.refresh_from_db()
    assert (request.money, request.status) == ("reimbursed", "completed")
    assert order.events.get(type="payment_refunded").user == case.by_staff.user
    assert not order.granted_refunds.exists()


def test_a_full_return_gives_back_the_whole_payment(
    case, order, payment, one_mug, reimburse
):
    for _unit in range(2):
        reimburse(one_mug())
    assert paid(case) == [D("50.00"), D("50.00")]
    assert captured(payment) == 0
    assert balances(order) == []


def test_a_refusal_can_be_tried_again(
    case, order, payment, one_mug, reimburse, at_work
):
    # given
    case.provider.behave("fail")
    request = one_mug()

    # when
    reimbursement = reimburse(request)

    # then
    attempt = reimbursement.attempts.get()
    assert attempt.status == AttemptStatus.FAILED
    assert attempt.message == "The stub provider was told to refuse."
    assert refundable(order) == [D("100.00")]

    # when
    case.provider.behave("succeed")
    with at_work():
        retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)

    # then
    assert paid(case) == [D("50.00")]
    request.refresh_from_db()
    assert request.status == "completed"
    last = reimbursement.attempts.get(number=2)
    assert (last.payment, last.payment_kind) == (payment, "legacy")


@pytest.mark.parametrize(
    "behaviour",
    ["timeout", "garbage", "server_error", "pay_then_close", "pay_then_server_error"],
)
def test_without_a_readable_answer_it_is_unknown_and_keeps_its_money(
    case, order, payment, one_mug, reimburse, at_work, behaviour
):
    # given
    case.provider.behave(behaviour, times=1)
    request = one_mug()

    # when
    reimbursement = reimburse(request)

    # then
    attempt = reimbursement.attempts.get()
    assert attempt.status == AttemptStatus.UNKNOWN
    assert attempt.message
    assert refundable(order) == [D("50.00")]
    assert events(request)[-1] == "refund_unknown"

    # when
    with at_work():
        tasks.send_refund(str(attempt.pk))

    # then
    assert len(case.provider.requests) == 1
    assert state(attempt) == AttemptStatus.UNKNOWN
    with refused("invalid_state"):
        retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)


def test_what_the_gateway_tells_afterwards_settles_an_unknown_attempt(
    case, order, payment, one_mug, reimburse, gateway
):
    case.provider.behave("pay_then_close")
    request = one_mug()
    attempt = reimburse(request).attempts.get()
    gateway.report(payment, "refund", D("50.00"), "told-later")
    tasks.reconcile_refunds()
    assert state(attempt) == AttemptStatus.DONE
    assert attempt.psp_reference == "told-later"
    request.refresh_from_db()
    assert request.status == "completed"
    assert refundable(order) == [D("50.00")]


def test_another_amount_settles_nothing(payment, case, one_mug, reimburse, gateway):
    case.provider.behave("close")
    attempt = reimburse(one_mug()).attempts.get()
    gateway.report(payment, "refund", D("49.00"), "goodwill")
    tasks.reconcile_refunds()
    assert state(attempt) == AttemptStatus.UNKNOWN


def test_a_refund_by_staff_does_not_settle_an_unknown_attempt(
    case, order, payment, one_mug, reimburse, gateway, committed
):
    """The same amount, at the same time: only a person can tell which it was."""
    case.provider.behave("close", times=1)
    attempt = reimburse(one_mug()).attempts.get()
    with committed():
        gateway.refund_natively(payment, D("50.00"), case.by_staff.user)
    tasks.reconcile_refunds()
    assert state(attempt) == AttemptStatus.UNKNOWN
    assert refundable(order) == [0]


def test_as_many_reports_as_unknown_attempts_settle_them(
    case, order, payment, one_mug, reimburse, gateway
):
    case.provider.behave("close")
    first, second = (reimburse(one_mug()).attempts.get() for _ in range(2))
    gateway.report(payment, "refund", D("50.00"), "one")
    tasks.reconcile_refunds()
    assert (state(first), state(second)) == (AttemptStatus.UNKNOWN,) * 2
    gateway.report(payment, "refund", D("50.00"), "two")
    tasks.reconcile_refunds()
    assert (state(first), state(second)) == (AttemptStatus.DONE,) * 2
    assert {first.psp_reference, second.psp_reference} == {"one", "two"}


def test_a_refund_that_is_taken_on_is_settled_by_its_reference(
    case, order, payment, one_mug, reimburse, gateway
):
    # given
    case.provider.behave("later")
    attempt = reimburse(one_mug()).attempts.get()
    assert attempt.status == AttemptStatus.IN_TRANSIT
    assert refundable(order) == [D("50.00")]

    # when
    token = payment.transactions.get(kind="refund_ongoing").token
    gateway.report(payment, "refund", D("50.00"), "another")
    tasks.reconcile_refunds()
    waiting = state(attempt)
    gateway.report(payment, "refund", D("50.00"), token)
    tasks.reconcile_refunds()

    # then
    assert waiting == AttemptStatus.IN_TRANSIT
    assert state(attempt) == AttemptStatus.DONE
    assert attempt.psp_reference == token


def test_a_refund_that_is_taken_on_and_fails(
    case, order, payment, one_mug, reimburse, gateway
):
    case.provider.behave("later")
    attempt = reimburse(one_mug()).attempts.get()
    token = payment.transactions.get(kind="refund_ongoing").token
    gateway.report(payment, "refund_failed", D("50.00"), token)
    tasks.reconcile_refunds()
    assert state(attempt) == AttemptStatus.FAILED
    assert refundable(order) == [D("100.00")]


def test_a_native_refund_under_way_keeps_its_money(order, payment, gateway):
    gateway.report(payment, "refund_ongoing", D("30.00"), "native")
    assert refundable(order) == [D("70.00")]
    gateway.report(payment, "refund", D("30.00"), "native")
    assert refundable(order) == [D("70.00")]


def test_a_worker_that_died_before_it_asked_leaves_it_unknown(case, payment, unsent):
    from saleor_returns.operations.send_refund import _open

    assert _open(unsent.pk) is not None
    long_ago = timezone.now() - timedelta(hours=1)
    RefundAttempt.objects.filter(pk=unsent.pk).update(opened_at=long_ago)
    tasks.reconcile_refunds()
    assert state(unsent) == AttemptStatus.UNKNOWN
    assert paid(case) == []


def test_a_worker_that_died_after_the_gateway_paid_is_made_good(
    case, order, payment, unsent
):
    from saleor_returns import host
    from saleor_returns.operations.send_refund import _open

    # given: the gateway's row is there, but the attempt never heard of it
    opened = _open(unsent.pk)
    host.payments.refund_legacy(
        payment=payment,
        amount=D("50.00"),
        actor=opened.actor,
        channel_slug=opened.channel_slug,
    )
    order.events.filter(type="payment_refunded").delete()
    long_ago = timezone.now() - timedelta(hours=1)
    RefundAttempt.objects.filter(pk=unsent.pk).update(opened_at=long_ago)

    # when
    for _round in range(2):
        tasks.reconcile_refunds()

    # then
    assert state(unsent) == AttemptStatus.DONE
    assert paid(case) == [D("50.00")]
    tasks.reconcile_refunds()
    assert state(unsent) == AttemptStatus.DONE


def test_staff_who_emptied_the_payment_first_win(
    case, payment, unsent, gateway, committed
):
    with committed():
        gateway.refund_natively(payment, D("80.00"), case.by_staff.user)
    tasks.send_refund(str(unsent.pk))
    assert state(unsent) == AttemptStatus.FAILED
    assert "20" in unsent.message
    assert paid(case) == [D("80.00")]


def test_what_staff_paid_after_a_refusal_is_not_paid_again(
    case, payment, one_mug, reimburse, gateway, committed
):
    # given
    case.provider.behave("fail", times=1)
    request = one_mug()
    reimbursement = reimburse(request)
    with committed():
        gateway.refund_natively(payment, D("50.00"), case.by_staff.user)

    # then
    with refused("native_conflict"):
        retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)
    assert paid(case) == [D("50.00")]

    # when
    resolve_refund(
        attempt_id=reimbursement.attempts.get().pk,
        paid=True,
        reason="Anna pressed the order's own button.",
        actor=case.by_staff,
    )

    # then
    request.refresh_from_db()
    assert request.status == "completed"


def test_a_gateway_that_was_removed_since_is_not_asked(case, payment, unsent):
    type(payment).objects.filter(pk=payment.pk).update(gateway="gone")
    tasks.send_refund(str(unsent.pk))
    assert state(unsent) == AttemptStatus.FAILED
    assert case.provider.requests == []


def test_a_payment_of_the_older_kind_counts_as_paid(order, payment, ask, reimburse):
    """Also when all of it went back and nothing is charged any more."""
    type(order).objects.filter(pk=order.pk).update(total_charged_amount=0)
    type(payment).objects.filter(pk=payment.pk).update(
        captured_amount=0, charge_status="fully-refunded", is_active=False
    )
    assert ask({order.lines.get().pk: 1}, order=order).status == "approved"
