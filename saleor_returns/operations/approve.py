"""Approve a return that waits for review."""

from uuid import UUID

from django.db.models import F
from django.utils import timezone

from ..domain.lifecycle import RequestStatus
from ..errors import ErrorCode, Problem, ReturnsError
from ..facts.exchanges import wishes_for_goods
from ..facts.orders import quantities_of
from ..facts.units import read_units
from ..host.contract import Actor
from ..models import ReturnRequest
from ..models.event import EventType
from . import axes
from .exchanges.order import order_new_goods
from .locking import check_step, lock_request
from .request_checks import over_held
from .timeline import record
from .transactions import one_transaction, tried_again


@tried_again
def approve_return(*, request_id: UUID, actor: Actor) -> ReturnRequest:
    """Approve every line as asked.

    Raises:
        ReturnsError: ``not_found``, ``invalid_state``, or ``quantity_not_returnable``
            where staff returned or refunded units natively since the request.
    """
    with one_transaction():
        order, request = lock_request(request_id)
        check_step(request, "approve")
        units = read_units([order.pk])
        lines = [row for row in units.in_returns if row.request_id == request.pk]
        quantities = quantities_of([line.order_line for line in lines], units)
        problems = []
        for line in lines:
            gone = over_held(quantities[line.order_line_id])
            if gone:
                left = max(0, line.quantity_requested - gone)
                problems.append(
                    Problem(
                        ErrorCode.QUANTITY_NOT_RETURNABLE,
                        f"{line.quantity_requested} units asked; "
                        f"{left} can still be returned.",
                        field="id",
                        line=line.order_line_id,
                        quantity=left,
                    )
                )
        if problems:
            raise ReturnsError(*problems)
        request.lines.update(quantity_approved=F("quantity_requested"))
        for line in lines:
            line.quantity_approved = line.quantity_requested
        now = timezone.now()
        request.status = RequestStatus.APPROVED
        axes.note_approval(request, lines, at=now)
        request.save(update_fields=("status", *axes.PROMISED, "updated_at"))
        record(request, EventType.APPROVED, actor=actor, at=now)
        if wishes_for_goods(lines):
            order_new_goods(request, order, actor=actor, at=now)
        return request
