"""Payment Apps that answer late, twice, differently, or not at all."""

from decimal import Decimal as D
from types import SimpleNamespace

import pytest

from saleor_returns import tasks
from saleor_returns.domain.lifecycle import AttemptStatus
from saleor_returns.facts.payments import balances
from saleor_returns.models import RefundAttempt
from saleor_returns.operations import queue
from saleor_returns.operations.resolve_refund import resolve_refund
from saleor_returns.operations.retry_refund import retry_refund
from saleor_returns.operations.settle_refund import settle_refund

from .asserting import events, refused


@pytest.fixture
def mug(ask, receive):
    """A return of one accepted mug, worth 50.00."""

    def make():
        request = ask({"mug": 1})
        receive(request, ("mug", 1, "recycle"))
        return request

    return make


@pytest.fixture
def report(case):
    """A transaction event as the App would report it."""

    def make(kind, amount="50.00", asked=None, psp_reference="elsewhere"):
        return case.payment.events.create(
            type=kind,
            amount_value=D(amount),
            currency="EUR",
            psp_reference=asked.psp_reference if asked else psp_reference,
            related_granted_refund_id=asked and asked.related_granted_refund_id,
            include_in_calculations=True,
        )

    return make


def asked_of(case):
    return case.payment.events.filter(type="refund_request").latest("pk")


def refundable(case):
    return sum(row.refundable for row in balances(case.order))


def settled(attempt):
    settle_refund(attempt_id=attempt.pk)
    attempt.refresh_from_db()
    return attempt.status


def test_somebody_elses_refund_does_not_settle_an_attempt_that_waits(
    case, mug, reimburse, report
):
    case.provider.behave("later")
    attempt = reimburse(mug()).attempts.get()
    report("refund_success", psp_reference="goodwill")
    assert settled(attempt) == AttemptStatus.IN_TRANSIT
    report("refund_failure", asked=asked_of(case))
    assert settled(attempt) == AttemptStatus.FAILED


def test_a_success_with_another_amount_is_not_taken_for_the_whole(
    case, mug, reimburse, report
):
    case.provider.behave("later")
    request = mug()
    attempt = reimburse(request).attempts.get()
    report("refund_success", amount="5.00", asked=asked_of(case))
    assert settled(attempt) == AttemptStatus.UNKNOWN
    assert "5" in attempt.message
    request.refresh_from_db()
    assert request.status == "approved"


def test_a_payment_that_was_emptied_before_the_task_ran_is_not_asked(
    case, mug, reimburse, monkeypatch, at_work
):
    from saleor_returns.operations import reimburse as module

    # given: staff refunded everything natively while the worker was down
    monkeypatch.setattr(module, "queue_refunds", lambda attempts: None)
    request = mug()
    attempt = reimburse(request).attempts.get()
    type(case.payment).objects.filter(pk=case.payment.pk).update(charged_value=D(10))

    # when
    with at_work():
        tasks.send_refund(str(attempt.pk))

    # then
    attempt.refresh_from_db()
    assert attempt.status == AttemptStatus.FAILED
    assert case.provider.requests == []
    assert events(request)[-1] == "refund_failed"


def test_a_payment_that_was_deleted_ends_the_attempt(
    case, mug, reimburse, monkeypatch, at_work
):
    from saleor_returns.operations import reimburse as module

    monkeypatch.setattr(module, "queue_refunds", lambda attempts: None)
    attempt = reimburse(mug()).attempts.get()
    case.payment.events.all().delete()
    case.payment.delete()
    tasks.send_refund(str(attempt.pk))
    attempt.refresh_from_db()
    assert attempt.status == AttemptStatus.FAILED
    assert attempt.message == "The payment was deleted."


def test_a_refusal_that_the_app_took_back_is_settled_and_not_tried_again(
    case, mug, reimburse, report, at_work
):
    case.provider.behave("fail")
    request = mug()
    reimbursement = reimburse(request)
    report("refund_success", asked=asked_of(case))
    with at_work():
        retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)
    assert reimbursement.attempts.get().status == AttemptStatus.DONE
    request.refresh_from_db()
    assert request.status == "completed"
    assert case.provider.payments == []


def test_a_refusal_that_the_app_took_back_is_noticed_by_itself(
    case, mug, reimburse, report
):
    case.provider.behave("fail")
    request = mug()
    reimburse(request)
    report("refund_success", asked=asked_of(case))
    tasks.reconcile_refunds()
    request.refresh_from_db()
    assert (request.money, request.status) == ("reimbursed", "completed")


