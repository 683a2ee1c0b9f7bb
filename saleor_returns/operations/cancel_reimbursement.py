"""Give up a reimbursement that no payment would take: its units are owed again."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from django.utils import timezone

from .. import host
from ..domain.lifecycle import AttemptStatus
from ..errors import ErrorCode, refuse
from ..facts.payments import result_of
from ..host.contract import SYSTEM, Actor
from ..models import (
    CreditMemo,
    RefundAttempt,
    Reimbursement,
    ReturnLine,
    ReturnRequest,
    TakenGiftCard,
)
from ..models.event import EventType
from . import axes
from .attempts import last_tries, withdraw_grants
from .locking import lock_reimbursement
from .note_conflict import note_conflict_of
from .settle_refund import says_more
from .take_cards import put_back
from .text_checks import reason_given
from .timeline import record
from .transactions import one_transaction, tried_again

FIELD = "reimbursementId"


@tried_again
def cancel_reimbursement(
    *, reimbursement_id: UUID, reason: str, actor: Actor
) -> Reimbursement:
    """Cancel what was surely not paid, in no part of it.

    Nothing that it decided counts any more: fees, delivery costs and what new goods took
    are settled with whatever takes its place. Gift cards that were taken are given back.
    It is not paid by itself again: staff choose how, or another resolution.

    Raises:
        ReturnsError: ``required``, ``too_long``, ``not_found``; ``invalid_state`` where
            a payment was not refused, or all of it was paid once and came back.
    """
    reason = reason_given(reason, "Say why it is canceled.")
    with one_transaction():
        order, request, reimbursement = lock_reimbursement(reimbursement_id)
        refused = list(last_tries(reimbursement))
        _check(reimbursement, refused)
        now = timezone.now()
        reimbursement.canceled_at = now
        reimbursement.save(update_fields=("canceled_at",))
        _end(reimbursement, refused)
        lines = _owe_again(request, reimbursement)
        lost = put_back(reimbursement, actor)
        data = {
            "reimbursement": str(reimbursement.pk),
            "amount": str(reimbursement.amount),
            "reason": reason,
            "cards_kept": [row.card_name for row in lost],
        }
        record(
            request, EventType.REIMBURSEMENT_CANCELED, actor=actor, at=now, data=data
        )
        axes.hold(request, ErrorCode.REIMBURSEMENT_CANCELED, at=now)
        axes.refresh(request, at=now, lines=lines)
        if request.native_conflict:
            note_conflict_of(request, order, at=now)
        _tell_of_cards(request, order, lost)
        return reimbursement


def _check(reimbursement: Reimbursement, last: Collection[RefundAttempt]) -> None:
    """Refuse where money has left, may have left, or still may leave."""
    refused = [row for row in last if row.status == AttemptStatus.FAILED]
    if not last or len(refused) < len(last):
        raise refuse(
            ErrorCode.INVALID_STATE,
            "Only what every payment refused can be canceled.",
            field=FIELD,
            accepted=[AttemptStatus.FAILED],
        )
    if any(_was_paid_since(attempt) for attempt in refused):
        raise refuse(
            ErrorCode.INVALID_STATE,
            "The payment App says by now that it paid. Retry to settle it.",
            field=FIELD,
        )
    memo = CreditMemo.objects.filter(reimbursement=reimbursement).first()
    if memo is not None:
        raise refuse(
            ErrorCode.INVALID_STATE,
            f"Credit memo {memo.number} says that it was paid. Pay again, or in another "
            "way and say that the attempt was paid.",
            field=FIELD,
        )


def _was_paid_since(attempt: RefundAttempt) -> bool:
    result = result_of(attempt)
    return result is not None and says_more(attempt, result)


def _end(reimbursement: Reimbursement, refused: Collection[RefundAttempt]) -> None:
    """No attempt is tried again, and the platform counts no grant for any of them."""
    attempts = reimbursement.attempts.all()
    attempts.filter(pk__in=[row.pk for row in refused]).update(
        status=AttemptStatus.CANCELED, retry_at=None
    )
    withdraw_grants(attempts)


def _owe_again(
    request: ReturnRequest, reimbursement: Reimbursement
) -> list[ReturnLine]:
    """Take its units off what is paid for; give all lines of the return."""
    covered = dict(reimbursement.lines.values_list("line_id", "quantity"))
    lines = list(request.lines.all())
    changed = [line for line in lines if line.pk in covered]
    for line in changed:
        line.quantity_reimbursed -= covered[line.pk]
    ReturnLine.objects.bulk_update(changed, ["quantity_reimbursed"])
    return lines


def _tell_of_cards(
    request: ReturnRequest, order: Any, lost: Collection[TakenGiftCard]
) -> None:
    if not lost:
        return
    cards = ", ".join(f"{row.card_name} ({row.amount})" for row in lost)
    host.orders.add_note(
        order,
        f"Return {request.number}: a refund was canceled, but gift cards taken for it "
        f"were changed or deleted since and are not given back: {cards}. Please check.",
        SYSTEM,
    )
