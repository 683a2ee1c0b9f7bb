"""What is gone of an order line: its units, and their part of what was paid for it."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from ..domain.lifecycle import LIVE
from ..domain.settlement.amounts import NOTHING, Amounts, total
from ..models import ReturnLine
from .moved import Moved


@dataclass(frozen=True, slots=True)
class Gone:
    """``amounts`` are said where they are other than the units' even part."""

    units: int
    amounts: Amounts | None = None


def gone_of(order_line_id: UUID, moved: Moved, line: ReturnLine | None = None) -> Gone:
    """What was paid back of an order line, or is promised towards new goods.

    As ``line`` of a return finds it: for its own units nobody else was promised
    anything. Units count for new goods as much as they did when these were ordered,
    whatever is paid for others in the meantime. So the others make up for it.
    """
    settled = moved.settled(order_line_id)
    paid = moved.paid_beside_goods.get(order_line_id)
    if paid is None:
        return Gone(settled)
    rows = [row for row in moved.units.in_returns if row.order_line_id == order_line_id]
    others = [row for row in rows if line is None or row.pk != line.pk]
    promised = [_still_promised(row) for row in others]
    evenly = settled - sum(row.quantity_reimbursed for row in rows if not row.is_kept)
    sold = Amounts(rows[0].total_gross_amount, rows[0].total_net_amount)
    ordered, currency = rows[0].ordered_quantity, rows[0].currency
    even_part = sold.units(
        of=ordered, after=0, count=min(evenly, ordered), currency=currency
    )
    return Gone(
        settled + sum(units for units, _amounts in promised),
        total([paid, even_part, *(amounts for _units, amounts in promised)]),
    )


def _still_promised(line: Any) -> tuple[int, Amounts]:
    """Units whose worth is fixed and that are not settled yet, nor lost."""
    worth = line.promised_terms.worth
    if worth is None or line.is_kept or line.status not in LIVE:
        return 0, NOTHING
    lost = line.quantity_rejected + line.quantity_missing
    units = max(0, worth.units - lost - line.quantity_reimbursed)
    done = line.quantity_reimbursed
    return units, worth.part(units, after=done, currency=line.currency)
