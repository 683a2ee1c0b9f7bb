"""Have deliveries sent that the platform created and then lost from its queue."""

import logging
from datetime import datetime, timedelta

from django.db import transaction

from .. import host
from ..domain.webhook_events import WEBHOOK_EVENTS
from ..models import RetriggeredDelivery

logger = logging.getLogger(__name__)

FORGOTTEN_AFTER = timedelta(minutes=15)
"""The platform's own tries, five with growing pauses, are over by then."""
LONGEST_PAUSE = timedelta(days=1)
KEPT = timedelta(days=30)
BATCH = 200


def retrigger_deliveries(*, now: datetime) -> int:
    """Queue every forgotten delivery again, each less often the more often it was.

    One that cannot be queued does not keep the others from it. Returns how many were.
    """
    RetriggeredDelivery.objects.filter(due_at__lt=now - KEPT).delete()
    pausing = RetriggeredDelivery.objects.filter(due_at__gt=now)
    forgotten = host.webhooks.left_pending(
        WEBHOOK_EVENTS,
        before=now - FORGOTTEN_AFTER,
        without=pausing.values_list("pk", flat=True),
        limit=BATCH,
    )
    queued = 0
    for delivery_id in forgotten:
        if not _take_turn(delivery_id, now):
            continue
        try:
            host.webhooks.queue_again(delivery_id)
            queued += 1
        except Exception:
            logger.exception("Delivery %s could not be queued again.", delivery_id)
    return queued


@transaction.atomic
def _take_turn(delivery_id: int, now: datetime) -> bool:
    """Whether no other worker has it; the pause doubles each time, up to a day."""
    RetriggeredDelivery.objects.bulk_create(
        [RetriggeredDelivery(delivery_id=delivery_id, due_at=now)],
        ignore_conflicts=True,
    )
    row = RetriggeredDelivery.objects.select_for_update().get(pk=delivery_id)
    if row.due_at > now:
        return False
    row.due_at = now + min(FORGOTTEN_AFTER * 2 ** min(row.times, 10), LONGEST_PAUSE)
    row.times += 1
    row.save(update_fields=("due_at", "times"))
    return True
