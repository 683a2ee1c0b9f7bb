"""The one place that writes the derived axes of a return, completes and reopens it.

What needs the attention of staff is such an axis too.
"""

from datetime import datetime
from typing import Any

from ..domain.lifecycle import (
    AttemptStatus,
    AttentionReason,
    RequestStatus,
    attention,
    is_complete,
    money_status,
    reception,
)
from ..host.contract import SYSTEM
from ..models import RefundAttempt, ReturnRequest
from ..models.event import EventType
from .timeline import record


def refresh(request: ReturnRequest, *, at: datetime) -> None:
    """Derive the axes from the rows; complete the return when all is done.

    A completed return whose money came back is owed again, so it is approved again.
    The return's row must be locked, and the event of the step that led here recorded.
    """
    lines = [line.progress for line in request.lines.all()]
    request.reception = reception(lines)
    attempts = last_attempts(request)
    request.attention = attention(attempts, conflict=is_in_conflict(request))
    request.money = money_status(
        attempts,
        accepted=sum(line.accepted for line in lines if line.owes_money),
        reimbursed=sum(line.reimbursed for line in lines),
    )
    complete = is_complete(lines, request.money)
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


def keep_conflict(
    request: ReturnRequest, numbers: dict[str, Any], *, open: bool
) -> None:
    """Keep the numbers of a native conflict; ``open``: staff have not decided on it.

    The return's row must be locked.
    """
    request.native_conflict = numbers
    request.attention = attention(last_attempts(request), conflict=open)
    request.save(update_fields=("native_conflict", "attention", "updated_at"))


def is_in_conflict(request: ReturnRequest) -> bool:
    """Whether staff have been told of a native conflict and not decided yet."""
    return AttentionReason.NATIVE_CONFLICT in request.attention


def last_attempts(request: ReturnRequest) -> list[AttemptStatus]:
    """The state of the last try of every chain of the return's reimbursements."""
    rows = (
        RefundAttempt.objects.filter(reimbursement__request=request)
        .order_by("reimbursement_id", "chain", "-number")
        .distinct("reimbursement_id", "chain")
        .values_list("status", flat=True)
    )
    return [AttemptStatus(status) for status in rows]
