"""The one place that writes the derived axes of a return, completes and reopens it.

What needs the attention of staff is such an axis too.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from ..domain.lifecycle import (
    AttemptStatus,
    AttentionReason,
    MoneyStatus,
    RequestStatus,
    attention,
    is_complete,
    money_status,
    reception,
)
from ..host.contract import SYSTEM
from ..models import RefundAttempt, ReturnLine, ReturnRequest
from ..models.event import EventType
from .timeline import record


def refresh(
    request: ReturnRequest,
    *,
    at: datetime,
    lines: Iterable[ReturnLine] | None = None,
    attempts: Collection[AttemptStatus] | None = None,
) -> None:
    """Derive the axes from the rows; complete the return when all is done.

    A completed return whose money came back is owed again, so it is approved again.
    The return's row must be locked, and the event of the step that led here recorded.
    A step that has read all lines as they are now, or the last attempts, gives them.
    """
    rows = request.lines.all() if lines is None else lines
    progress = [line.progress for line in rows]
    request.reception = reception(progress)
    if attempts is None:
        attempts = [last.status for last in last_attempts(request)]
    request.attention = attention(
        attempts,
        conflict=is_in_conflict(request),
        overpaid=any(line.overpaid for line in progress),
    )
    request.money = money_status(
        attempts,
        owed=sum(line.owed for line in progress),
        reimbursed=sum(line.reimbursed for line in progress),
    )
    complete = is_complete(progress, request.money)
    change = None
    if request.status == RequestStatus.APPROVED and complete:
        request.status, change = RequestStatus.COMPLETED, EventType.COMPLETED
    elif request.status == RequestStatus.COMPLETED and not complete:
        request.status, change = RequestStatus.APPROVED, EventType.REOPENED
    request.save(
        update_fields=("reception", "money", "attention", "status", "updated_at")
    )
    if change is not None:
        record(request, change, actor=SYSTEM, at=at)


def was_never_paid(request: ReturnRequest) -> bool:
    """Whether nothing was reimbursed before this step: units stay covered for good."""
    return MoneyStatus(request.money) == MoneyStatus.NONE


def keep_conflict(
    request: ReturnRequest, numbers: dict[str, Any], *, open: bool
) -> None:
    """Keep the numbers of a native conflict; ``open``: staff have not decided on it.

    The return's row must be locked.
    """
    request.native_conflict = numbers
    attempts = [last.status for last in last_attempts(request)]
    overpaid = AttentionReason.OVERPAID in request.attention
    request.attention = attention(attempts, conflict=open, overpaid=overpaid)
    request.save(update_fields=("native_conflict", "attention", "updated_at"))


def is_in_conflict(request: ReturnRequest) -> bool:
    """Whether staff have been told of a native conflict and not decided yet."""
    return AttentionReason.NATIVE_CONFLICT in request.attention


@dataclass(frozen=True, slots=True)
class LastAttempt:
    """How a chain of tries to pay stands."""

    pk: UUID
    reimbursement_id: UUID
    status: AttemptStatus


def last_attempts(request: ReturnRequest) -> list[LastAttempt]:
    """The last try of every chain of the return's reimbursements."""
    rows = (
        RefundAttempt.objects.filter(reimbursement__request=request)
        .order_by("reimbursement_id", "chain", "-number")
        .distinct("reimbursement_id", "chain")
        .values_list("pk", "reimbursement_id", "status")
    )
    return [
        LastAttempt(pk, reimbursement_id, AttemptStatus(status))
        for pk, reimbursement_id, status in rows
    ]
