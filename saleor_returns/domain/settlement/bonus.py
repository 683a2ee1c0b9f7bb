"""What store credit is worth more than the refund that it is given for."""

from collections.abc import Iterable
from decimal import Decimal

from ..money import ZERO
from .amounts import HUNDRED


def earned(amount: Decimal, goods: Iterable[tuple[Decimal, Decimal]]) -> Decimal:
    """What an amount of credit earns, not rounded.

    ``goods`` are what it is for: the worth of each line, less its own fees, and the
    percentage promised for it. So a line earns the same whichever others it is paid
    with. What is for no line in particular is spread over those that it is paid with.
    """
    rows = list(goods)
    worth = sum((gross for gross, _percentage in rows), start=ZERO)
    if worth <= 0:
        return ZERO
    weighted = sum((gross * percentage for gross, percentage in rows), start=ZERO)
    return amount * weighted / (worth * HUNDRED)
