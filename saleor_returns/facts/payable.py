"""Which units of a return are to be paid for now, and which nobody may pay again."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import F

from ..models import Reimbursement, ReimbursementLine, ReturnLine, ReturnRequest
from . import WRITER
from .gone import Gone, gone_of
from .moved import Moved
from .native import NativeUnits, granted_units
from .orders import quantities_of


@dataclass(frozen=True, slots=True)
class Payable:
    """Units of a return line that are owed for.

    ``blocked`` are owed for and not paid, because staff returned or refunded them
    natively. ``gone`` is what was paid back of the order's line before.
    """

    line: ReturnLine
    quantity: int
    blocked: int
    gone: Gone


def payable_of(
    request: ReturnRequest, moved: Moved, limits: Mapping[UUID, int] | None = None
) -> list[Payable]:
    """The units of every line of a return that owes for any, or did.

    ``limits`` are units by return line that are looked at, paid or not; by default all.
    """
    since = granted_units(moved.units.grants, since=request.created_at)
    gone = _gone(moved.lines.get(request.pk, ()), moved)
    found = []
    for row in moved.lines.get(request.pk, ()):
        native = moved.native[row.order_line_id]
        settled = moved.settled(row.order_line_id)
        left = _left_to_us(
            row, native, since.get(row.order_line_id, 0), gone.get(row.pk, 0)
        )
        owed = row.progress.owed
        if limits is not None:
            owed = min(owed, limits.get(row.pk, 0))
        owed = max(0, owed - row.quantity_reimbursed)
        quantity = min(
            owed, left - row.quantity_reimbursed, row.ordered_quantity - settled
        )
        quantity = max(0, quantity)
        before = gone_of(row.order_line_id, moved, row)
        found.append(Payable(row, quantity, owed - quantity, before))
    return found


def lines_paid_for(reimbursement: Reimbursement, alias: str = WRITER) -> list[Any]:
    """What all reimbursements of the same return cover, with lines and their reasons."""
    rows = ReimbursementLine.objects.using(alias).select_related(
        "line__order_line", "line__reason"
    )
    return list(
        rows.filter(reimbursement__request=reimbursement.request_id).annotate(
            amount=F("reimbursement__amount"),
            canceled_at=F("reimbursement__canceled_at"),
        )
    )


def paid_natively(
    reimbursement: Reimbursement,
    moved: Moved,
    paid_for: Iterable[Any] | None = None,
) -> list[UUID]:
    """Return lines of a reimbursement whose units staff paid back natively since.

    ``paid_for`` are :func:`lines_paid_for`, where the caller has read them.
    """
    request = reimbursement.request
    since = granted_units(moved.units.grants, since=request.created_at)
    gone = _gone(moved.lines.get(request.pk, ()), moved)
    rows = lines_paid_for(reimbursement) if paid_for is None else list(paid_for)
    units: Counter[UUID] = Counter()
    for row in rows:
        if row.amount and row.canceled_at is None:
            units[row.line_id] += row.quantity
    return [
        row.line_id
        for row in rows
        if row.reimbursement_id == reimbursement.pk
        and units[row.line_id]
        > _left_to_us(
            row.line,
            moved.native[row.line.order_line_id],
            since.get(row.line.order_line_id, 0),
            gone.get(row.line_id, 0),
            covered=row.line.quantity_reimbursed,
        )
    ]


def _left_to_us(
    row: ReturnLine,
    native: NativeUnits,
    granted_since: int,
    gone: int,
    *,
    covered: int = 0,
) -> int:
    """Units of a return line that staff did not pay back natively: to be paid by us.

    Those that we show as returned, and those paid for without, as far as they are still
    there. Refunds that staff granted after the return was asked for may be for its
    units, unless staff moved other units themselves: in doubt nothing is paid twice.
    ``covered`` units were decided to be paid on trust, also where they did not come.
    """
    progress = row.progress
    on_trust = max(0, max(progress.owed, covered) - progress.accepted)
    conflicting = max(0, granted_since - native.moved_by_staff)
    twice = native.counted_twice(row.ordered_quantity)
    ours = row.quantity_native + max(0, on_trust - gone)
    return ours - conflicting - native.taken_over - twice


def _gone(lines: Collection[ReturnLine], moved: Moved) -> dict[UUID, int]:
    """Units that are paid for on trust and no longer there to come back, by line."""
    trusted = [row for row in lines if row.is_kept or row.is_paid_ahead]
    if not trusted:
        return {}
    quantities = quantities_of([row.order_line for row in trusted], moved.units)
    return {row.pk: quantities[row.order_line_id].missing for row in trusted}
