"""Pay one attempt: open it under lock, send it outside any transaction, read the answer.

A worker may die at any line. Before the request is opened nothing was sent, so the
sweeper sends it; afterwards it may have been, so it is never sent again by itself.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.utils import timezone

from .. import host
from ..domain.lifecycle import AttemptStatus, PaymentKind
from ..domain.money import ZERO
from ..facts.legacy_payments import newest_row
from ..facts.moved import read_moved
from ..facts.payable import lines_paid_for, paid_natively
from ..facts.payments import balances
from ..facts.results import Result
from ..host.contract import (
    Actor,
    GrantedLine,
    HostError,
    OpenedRefund,
    ReasonUse,
    RefundNotSent,
)
from ..models import RefundAttempt, ReimbursementLine
from .attempts import TO_SEND, actor_of, lock_attempt, withdraw_grants
from .native_reasons import NativeReasons
from .send_legacy_refund import send_legacy_refund
from .settle_refund import conclude, settle_refund
from .transactions import one_transaction, tried_again

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """An attempt that counts as sent; ``refund`` are the platform's rows behind it.

    A legacy payment has none before its gateway answers.
    """

    attempt: RefundAttempt
    actor: Actor
    channel_slug: str
    refund: OpenedRefund | None


def send_refund(*, attempt_id: UUID) -> RefundAttempt:
    """Send an attempt that was created and not sent yet; anything else is left alone.

    Must not be called inside a transaction: it opens network connections.
    """
    opened = _open(attempt_id)
    sent_at = None
    if opened is not None:
        if opened.refund is None:
            send_legacy_refund(opened.attempt, opened.actor, opened.channel_slug)
        else:
            _ask_app(opened.attempt, opened.refund, opened.actor, opened.channel_slug)
            sent_at = timezone.now()
    return settle_refund(attempt_id=attempt_id, sent_at=sent_at)


def _ask_app(
    attempt: RefundAttempt, refund: OpenedRefund, actor: Actor, channel_slug: str
) -> None:
    try:
        host.payments.send_refund(opened=refund, actor=actor, channel_slug=channel_slug)
    except RefundNotSent as error:
        logger.warning("Refund attempt %s was not sent: %s", attempt.pk, error)


@tried_again
def _open(attempt_id: UUID) -> Opened | None:
    """Write the request into the platform; from here on it counts as sent."""
    with one_transaction():
        order, attempt = lock_attempt(attempt_id, *TO_SEND)
        if attempt.status != AttemptStatus.CREATED:
            return None
        if attempt.transaction is not None:
            attempt.transaction.order = order
        actor = actor_of(attempt)
        refund = None
        try:
            paid_for = lines_paid_for(attempt.reimbursement)
            _check_still_payable(order, attempt, paid_for)
            if attempt.payment_kind == PaymentKind.LEGACY:
                attempt.request_event_id = newest_row(attempt.payment)
            else:
                refund = _open_at_app(attempt, actor, paid_for)
        except HostError as error:
            conclude(attempt, Result(AttemptStatus.FAILED, message=str(error)))
            return None
        attempt.status = AttemptStatus.IN_TRANSIT
        attempt.opened_at = timezone.now()
        attempt.save()
        return Opened(attempt, actor, order.channel.slug, refund)


def _open_at_app(
    attempt: RefundAttempt, actor: Actor, paid_for: Sequence[ReimbursementLine]
) -> OpenedRefund:
    if attempt.granted_refund_id is None and attempt.number > 1:
        withdraw_grants(
            RefundAttempt.objects.filter(
                reimbursement_id=attempt.reimbursement_id, chain=attempt.chain
            )
        )
    refund = host.payments.open_refund(
        transaction=attempt.transaction,
        amount=attempt.amount,
        idempotency_key=str(attempt.key),
        granted_refund_id=attempt.granted_refund_id,
        **_said(attempt, paid_for),
        actor=actor,
    )
    attempt.granted_refund_id = refund.granted_refund_id
    attempt.request_event_id = refund.request_event_id
    return refund


def _check_still_payable(
    order: Any, attempt: RefundAttempt, paid_for: Sequence[ReimbursementLine]
) -> None:
    """Hold the attempt against the payment once more, now that both are locked.

    Staff may have refunded natively, without our locks, since it was reserved.

    Raises:
        HostError: the payment is gone or can no longer give the amount, or staff paid
            for the units natively.
    """
    kind, payment_id = attempt.payment_key
    if payment_id is None:
        raise HostError("The payment was deleted.")
    if kind == PaymentKind.LEGACY:
        host.payments.lock_legacy([payment_id])
    else:
        host.payments.lock([payment_id])
    found = balances(order, without=attempt, tried=[attempt])
    left = {row.key: row.refundable for row in found}
    refundable = left.get((kind, payment_id), ZERO)
    if refundable < attempt.amount:
        raise HostError(f"The payment can give only {refundable} back by now.")
    if paid_natively(attempt.reimbursement, read_moved([order.pk]), paid_for):
        raise HostError("Staff returned or refunded the units in the order itself.")


def _said(
    attempt: RefundAttempt, paid_for: Sequence[ReimbursementLine]
) -> dict[str, Any]:
    """What the refund is for, in units and in words.

    Units are named once, on the first payment, so that none is granted twice.
    """
    reasons = NativeReasons(ReasonUse.REFUND)
    units = {
        row.line: row.quantity
        for row in paid_for
        if row.reimbursement_id == attempt.reimbursement_id
    }
    lines = [
        GrantedLine(line.order_line, quantity, reasons.of(line.reason))
        for line, quantity in units.items()
    ]
    number = attempt.reimbursement.request.number
    return {
        "lines": [] if attempt.chain > 1 else lines,
        "reason": number,
        "reason_page_id": reasons.leading(units),
    }
