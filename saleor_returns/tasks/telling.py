"""Events of returns, told in order, at least once."""

from datetime import datetime, timedelta
from uuid import UUID

from ..conf import settings
from ..operations import dispatch_outbox as outbox
from ..operations import retrigger_deliveries as deliveries
from ..operations.queue import DISPATCH_OUTBOX
from .work import each, sweeper, worker

MOST_AT_ONCE = 500


@worker(DISPATCH_OUTBOX)
def dispatch_outbox(request_id: str) -> None:
    """Tell the events of one return; see :mod:`.operations.dispatch_outbox`."""
    outbox.dispatch_outbox(request_id=UUID(request_id))


@sweeper(settings.OUTBOX_INTERVAL)
def sweep_outbox(now: datetime) -> None:
    """Tell what no task has told: its message was lost, or it failed and is due again."""
    each(
        outbox.returns_due(now=now, limit=MOST_AT_ONCE),
        lambda request_id: outbox.dispatch_outbox(request_id=request_id),
        "Events of return %s could not be told.",
    )


@sweeper(timedelta(minutes=5))
def retrigger_deliveries(now: datetime) -> None:
    """Queue deliveries of ours again that the platform left pending."""
    deliveries.retrigger_deliveries(now=now)
