"""Attempts to pay: locked after the order and the return, as everywhere."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from .. import host
from ..domain.lifecycle import PaymentKind
from ..errors import ErrorCode, refuse
from ..facts.payments import Balance
from ..host.contract import SYSTEM, Actor, ActorKind
from ..models import RefundAttempt, Reimbursement

RETURN = "reimbursement__request"
TO_SEND = ("transaction__app", "payment", "user", "app")
"""What is asked for money, and in whose name."""
TO_SETTLE = ("granted_refund", f"{RETURN}__order__billing_address")
"""What an answer is held against, and who gets the document."""


def lock_attempt(attempt_id: UUID, *beside: str) -> tuple[Any, RefundAttempt]:
    """Return the order and the attempt; order, return and attempt are locked.

    ``beside`` are relations that are read along, :data:`TO_SEND` or :data:`TO_SETTLE`.

    Raises:
        ReturnsError: ``not_found``.
    """
    attempt = (
        RefundAttempt.objects.select_related(f"{RETURN}__order__channel", *beside)
        .select_for_update(of=(f"{RETURN}__order", RETURN, "self"), no_key=True)
        .filter(pk=attempt_id)
        .first()
    )
    if attempt is None:
        raise refuse(
            ErrorCode.NOT_FOUND, "There is no such attempt.", field="attemptId"
        )
    order = attempt.reimbursement.request.order
    return order, attempt


def last_tries(reimbursement: Reimbursement) -> QuerySet[RefundAttempt]:
    """The last attempt of every chain of a reimbursement."""
    attempts = reimbursement.attempts.select_related(
        "transaction", "payment", "reimbursement__request"
    )
    return attempts.order_by("chain", "-number").distinct("chain")


def withdraw_grants(attempts: QuerySet[RefundAttempt]) -> None:
    """What was granted for attempts in vain is granted anew, if at all, and only once."""
    granted = attempts.filter(granted_refund__isnull=False)
    for pk in granted.values_list("granted_refund_id", flat=True).distinct():
        host.payments.withdraw_granted_refund(pk)


def actor_of(attempt: RefundAttempt) -> Actor:
    """Who asked for the attempt, for the platform's own history."""
    if attempt.app is not None:
        return Actor(ActorKind.APP, app=attempt.app)
    if attempt.user is not None:
        return Actor(ActorKind.STAFF, user=attempt.user)
    return SYSTEM


def hold_legacy(keys: Iterable[tuple[PaymentKind, int | None]]) -> None:
    """Lock the legacy payments among these, before anything is written that names them.

    A row that names a payment would wait at the commit, with the order locked, for
    whoever refunds that payment natively and writes the order next.
    """
    ids = [pk for kind, pk in keys if kind == PaymentKind.LEGACY and pk is not None]
    if ids:
        host.payments.lock_legacy(ids)


def through(balance: Balance) -> dict[str, Any]:
    """What an attempt keeps of the payment that it goes through."""
    row = balance.payment
    if balance.kind == PaymentKind.LEGACY:
        name = f"{row.gateway} {row.psp_reference or row.token}".strip()
        return {"payment_kind": balance.kind, "payment": row, "payment_name": name}
    name = row.name or row.psp_reference or ""
    return {"payment_kind": balance.kind, "transaction": row, "payment_name": name}
