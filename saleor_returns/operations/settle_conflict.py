"""Staff have looked at a native conflict and decided that nothing more is to be done."""

from uuid import UUID

from django.utils import timezone

from ..errors import ErrorCode, refuse
from ..host.contract import Actor
from ..models import ReturnRequest
from ..models.event import EventType
from . import axes
from .inspections.stock import countered, move
from .locking import lock_request
from .text_checks import reason_given
from .timeline import record
from .transactions import one_transaction, tried_again


@tried_again
def settle_conflict(
    *, request_id: UUID, reason: str, actor: Actor, reverse_stock: bool = False
) -> ReturnRequest:
    """Take a native conflict off the list of what needs attention.

    What it blocks stays blocked. It comes back on the list when more units join it.
    ``reverse_stock``: take units out of stock again that staff restocked natively as
    well, by canceling our native return of them.

    Raises:
        ReturnsError: ``required``, ``too_long``, ``invalid``, ``not_found``;
            ``invalid_state`` where no conflict waits for a decision, or no stock rose
            twice; ``stock_not_there``.
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
        moves = countered(request) if reverse_stock else []
        axes.keep_conflict(request, request.native_conflict, open=False)
        now = timezone.now()
        record(
            request,
            EventType.NATIVE_CONFLICT_SETTLED,
            actor=actor,
            at=now,
            data={"reason": reason, "lines": request.native_conflict},
        )
        move(request, moves, actor, at=now)
        return request
