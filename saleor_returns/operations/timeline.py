"""The only place that appends to a return's timeline and to the outbox."""

from datetime import datetime
from typing import Any

from django.db.models import Max

from ..host.contract import Actor
from ..models import OutboxMessage, ReturnEvent, ReturnRequest
from ..models.event import EventType
from .queue import queue_dispatch


def record(
    request: ReturnRequest,
    type: EventType,
    *,
    actor: Actor,
    at: datetime,
    data: dict[str, Any] | None = None,
) -> ReturnEvent:
    """Append one event and the outbox row that will tell it after the commit.

    The return's row must be locked: that is what makes ``sequence`` free of gaps.
    ``data`` is JSON.
    """
    last = request.events.aggregate(last=Max("sequence"))["last"] or 0
    event = ReturnEvent.objects.create(
        request=request,
        sequence=last + 1,
        type=type,
        actor=actor.kind,
        user=actor.user,
        app=actor.app,
        data=data or {},
        created_at=at,
    )
    OutboxMessage.objects.create(event=event, due_at=at)
    queue_dispatch(request.pk)
    return event
