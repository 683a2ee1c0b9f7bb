"""Attempts to pay: locked after the order and the return, as everywhere."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from .. import host
from ..domain.lifecycle import PaymentKind
from ..errors import ErrorCode, refuse
from ..facts.payments import Balance
from ..models import RefundAttempt, ReturnRequest
from .locking import lock_one


def lock_attempt(attempt_id: UUID) -> tuple[Any, RefundAttempt]:
    """Return the order and the attempt; order, return and attempt are locked.

    Raises:
        ReturnsError: ``not_found``.
    """
    locked = lock_one(ReturnRequest.objects.filter(reimbursements__attempts=attempt_id))
    if locked is None:
        raise refuse(
            ErrorCode.NOT_FOUND, "There is no such attempt.", field="attemptId"
        )
    order, request = locked
    attempt = (
        RefundAttempt.objects.select_for_update(of=("self",))
        .select_related("reimbursement", "transaction", "payment", "user", "app")
        .get(pk=attempt_id)
    )
    attempt.reimbursement.request = request
    return order, attempt


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
