"""Where the units of some orders are, and who was paid for them."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Sum

from ..domain.settlement.amounts import NOTHING, Amounts
from ..models import ReimbursementLine, ReturnLine
from . import WRITER
from .native import NativeUnits, native_units
from .units import Units, read_units

WORTH = "worth"
"""In the terms of a return's line: what its units count for towards new goods."""


@dataclass(frozen=True, slots=True)
class Moved:
    """``native`` and ``reimbursed`` are by order line, ``lines`` by return.

    ``paid_beside_goods``: of order lines of which units count for new goods, what was
    paid for units that did not stay with the customer.
    """

    units: Units
    native: Mapping[UUID, NativeUnits]
    lines: Mapping[UUID, list[ReturnLine]]
    reimbursed: Mapping[UUID, int]
    paid_beside_goods: Mapping[UUID, Amounts]

    def settled(self, order_line_id: UUID) -> int:
        """Units of an order line that were paid back, by any return or natively."""
        native = self.native[order_line_id]
        return self.reimbursed[order_line_id] + native.refunded + native.granted


def read_moved(order_ids: Collection[UUID], alias: str = WRITER) -> Moved:
    """Read it for every line of some orders: two queries, one more after exchanges."""
    units = read_units(order_ids, alias)
    lines: dict[UUID, list[ReturnLine]] = {}
    reimbursed: Counter[UUID] = Counter()
    for row in units.in_returns:
        lines.setdefault(row.request_id, []).append(row)
        reimbursed[row.order_line_id] += row.quantity_reimbursed
    exchanged = {
        row.order_line_id for row in units.in_returns if WORTH in (row.terms or {})
    }
    paid = _paid(exchanged, alias) if exchanged else {}
    return Moved(units, native_units(units), lines, reimbursed, paid)


def _paid(order_line_ids: Collection[UUID], alias: str) -> dict[UUID, Amounts]:
    rows = (
        ReimbursementLine.objects.using(alias)
        .filter(
            line__order_line__in=order_line_ids,
            line__is_kept=False,
            reimbursement__canceled_at=None,
        )
        .order_by()
        .values_list("line__order_line")
        .annotate(gross=Sum("gross_amount"), net=Sum("net_amount"))
    )
    found = dict.fromkeys(order_line_ids, NOTHING)
    return found | {pk: Amounts(gross, net) for pk, gross, net in rows}
