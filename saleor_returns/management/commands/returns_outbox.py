"""``manage.py returns_outbox``: what Apps were not told yet, and telling it now."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from ... import host
from ...models import OutboxMessage
from ...models.outbox import WAITING
from ...operations.dispatch_outbox import lag, unpark
from ...tasks import sweep_outbox


class Command(BaseCommand):
    help = (
        "Tell Apps the events of returns that are due; say which wait, and which were "
        "tried too often."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--retry-parked",
            action="store_true",
            help="Try events again that were tried too often.",
        )

    def handle(self, *args: Any, retry_parked: bool, **options: Any) -> None:
        with host.database.writer():
            if retry_parked:
                self.stdout.write(f"{unpark()} parked events are tried again.")
            sweep_outbox()
            self._report()

    def _report(self) -> None:
        waiting = OutboxMessage.objects.filter(WAITING).count()
        if waiting:
            age = str(lag(now=timezone.now())).partition(".")[0]
            self.stdout.write(f"{waiting} events wait; the oldest since {age}.")
        parked = OutboxMessage.objects.filter(parked_at__isnull=False)
        rows = parked.select_related("event__request").order_by("parked_at")
        for message in rows:
            event = message.event
            self.stdout.write(
                f"{event.request.number}, step {event.sequence} ({event.type}) was "
                f"tried {message.tries} times: {message.error}"
            )
        if not waiting and not rows:
            self.stdout.write(self.style.SUCCESS("Every event is told."))
