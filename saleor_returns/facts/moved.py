"""Where the units of some orders are, and who was paid for them."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from ..models import ReturnLine
from . import WRITER
from .native import NativeUnits, native_units
from .units import Units, read_units


@dataclass(frozen=True, slots=True)
class Moved:
    """``native`` and ``reimbursed`` are by order line, ``lines`` by return."""

    units: Units
    native: Mapping[UUID, NativeUnits]
    lines: Mapping[UUID, list[ReturnLine]]
    reimbursed: Mapping[UUID, int]

    def settled(self, order_line_id: UUID) -> int:
        """Units of an order line that were paid back, by any return or natively."""
        native = self.native[order_line_id]
        return self.reimbursed[order_line_id] + native.refunded + native.granted


def read_moved(order_ids: Collection[UUID], alias: str = WRITER) -> Moved:
    """Read it for every line of some orders, in two queries."""
    units = read_units(order_ids, alias)
    lines: dict[UUID, list[ReturnLine]] = {}
    reimbursed: Counter[UUID] = Counter()
    for row in units.in_returns:
        lines.setdefault(row.request_id, []).append(row)
        reimbursed[row.order_line_id] += row.quantity_reimbursed
    return Moved(units, native_units(units), lines, reimbursed)
