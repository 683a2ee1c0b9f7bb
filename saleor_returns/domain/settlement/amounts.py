"""Amounts with and without tax, and shares of them that add up."""

from dataclasses import dataclass
from decimal import Decimal

from ..money import ZERO, prorate, quantize


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

    def part(self, numerator: Decimal, whole: Decimal, currency: str) -> "Amounts":
        """A share, each amount rounded; the whole itself where nothing is left out."""
        if numerator == whole:
            return self
        if not whole:
            return NOTHING
        return Amounts(
            quantize(self.gross * numerator / whole, currency),
            quantize(self.net * numerator / whole, currency),
        )

    def capped(self, gross: Decimal, currency: str) -> "Amounts":
        """No more than a gross amount, taxed as before."""
        if self.gross <= gross:
            return self
        return self.part(max(ZERO, gross), self.gross, currency)

    def units(self, *, of: int, after: int, count: int, currency: str) -> "Amounts":
        """The share of ``count`` units in those of a line, when ``after`` were paid.

        See :func:`~..money.prorate`: the parts of a line add up to exactly its total.
        """

        def share(total: Decimal) -> Decimal:
            return prorate(
                total, units=of, settled=after, quantity=count, currency=currency
            )

        return Amounts(share(self.gross), share(self.net))


NOTHING = Amounts()


def total(amounts: "list[Amounts]") -> Amounts:
    return sum(amounts, start=NOTHING)
