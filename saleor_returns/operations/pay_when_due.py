"""Pay a return by itself at the moment that its policy names."""

from collections.abc import Sequence
from uuid import UUID

from django.utils import timezone

from ..domain.lifecycle import AttentionReason
from ..errors import ErrorCode, ReturnsError
from ..host.contract import SYSTEM
from ..models import Reimbursement
from ..models.event import EventType
from . import axes
from .inputs import Payment
from .locking import lock_request
from .reimburse import reimburse_return
from .timeline import record
from .transactions import one_transaction, tried_again


def pay_when_due(*, request_id: UUID) -> list[Reimbursement]:
    """Cover the units whose moment has come, and no others.

    What cannot be paid is held for staff to see to, with the codes of why; once they
    have paid it themselves it is not held any more. Again, it does nothing.
    """
    try:
        return reimburse_return(
            request_id=request_id, payment=Payment(only_due=True), actor=SYSTEM
        )
    except ReturnsError as error:
        _hold(request_id, list(dict.fromkeys(error.codes)))
        return []


@tried_again
def _hold(request_id: UUID, codes: Sequence[ErrorCode]) -> None:
    with one_transaction():
        _order, request = lock_request(request_id)
        if request.refund_ready_at is None or request.refund_held:
            return
        request.refund_held = ",".join(codes)
        axes.set_attention(request, AttentionReason.REFUND_HELD, holds=True)
        request.save(update_fields=("refund_held", "attention", "updated_at"))
        record(
            request,
            EventType.REFUND_HELD,
            actor=SYSTEM,
            at=timezone.now(),
            data={"codes": codes},
        )
