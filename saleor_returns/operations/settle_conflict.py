"""Staff have looked at a native conflict and decided that nothing more is to be done."""

from uuid import UUID

from django.utils import timezone

from ..errors import ErrorCode, refuse
from ..host.contract import Actor
from ..models import ReturnRequest
from ..models.event import EventType
from . import axes
from .locking import lock_request
from .text_checks import reason_given
from .timeline import record
from .transactions import one_transaction, tried_again


@tried_again
def settle_conflict(*, request_id: UUID, reason: str, actor: Actor) -> ReturnRequest:
    """Take a native conflict off the list of what needs attention.

    What it blocks stays blocked. It comes back on the list when more units join it.

    Raises:
        ReturnsError: ``required``, ``too_long``, ``invalid``, ``not_found``;
            ``invalid_state`` where no conflict waits for a decision.
    """
    reason = reason_given(reason, "Say what was decided.")
    with one_transaction():
        _order, request = lock_request(request_id)
        if not axes.is_in_conflict(request):
            raise refuse(
                ErrorCode.INVALID_STATE,
                f"No native conflict of return {request.number} waits for a decision.",
                field="id",
            )
        axes.keep_conflict(request, request.native_conflict, open=False)
        record(
            request,
            EventType.NATIVE_CONFLICT_SETTLED,
            actor=actor,
            at=timezone.now(),
            data={"reason": reason, "lines": request.native_conflict},
        )
        return request
