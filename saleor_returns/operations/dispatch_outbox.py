"""Tell the shop's Apps what happened to a return, in the order in which it happened.

A message is claimed by a lease, told outside any transaction, and then marked. A worker
that dies in between leaves it to the next one when the lease has run out: every event is
told at least once, and carries an id by which Apps know one that comes twice.
"""

import logging
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone

from .. import host
from ..facts.payload import plain_payload
from ..models import OutboxMessage, ReturnEvent
from ..models.outbox import WAITING

logger = logging.getLogger(__name__)

LEASE = timedelta(minutes=5)
"""So long a worker may take to tell one event before another one may try."""
FIRST_PAUSE = timedelta(seconds=15)
MOST_TRIES = 9
"""With pauses that double this is about an hour; then later events go first."""
ERROR_LENGTH = 500
MANY = 50


def dispatch_outbox(*, request_id: UUID) -> None:
    """Tell every event of a return that is due.

    An event that cannot be told stops those after it until it was told, or was tried
    ``MOST_TRIES`` times: then it is parked for staff, see :func:`unpark`. Safe on any
    number of workers. Must not be called inside a transaction.
    """
    while (message := _claim(request_id)) is not None:
        if not _tell(message):
            return


def returns_due(*, now: datetime, limit: int) -> list[UUID]:
    """Returns whose next event may be told, the longest due first."""
    earlier = OutboxMessage.objects.filter(
        WAITING,
        event__request_id=OuterRef("event__request_id"),
        event__sequence__lt=OuterRef("event__sequence"),
    )
    heads = OutboxMessage.objects.filter(~Exists(earlier), WAITING, due_at__lte=now)
    rows = heads.order_by("due_at").values_list("event__request_id", flat=True)
    return list(rows[:limit])


def unpark() -> int:
    """Have every parked event told again; say how many there are."""
    parked = OutboxMessage.objects.filter(parked_at__isnull=False)
    return parked.update(parked_at=None, tries=0, due_at=timezone.now())


def _claim(request_id: UUID) -> OutboxMessage | None:
    """The next event of the return that somebody wants to hear, leased to the caller.

    Those before it that nobody listens to are done with at once. All messages of the
    return are locked meanwhile, so that no two workers tell them side by side.
    """
    with transaction.atomic():
        now = timezone.now()
        waiting = list(
            OutboxMessage.objects.select_for_update(of=("self",))
            .filter(WAITING, event__request_id=request_id)
            .select_related("event")
            .order_by("event__sequence")[:MANY]
        )
        if not waiting:
            return None
        heard = host.webhooks.subscribed({row.event.webhook_event for row in waiting})
        unheard: list[OutboxMessage] = []
        for message in waiting:
            if message.due_at > now:
                break
            if message.event.webhook_event in heard:
                _mark(unheard, now)
                return _lease(message, now)
            unheard.append(message)
        _mark(unheard, now)
        return None


def _lease(message: OutboxMessage, now: datetime) -> OutboxMessage:
    message.due_at = now + LEASE
    message.tries += 1
    message.save(update_fields=("due_at", "tries"))
    return message


def _mark(messages: list[OutboxMessage], now: datetime) -> None:
    if messages:
        rows = OutboxMessage.objects.filter(pk__in=[row.pk for row in messages])
        rows.update(dispatched_at=now, error="")


def _tell(message: OutboxMessage) -> bool:
    """Tell one event; whether those after it may follow."""
    event = ReturnEvent.objects.select_related(
        "outbox_message", "request__order__channel", "user", "app"
    ).get(pk=message.event_id)
    try:
        host.webhooks.trigger(
            event=event.webhook_event,
            subject=event,
            channel_slug=event.request.order.channel.slug,
            actor=event.who,
            plain=lambda: plain_payload(event),
        )
    except Exception as error:
        return _put_off(message, error)
    _mark([message], timezone.now())
    return True


def _put_off(message: OutboxMessage, error: Exception) -> bool:
    """Try again later, or never: one broken event must not hold up a shop."""
    logger.exception(
        "Event %s of a return could not be told (try %s of %s).",
        message.pk,
        message.tries,
        MOST_TRIES,
    )
    now = timezone.now()
    given_up = message.tries >= MOST_TRIES
    pause = FIRST_PAUSE * 2 ** (message.tries - 1)
    # Unless another worker told it when the lease had run out.
    OutboxMessage.objects.filter(WAITING, pk=message.pk).update(
        error=f"{type(error).__name__}: {error}"[:ERROR_LENGTH],
        due_at=now + pause,
        parked_at=now if given_up else None,
    )
    return given_up


def lag(*, now: datetime) -> timedelta:
    """How long the event that waits the longest has waited; zero where none does."""
    rows = OutboxMessage.objects.filter(WAITING).order_by("event__created_at")
    oldest = rows.values_list("event__created_at", flat=True).first()
    return timedelta(0) if oldest is None else max(timedelta(0), now - oldest)
