"""The only place that appends to a return's timeline and to the outbox."""

import json
from datetime import datetime
from typing import Any
from uuid import uuid4

from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection

from .. import host
from ..domain.webhook_events import told_as
from ..host.contract import Actor
from ..models import ReturnRequest
from ..models.event import EventType
from .queue import queue_dispatch

APPEND = """
WITH appended AS (
    INSERT INTO saleor_returns_returnevent
        (request_id, sequence, type, actor, user_id, app_id, data, created_at)
    SELECT %s, COALESCE(MAX(sequence), 0) + 1, %s, %s, %s, %s, %s::jsonb, %s
    FROM saleor_returns_returnevent WHERE request_id = %s
    RETURNING id, created_at
)
INSERT INTO saleor_returns_outboxmessage
    (id, event_id, due_at, tries, error, dispatched_at)
SELECT %s, id, created_at, 0, '', CASE WHEN EXISTS ({listeners}) THEN NULL
    ELSE created_at END
FROM appended
RETURNING dispatched_at IS NULL
"""


def record(
    request: ReturnRequest,
    type: EventType,
    *,
    actor: Actor,
    at: datetime,
    data: dict[str, Any] | None = None,
) -> None:
    """Append one event and the outbox row that will tell it after the commit.

    The return's row must be locked: that is what makes ``sequence`` free of gaps.
    ``data`` is JSON. One statement writes both rows, since every step of a return pays
    for it. What no App listens to now is done with at once, as with the platform's own
    events.
    """
    listeners, names = (
        host.webhooks.listeners(told_as(type)).values("pk").query.sql_with_params()
    )
    who = (actor.kind, actor.user and actor.user.pk, actor.app and actor.app.pk)
    event = (request.pk, type, *who, json.dumps(data or {}, cls=DjangoJSONEncoder), at)
    with connection.cursor() as cursor:
        cursor.execute(
            APPEND.format(listeners=listeners),
            (*event, request.pk, uuid4(), *names),
        )
        (waits,) = cursor.fetchone()
    if waits:
        queue_dispatch(request.pk)
