"""Hand work to Celery when the transaction has committed, never before."""

from collections.abc import Iterable

from celery import current_app
from django.db import transaction

from ..models import RefundAttempt

SEND_REFUND = "saleor_returns.tasks.send_refund"


def queue_refunds(attempts: Iterable[RefundAttempt]) -> None:
    """Have each attempt paid by a task of its own.

    The task is looked up by name, because tasks call operations and not the reverse.
    A broker that is down is logged and no more: the sweeper sends what was left.
    """
    for attempt in attempts:
        _send_after_commit(str(attempt.pk))


def _send_after_commit(attempt_id: str) -> None:
    # A function, not a partial: Django names what failed in its log.
    def send() -> None:
        current_app.tasks[SEND_REFUND].delay(attempt_id)

    transaction.on_commit(send, robust=True)
