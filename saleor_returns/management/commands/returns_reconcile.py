"""``manage.py returns_reconcile``: settle open refunds now, without waiting for beat."""

from typing import Any

from django.core.management.base import BaseCommand

from ... import host
from ...facts.open_refunds import in_words, open_refunds
from ...tasks import reconcile_refunds


class Command(BaseCommand):
    help = "Compare open refunds with the platform's payments; say which are left."

    def handle(self, *args: Any, **options: Any) -> None:
        reconcile_refunds()
        with host.database.writer():
            left = list(open_refunds())
        for attempt in left:
            self.stdout.write(in_words(attempt))
        if not left:
            self.stdout.write(self.style.SUCCESS("No refund is open."))
