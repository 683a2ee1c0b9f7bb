"""Locking an attempt to pay: after the order and the return, as everywhere."""

from typing import Any
from uuid import UUID

from ..models import RefundAttempt, ReturnRequest
from .locking import lock_request


def lock_attempt(attempt_id: UUID) -> tuple[Any, RefundAttempt]:
    """Return the order and the attempt; order, return and attempt are locked.

    Raises:
        ReturnRequest.DoesNotExist: there is no such attempt.
    """
    request_id = ReturnRequest.objects.values_list("pk", flat=True).get(
        reimbursements__attempts=attempt_id
    )
    order, _request = lock_request(request_id)
    attempt = (
        RefundAttempt.objects.select_for_update(of=("self",))
        .select_related("reimbursement__request", "transaction")
        .get(pk=attempt_id)
    )
    return order, attempt
