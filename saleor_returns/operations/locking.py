"""Locks, in the one documented order: the order's row, then the return's."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import connection
from django.db.models import QuerySet

from ..domain.lifecycle import STEPS, RequestStatus
from ..errors import ErrorCode, Problem, ReturnsError, refuse
from ..models import Reimbursement, ReturnRequest


def lock_name(name: str) -> None:
    """Wait for whoever locked the same name, until the transaction ends.

    For what has no row yet.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [name])


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


def lock_all(request_ids: Collection[UUID]) -> dict[UUID, tuple[Any, ReturnRequest]]:
    """The same for many returns, by primary key; unknown ones are left out.

    All orders first, then all returns, each by primary key: whoever locks several waits
    for the others in the same order, and whoever locks one return holds its order.
    """
    rows = ReturnRequest.objects.filter(pk__in=request_ids).order_by()
    order_ids = set(rows.values_list("order_id", flat=True))
    orders = {
        order.pk: order
        for order in apps.get_model("order", "Order")
        .objects.select_related("channel")
        .filter(pk__in=order_ids)
        .order_by("pk")
        .select_for_update(of=("self",), no_key=True)
    }
    locked = {}
    for request in rows.order_by("pk").select_for_update(no_key=True):
        request.order = orders[request.order_id]
        locked[request.pk] = (request.order, request)
    return locked


def not_found() -> ReturnsError:
    return refuse(ErrorCode.NOT_FOUND, "There is no such return.", field="id")


def check_step(request: ReturnRequest, step: str) -> None:
    """Refuse a step that the return's status does not allow.

    Raises:
        ReturnsError: ``invalid_state``, with the states that would be accepted.
    """
    problems = step_problems(request, step)
    if problems:
        raise ReturnsError(*problems)


def step_problems(request: ReturnRequest, step: str) -> list[Problem]:
    """The same, for whoever goes on with other returns."""
    allowed = STEPS[step]
    if RequestStatus(request.status) in allowed:
        return []
    accepted = sorted(allowed)
    message = (
        f"Return {request.number} is {request.status}; "
        f"it must be {' or '.join(accepted)} to {step.replace('_', ' ')} it."
    )
    return [Problem(ErrorCode.INVALID_STATE, message, field="id", accepted=accepted)]
