"""Try again what a payment App refused."""

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from ..domain.lifecycle import AttemptStatus
from ..errors import ErrorCode, refuse
from ..facts.payments import balances
from ..host.contract import Actor
from ..models import RefundAttempt, Reimbursement
from ..models.event import EventType
from . import axes
from .locking import lock_request
from .queue import queue_refunds
from .timeline import record


def retry_refund(*, reimbursement_id: UUID, actor: Actor) -> Reimbursement:
    """Create a new attempt for every payment whose last one failed.

    Only an explicit refusal may be tried again; what is unknown may have been paid.
    The new attempt keeps the platform's granted refund, by which the App knows it.

    Raises:
        ReturnsError: ``not_found``; ``invalid_state`` where nothing failed;
            ``amount_above_refundable``.
    """
    with transaction.atomic():
        request_id = (
            Reimbursement.objects.filter(pk=reimbursement_id)
            .values_list("request_id", flat=True)
            .first()
        )
        if request_id is None:
            raise refuse(
                ErrorCode.NOT_FOUND,
                "There is no such reimbursement.",
                field="reimbursementId",
            )
        order, request = lock_request(request_id)
        reimbursement = request.reimbursements.get(pk=reimbursement_id)
        failed = _failed(reimbursement)
        if not failed:
            raise refuse(
                ErrorCode.INVALID_STATE,
                "No payment of this reimbursement was refused.",
                field="reimbursementId",
                accepted=[AttemptStatus.FAILED],
            )
        now = timezone.now()
        left = {row.transaction.pk: row.refundable for row in balances(order)}
        again = []
        for attempt in failed:
            refundable = left.get(attempt.transaction_id)
            if refundable is None or refundable < attempt.amount:
                raise refuse(
                    ErrorCode.AMOUNT_ABOVE_REFUNDABLE,
                    f"{attempt.amount} failed; the payment can give "
                    f"{refundable or 0} back.",
                    field="reimbursementId",
                    amount=refundable,
                )
            left[attempt.transaction_id] = refundable - attempt.amount
            again.append(
                RefundAttempt.objects.create(
                    reimbursement=reimbursement,
                    chain=attempt.chain,
                    number=attempt.number + 1,
                    amount=attempt.amount,
                    currency=attempt.currency,
                    transaction=attempt.transaction,
                    transaction_name=attempt.transaction_name,
                    granted_refund_id=attempt.granted_refund_id,
                    created_at=now,
                )
            )
        data = {"reimbursement": str(reimbursement.pk), "attempts": len(again)}
        record(request, EventType.REFUND_RETRIED, actor=actor, at=now, data=data)
        axes.refresh(request, at=now)
        queue_refunds(again)
        return reimbursement


def _failed(reimbursement: Reimbursement) -> list[RefundAttempt]:
    last = (
        reimbursement.attempts.select_related("transaction")
        .order_by("chain", "-number")
        .distinct("chain")
    )
    return [attempt for attempt in last if attempt.status == AttemptStatus.FAILED]
