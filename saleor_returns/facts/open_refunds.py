"""Refunds of which nobody knows the end yet."""

from django.db.models import QuerySet

from ..domain.lifecycle import OPEN_ATTEMPTS, AttemptStatus
from ..models import RefundAttempt

UNSETTLED = OPEN_ATTEMPTS | {AttemptStatus.UNKNOWN}


def open_refunds() -> QuerySet[RefundAttempt]:
    """Attempts that were not sent, are on their way, or whose answer was lost."""
    attempts = RefundAttempt.objects.filter(status__in=UNSETTLED)
    return attempts.select_related("reimbursement__request").order_by("created_at")


def in_words(attempt: RefundAttempt) -> str:
    """One line for whoever runs a command."""
    return (
        f"{attempt.reimbursement.request.number}: {attempt.amount} {attempt.currency} "
        f"is {attempt.status} since {attempt.created_at:%Y-%m-%d %H:%M} UTC."
    )
