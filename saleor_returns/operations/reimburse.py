"""Decide what is paid for accepted units, and reserve it. Paying comes afterwards."""

from collections import Counter
from dataclasses import asdict
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db.models import Max
from django.utils import timezone

from ..domain.lifecycle import AttemptStatus
from ..domain.money import ZERO, allocate
from ..facts.proposal import Proposal, proposal_for
from ..host.contract import Actor, ReasonUse
from ..models import (
    RefundAttempt,
    Reimbursement,
    ReimbursementLine,
    ReturnLine,
    ReturnRequest,
)
from ..models.event import EventType
from . import axes
from .attempts import hold_legacy, through
from .idempotency import check_same, digest
from .inputs import Payment
from .locking import check_step, lock_request
from .native_reasons import NativeReasons
from .note_conflict import note_conflict_of
from .queue import queue_refunds
from .reimburse_checks import check_shape, choose_amount
from .timeline import record
from .transactions import one_transaction, tried_again


@tried_again
def reimburse_return(
    *,
    request_id: UUID,
    payment: Payment,
    actor: Actor,
    idempotency_key: str | None = None,
) -> Reimbursement:
    """Cover every accepted, unpaid unit by one reimbursement.

    The amount is spread over the order's payments as one attempt each; tasks pay them
    when the transaction has committed. A reimbursement of nothing is complete at once;
    chosen with a reason, it covers units too that staff returned or refunded natively.

    Raises:
        ReturnsError: ``not_found``, ``invalid_state``, ``idempotency_key_reused``,
            ``native_reason_required`` and the problems of :mod:`.reimburse_checks`.
    """
    check_shape(payment, idempotency_key)
    with one_transaction():
        order, request = lock_request(request_id)
        content = digest(asdict(payment))
        if idempotency_key is not None:
            known = request.reimbursements.filter(
                idempotency_key=idempotency_key
            ).first()
            if known is not None:
                check_same(known, content)
                return known
        check_step(request, "reimburse")
        now = timezone.now()
        proposal = proposal_for(request, order)
        amount = choose_amount(request, proposal, payment)
        if amount:
            paid = {row.line: row.quantity for row in proposal.lines}
            NativeReasons(ReasonUse.REFUND).check(paid, actor, "id")
        identity = {
            "idempotency_key": idempotency_key,
            "content_digest": content,
            "user": actor.user,
            "app": actor.app,
            "created_at": now,
        }
        reimbursement = _store(request, proposal, amount, payment, identity)
        _cover(reimbursement, proposal, payment)
        attempts = _reserve(reimbursement, proposal, now)
        data = {"reimbursement": str(reimbursement.pk), "amount": str(amount)}
        type = EventType.REIMBURSEMENT_CREATED if attempts else EventType.REIMBURSED
        record(request, type, actor=actor, at=now, data=data)
        axes.refresh(
            request,
            at=now,
            lines=proposal.all_lines,
            attempts=_last(reimbursement, attempts),
        )
        if proposal.blocked or request.native_conflict:
            note_conflict_of(request, order, at=now)
        queue_refunds(attempts)
        return reimbursement


def _store(
    request: ReturnRequest,
    proposal: Proposal,
    amount: Decimal,
    payment: Payment,
    identity: dict[str, Any],
) -> Reimbursement:
    last = 0
    if not axes.was_never_paid(request):
        last = request.reimbursements.aggregate(last=Max("number"))["last"] or 0
    return Reimbursement.objects.create(
        request=request,
        number=last + 1,
        currency=proposal.currency,
        proposed_amount=proposal.amount,
        amount=amount,
        adjustment_reason=payment.reason.strip(),
        **identity,
    )


def _cover(reimbursement: Reimbursement, proposal: Proposal, payment: Payment) -> None:
    """Write which units are paid for, also into the lines of the proposal."""
    covered = Counter({row.line.pk: row.quantity for row in proposal.lines})
    if payment.settles_blocked:
        covered.update(proposal.blocked)
    worth = {row.line.pk: row for row in proposal.lines}
    ReimbursementLine.objects.bulk_create(
        [
            ReimbursementLine(
                reimbursement=reimbursement,
                line_id=pk,
                quantity=quantity,
                gross_amount=worth[pk].gross_amount if pk in worth else ZERO,
                net_amount=worth[pk].net_amount if pk in worth else ZERO,
            )
            for pk, quantity in covered.items()
        ]
    )
    changed = [line for line in proposal.all_lines if line.pk in covered]
    for line in changed:
        line.quantity_reimbursed += covered[line.pk]
    ReturnLine.objects.bulk_update(changed, ["quantity_reimbursed"])


def _last(
    reimbursement: Reimbursement, attempts: list[RefundAttempt]
) -> list[AttemptStatus] | None:
    """The last attempts of the return, where they are known without reading them."""
    if not axes.was_never_paid(reimbursement.request):
        return None
    return [AttemptStatus(attempt.status) for attempt in attempts]


def _reserve(
    reimbursement: Reimbursement, proposal: Proposal, now: datetime
) -> list[RefundAttempt]:
    """One attempt for each payment that gives a share."""
    shares = allocate(
        reimbursement.amount, [balance.refundable for balance in proposal.balances]
    )
    used = [
        (balance, share)
        for balance, share in zip(proposal.balances, shares, strict=True)
        if share
    ]
    hold_legacy(balance.key for balance, _share in used)
    return [
        RefundAttempt.objects.create(
            reimbursement=reimbursement,
            chain=chain,
            amount=share,
            currency=reimbursement.currency,
            **through(balance),
            user=reimbursement.user,
            app=reimbursement.app,
            created_at=now,
        )
        for chain, (balance, share) in enumerate(used, start=1)
    ]
