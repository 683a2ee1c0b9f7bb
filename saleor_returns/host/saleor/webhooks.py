"""Telling the shop's Apps through Saleor's own webhooks."""

import logging
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from kombu.exceptions import OperationalError
from saleor.core import EventDeliveryStatus
from saleor.core.models import EventDelivery, EventDeliveryAttempt
from saleor.webhook.event_types import WebhookEventAsyncType
from saleor.webhook.models import Webhook
from saleor.webhook.transport.asynchronous.transport import trigger_webhooks_async
from saleor.webhook.utils import get_webhooks_for_event

from ..contract import SYSTEM, Actor, Model
from . import compat, subscriptions

logger = logging.getLogger(__name__)

__all__ = [
    "join_schema",
    "left_pending",
    "listeners",
    "notify_user",
    "queue_again",
    "subscribed",
    "trigger",
]


def join_schema(
    fields: type, events: Mapping[str, str], sample: Callable[[str], Any]
) -> None:
    """Give each event a subscription type and a sample payload; see the contract."""
    subscriptions.join(fields, events)
    subscriptions.add_samples(frozenset(events), sample)


def listeners(event: str) -> QuerySet:
    """The active webhooks that want an event; see the contract."""
    return _listening([event])


def subscribed(events: Iterable[str]) -> frozenset[str]:
    """Those of the events that an active webhook wants; see the contract."""
    wanted = frozenset(events)
    names = _listening(wanted).values_list("events__event_type", flat=True).distinct()
    found = frozenset(names)
    return wanted if WebhookEventAsyncType.ANY in found else wanted & found


def _listening(events: Iterable[str]) -> QuerySet:
    names = [*events, WebhookEventAsyncType.ANY]
    rows = Webhook.objects.filter(is_active=True, app__is_active=True)
    return rows.filter(events__event_type__in=names).order_by()


def trigger(
    *,
    event: str,
    subject: Model,
    channel_slug: str,
    actor: Actor,
    plain: Callable[[], str],
) -> None:
    """Create Saleor's deliveries of one event and queue them; see the contract.

    Saleor sends plain payloads before it has created the rendered ones, so the two
    kinds go one after the other: whatever the broker says, the deliveries are there.
    """
    webhooks = [
        webhook
        for webhook in get_webhooks_for_event(event)
        if _takes_channel(webhook, channel_slug)
    ]
    for kind in (
        [webhook for webhook in webhooks if not webhook.subscription_query],
        [webhook for webhook in webhooks if webhook.subscription_query],
    ):
        if kind:
            _trigger(event, kind, subject, actor, plain)


def notify_user(*, event: str, channel_slug: str, payload: Mapping[str, Any]) -> None:
    """Saleor's NOTIFY_USER, as for its own mails; see the contract.

    Its own mail plugins know their events by name and leave ours alone.
    """
    manager = compat.plugins_manager(SYSTEM)
    manager.notify(event, lambda: dict(payload), channel_slug=channel_slug)


def left_pending(
    events: Iterable[str], *, before: datetime, without: Iterable[int], limit: int
) -> list[int]:
    """Deliveries that nobody has touched since ``before``; see the contract."""
    tried_since = EventDeliveryAttempt.objects.filter(
        delivery_id=OuterRef("pk"), created_at__gte=before
    )
    rows = (
        EventDelivery.objects.filter(
            ~Exists(tried_since),
            status=EventDeliveryStatus.PENDING,
            event_type__in=list(events),
            created_at__lt=before,
        )
        .exclude(pk__in=list(without))
        .order_by("created_at", "pk")
    )
    return list(rows.values_list("pk", flat=True)[:limit])


def queue_again(delivery_id: int) -> None:
    """Have Saleor send a pending delivery now; see the contract."""
    delivery = (
        EventDelivery.objects.filter(pk=delivery_id, status=EventDeliveryStatus.PENDING)
        .select_related("webhook__app")
        .first()
    )
    if delivery is not None:
        compat.plugins_manager(SYSTEM).event_delivery_retry(delivery)


def _takes_channel(webhook: Webhook, slug: str) -> bool:
    """A webhook whose query names channels hears of these alone."""
    slugs = webhook.subscription_query and webhook.filterable_channel_slugs
    return not slugs or slug in slugs


def _trigger(
    event: str,
    webhooks: list[Webhook],
    subject: Model,
    actor: Actor,
    plain: Callable[[], str],
) -> None:
    try:
        trigger_webhooks_async(
            None,
            event,
            webhooks,
            subject,
            compat.requestor_of(actor),
            legacy_data_generator=plain,
            allow_replica=False,
        )
    except OperationalError as error:
        logger.warning(
            "The broker took no delivery of %s; they stay pending: %s", event, error
        )
