"""Try again what a payment App refused."""

import logging
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.utils import timezone

from ..domain.lifecycle import AttemptStatus
from ..domain.money import ZERO
from ..errors import ErrorCode, Problem, ReturnsError, refuse
from ..facts.moved import read_moved
from ..facts.payable import paid_natively
from ..facts.payments import balances, paid_since, result_of
from ..host.contract import SYSTEM, Actor
from ..models import RefundAttempt, Reimbursement
from ..models.event import EventType
from . import axes
from .attempts import hold_legacy, last_tries
from .locking import lock_reimbursement
from .queue import queue_refunds
from .settle_refund import conclude, says_more
from .timeline import record
from .transactions import one_transaction, tried_again

logger = logging.getLogger(__name__)

FIELD = "reimbursementId"
UNITS_PAID = (
    "Staff returned or refunded these units in the order itself; they are not paid "
    "again. Say that the attempt was paid to settle it."
)
AMOUNT_PAID = (
    "left the same payment after this attempt failed, and belongs to no return. If it "
    "was for this one, say that the attempt was paid."
)


@tried_again
def retry_refund(*, reimbursement_id: UUID, actor: Actor) -> Reimbursement:
    """Create a new attempt for every payment whose last one failed.

    Only an explicit refusal may be tried again; what is unknown may have been paid. A
    refusal that the App has taken back since is settled instead. The new attempt keeps
    the platform's granted refund, by which the App knows it; a refund that was paid
    and came back is a new one to the App.

    Raises:
        ReturnsError: ``not_found``; ``invalid_state`` where nothing failed;
            ``native_conflict`` where staff paid natively since;
            ``amount_above_refundable``.
    """
    with one_transaction():
        order, request, reimbursement = lock_reimbursement(reimbursement_id)
        failed = _failed(reimbursement)
        if not failed:
            raise _nothing_failed()
        refused = [attempt for attempt in failed if not _was_paid_since(attempt)]
        if not refused:
            return reimbursement
        _check_not_paid_natively(order, reimbursement, refused)
        _forget_pauses(refused)
        again = _try_again(order, refused, actor)
        now = timezone.now()
        data = {"reimbursement": str(reimbursement.pk), "attempts": len(again)}
        record(request, EventType.REFUND_RETRIED, actor=actor, at=now, data=data)
        request.refresh_from_db()
        axes.refresh(request, at=now)
        queue_refunds(again)
        return reimbursement


def retry_by_itself(*, reimbursement_id: UUID) -> None:
    """Try again what waits for it, or leave it to staff where that must not be."""
    try:
        retry_refund(reimbursement_id=reimbursement_id, actor=SYSTEM)
    except ReturnsError as error:
        logger.warning(
            "Reimbursement %s is not tried again: %s", reimbursement_id, error
        )
        _forget_pauses(RefundAttempt.objects.filter(reimbursement=reimbursement_id))


def _failed(reimbursement: Reimbursement) -> list[RefundAttempt]:
    last = last_tries(reimbursement)
    return [attempt for attempt in last if attempt.status == AttemptStatus.FAILED]


def _forget_pauses(refused: Iterable[RefundAttempt]) -> None:
    """What is tried again, or must not be, waits for nothing."""
    keys = [attempt.pk for attempt in refused]
    RefundAttempt.objects.filter(pk__in=keys).update(retry_at=None)


def _was_paid_since(attempt: RefundAttempt) -> bool:
    """Apps may report a failure and then a success of the same refund."""
    result = result_of(attempt)
    if result is None or not says_more(attempt, result):
        return False
    conclude(attempt, result)
    return True


def _check_not_paid_natively(
    order: Any, reimbursement: Reimbursement, refused: list[RefundAttempt]
) -> None:
    """Refuse to pay what staff have paid in the order itself, by units or by amount."""
    lines = paid_natively(reimbursement, read_moved([order.pk]))
    if lines:
        raise ReturnsError(*(_conflict(UNITS_PAID, line=line) for line in lines))
    for attempt in refused:
        if paid_since(attempt):
            raise ReturnsError(_conflict(f"{attempt.amount} {AMOUNT_PAID}"))


def _conflict(message: str, line: UUID | None = None) -> Problem:
    return Problem(ErrorCode.NATIVE_CONFLICT, message, field=FIELD, line=line)


def _try_again(
    order: Any, refused: list[RefundAttempt], actor: Actor
) -> list[RefundAttempt]:
    hold_legacy(attempt.payment_key for attempt in refused)
    left = {row.key: row.refundable for row in balances(order, tried=refused)}
    again = []
    for attempt in refused:
        refundable = left.get(attempt.payment_key, ZERO)
        if refundable < attempt.amount:
            raise refuse(
                ErrorCode.AMOUNT_ABOVE_REFUNDABLE,
                f"{attempt.amount} failed; the payment can give {refundable} back.",
                field=FIELD,
                amount=refundable,
            )
        left[attempt.payment_key] = refundable - attempt.amount
        came_back = attempt.reversed_at is not None
        again.append(
            RefundAttempt.objects.create(
                reimbursement=attempt.reimbursement,
                chain=attempt.chain,
                number=attempt.number + 1,
                amount=attempt.amount,
                currency=attempt.currency,
                payment_kind=attempt.payment_kind,
                transaction=attempt.transaction,
                payment=attempt.payment,
                payment_name=attempt.payment_name,
                granted_refund_id=None if came_back else attempt.granted_refund_id,
                user=actor.user,
                app=actor.app,
                created_at=timezone.now(),
            )
        )
    return again


def _nothing_failed() -> ReturnsError:
    return refuse(
        ErrorCode.INVALID_STATE,
        "No payment of this reimbursement was refused.",
        field=FIELD,
        accepted=[AttemptStatus.FAILED],
    )
