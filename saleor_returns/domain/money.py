"""Money: exact shares of what was paid.

Amounts are ``Decimal`` in major units of an ISO 4217 currency. Nothing here knows a
catalogue's price: the basis is always the total that the order stored for a line.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from babel.numbers import get_currency_precision

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in major units of ``currency``."""

    amount: Decimal
    currency: str


@cache
def quantum(currency: str) -> Decimal:
    """The smallest unit of a currency: 1 for JPY, 0.01 for EUR, 0.001 for KWD.

    Digits are those of Unicode CLDR, which the platform uses too.
    """
    return Decimal(1).scaleb(-get_currency_precision(currency))


def quantize(amount: Decimal, currency: str) -> Decimal:
    """Round half up to the currency's smallest unit."""
    return amount.quantize(quantum(currency), rounding=ROUND_HALF_UP)


def is_exact(amount: Decimal, currency: str) -> bool:
    """Whether the amount needs no more digits than the currency has.

    Reads digits and never rounds, so no amount is too large to ask about.
    """
    written = amount.as_tuple()
    excess = -int(written.exponent) - get_currency_precision(currency)
    return excess <= 0 or not any(written.digits[-excess:])


def prorate(
    total: Decimal, *, units: int, settled: int, quantity: int, currency: str
) -> Decimal:
    """The share of ``quantity`` units in what was paid for a line of ``units`` units.

    ``settled`` units were paid back before. The share is the difference of two
    rounded running totals, so however a line is split the parts add up to exactly
    ``total``: 10.00 for 3 units gives 3.33, 3.34, 3.33.

    Raises:
        ValueError: the units do not fit into the line.
    """
    if quantity < 0 or settled < 0 or units <= 0 or settled + quantity > units:
        raise ValueError(
            f"cannot take {quantity} after {settled} of a line of {units} units"
        )
    before = quantize(total * settled / units, currency)
    after = quantize(total * (settled + quantity) / units, currency)
    if settled + quantity == units:
        after = total
    return after - before


def allocate(amount: Decimal, capacities: Sequence[Decimal]) -> list[Decimal]:
    """Spread an amount over payments, filling each before the next.

    Returns one share a capacity, in the order given.

    Raises:
        ValueError: the capacities together are smaller than the amount.
    """
    shares = []
    rest = amount
    for capacity in capacities:
        share = max(ZERO, min(rest, capacity))
        shares.append(share)
        rest -= share
    if rest > 0:
        raise ValueError(f"{rest} of {amount} finds no place")
    return shares
