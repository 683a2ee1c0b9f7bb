"""New goods as a part of a settlement: what they take of the worth of returned ones."""

from dataclasses import dataclass
from decimal import Decimal

from ..money import ZERO
from .amounts import NOTHING, Amounts
from .breakdown import Breakdown, ChargeKind, Entry


@dataclass(frozen=True, slots=True)
class Taken:
    """``due``: what new goods take of all units so far; ``booked``: what they took.

    ``None``: all that the units come to.
    """

    due: Decimal | None = ZERO
    booked: Amounts = NOTHING


def less_new_goods(breakdown: Breakdown, taken: Taken) -> Breakdown:
    """The same, less what new goods take of it, and with what they give back.

    Never below zero: what the units do not suffice for is taken of those that follow.
    Taxed as the units are.
    """
    due = taken.booked.gross + breakdown.amount if taken.due is None else taken.due
    more = due - taken.booked.gross
    if more < 0:
        change = taken.booked.part(-more, taken.booked.gross, breakdown.currency)
    else:
        now = min(more, breakdown.amount)
        change = -breakdown.total.part(now, breakdown.amount, breakdown.currency)
    if not change.gross:
        return breakdown
    entry = Entry(ChargeKind.NEW_GOODS, None, change)
    return Breakdown(breakdown.currency, breakdown.shares, (*breakdown.entries, entry))
