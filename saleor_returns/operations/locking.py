"""Locks, in the one documented order: the order's row, then the return's."""

from typing import Any
from uuid import UUID

from django.db import DatabaseError

from .. import host
from ..domain.lifecycle import STEPS, RequestStatus
from ..errors import ErrorCode, ReturnsError, refuse
from ..models import ReturnRequest


def lock_request(request_id: UUID) -> tuple[Any, ReturnRequest]:
    """Return the order and the return, both locked until the transaction ends.

    Raises:
        ReturnsError: ``not_found``.
    """
    order_id = (
        ReturnRequest.objects.filter(pk=request_id)
        .values_list("order_id", flat=True)
        .first()
    )
    if order_id is None:
        raise not_found()
    order = host.orders.lock(order_id)
    if order is None:
        raise DatabaseError(f"order {order_id} of return {request_id} is gone")
    request = ReturnRequest.objects.select_for_update(of=("self",)).get(pk=request_id)
    return order, request


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
            f"it must be {' or '.join(accepted)} to {step} it.",
            field="id",
            accepted=accepted,
        )
