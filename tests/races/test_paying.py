"""Money that two processes would pay at the same time is paid once."""

from decimal import Decimal as D

import pytest

from saleor_returns import tasks
from saleor_returns.domain.lifecycle import AttemptStatus
from saleor_returns.models import CreditMemo, RefundAttempt, ReturnRequest
from saleor_returns.operations.cancel_reimbursement import cancel_reimbursement
from saleor_returns.operations.retry_refund import retry_refund
from saleor_returns.operations.settle_refund import settle_refund
from tests.operations.asserting import events

from .together import at_once, beside, held, refusals

pytestmark = pytest.mark.django_db(transaction=True)


def test_two_clicks_on_reimburse_pay_once(case, ask, receive, pay):
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    results = at_once(lambda: pay(request), lambda: pay(request))
    (refusal,) = refusals(results)
    # The first may even have been paid, and the return completed, before the second.
    assert refusal in (["nothing_to_reimburse"], ["invalid_state"])
    assert [D(str(row.amount)) for row in case.provider.payments] == [D("50.00")]


def test_two_returns_never_promise_the_same_money(case, ask, receive, pay):
    payments = type(case.payment).objects.filter(pk=case.payment.pk)
    first, second = ask({"mug": 1}), ask({"mug": 1})
    for request in (first, second):
        receive(request, ("mug", 1, "recycle"))
    payments.update(charged_value=D("70.00"))
    case.payment.events.filter(type="charge_success").update(amount_value=D("70.00"))

    results = at_once(
        *(lambda request=request: pay(request) for request in (first, second))
    )

    assert refusals(results) == [["amount_above_refundable"]]
    assert sum(D(str(row.amount)) for row in case.provider.payments) == D("50.00")


@pytest.fixture
def waiting_attempt(ask, receive, pay, monkeypatch):
    """An attempt that was created and whose task was lost."""
    from saleor_returns.operations import reimburse

    monkeypatch.setattr(reimburse, "queue_refunds", lambda attempts: None)
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    return pay(request).attempts.get()


def test_a_task_that_runs_twice_pays_once(case, waiting_attempt):
    send = lambda: tasks.send_refund(str(waiting_attempt.pk)) or "sent"  # noqa: E731
    at_once(send, send)
    tasks.reconcile_refunds()
    assert len(case.provider.payments) == 1
    assert len(case.provider.requests) == 1
    waiting_attempt.refresh_from_db()
    assert waiting_attempt.status == AttemptStatus.DONE


def test_an_answer_read_twice_is_written_once(case, waiting_attempt):
    case.provider.behave("later")
    tasks.send_refund(str(waiting_attempt.pk))
    asked = case.payment.events.get(type="refund_request")
    case.payment.events.create(
        type="refund_success",
        amount_value=asked.amount_value,
        currency="EUR",
        psp_reference=asked.psp_reference,
        related_granted_refund_id=asked.related_granted_refund_id,
    )
    at_once(*(lambda: settle_refund(attempt_id=waiting_attempt.pk) for _ in range(3)))
    request = ReturnRequest.objects.get()
    assert events(request).count("reimbursed") == 1
    assert events(request).count("completed") == 1
    assert CreditMemo.objects.count() == 1


@pytest.fixture
def refused_attempt(case, waiting_attempt):
    case.provider.behave("fail")
    tasks.send_refund(str(waiting_attempt.pk))
    case.provider.behave("succeed")
    waiting_attempt.refresh_from_db()
    assert waiting_attempt.status == AttemptStatus.FAILED
    return waiting_attempt


@pytest.fixture
def cancel(case, refused_attempt):
    return lambda: cancel_reimbursement(
        reimbursement_id=refused_attempt.reimbursement_id,
        reason="The account is closed.",
        actor=case.by_staff,
    )


def told_of(request):
    """What happened after the refusal."""
    found = events(request)
    return found[found.index("refund_failed") + 1 :]


def test_a_retry_and_a_cancellation_never_both_happen(case, refused_attempt, cancel):
    key = refused_attempt.reimbursement_id
    results = at_once(
        lambda: retry_refund(reimbursement_id=key, actor=case.by_staff), cancel
    )

    assert refusals(results) == [["invalid_state"]]
    retried = RefundAttempt.objects.count() == 2
    assert len(case.provider.payments) == retried
    request = ReturnRequest.objects.get()
    line = request.lines.get()
    if retried:
        assert told_of(request) == ["refund_retried", "reimbursed", "completed"]
        assert line.quantity_reimbursed == 1
    else:
        assert told_of(request) == ["reimbursement_canceled"]
        assert line.quantity_reimbursed == 0


def test_a_cancellation_waits_for_whoever_settles_and_then_refuses(
    case, refused_attempt, cancel
):
    # given: the App takes its refusal back, and that is being written
    asked = case.payment.events.get(type="refund_request")
    case.payment.events.create(
        type="refund_success",
        amount_value=asked.amount_value,
        currency="EUR",
        psp_reference=asked.psp_reference,
        related_granted_refund_id=asked.related_granted_refund_id,
    )
    settle = lambda: settle_refund(attempt_id=refused_attempt.pk)  # noqa: E731
    with held(settle, before="saleor_returns.operations.settle_refund.conclude") as one:
        # when
        other = beside(cancel)
        waits = other.as_far_as_it_comes()
        one.go_on()

        # then
        assert waits
        assert other.go_on() == ["invalid_state"]
    refused_attempt.refresh_from_db()
    assert refused_attempt.status == AttemptStatus.DONE
    assert told_of(ReturnRequest.objects.get()) == ["reimbursed", "completed"]


def test_what_is_canceled_is_settled_by_nobody_who_waited(
    case, refused_attempt, cancel
):
    settle = lambda: settle_refund(attempt_id=refused_attempt.pk)  # noqa: E731
    place = "saleor_returns.operations.cancel_reimbursement.put_back"
    with held(cancel, before=place) as one:
        asked = case.payment.events.get(type="refund_request")
        case.payment.events.create(
            type="refund_success",
            amount_value=asked.amount_value,
            currency="EUR",
            psp_reference=asked.psp_reference,
            related_granted_refund_id=asked.related_granted_refund_id,
        )
        other = beside(settle)
        waits = other.as_far_as_it_comes()
        one.go_on()
        other.go_on()

    assert waits
    refused_attempt.refresh_from_db()
    assert refused_attempt.status == AttemptStatus.CANCELED
    assert told_of(ReturnRequest.objects.get()) == ["reimbursement_canceled"]


def test_two_cancellations_owe_the_units_once(refused_attempt, cancel):
    assert refusals(at_once(cancel, cancel)) == [["invalid_state"]]
    request = ReturnRequest.objects.get()
    assert request.lines.get().quantity_reimbursed == 0
    assert told_of(request) == ["reimbursement_canceled"]


def test_two_retries_make_one_attempt(case, waiting_attempt):
    case.provider.behave("fail")
    tasks.send_refund(str(waiting_attempt.pk))
    case.provider.behave("succeed")
    reimbursement_id = waiting_attempt.reimbursement_id
    results = at_once(
        *(
            lambda: retry_refund(reimbursement_id=reimbursement_id, actor=case.by_staff)
            for _ in range(2)
        )
    )
    assert refusals(results) == [["invalid_state"]]
    assert RefundAttempt.objects.count() == 2
    assert len(case.provider.payments) == 1
