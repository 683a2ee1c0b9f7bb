"""Have a legacy payment's gateway pay an attempt, and keep what it answered.

The gateway answers while it is asked, or not at all: nothing of ours stands in the
platform before, so the answer is written down with the attempt.
"""

import logging
from uuid import UUID

from django.utils import timezone

from .. import host
from ..domain.lifecycle import AttemptStatus
from ..facts.results import Result
from ..host.contract import (
    Actor,
    RefundNotSent,
    RefundRefused,
    RefundUnanswered,
)
from ..models import RefundAttempt
from .attempts import TO_SETTLE, lock_attempt
from .settle_refund import conclude, says_more
from .transactions import one_transaction, tried_again

logger = logging.getLogger(__name__)

WAITING = (AttemptStatus.IN_TRANSIT, AttemptStatus.UNKNOWN)


def send_legacy_refund(attempt: RefundAttempt, actor: Actor, channel_slug: str) -> None:
    """Ask the gateway to pay an attempt that was opened.

    Must not be called inside a transaction. A worker that dies in here leaves the
    attempt to the sweeper, which finds the gateway's row or says that it is unknown.
    """
    row, result = None, None
    try:
        row = host.payments.refund_legacy(
            payment=attempt.payment,
            amount=attempt.amount,
            actor=actor,
            channel_slug=channel_slug,
        )
    except (RefundNotSent, RefundRefused) as error:
        result = Result(AttemptStatus.FAILED, message=str(error))
    except RefundUnanswered as error:
        logger.warning("Nobody knows the end of refund attempt %s.", attempt.pk)
        result = Result(AttemptStatus.UNKNOWN, message=str(error))
    _keep(attempt.pk, row, result)


@tried_again
def _keep(attempt_id: UUID, row: int | None, result: Result | None) -> None:
    with one_transaction():
        _order, locked = lock_attempt(attempt_id, *TO_SETTLE)
        locked.sent_at = timezone.now()
        locked.result_event_id = row
        locked.save(update_fields=("sent_at", "result_event_id"))
        if result and locked.status in WAITING and says_more(locked, result):
            conclude(locked, result)
