"""What used goods cost."""

from decimal import Decimal

from ..money import quantize

HUNDRED = Decimal(100)


def part_of(base: Decimal, percentage: Decimal, currency: str) -> Decimal:
    """A part of a price, rounded half up to the currency's smallest unit."""
    return quantize(base * percentage / HUNDRED, currency)
