"""How many units of an order line may still be returned: one function, used by all.

A unit is in exactly one of these places: not shipped, shipped and with the customer,
natively returned or refunded, or promised to an open return. Open returns hold units
until they are natively returned, rejected, or the return ends.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LineInReturn:
    """The quantities of one line of one return, all in units.

    ``wanted`` is what is asked, or what was approved once that is known; ``native``
    is the part of the accepted units that the platform already shows as returned.
    """

    wanted: int
    accepted: int
    rejected: int
    native: int
    live: bool

    @property
    def held(self) -> int:
        """Units that are still natively fulfilled but promised to this return."""
        if self.live:
            return max(self.wanted - self.rejected, self.accepted) - self.native
        return self.accepted - self.native


@dataclass(frozen=True, slots=True)
class LineQuantities:
    """Where the units of an order line are.

    ``fulfilled`` counts units in native fulfillments that are still fulfilled, so
    units that the platform returned or refunded are not in it.
    """

    ordered: int
    fulfilled: int
    ever_fulfilled: int
    held: int

    @property
    def returnable(self) -> int:
        return max(0, self.fulfilled - self.held)


def line_quantities(
    *,
    ordered: int,
    fulfilled: int,
    ever_fulfilled: int,
    returns: Iterable[LineInReturn],
) -> LineQuantities:
    """Add up what all returns of an order hold of one line."""
    held = sum(line.held for line in returns)
    return LineQuantities(
        ordered=ordered,
        fulfilled=fulfilled,
        ever_fulfilled=ever_fulfilled,
        held=held,
    )
