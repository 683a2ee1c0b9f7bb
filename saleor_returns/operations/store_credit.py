"""Pay in store credit: a gift card of the platform, and word of it to the customer."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone

from .. import host
from ..domain.lifecycle import AttemptStatus, PaymentKind
from ..host.contract import Actor
from ..models import RefundAttempt, Reimbursement
from .attempts import actor_of
from .chosen import Chosen
from .queue import queue_credit_notice


def issue_credit(
    reimbursement: Reimbursement,
    order: Any,
    chosen: Chosen,
    amount: Decimal,
    chain: int,
    actor: Actor,
) -> RefundAttempt:
    """Give a new card of ``amount`` and the bonus, in the caller's transaction.

    Card and attempt come to be together or not at all, so none is given twice. The
    customer is told once the transaction has committed: see :func:`send_credit_notice`.
    """
    card = host.gift_cards.issue(
        amount=amount + chosen.bonus,
        currency=reimbursement.currency,
        order=order,
        expires_on=_expires_on(chosen),
        actor=actor,
        note=reimbursement.request.number,
        to=reimbursement.request.contact_email,
    )
    attempt = RefundAttempt.objects.create(
        reimbursement=reimbursement,
        chain=chain,
        amount=amount,
        bonus=chosen.bonus,
        currency=reimbursement.currency,
        payment_kind=PaymentKind.STORE_CREDIT,
        gift_card=card,
        payment_name=f"…{card.code[-4:]}",
        status=AttemptStatus.DONE,
        user=reimbursement.user,
        app=reimbursement.app,
        created_at=reimbursement.created_at,
        settled_at=reimbursement.created_at,
    )
    queue_credit_notice(attempt.pk)
    return attempt


def send_credit_notice(*, attempt_id: UUID) -> None:
    """Send the customer the card of an attempt, unless that was done before.

    Must not be called inside a transaction: it opens network connections. A worker that
    dies after sending sends again, so that nobody's credit is lost.
    """
    attempt = (
        untold(RefundAttempt.objects.filter(pk=attempt_id))
        .select_related("gift_card", "reimbursement__request__order__channel")
        .first()
    )
    if attempt is None:
        return
    request = attempt.reimbursement.request
    host.gift_cards.notify(
        attempt.gift_card,
        order=request.order,
        actor=actor_of(attempt),
        to=request.contact_email,
    )
    RefundAttempt.objects.filter(pk=attempt.pk).update(sent_at=timezone.now())


def untold(attempts: QuerySet[RefundAttempt]) -> QuerySet[RefundAttempt]:
    """Cards that were given and that the customer has not heard of."""
    return attempts.filter(
        payment_kind=PaymentKind.STORE_CREDIT,
        status=AttemptStatus.DONE,
        sent_at=None,
        gift_card__isnull=False,
    )


def _expires_on(chosen: Chosen) -> date | None:
    """The last day of the longest of the terms; ``None``: one of them has no end."""
    lines = chosen.proposal.lines
    days = [
        lines[share.key].promised_terms.credit_days
        for share in chosen.proposal.breakdown.shares
    ]
    known = [count for count in days if count is not None]
    if not known or len(known) < len(days):
        return None
    return timezone.now().date() + timedelta(days=max(known))
