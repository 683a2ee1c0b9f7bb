"""Read what became of an attempt and write it down, once."""

import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.utils import timezone

from .. import host
from ..domain.lifecycle import SETTLED_WELL, AttemptStatus
from ..domain.retries import next_try
from ..facts.attempts import LastAttempt, last_attempts
from ..facts.credit_memo import lines_of
from ..facts.payments import books_follow, result_of
from ..facts.refund_requests import was_named
from ..facts.results import Result
from ..host.contract import SYSTEM, Actor
from ..models import RefundAttempt
from ..models.event import EventType
from . import axes
from .attempts import TO_SETTLE, lock_attempt
from .credit_memo import issue_credit_memo
from .timeline import Happening
from .transactions import one_transaction, tried_again

SENDING_TAKES_AT_MOST = timedelta(minutes=10)
"""An attempt that was opened so long ago and that nobody heard of since is lost.

Longer than the platform goes on by itself to ask an App that answers with errors.
"""

MAY_CHANGE = (
    AttemptStatus.IN_TRANSIT,
    AttemptStatus.UNKNOWN,
    AttemptStatus.FAILED,
    AttemptStatus.DONE,
)
"""A refusal may turn out to have been paid after all, until it is tried again; and
money that was paid may come back."""


@tried_again
def settle_refund(
    *, attempt_id: UUID, sent_at: datetime | None = None
) -> RefundAttempt:
    """Move an attempt whose end is open to what the platform knows of it now.

    Answers may come at once, later, twice, or never; only a change writes anything.
    The payment is locked only once it paid: the platform writes events in its own time.
    ``sent_at`` is when the platform took the request, for the worker that sent it.
    """
    with one_transaction():
        _order, attempt = lock_attempt(attempt_id, *TO_SETTLE)
        attempt.sent_at = sent_at or attempt.sent_at
        last = last_attempts(attempt.reimbursement.request)
        followed = all(row.pk != attempt.pk for row in last)
        if attempt.status not in MAY_CHANGE or followed:
            if sent_at is not None:
                attempt.save(update_fields=("sent_at",))
            return attempt
        now = timezone.now()
        result = result_of(attempt) or _lost(attempt, now)
        attempt.checked_at = now
        if result is None or not says_more(attempt, result):
            attempt.save(update_fields=("checked_at", "sent_at"))
            return attempt
        conclude(attempt, result, last=last)
        return attempt


def conclude(
    attempt: RefundAttempt,
    result: Result,
    actor: Actor = SYSTEM,
    *,
    last: Iterable[LastAttempt] | None = None,
) -> None:
    """Write what became of an attempt, tell it, and complete the return if that was all.

    With the last payment of a reimbursement its credit memo is issued. The order, the return and the attempt must be locked. ``last`` are the last attempts
    of the return, where the caller has read them.
    """
    now = timezone.now()
    attempt.status = result.status
    attempt.result_event_id = result.event_id
    attempt.psp_reference = result.psp_reference or attempt.psp_reference
    attempt.message = result.message
    attempt.settled_at = None if result.status == AttemptStatus.UNKNOWN else now
    refused = result.status == AttemptStatus.FAILED and not result.reversed
    by_itself = refused and actor is SYSTEM
    attempt.retry_at = (
        next_try(attempt.number, now, random.uniform) if by_itself else None  # noqa: S311
    )
    if result.reversed:
        attempt.reversed_at = now
    attempt.save()
    if attempt.status == AttemptStatus.DONE and not books_follow(attempt):
        host.payments.recount(attempt.transaction)
    request = attempt.reimbursement.request
    if last is None:
        last = last_attempts(request)
    last = [
        replace(row, status=result.status) if row.pk == attempt.pk else row
        for row in last
    ]
    type = EventType.REFUND_REVERSED if result.reversed else _step(attempt, last)
    is_paid = type == EventType.REIMBURSED
    lines = lines_of(attempt.reimbursement) if is_paid else None
    axes.refresh(
        request,
        at=now,
        lines=lines,
        attempts=[row.status for row in last],
        told=[Happening(request, type, _told(attempt, type))],
        actor=actor,
    )
    if is_paid:
        issue_credit_memo(
            attempt.reimbursement, request.order, lines=lines, attempts=last
        )


def says_more(attempt: RefundAttempt, result: Result) -> bool:
    """Whether a result is news. That an answer was lost is none once it is decided."""
    if result.status == attempt.status:
        return False
    return attempt.status != AttemptStatus.FAILED or result.event_id is not None


def _lost(attempt: RefundAttempt, now: datetime) -> Result | None:
    """Whether a worker died on the way: the App may or may not have paid.

    Ours before it handed the request over, or the platform's before it read the answer:
    Saleor asks the App in a task of its own. An App that has named the refund is at it.
    """
    if attempt.status != AttemptStatus.IN_TRANSIT or attempt.opened_at is None:
        return None
    if now - attempt.opened_at < SENDING_TAKES_AT_MOST:
        return None
    if attempt.sent_at is None:
        message = "The worker that sent the refund did not come back."
    elif not was_named(attempt):
        message = "No answer of the payment App came back."
    else:
        return None
    return Result(AttemptStatus.UNKNOWN, message=message)


def _step(attempt: RefundAttempt, last: Iterable[LastAttempt]) -> EventType:
    """One event for each failure, and one when the whole reimbursement is paid."""
    if attempt.status == AttemptStatus.FAILED:
        return EventType.REFUND_FAILED
    if attempt.status == AttemptStatus.UNKNOWN:
        return EventType.REFUND_UNKNOWN
    paid = all(
        row.status in SETTLED_WELL
        for row in last
        if row.reimbursement_id == attempt.reimbursement_id
    )
    return EventType.REIMBURSED if paid else EventType.REFUND_PAID


def _told(attempt: RefundAttempt, step: EventType) -> dict[str, Any]:
    if step == EventType.REIMBURSED:
        return {
            "reimbursement": str(attempt.reimbursement_id),
            "amount": str(attempt.reimbursement.amount),
            "resolution": attempt.reimbursement.resolution,
        }
    return {
        "reimbursement": str(attempt.reimbursement_id),
        "attempt": str(attempt.pk),
        "amount": str(attempt.amount),
        "message": attempt.message,
    }
