"""Notice that staff worked on the units of a return natively, and have it looked at.

The platform's own mutations take no lock that we could wait for. Their writes stand;
what follows for a return is written down here, once for the same numbers.
"""

from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils import timezone

from .. import host
from ..facts.conflicts import LineConflict, native_conflict
from ..host.contract import SYSTEM
from ..models import ReturnRequest
from ..models.event import EventType
from . import axes
from .locking import lock_request
from .timeline import record
from .transactions import one_transaction, tried_again


@tried_again
def note_conflict(*, request_id: UUID) -> ReturnRequest:
    """Compare a return with the platform's order, and write what is new.

    Raises:
        ReturnsError: ``not_found``.
    """
    with one_transaction():
        order, request = lock_request(request_id)
        note_conflict_of(request, order, at=timezone.now())
        return request


def note_conflict_of(request: ReturnRequest, order: Any, *, at: datetime) -> None:
    """The same for a step that has locked the order and the return, as its last act.

    Numbers that grew need the attention of staff, also where they had decided on
    smaller ones; none left needs no more.
    """
    found = native_conflict(request, order)
    numbers = {str(line): asdict(conflict) for line, conflict in found.items()}
    if numbers == request.native_conflict:
        return
    was_open = axes.is_in_conflict(request)
    grew = _grew(request.native_conflict, numbers)
    axes.keep_conflict(request, numbers, open=bool(numbers) and (was_open or grew))
    if grew:
        _tell(request, order, found, numbers, at)
    elif was_open and not numbers:
        record(request, EventType.NATIVE_CONFLICT_SETTLED, actor=SYSTEM, at=at)


def _grew(before: dict[str, Any], numbers: dict[str, dict[str, int]]) -> bool:
    return any(
        units > before.get(line, {}).get(kind, 0)
        for line, kinds in numbers.items()
        for kind, units in kinds.items()
    )


def _tell(
    request: ReturnRequest,
    order: Any,
    found: dict[UUID, LineConflict],
    numbers: dict[str, Any],
    at: datetime,
) -> None:
    data = {"lines": numbers}
    record(request, EventType.NATIVE_CONFLICT, actor=SYSTEM, at=at, data=data)
    goods = ", ".join(
        f"{found[line.pk].units} × {line.sku or line.product_name}"
        for line in request.lines.filter(pk__in=found)
    )
    host.orders.add_note(
        order,
        f"Return {request.number}: {goods} were also returned, refunded or canceled in "
        "the order itself. They are not paid again; please check.",
        SYSTEM,
    )
