"""Decline a return that waits for review."""

from uuid import UUID

from django.utils import timezone

from ..domain.lifecycle import RequestStatus
from ..host.contract import Actor
from ..models import ReturnRequest
from ..models.event import EventType
from .exchanges.cancel import call_off
from .locking import check_step, lock_request
from .note_conflict import note_conflict_of
from .text_checks import reason_given
from .timeline import record
from .transactions import one_transaction, tried_again


@tried_again
def decline_return(*, request_id: UUID, reason: str, actor: Actor) -> ReturnRequest:
    """Decline, with words for the customer.

    Raises:
        ReturnsError: ``not_found``, ``invalid_state``, ``required``, ``too_long``,
            ``invalid``.
    """
    reason = reason_given(reason, "Say why the return is declined.")
    with one_transaction():
        order, request = lock_request(request_id)
        check_step(request, "decline")
        request.status = RequestStatus.DECLINED
        request.decline_reason = reason
        request.save(update_fields=("status", "decline_reason", "updated_at"))
        now, data = timezone.now(), {"reason": reason}
        record(request, EventType.DECLINED, actor=actor, at=now, data=data)
        call_off(request, actor=actor, at=now)
        if request.native_conflict:
            note_conflict_of(request, order, at=now)
        return request
