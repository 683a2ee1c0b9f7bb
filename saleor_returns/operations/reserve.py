"""Write a reimbursement down: what it is for, and every way that its money takes."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..domain.lifecycle import AttemptStatus, PaymentKind
from ..domain.money import ZERO, allocate
from ..domain.settlement.amounts import Amounts
from ..domain.settlement.breakdown import ChargeKind, Entry
from ..host.contract import Actor
from ..models import (
    RefundAttempt,
    Reimbursement,
    ReimbursementCharge,
    ReimbursementLine,
    ReturnRequest,
)
from .attempts import hold_legacy, through
from .chosen import Chosen
from .inputs import Payment
from .store_credit import issue_credit


def store(
    request: ReturnRequest,
    chosen: Chosen,
    payment: Payment,
    identity: dict[str, Any],
    *,
    number: int,
) -> Reimbursement:
    proposal = chosen.proposal
    return Reimbursement.objects.create(
        request=request,
        number=number,
        resolution=proposal.resolution,
        currency=proposal.currency,
        proposed_amount=proposal.amount,
        amount=chosen.amount,
        adjustment_reason=payment.reason.strip(),
        **identity,
    )


def cover(
    reimbursement: Reimbursement, chosen: Chosen, payment: Payment
) -> Counter[UUID]:
    """Write lines and charges; give the units that are covered, by return line."""
    proposal = chosen.proposal
    worth = {share.key: share.amounts for share in proposal.breakdown.shares}
    covered = Counter(
        {share.key: share.quantity for share in proposal.breakdown.shares}
    )
    if payment.settles_blocked:
        covered.update(proposal.blocked)
    ReimbursementLine.objects.bulk_create(
        [
            ReimbursementLine(
                reimbursement=reimbursement,
                line_id=pk,
                quantity=quantity,
                gross_amount=worth[pk].gross if pk in worth else ZERO,
                net_amount=worth[pk].net if pk in worth else ZERO,
            )
            for pk, quantity in covered.items()
        ]
    )
    ReimbursementCharge.objects.bulk_create(
        [
            ReimbursementCharge(
                reimbursement=reimbursement,
                kind=entry.kind,
                line_id=entry.key,
                gross_amount=entry.amounts.gross,
                net_amount=entry.amounts.net,
            )
            for entry in _entries(chosen)
        ]
    )
    return covered


def _entries(chosen: Chosen) -> Iterator[Entry]:
    """All that is not goods, and what staff took off, so that parts add up to the whole.

    What is taken off bears tax as the whole does.
    """
    breakdown = chosen.proposal.breakdown
    for entry in breakdown.entries:
        if entry.kind != ChargeKind.BONUS:
            yield entry
    if chosen.bonus:
        bonus = Amounts(chosen.bonus, chosen.bonus)
        yield Entry(ChargeKind.BONUS, None, bonus)
    whole = breakdown.total - breakdown.of(ChargeKind.BONUS)
    less = whole.gross - chosen.charged
    if less:
        off = whole.part(less, whole.gross, breakdown.currency)
        yield Entry(ChargeKind.ADJUSTMENT, None, -Amounts(less, off.net))


def reserve(
    reimbursement: Reimbursement,
    order: Any,
    chosen: Chosen,
    payment: Payment,
    actor: Actor,
) -> list[RefundAttempt]:
    """One attempt for each way that takes a share."""
    if not chosen.amount:
        return []
    if payment.outside is not None:
        return [_outside(reimbursement, chosen, payment.outside)]
    proposal = chosen.proposal
    ways = proposal.ways
    as_credit = proposal.as_credit
    able = sum((way.refundable for way in ways), start=ZERO)
    through_payments = min(chosen.charged, able) if as_credit else chosen.charged
    shares = allocate(through_payments, [way.refundable for way in ways])
    used = [(way, share) for way, share in zip(ways, shares, strict=True) if share]
    hold_legacy(way.key for way, _share in used)
    attempts = [
        _attempt(reimbursement, chain, share, **through(way))
        for chain, (way, share) in enumerate(used, start=1)
    ]
    credit = chosen.charged - through_payments
    if as_credit and (credit or chosen.bonus):
        chain = len(attempts) + 1
        attempts.append(
            issue_credit(reimbursement, order, chosen, credit, chain, actor)
        )
    return attempts


def _outside(
    reimbursement: Reimbursement, chosen: Chosen, reference: str
) -> RefundAttempt:
    return _attempt(
        reimbursement,
        1,
        chosen.amount,
        payment_kind=PaymentKind.OUTSIDE,
        payment_name=reference.strip(),
        status=AttemptStatus.EXTERNAL,
        settled_at=reimbursement.created_at,
    )


def _attempt(
    reimbursement: Reimbursement, chain: int, amount: Decimal, **way: Any
) -> RefundAttempt:
    return RefundAttempt.objects.create(
        reimbursement=reimbursement,
        chain=chain,
        amount=amount,
        currency=reimbursement.currency,
        user=reimbursement.user,
        app=reimbursement.app,
        created_at=reimbursement.created_at,
        **way,
    )
