"""What store credit is worth more than the refund that it is given for."""

from collections.abc import Iterable
from decimal import Decimal

from ..money import ZERO
from .amounts import HUNDRED


def earned(amount: Decimal, goods: Iterable[tuple[Decimal, Decimal]]) -> Decimal:
    """What an amount of credit earns, not rounded.

    ``goods`` are what it is for: the worth of each line and the percentage promised for
    it. Lines weigh as much as they are worth.
    """
    rows = list(goods)
    worth = sum((gross for gross, _percentage in rows), start=ZERO)
    if worth <= 0:
        return ZERO
    weighted = sum((gross * percentage for gross, percentage in rows), start=ZERO)
    return amount * weighted / (worth * HUNDRED)
