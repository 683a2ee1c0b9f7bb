"""Locks, in the one documented order: the order's row, then the return's."""

from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from ..domain.lifecycle import STEPS, RequestStatus
from ..errors import ErrorCode, ReturnsError, refuse
from ..models import Reimbursement, ReturnRequest


def lock_request(request_id: UUID) -> tuple[Any, ReturnRequest]:
    """Return the order and the return, both locked until the transaction ends.

    Raises:
        ReturnsError: ``not_found``.
    """
    locked = lock_one(ReturnRequest.objects.filter(pk=request_id))
    if locked is None:
        raise not_found()
    return locked


def lock_one(
    requests: QuerySet[ReturnRequest],
) -> tuple[Any, ReturnRequest] | None:
    """The same for the return that a query finds; ``None`` where there is none.

    One statement: PostgreSQL locks the rows in the order in which they are named, and
    reads again what others changed while it waited. As strong as ``host.orders.lock``.
    """
    rows = requests.order_by().select_related("order__channel")
    request = rows.select_for_update(of=("order", "self"), no_key=True).first()
    return None if request is None else (request.order, request)


def lock_reimbursement(
    reimbursement_id: UUID,
) -> tuple[Any, ReturnRequest, Reimbursement]:
    """The same for the return of a reimbursement, and the reimbursement.

    Raises:
        ReturnsError: ``not_found``.
    """
    locked = lock_one(ReturnRequest.objects.filter(reimbursements=reimbursement_id))
    if locked is None:
        raise refuse(
            ErrorCode.NOT_FOUND,
            "There is no such reimbursement.",
            field="reimbursementId",
        )
    order, request = locked
    return order, request, request.reimbursements.get(pk=reimbursement_id)


def not_found() -> ReturnsError:
    return refuse(ErrorCode.NOT_FOUND, "There is no such return.", field="id")


def check_step(request: ReturnRequest, step: str) -> None:
    """Refuse a step that the return's status does not allow.

    Raises:
        ReturnsError: ``invalid_state``, with the states that would be accepted.
    """
    allowed = STEPS[step]
    if RequestStatus(request.status) not in allowed:
        accepted = sorted(allowed)
        raise refuse(
            ErrorCode.INVALID_STATE,
            f"Return {request.number} is {request.status}; "
            f"it must be {' or '.join(accepted)} to {step.replace('_', ' ')} it.",
            field="id",
            accepted=accepted,
        )
