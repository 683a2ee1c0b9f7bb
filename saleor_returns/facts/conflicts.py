"""Where the platform's own buttons and a return have met over the same units."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import Exists, OuterRef, Q, QuerySet, Sum

from ..domain.lifecycle import LIVE, AttemptStatus, RequestStatus
from ..domain.quantities import LineQuantities
from ..models import (
    Inspection,
    RefundAttempt,
    ReimbursementLine,
    ReturnLine,
    ReturnRequest,
)
from . import WRITER
from .moved import read_moved
from .native import RETURNED, NativeUnits, granted_units
from .orders import quantities_of
from .payable import payable_of
from .units import FULFILLED

WAITING = "waiting_for_approval"


@dataclass(frozen=True, slots=True)
class LineConflict:
    """Units of a return line that staff moved or paid back natively as well.

    ``gone`` are promised to the return and no longer there to come back; ``blocked``
    are accepted and will not be paid; ``doubled`` are paid by us, or need no money, and
    staff paid or returned them too, or canceled our return of them.
    """

    gone: int = 0
    blocked: int = 0
    doubled: int = 0

    @property
    def units(self) -> int:
        return self.gone + self.blocked + self.doubled


def native_conflict(
    request: ReturnRequest, order: Any, *, alias: str = WRITER
) -> dict[UUID, LineConflict]:
    """The conflicts of a return by return line; lines without any are left out."""
    moved = read_moved([order.pk], alias)
    units, native = moved.units, moved.native
    blocked = {row.line.pk: row.blocked for row in payable_of(request, moved)}
    granted_since = granted_units(units.grants, since=request.created_at)
    paid = _paid(request, alias)
    lines = list(request.lines.using(alias).select_related("order_line"))
    quantities = quantities_of([line.order_line for line in lines], units)
    found = {}
    for row in lines:
        key = row.order_line_id
        conflict = LineConflict(
            gone=_gone(request, row, quantities[key]),
            blocked=blocked.get(row.pk, 0),
            doubled=_doubled(
                row, native[key], granted_since.get(key, 0), paid.get(row.pk, 0)
            ),
        )
        if conflict.units:
            found[row.pk] = conflict
    return found


def natively_touched(
    *, settled_since: datetime, alias: str = WRITER
) -> QuerySet[ReturnRequest]:
    """Returns in whose orders staff returned, refunded or canceled something.

    Live returns, those that were settled lately, and those already in conflict. Most
    orders are never touched so, and cost no more than this one query.
    """
    fulfillments = apps.get_model("order", "Fulfillment").objects
    granted_refunds = apps.get_model("order", "OrderGrantedRefund").objects
    by_us = Inspection.objects.filter(native_fulfillment_id=OuterRef("pk"))
    by_our_attempt = RefundAttempt.objects.filter(granted_refund=OuterRef("pk"))
    moved = (
        fulfillments.filter(order=OuterRef("order_id"))
        .exclude(status__in=(FULFILLED, WAITING))
        .exclude(Q(status=RETURNED) & Exists(by_us))
    )
    granted = (
        granted_refunds.filter(order=OuterRef("order_id"))
        .exclude(status="failure")
        .exclude(Exists(by_our_attempt))
    )
    settled = Q(status=RequestStatus.COMPLETED, updated_at__gt=settled_since)
    in_conflict = ~Q(native_conflict={})
    return ReturnRequest.objects.using(alias).filter(
        in_conflict
        | Q(Q(status__in=LIVE) | settled, Q(Exists(moved)) | Q(Exists(granted)))
    )


def _gone(request: ReturnRequest, row: ReturnLine, quantities: LineQuantities) -> int:
    if request.status not in LIVE:
        return 0
    approved = request.status == RequestStatus.APPROVED
    wanted = row.quantity_approved if approved else row.quantity_requested
    held = max(0, wanted - row.quantity_accepted - row.quantity_rejected)
    return min(held, quantities.missing)


def _doubled(row: ReturnLine, units: NativeUnits, granted_since: int, paid: int) -> int:
    """Refunds that staff granted since the return was asked for may be for its units,
    unless staff moved others themselves.
    """
    by_staff = units.taken_over + units.counted_twice(row.ordered_quantity)
    by_staff += max(0, granted_since - units.moved_by_staff)
    settled = paid if row.progress.owes_money else row.quantity_native
    on_trust = max(0, settled - row.quantity_accepted)
    return max(0, min(settled, settled + by_staff - row.quantity_native - on_trust))


def _paid(request: ReturnRequest, alias: str) -> Mapping[UUID, int]:
    """Units by return line that refunds of ours paid for, or may still pay for.

    Not those that were settled with nothing, nor those that staff paid elsewhere.
    """
    attempts = RefundAttempt.objects.filter(reimbursement=OuterRef("reimbursement"))
    elsewhere = attempts.filter(status=AttemptStatus.EXTERNAL)
    return dict(
        ReimbursementLine.objects.using(alias)
        .filter(
            Exists(attempts),
            ~Exists(elsewhere),
            reimbursement__request=request,
            reimbursement__canceled_at=None,
        )
        .order_by()
        .values_list("line_id")
        .annotate(units=Sum("quantity"))
    )
