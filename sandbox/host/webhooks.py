"""Telling Apps: the sandbox stores plain payloads and sends none."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db.models import F, Q, QuerySet

from saleor_returns.host.contract import SYSTEM, Actor, Model

from ..webhook.models import EventDelivery, Webhook


def join_schema(
    fields: type, events: Mapping[str, str], sample: Callable[[str], Any]
) -> None:
    """The sandbox's schema has no subscriptions."""


def listeners(event: str) -> QuerySet:
    return Webhook.objects.filter(app__is_active=True, events__contains=[event])


def subscribed(events: Iterable[str]) -> frozenset[str]:
    wanted = frozenset(events)
    rows = Webhook.objects.filter(app__is_active=True, events__overlap=list(wanted))
    return wanted & {name for row in rows for name in row.events}


def trigger(
    *,
    event: str,
    subject: Model,
    channel_slug: str,
    actor: Actor,
    plain: Callable[[], str],
) -> None:
    listening = listeners(event).filter(
        Q(channels=[]) | Q(channels__contains=[channel_slug])
    )
    for webhook in listening:
        EventDelivery.objects.create(webhook=webhook, event_type=event, payload=plain())


def notify_user(*, event: str, channel_slug: str, payload: Mapping[str, Any]) -> None:
    told = json.dumps({"notify_event": event, "payload": dict(payload)})
    trigger(
        event="notify_user",
        subject=None,
        channel_slug=channel_slug,
        actor=SYSTEM,
        plain=lambda: told,
    )


def left_pending(
    events: Iterable[str], *, before: datetime, without: Iterable[int], limit: int
) -> list[int]:
    rows = EventDelivery.objects.filter(
        status="pending", event_type__in=list(events), created_at__lt=before
    ).exclude(pk__in=list(without))
    return list(rows.order_by("pk").values_list("pk", flat=True)[:limit])


def queue_again(delivery_id: int) -> None:
    EventDelivery.objects.filter(pk=delivery_id, status="pending").update(
        queued=F("queued") + 1
    )
