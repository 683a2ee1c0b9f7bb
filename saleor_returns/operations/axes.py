"""The one place that writes the derived axes of a return, and completes it."""

from datetime import datetime

from ..domain.lifecycle import (
    AttemptStatus,
    RequestStatus,
    is_complete,
    money_status,
    reception,
)
from ..host.contract import SYSTEM
from ..models import RefundAttempt, ReturnRequest
from ..models.event import EventType
from .timeline import record


def refresh(request: ReturnRequest, *, at: datetime) -> None:
    """Derive reception and money from the rows; complete the return when all is done.

    The return's row must be locked, and the event of the step that led here recorded.
    """
    lines = [line.progress for line in request.lines.all()]
    request.reception = reception(lines)
    request.money = money_status(
        last_attempts(request),
        accepted=sum(line.accepted for line in lines if line.owes_money),
        reimbursed=sum(line.reimbursed for line in lines),
    )
    done = request.status == RequestStatus.APPROVED and is_complete(
        lines, request.money
    )
    if done:
        request.status = RequestStatus.COMPLETED
    request.save(update_fields=("reception", "money", "status", "updated_at"))
    if done:
        record(request, EventType.COMPLETED, actor=SYSTEM, at=at)


def last_attempts(request: ReturnRequest) -> list[AttemptStatus]:
    """The state of the last try of every chain of the return's reimbursements."""
    rows = (
        RefundAttempt.objects.filter(reimbursement__request=request)
        .order_by("reimbursement_id", "chain", "-number")
        .distinct("reimbursement_id", "chain")
        .values_list("status", flat=True)
    )
    return [AttemptStatus(status) for status in rows]
