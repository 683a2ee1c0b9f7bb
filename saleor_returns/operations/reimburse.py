"""Decide what is paid for units of a return, and reserve it. Paying comes afterwards."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any
from uuid import UUID

from django.db.models import Max
from django.utils import timezone

from ..facts.proposal import Proposal, proposals_of
from ..host.contract import Actor, ReasonUse
from ..models import RefundAttempt, Reimbursement, ReturnRequest
from ..models.event import EventType
from . import axes
from .chosen import Chosen
from .credit_memo import issue_credit_memo
from .idempotency import check_same, digest
from .inputs import Payment
from .locking import check_step, lock_request
from .many_rows import save_rows
from .native_reasons import NativeReasons
from .note_conflict import note_conflict_of
from .queue import queue_refunds
from .reimburse_checks import check_not_held, check_shape, choose
from .reserve import cover, reserve, store
from .take_cards import TakenCards
from .timeline import Happening
from .transactions import one_transaction, tried_again


@tried_again
def reimburse_return(
    *,
    request_id: UUID,
    payment: Payment,
    actor: Actor,
    idempotency_key: str | None = None,
) -> list[Reimbursement]:
    """Cover every unit that is owed for, by one reimbursement for each resolution.

    Each amount is spread over the ways that its resolution takes, as one attempt each;
    tasks pay through gateways when the transaction has committed. A reimbursement of
    nothing is complete at once; chosen with a reason, it covers units too that staff
    returned or refunded natively. Gift cards that were bought are switched off. The same
    key again gives what it gave before.

    Raises:
        ReturnsError: ``not_found``, ``invalid_state``, ``idempotency_key_reused``,
            ``native_reason_required`` and the problems of :mod:`.reimburse_checks`.
    """
    check_shape(payment, idempotency_key)
    with one_transaction():
        order, request = lock_request(request_id)
        content = digest(asdict(payment))
        if idempotency_key is not None:
            known = list(request.reimbursements.filter(idempotency_key=idempotency_key))
            if known:
                check_same(known[0], content)
                return known
        check_step(request, "reimburse")
        check_not_held(request, payment)
        cards = TakenCards(actor)
        proposals = proposals_of(
            request,
            order,
            only_due=payment.only_due,
            only=payment.resolution,
            on_cards=cards.take,
        )
        chosen = choose(request, proposals, payment)
        _check_reasons(chosen, actor)
        identity = {
            "idempotency_key": idempotency_key,
            "content_digest": content,
            "user": actor.user,
            "app": actor.app,
            "created_at": timezone.now(),
        }
        return pay(order, request, chosen, payment, actor, identity, cards)


def _check_reasons(chosen: Sequence[Chosen], actor: Actor) -> None:
    """Where the shop wants a reason for refunds, every unit that is paid for needs one."""
    paid = {
        row.proposal.lines[share.key]: share.quantity
        for row in chosen
        if row.amount
        for share in row.proposal.breakdown.shares
    }
    if paid:
        NativeReasons(ReasonUse.REFUND).check(paid, actor, "id")


def pay(
    order: Any,
    request: ReturnRequest,
    chosen: Sequence[Chosen],
    payment: Payment,
    actor: Actor,
    identity: dict[str, Any],
    cards: TakenCards | None = None,
) -> list[Reimbursement]:
    """Write and reserve what was chosen; order and return are locked."""
    now = identity["created_at"]
    never_paid = axes.was_never_paid(request)
    last = request.reimbursements.aggregate(last=Max("number"))["last"] or 0
    made: list[Reimbursement] = []
    paid: list[Reimbursement] = []
    attempts: list[RefundAttempt] = []
    told: list[Happening] = []
    covered: Counter[UUID] = Counter()
    for number, row in enumerate(chosen, start=last + 1):
        reimbursement = store(request, row, payment, identity, number=number)
        if cards is not None:
            cards.keep(reimbursement, row.proposal)
        covered += cover(reimbursement, row, payment)
        tries = reserve(reimbursement, order, row, payment, actor)
        made.append(reimbursement)
        attempts += tries
        if not any(attempt.is_open for attempt in tries):
            paid.append(reimbursement)
        told.append(_told(request, reimbursement, is_paid=reimbursement in paid))
    lines = chosen[0].proposal.lines.values()
    _count(covered, chosen[0].proposal)
    axes.refresh(
        request,
        at=now,
        lines=lines,
        attempts=[row.status for row in attempts] if never_paid else None,
        told=told,
        actor=actor,
    )
    if request.native_conflict or any(row.proposal.blocked for row in chosen):
        note_conflict_of(request, order, at=now)
    queue_refunds(row for row in attempts if row.is_open)
    for reimbursement in paid:
        issue_credit_memo(reimbursement, order)
    return made


def _told(
    request: ReturnRequest, reimbursement: Reimbursement, *, is_paid: bool
) -> Happening:
    """One event; that it is paid where nothing has to be waited for."""
    return Happening(
        request,
        EventType.REIMBURSED if is_paid else EventType.REIMBURSEMENT_CREATED,
        {
            "reimbursement": str(reimbursement.pk),
            "amount": str(reimbursement.amount),
            "resolution": reimbursement.resolution,
        },
    )


def _count(covered: Counter[UUID], proposal: Proposal) -> None:
    """Write which units are paid for, also into the lines of the proposal."""
    changed = [proposal.lines[pk] for pk in covered]
    if not changed:
        return
    for line in changed:
        line.quantity_reimbursed += covered[line.pk]
    save_rows(changed, ["quantity_reimbursed"])
