"""Locking an attempt to pay: after the order and the return, as everywhere."""

from typing import Any
from uuid import UUID

from ..errors import ErrorCode, refuse
from ..models import RefundAttempt, ReturnRequest
from .locking import lock_request


def lock_attempt(attempt_id: UUID) -> tuple[Any, RefundAttempt]:
    """Return the order and the attempt; order, return and attempt are locked.

    Raises:
        ReturnsError: ``not_found``.
    """
    request_id = (
        ReturnRequest.objects.filter(reimbursements__attempts=attempt_id)
        .values_list("pk", flat=True)
        .first()
    )
    if request_id is None:
        raise refuse(
            ErrorCode.NOT_FOUND, "There is no such attempt.", field="attemptId"
        )
    order, _request = lock_request(request_id)
    attempt = (
        RefundAttempt.objects.select_for_update(of=("self",))
        .select_related("reimbursement__request", "transaction", "user", "app")
        .get(pk=attempt_id)
    )
    return order, attempt
