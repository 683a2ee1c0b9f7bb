"""Hand work to Celery when the transaction has committed, never before."""

from collections.abc import Iterable
from functools import partial

from celery import current_app
from django.db import transaction

from ..models import RefundAttempt

SEND_REFUND = "saleor_returns.tasks.send_refund"


def queue_refunds(attempts: Iterable[RefundAttempt]) -> None:
    """Have each attempt paid by a task of its own.

    The task is looked up by name, because tasks call operations and not the reverse.
    A broker that is down is logged and no more: the sweeper sends what was left.
    """
    task = current_app.tasks[SEND_REFUND]
    for attempt in attempts:
        transaction.on_commit(partial(task.delay, str(attempt.pk)), robust=True)
