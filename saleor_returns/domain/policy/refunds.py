"""What a decision comes to in money: an estimate for customers, a figure for back-tests."""

from decimal import Decimal

from ..money import ZERO, prorate
from .decision import LineDecision
from .facts import LineFacts


def charged(decision: LineDecision) -> Decimal:
    """Both fees of a line, with tax."""
    charges = (decision.restocking_fee, decision.return_shipping_fee)
    return sum((charge.gross for charge in charges if charge), start=ZERO)


def paid_back(decision: LineDecision, line: LineFacts, currency: str) -> Decimal:
    """What the wanted units were sold for, or all that can be returned, less the fees.

    The next ones of those that are not back yet, so that parts add up; never below zero.
    """
    wanted = line.wish.quantity if line.wish else None
    units = min(line.ordered, line.returnable if wanted is None else wanted)
    if not units:
        return ZERO
    sold = prorate(
        line.total_gross,
        units=line.ordered,
        settled=max(0, line.ordered - max(units, line.returnable)),
        quantity=units,
        currency=currency,
    )
    return max(ZERO, sold - charged(decision))
