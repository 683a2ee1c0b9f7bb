"""Pay one attempt: open it under lock, send it outside any transaction, read the answer.

A worker may die at any line. Before the request is opened nothing was sent, so the
sweeper sends it; afterwards it may have been, so it is never sent again by itself.
"""

import logging
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from .. import host
from ..domain.lifecycle import AttemptStatus
from ..domain.money import ZERO
from ..facts.payments import Result, balances
from ..host.contract import (
    SYSTEM,
    Actor,
    ActorKind,
    GrantedLine,
    HostError,
    OpenedRefund,
    ReasonUse,
    RefundNotSent,
)
from ..models import RefundAttempt
from .attempts import lock_attempt
from .native_reasons import NativeReasons
from .settle_refund import conclude, settle_refund

logger = logging.getLogger(__name__)


def send_refund(*, attempt_id: UUID) -> RefundAttempt:
    """Send an attempt that was created and not sent yet; anything else is left alone.

    Must not be called inside a transaction: it opens network connections.
    """
    opened = _open(attempt_id)
    if opened is not None:
        refund, actor, channel = opened
        try:
            host.payments.send_refund(opened=refund, actor=actor, channel_slug=channel)
        except RefundNotSent as error:
            logger.warning("Refund attempt %s was not sent: %s", attempt_id, error)
        RefundAttempt.objects.filter(pk=attempt_id).update(sent_at=timezone.now())
    return settle_refund(attempt_id=attempt_id)


def _open(attempt_id: UUID) -> tuple[OpenedRefund, Actor, str] | None:
    """Write the request into the platform; from here on it counts as sent."""
    with transaction.atomic():
        order, attempt = lock_attempt(attempt_id)
        if attempt.status != AttemptStatus.CREATED:
            return None
        actor = _actor_of(attempt)
        try:
            _check_still_payable(order, attempt)
            refund = host.payments.open_refund(
                transaction=attempt.transaction,
                amount=attempt.amount,
                idempotency_key=str(attempt.key),
                granted_refund_id=attempt.granted_refund_id,
                **_said(attempt),
                actor=actor,
            )
        except HostError as error:
            conclude(attempt, Result(AttemptStatus.FAILED, message=str(error)))
            return None
        attempt.granted_refund_id = refund.granted_refund_id
        attempt.request_event_id = refund.request_event_id
        attempt.status = AttemptStatus.IN_TRANSIT
        attempt.opened_at = timezone.now()
        attempt.save()
        return refund, actor, order.channel.slug


def _check_still_payable(order: Any, attempt: RefundAttempt) -> None:
    """Hold the attempt against the payment once more, now that both are locked.

    Staff may have refunded natively, without our locks, since it was reserved.

    Raises:
        HostError: the payment is gone or can no longer give the amount.
    """
    if attempt.transaction is None:
        raise HostError("The payment was deleted.")
    host.payments.lock([attempt.transaction.pk])
    left = {
        balance.transaction.pk: balance.refundable
        for balance in balances(order, without=attempt)
    }
    refundable = left.get(attempt.transaction.pk, ZERO)
    if refundable < attempt.amount:
        raise HostError(f"The payment can give only {refundable} back by now.")


def _said(attempt: RefundAttempt) -> dict[str, Any]:
    """What the refund is for, in units and in words.

    Units are named once, on the first payment, so that none is granted twice.
    """
    reasons = NativeReasons(ReasonUse.REFUND)
    rows = attempt.reimbursement.lines.select_related(
        "line__order_line", "line__reason"
    )
    units = {row.line: row.quantity for row in rows}
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


def _actor_of(attempt: RefundAttempt) -> Actor:
    """Who asked for the attempt, for the platform's own history."""
    if attempt.app is not None:
        return Actor(ActorKind.APP, app=attempt.app)
    if attempt.user is not None:
        return Actor(ActorKind.STAFF, user=attempt.user)
    return SYSTEM
