"""Whether Celery and its beat do their part: they tell events and settle refunds."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Tags, Warning, register
from django.db import DatabaseError, transaction
from django.utils import timezone

from .. import host
from ..models import OutboxMessage, ReturnRequest
from ..operations.dispatch_outbox import lag
from ..operations.sweeps import last_sweep
from ..tasks import SCHEDULE

RUNS_MISSED = 10
LEAST_DELAY = timedelta(minutes=10)
"""A shop that restarts its workers is not one whose workers are gone."""


@register(Tags.database)
def check_sweeps(
    app_configs: Sequence[AppConfig] | None, databases: Any = None, **kwargs: Any
) -> list[CheckMessage]:
    """Whether periodic tasks run and events are told. A shop without returns is silent."""
    if not databases:
        return []
    try:
        with host.database.writer(), transaction.atomic():
            return list(_problems(timezone.now()))
    except DatabaseError:
        return []


def _problems(now: datetime) -> Iterator[CheckMessage]:
    if not ReturnRequest.objects.exists():
        return
    for task, interval in SCHEDULE.values():
        ended = last_sweep(task)
        if ended is None or now - ended > max(LEAST_DELAY, RUNS_MISSED * interval):
            since = (
                "never ended"
                if ended is None
                else f"last ended {ended:%Y-%m-%d %H:%M} UTC"
            )
            yield Warning(
                f"The periodic task {task} {since}.",
                hint="Start Celery beat and a worker, or restart them after an upgrade.",
                id="saleor_returns.W005",
            )
    if (waited := lag(now=now)) > LEAST_DELAY:
        yield Warning(
            f"An event of a return waits for {str(waited).partition('.')[0]} to be told.",
            hint="See `manage.py returns_outbox`; check the workers and their broker.",
            id="saleor_returns.W006",
        )
    if parked := OutboxMessage.objects.filter(parked_at__isnull=False).count():
        yield Warning(
            f"{parked} events of returns could not be told and are parked.",
            hint="Mend what `manage.py returns_outbox` lists, then tell them with "
            "--retry-parked.",
            id="saleor_returns.W007",
        )