def test_a_retry_is_made_by_who_asks_for_it(case, mug, reimburse, shop, at_work):
    from saleor_returns.host.contract import Actor, ActorKind

    case.provider.behave("fail")
    reimbursement = reimburse(mug())
    case.provider.behave("succeed")
    other = shop.staff("other@example.com", permissions=("HANDLE_PAYMENTS",))
    with at_work():
        retry_refund(
            reimbursement_id=reimbursement.pk, actor=Actor(ActorKind.STAFF, user=other)
        )
    users = reimbursement.attempts.order_by("number").values_list("user__email")
    assert [email for (email,) in users] == ["staff@example.com", "other@example.com"]


def test_as_many_reports_as_unknown_attempts_settle_them_all(
    case, mug, reimburse, report
):
    case.provider.behave("close")
    first, second = (reimburse(mug()).attempts.get() for _ in range(2))
    assert refundable(case) == D("59.99")
    report("refund_success", psp_reference="one")
    assert settled(first) == AttemptStatus.UNKNOWN
    report("refund_success", psp_reference="two")
    assert settled(first) == AttemptStatus.DONE
    assert settled(second) == AttemptStatus.DONE
    assert {first.psp_reference, second.psp_reference} == {"one", "two"}


def test_native_requests_without_an_answer_keep_their_money(case, mug, report):
    mug()
    for _ in range(2):
        case.payment.events.create(
            type="refund_request", amount_value=D("30.00"), currency="EUR"
        )
    assert refundable(case) == D("99.99")
    case.payment.events.create(
        type="refund_failure",
        amount_value=D("30.00"),
        currency="EUR",
        include_in_calculations=True,
    )
    assert refundable(case) == D("129.99")


def test_staff_decide_on_an_unknown_attempt_that_was_paid(case, mug, reimburse):
    case.provider.behave("close")
    request = mug()
    attempt = reimburse(request).attempts.get()
    with refused("required"):
        resolve_refund(attempt_id=attempt.pk, paid=True, reason="", actor=case.by_staff)
    resolve_refund(
        attempt_id=attempt.pk,
        paid=True,
        reason="Seen at the bank.",
        actor=case.by_staff,
    )
    attempt.refresh_from_db()
    request.refresh_from_db()
    assert attempt.status == AttemptStatus.EXTERNAL
    assert request.status == "completed"
    assert events(request)[-3:] == ["refund_resolved", "reimbursed", "completed"]
    with refused("invalid_state"):
        resolve_refund(
            attempt_id=attempt.pk, paid=False, reason="No.", actor=case.by_staff
        )


def test_staff_decide_on_an_unknown_attempt_that_was_not_paid(
    case, mug, reimburse, at_work
):
    case.provider.behave("close")
    request = mug()
    reimbursement = reimburse(request)
    attempt = reimbursement.attempts.get()
    resolve_refund(
        attempt_id=attempt.pk,
        paid=False,
        reason="The provider has no trace of it.",
        actor=case.by_staff,
    )
    case.provider.behave("succeed")
    with at_work():
        retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)
    request.refresh_from_db()
    assert request.status == "completed"
    assert len(case.provider.payments) == 1


def test_an_attempt_under_way_is_not_for_staff_to_decide(case, mug, reimburse):
    case.provider.behave("later")
    attempt = reimburse(mug()).attempts.get()
    with refused("invalid_state"):
        resolve_refund(
            attempt_id=attempt.pk, paid=True, reason="?", actor=case.by_staff
        )


def test_a_broker_that_is_down_loses_no_reimbursement(
    case, mug, reimburse, monkeypatch
):
    class Broken:
        def delay(self, attempt_id):
            raise ConnectionError("no broker")

    tasks_of = SimpleNamespace(tasks={queue.SEND_REFUND: Broken()})
    monkeypatch.setattr(queue, "current_app", tasks_of)
    attempt = reimburse(mug()).attempts.get()
    assert attempt.status == AttemptStatus.CREATED
    assert RefundAttempt.objects.count() == 1


def test_what_staff_say_was_paid_stays_off_the_payment(case, mug, reimburse, report):
    """It may have gone through it, and the platform's books do not know."""
    case.provider.behave("pay_then_close")
    attempt = reimburse(mug()).attempts.get()
    resolve_refund(
        attempt_id=attempt.pk,
        paid=True,
        reason="Seen at the provider.",
        actor=case.by_staff,
    )
    assert refundable(case) == D("109.99")
    report("refund_success")
    type(case.payment).objects.filter(pk=case.payment.pk).update(
        charged_value=D("109.99")
    )
    assert refundable(case) == D("109.99")
