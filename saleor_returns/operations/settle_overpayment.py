"""Staff have dealt with money that was paid for goods that did not come back."""

from uuid import UUID

from django.utils import timezone

from ..domain.lifecycle import AttentionReason
from ..errors import ErrorCode, refuse
from ..host.contract import Actor
from ..models import ReturnLine, ReturnRequest
from ..models.event import EventType
from . import axes
from .locking import lock_request
from .text_checks import reason_given
from .timeline import record
from .transactions import one_transaction, tried_again


@tried_again
def settle_overpayment(*, request_id: UUID, reason: str, actor: Actor) -> ReturnRequest:
    """Take an overpayment off the list: it was paid back, or the customer may keep it.

    It comes back on the list when more units join it.

    Raises:
        ReturnsError: ``required``, ``too_long``, ``invalid``, ``not_found``;
            ``invalid_state`` where nothing is overpaid.
    """
    reason = reason_given(reason, "Say what was decided.")
    with one_transaction():
        _order, request = lock_request(request_id)
        overpaid = [row for row in request.lines.all() if row.progress.overpaid]
        if not overpaid:
            raise refuse(
                ErrorCode.INVALID_STATE,
                f"Nothing of return {request.number} was paid in vain.",
                field="id",
            )
        units = {str(row.pk): row.progress.overpaid for row in overpaid}
        for row in overpaid:
            row.quantity_waived += row.progress.overpaid
        ReturnLine.objects.bulk_update(overpaid, ["quantity_waived"])
        axes.set_attention(request, AttentionReason.OVERPAID, holds=False)
        request.save(update_fields=("attention", "updated_at"))
        record(
            request,
            EventType.OVERPAYMENT_SETTLED,
            actor=actor,
            at=timezone.now(),
            data={"reason": reason, "units": units},
        )
        return request
