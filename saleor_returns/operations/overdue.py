"""Tell staff of refunds that the law or the policy wants paid by now."""

from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone

from ..domain.lifecycle import AttentionReason
from ..host.contract import SYSTEM
from ..models import ReturnRequest
from ..models.event import EventType
from . import axes
from .locking import lock_request
from .timeline import record
from .transactions import one_transaction, tried_again


def overdue(now: datetime) -> QuerySet[ReturnRequest]:
    """Returns whose refund is overdue and that staff were not told of."""
    return ReturnRequest.objects.filter(refund_due_at__lt=now).exclude(
        attention__contains=[AttentionReason.REFUND_OVERDUE]
    )


@tried_again
def tell_overdue(*, request_id: UUID) -> None:
    """Put an overdue refund on the list of what needs attention, once.

    Raises:
        ReturnsError: ``not_found``.
    """
    with one_transaction():
        _order, request = lock_request(request_id)
        now = timezone.now()
        told = AttentionReason.REFUND_OVERDUE in request.attention
        if told or request.refund_due_at is None or not axes.is_overdue(request, now):
            return
        axes.set_attention(request, AttentionReason.REFUND_OVERDUE, holds=True)
        request.save(update_fields=("attention", "updated_at"))
        data = {"due_at": request.refund_due_at.isoformat()}
        record(request, EventType.REFUND_OVERDUE, actor=SYSTEM, at=now, data=data)
