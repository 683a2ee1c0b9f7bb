"""Cancel a return before anything has arrived."""

from datetime import datetime
from uuid import UUID

from django.utils import timezone

from ..domain.lifecycle import AttentionReason, MoneyStatus, Reception, RequestStatus
from ..errors import ErrorCode, refuse
from ..host.contract import Actor
from ..models import ReturnRequest
from ..models.event import EventType
from . import axes
from .exchanges.cancel import call_off
from .locking import check_step, lock_request, not_found
from .note_conflict import note_conflict_of
from .request import may_ask
from .timeline import record
from .transactions import one_transaction, tried_again


@tried_again
def cancel_return(*, request_id: UUID, actor: Actor) -> ReturnRequest:
    """Cancel and set the units free. A customer may cancel their own returns only.

    Raises:
        ReturnsError: ``not_found``; ``invalid_state``, also once goods have arrived or were paid for.
    """
    with one_transaction():
        order, request = lock_request(request_id)
        if not may_ask(actor, order, request):
            raise not_found()
        check_step(request, "cancel")
        if request.reception != Reception.NONE:
            raise refuse(
                ErrorCode.INVALID_STATE,
                f"Goods of return {request.number} have arrived; "
                "it can no longer be canceled.",
                field="id",
            )
        if request.money != MoneyStatus.NONE:
            raise refuse(
                ErrorCode.INVALID_STATE,
                f"Return {request.number} has been paid for; "
                "it can no longer be canceled.",
                field="id",
            )
        now = timezone.now()
        end_early(request, RequestStatus.CANCELED, actor=actor, at=now)
        if request.native_conflict:
            note_conflict_of(request, order, at=now)
        return request


EVENTS = {
    RequestStatus.CANCELED: EventType.CANCELED,
    RequestStatus.EXPIRED: EventType.EXPIRED,
}


def end_early(
    request: ReturnRequest, status: RequestStatus, *, actor: Actor, at: datetime
) -> None:
    """Set the units of a return free that nothing came of; its rows are locked."""
    request.status = status
    axes.owe_nothing(request)
    axes.set_attention(request, AttentionReason.REFUND_HELD, holds=False)
    axes.set_attention(request, AttentionReason.REFUND_OVERDUE, holds=False)
    axes.set_attention(request, AttentionReason.EXCHANGE_UNSETTLED, holds=False)
    axes.set_attention(request, AttentionReason.RECEIPT_DISCREPANCY, holds=False)
    request.save(update_fields=("status", "attention", *axes.DUE_COLUMNS, "updated_at"))
    record(request, EVENTS[status], actor=actor, at=at)
    call_off(request, actor=actor, at=at)
