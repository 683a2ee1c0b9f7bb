"""Money: each attempt by a task of its own, and what was left behind."""

from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import F, Q

from ..conf import settings
from ..domain.lifecycle import AttemptStatus
from ..facts.payments import reversed_since
from ..models import RefundAttempt, ReturnRequest
from ..operations import pay_when_due as due
from ..operations import send_refund as sending
from ..operations import store_credit
from ..operations.overdue import overdue, tell_overdue
from ..operations.queue import PAY_WHEN_DUE, SEND_CREDIT_NOTICE, SEND_REFUND
from ..operations.retry_refund import retry_by_itself
from ..operations.settle_refund import settle_refund
from .work import each, left_behind, sweeper, worker

MOST_AT_ONCE = 200
MOST_TOLD_AT_ONCE = 500
REFUSALS_ARE_WATCHED = timedelta(days=7)
"""Apps may report a failure and then a success of the same refund."""
REVERSALS_ARE_WATCHED = timedelta(days=90)
"""Banks send refunds back within weeks, where the customer's account is gone."""


@worker(SEND_REFUND)
def send_refund(attempt_id: str) -> None:
    """Pay one attempt; see :mod:`saleor_returns.operations.send_refund`."""
    sending.send_refund(attempt_id=UUID(attempt_id))


@worker(PAY_WHEN_DUE)
def pay_when_due(request_id: str) -> None:
    """Pay a return by itself; see :mod:`.operations.pay_when_due`."""
    due.pay_when_due(request_id=UUID(request_id))


@worker(SEND_CREDIT_NOTICE)
def send_credit_notice(attempt_id: str) -> None:
    """Tell a customer of store credit; see :mod:`.operations.store_credit`."""
    store_credit.send_credit_notice(attempt_id=UUID(attempt_id))


@sweeper(settings.RECONCILIATION_INTERVAL)
def reconcile_refunds(now: datetime) -> None:
    """Settle open attempts from the platform's payments; resend what was never sent."""
    each(
        [*_unsettled(now), *reversed_since(now - REVERSALS_ARE_WATCHED)],
        lambda attempt_id: settle_refund(attempt_id=attempt_id),
        "Refund attempt %s could not be settled.",
    )
    attempts = RefundAttempt.objects.filter(created_at__lt=left_behind(now))
    never_sent = attempts.filter(status=AttemptStatus.CREATED)
    for attempt_id in never_sent.values_list("pk", flat=True)[:MOST_AT_ONCE]:
        send_refund.delay(str(attempt_id))
    rested = RefundAttempt.objects.filter(retry_at__lt=now)
    refused = rested.order_by().values_list("reimbursement_id", flat=True).distinct()
    each(
        refused[:MOST_AT_ONCE],
        lambda reimbursement_id: retry_by_itself(reimbursement_id=reimbursement_id),
        "Reimbursement %s could not be retried.",
    )
    untold = store_credit.untold(attempts)
    for attempt_id in untold.values_list("pk", flat=True)[:MOST_AT_ONCE]:
        send_credit_notice.delay(str(attempt_id))


def _unsettled(now: datetime) -> list[UUID]:
    """Attempts whose end is not known, or not for sure, those not seen for longest first."""
    still_open = Q(status__in=(AttemptStatus.IN_TRANSIT, AttemptStatus.UNKNOWN))
    taken_back = Q(
        status=AttemptStatus.FAILED, settled_at__gt=now - REFUSALS_ARE_WATCHED
    )
    attempts = RefundAttempt.objects.filter(still_open | taken_back).order_by(
        F("checked_at").asc(nulls_first=True), "created_at"
    )
    return list(attempts.values_list("pk", flat=True)[:MOST_AT_ONCE])


@sweeper(timedelta(minutes=5))
def watch_due_refunds(now: datetime) -> None:
    """Pay what no task has paid since its moment came; tell staff what is overdue."""
    left = ReturnRequest.objects.filter(
        refund_ready_at__lt=left_behind(now), refund_held=""
    ).order_by("refund_ready_at")
    for request_id in left.values_list("pk", flat=True)[:MOST_AT_ONCE]:
        pay_when_due.delay(str(request_id))
    each(
        overdue(now).values_list("pk", flat=True)[:MOST_TOLD_AT_ONCE],
        lambda request_id: tell_overdue(request_id=request_id),
        "Return %s could not be told of.",
    )
