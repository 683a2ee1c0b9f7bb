"""Until when money is to be paid, and what happens when it is not."""

from datetime import timedelta

import pytest
from django.utils import timezone

from saleor_returns import tasks
from saleor_returns.domain.lifecycle import AttentionReason, RequestKind
from saleor_returns.models import RefundAttempt, ReturnRequest
from saleor_returns.operations.publish_policy import publish_policy
from tests.policies import policy

from .asserting import events

HOURS = 48


@pytest.fixture(autouse=True)
def _within_hours(case):
    publish_policy(
        channel=case.channel,
        document=policy(
            refund_at={
                "moment": "receipt",
                "automatic": False,
                "within_hours": HOURS,
            },
            window={"days": 60},
        ),
        effective_from=case.order.created_at - timedelta(days=1),
    )


def again(request):
    request.refresh_from_db()
    return request


def test_the_time_runs_from_when_money_is_owed_until_it_is_paid(
    ask, receive, reimburse
):
    request = ask({"mug": 1})
    assert again(request).refund_due_at is None
    receive(request, ("mug", 1, "recycle"))
    owed_since = request.receipts.get().received_at
    assert again(request).refund_due_at == owed_since + timedelta(hours=HOURS)
    reimburse(request)
    assert again(request).refund_due_at is None


def test_a_withdrawal_is_paid_within_fourteen_days_of_the_notice(case, ask, receive):
    # given
    address = case.order.shipping_address
    type(address).objects.filter(pk=address.pk).update(country="FR")
    request = ask({"mug": 1}, kind=RequestKind.WITHDRAWAL)
    ReturnRequest.objects.filter(pk=request.pk).update(
        created_at=timezone.now() - timedelta(days=13)
    )
    request.refresh_from_db()

    # when
    receive(request, ("mug", 1, "recycle"))

    # then: the law's end comes before that of the policy
    assert again(request).refund_due_at == request.created_at + timedelta(days=14)


def test_what_is_overdue_is_told_once_and_listed_until_it_is_paid(
    case, ask, receive, reimburse
):
    # given
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    tasks.watch_due_refunds()
    assert again(request).attention == []
    late = timezone.now() - timedelta(minutes=1)
    ReturnRequest.objects.update(refund_due_at=late)

    # when
    tasks.watch_due_refunds()
    tasks.watch_due_refunds()

    # then
    assert again(request).attention == [AttentionReason.REFUND_OVERDUE]
    assert events(request).count("refund_overdue") == 1
    reimburse(request)
    assert again(request).attention == []


def test_a_refused_refund_is_tried_again_by_itself(
    case, ask, receive, reimburse, at_work
):
    # given
    case.provider.behave("fail", times=1)
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    reimburse(request)
    attempt = RefundAttempt.objects.get()
    assert attempt.status == "failed"
    now = timezone.now()
    assert timedelta(minutes=4) < attempt.retry_at - now < timedelta(minutes=16)
    with at_work():
        pass
    assert RefundAttempt.objects.count() == 1

    # when
    RefundAttempt.objects.update(retry_at=now - timedelta(seconds=1))
    with at_work():
        tasks.reconcile_refunds()

    # then: the same granted refund, a new attempt, paid once
    first, second = RefundAttempt.objects.order_by("number")
    assert (first.retry_at, first.status) == (None, "failed")
    assert second.status == "done"
    assert second.granted_refund_id == first.granted_refund_id
    assert len(case.provider.payments) == 1
    assert again(request).attention == []


def test_the_pauses_grow_and_end(case, ask, receive, reimburse, at_work):
    case.provider.behave("fail")
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    reimburse(request)
    pauses = []
    while (last := RefundAttempt.objects.order_by("number").last()).retry_at:
        pauses.append(last.retry_at - last.settled_at)
        RefundAttempt.objects.filter(pk=last.pk).update(retry_at=last.settled_at)
        with at_work():
            tasks.reconcile_refunds()
    assert len(pauses) == 4
    assert pauses == sorted(pauses)
    assert again(request).attention == [AttentionReason.REFUND_FAILED]
    assert case.provider.payments == []


def test_what_nobody_can_tell_the_end_of_is_never_tried_again(
    case, ask, receive, reimburse
):
    case.provider.behave("close")
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    reimburse(request)
    attempt = RefundAttempt.objects.get()
    assert (attempt.status, attempt.retry_at) == ("unknown", None)


def test_staff_who_paid_natively_since_keep_a_retry_from_paying(
    case, ask, receive, reimburse, shop, at_work
):
    # given
    case.provider.behave("fail", times=1)
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    reimburse(request)
    case.order.granted_refunds.create(
        amount_value=50, currency="EUR", transaction_item=case.payment
    ).lines.create(order_line=case.lines["mug"], quantity=1)

    # when
    RefundAttempt.objects.update(retry_at=timezone.now())
    with at_work():
        tasks.reconcile_refunds()

    # then
    attempt = RefundAttempt.objects.get()
    assert (attempt.status, attempt.retry_at) == ("failed", None)
    assert case.provider.payments == []
