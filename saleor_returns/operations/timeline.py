"""The only place that appends to a return's timeline, to the outbox and to the mails."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
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
from .mails.steps import mails_of
from .queue import queue_dispatch

APPEND = """
WITH told AS (
    SELECT place, id, request_id, type, data::jsonb, actor, user_id, app_id,
        row_number() OVER (PARTITION BY request_id ORDER BY place) AS number
    FROM unnest(
        %s::uuid[], %s::uuid[], %s::text[], %s::text[], %s::text[], %s::bigint[],
        %s::bigint[]
    ) WITH ORDINALITY AS row (id, request_id, type, data, actor, user_id, app_id, place)
), appended AS (
    INSERT INTO saleor_returns_returnevent
        (request_id, sequence, type, actor, user_id, app_id, data, created_at)
    SELECT request_id, number + COALESCE((
            SELECT MAX(sequence) FROM saleor_returns_returnevent AS before
            WHERE before.request_id = told.request_id
        ), 0), type, actor, user_id, app_id, data, %s
    FROM told ORDER BY place
    RETURNING id, request_id, sequence, type, created_at
), numbered AS (
    SELECT *, row_number() OVER (PARTITION BY request_id ORDER BY sequence) AS number
    FROM appended
), waiting AS (
    INSERT INTO saleor_returns_outboxmessage
        (id, event_id, due_at, tries, error, dispatched_at)
    SELECT told.id, numbered.id, created_at, 0, '',
        CASE WHEN {listened} THEN NULL ELSE created_at END
    FROM numbered JOIN told USING (request_id, number)
    RETURNING event_id, dispatched_at
)
SELECT DISTINCT request_id FROM waiting JOIN appended ON appended.id = event_id
WHERE dispatched_at IS NULL
"""


@dataclass(frozen=True, slots=True)
class Happening:
    """What happened to a return; ``data`` is JSON.

    ``actor`` is named where it is another than whoever did the rest of the step.
    """

    request: ReturnRequest
    type: EventType
    data: dict[str, Any] = field(default_factory=dict)
    actor: Actor | None = None


def record(
    request: ReturnRequest,
    type: EventType,
    *,
    actor: Actor,
    at: datetime,
    data: dict[str, Any] | None = None,
) -> None:
    """Append one event and the outbox row that will tell it after the commit.

    See :func:`record_all`.
    """
    record_all([Happening(request, type, data or {})], actor=actor, at=at)


def record_all(happened: Sequence[Happening], *, actor: Actor, at: datetime) -> None:
    """Append events, in this order, and the outbox row of each.

    The returns' rows must be locked: that is what makes ``sequence`` free of gaps.
    One statement writes all rows, since every step of a return pays for it. What no App
    listens to now is done with at once, as with the platform's own events. Mails that the
    steps bring are written too: see :mod:`.mails.steps`.
    """
    if not happened:
        return
    actors = [row.actor or actor for row in happened]
    keys = [uuid4() for _row in happened]
    rows = (
        keys,
        [row.request.pk for row in happened],
        [str(row.type) for row in happened],
        [json.dumps(row.data, cls=DjangoJSONEncoder) for row in happened],
        [str(by.kind) for by in actors],
        [by.user and by.user.pk for by in actors],
        [by.app and by.app.pk for by in actors],
    )
    listened, names = _listened({row.type for row in happened})
    with connection.cursor() as cursor:
        cursor.execute(APPEND.format(listened=listened), (*rows, at, *names))
        waiting = {request_id for (request_id,) in cursor.fetchall()}
    for row in {row.request.pk: row for row in happened}.values():
        if row.request.pk in waiting:
            queue_dispatch(row.request.pk)
    mails_of(zip(happened, keys, strict=True))


def _listened(types: set[EventType]) -> tuple[str, tuple[Any, ...]]:
    """Whether an App listens to the row's type, as SQL."""
    asked, parameters = [], []
    for type in sorted(types):
        listeners = host.webhooks.listeners(told_as(type)).values("pk")
        query, names = listeners.query.sql_with_params()
        asked.append(f"numbered.type = %s AND EXISTS ({query})")
        parameters += [str(type), *names]
    return " OR ".join(asked), tuple(parameters)
