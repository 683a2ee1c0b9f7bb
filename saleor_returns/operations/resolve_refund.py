"""Staff decide on an attempt whose end nobody else can tell."""

from uuid import UUID

from django.utils import timezone

from ..domain.lifecycle import AttemptStatus
from ..errors import ErrorCode, refuse
from ..facts.results import Result
from ..host.contract import Actor
from ..models import RefundAttempt
from ..models.event import EventType
from .attempts import TO_SETTLE, lock_attempt
from .settle_refund import conclude
from .text_checks import reason_given
from .timeline import record
from .transactions import one_transaction, tried_again

OPEN_TO_STAFF = (AttemptStatus.UNKNOWN, AttemptStatus.FAILED)


@tried_again
def resolve_refund(
    *, attempt_id: UUID, paid: bool, reason: str, actor: Actor
) -> RefundAttempt:
    """Say that an unknown or failed attempt was paid, or that it was not.

    Paid, by this attempt or in any other way: it counts as paid (``external``). Not
    paid: it is ``failed`` and may be tried again.

    Raises:
        ReturnsError: ``required``, ``too_long``, ``not_found``; ``invalid_state`` for
            attempts that are neither unknown nor failed, or were tried again.
    """
    reason = reason_given(reason, "Say how you know.")
    with one_transaction():
        _order, attempt = lock_attempt(attempt_id, *TO_SETTLE)
        if attempt.status not in OPEN_TO_STAFF or not attempt.is_last_of_chain:
            raise refuse(
                ErrorCode.INVALID_STATE,
                f"The attempt is {attempt.status}.",
                field="attemptId",
                accepted=OPEN_TO_STAFF,
            )
        data = {"attempt": str(attempt.pk), "paid": paid, "reason": reason}
        record(
            attempt.reimbursement.request,
            EventType.REFUND_RESOLVED,
            actor=actor,
            at=timezone.now(),
            data=data,
        )
        status = AttemptStatus.EXTERNAL if paid else AttemptStatus.FAILED
        if attempt.status != status:
            conclude(attempt, Result(status, message=reason), actor)
        return attempt
