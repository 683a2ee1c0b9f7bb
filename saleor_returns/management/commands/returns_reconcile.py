"""``manage.py returns_reconcile``: settle open refunds now, without waiting for beat."""

from typing import Any

from django.core.management.base import BaseCommand

from ... import host
from ...domain.lifecycle import AttemptStatus
from ...models import RefundAttempt
from ...tasks import reconcile_refunds

OPEN = (AttemptStatus.CREATED, AttemptStatus.IN_TRANSIT, AttemptStatus.UNKNOWN)


class Command(BaseCommand):
    help = "Compare open refunds with the platform's payments; say which are left."

    def handle(self, *args: Any, **options: Any) -> None:
        reconcile_refunds()
        with host.database.writer():
            left = RefundAttempt.objects.filter(status__in=OPEN).select_related(
                "reimbursement__request"
            )
            for attempt in left.order_by("created_at"):
                number = attempt.reimbursement.request.number
                self.stdout.write(
                    f"{number}: {attempt.amount} {attempt.currency} is "
                    f"{attempt.status} since {attempt.created_at:%Y-%m-%d %H:%M} UTC."
                )
            if not left:
                self.stdout.write(self.style.SUCCESS("No refund is open."))
