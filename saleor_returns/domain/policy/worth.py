"""What goods were sold for."""

from decimal import Decimal

from ..money import ZERO
from .facts import LineFacts


def sold_for(line: LineFacts, units: int) -> Decimal:
    """What some units of a line were sold for, with tax; never more than all of it."""
    if not line.ordered:
        return ZERO
    return line.total_gross * min(units, line.ordered) / line.ordered


def worth(line: LineFacts) -> Decimal:
    """What the wanted units were sold for, or all of the line's, with tax."""
    wanted = line.wish.quantity if line.wish else None
    return sold_for(line, line.ordered if wanted is None else wanted)
