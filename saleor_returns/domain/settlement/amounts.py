"""Amounts with and without tax, and shares of them that add up."""

from dataclasses import dataclass
from decimal import Decimal

from ..money import ZERO, prorate, quantize

HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Amounts:
    """``gross`` is with tax, ``net`` without, in major units of one currency."""

    gross: Decimal = ZERO
    net: Decimal = ZERO

    @property
    def tax(self) -> Decimal:
        return self.gross - self.net

    def __add__(self, other: "Amounts") -> "Amounts":
        return Amounts(self.gross + other.gross, self.net + other.net)

    def __sub__(self, other: "Amounts") -> "Amounts":
        return Amounts(self.gross - other.gross, self.net - other.net)

    def __neg__(self) -> "Amounts":
        return Amounts(-self.gross, -self.net)

    def taxed(self, gross: Decimal, currency: str) -> "Amounts":
        """So much of it, with the tax that goes with so much.

        The tax follows from the gross amount alone. So of running totals, in whichever
        steps, no part has a tax below zero or more tax than it is worth.
        """
        if gross == self.gross:
            return self
        if not self.gross:
            return NOTHING
        return Amounts(gross, quantize(self.net * gross / self.gross, currency))

    def next(self, gross: Decimal, *, after: "Amounts", currency: str) -> "Amounts":
        """The next part of it, once a part was dealt with."""
        net = self.taxed(after.gross + gross, currency).net - after.net
        return Amounts(gross, min(max(ZERO, net), gross))

    def part(self, numerator: Decimal, whole: Decimal, currency: str) -> "Amounts":
        """A share, rounded; the whole itself where nothing is left out."""
        if numerator == whole:
            return self
        if not whole:
            return NOTHING
        return self.taxed(quantize(self.gross * numerator / whole, currency), currency)

    def capped(self, gross: Decimal, currency: str) -> "Amounts":
        """No more than a gross amount, taxed as before."""
        if self.gross <= gross:
            return self
        return self.taxed(max(ZERO, gross), currency)

    def less(self, other: "Amounts") -> "Amounts":
        """What is left of it; never below zero, and with no more tax than there is."""
        gross = max(ZERO, self.gross - other.gross)
        return Amounts(gross, min(max(ZERO, self.net - other.net), gross))

    def units(
        self,
        *,
        of: int,
        after: int,
        count: int,
        currency: str,
        percentage: Decimal = HUNDRED,
    ) -> "Amounts":
        """The share of ``count`` units in those of a line, when ``after`` were paid.

        See :func:`~..money.prorate`: the parts of a line add up to exactly its total, or
        to exactly a ``percentage`` of it.
        """
        before = prorate(
            self.gross, units=of, settled=0, quantity=after, currency=currency
        )
        now = prorate(
            self.gross, units=of, settled=after, quantity=count, currency=currency
        )

        def so_far(gross: Decimal) -> Amounts:
            paid = quantize(gross * percentage / HUNDRED, currency)
            return self.taxed(paid, currency)

        return so_far(before + now) - so_far(before)


NOTHING = Amounts()


def total(amounts: "list[Amounts]") -> Amounts:
    return sum(amounts, start=NOTHING)
