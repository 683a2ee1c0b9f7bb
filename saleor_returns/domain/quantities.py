"""How many units of an order line may still be returned: one function, used by all.

A unit is in exactly one of these places: not shipped, shipped and with the customer,
natively returned or refunded, or promised to an open return. Open returns hold units
until they are judged or the return ends: accepted units have left the platform's
fulfilled ones, by our hand or by that of staff who were faster.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LineInReturn:
    """The quantities of one line of one return, all in units.

    ``wanted`` is what is asked, or what was approved once that is known; ``paid`` are
    units that a reimbursement covers, ``native`` those that the platform shows as
    returned.
    """

    wanted: int
    accepted: int
    rejected: int
    live: bool
    paid: int = 0
    native: int = 0

    @property
    def held(self) -> int:
        """Units that are natively fulfilled but promised to this return, or paid for.

        What was paid for and never came back, or stays with the customer, is nobody's
        to return again. Units that a correction took back from those accepted are not
        fulfilled any more: the platform goes on showing them as returned.
        """
        paid_on_trust = max(0, self.paid - self.accepted)
        awaited = self.wanted - self.accepted - self.rejected if self.live else 0
        moved_all_the_same = max(0, self.native - self.accepted)
        return max(0, max(paid_on_trust, awaited) - moved_all_the_same)


@dataclass(frozen=True, slots=True)
class LineQuantities:
    """Where the units of an order line are.

    ``fulfilled`` counts units in native fulfillments that are still fulfilled, so
    units that the platform returned or refunded there are not in it;
    ``refunded_in_place`` are fulfilled units that staff paid back all the same, and
    ``called_off`` units that will never be sent.
    """

    ordered: int
    fulfilled: int
    ever_fulfilled: int
    held: int
    refunded_in_place: int = 0
    called_off: int = 0

    @property
    def returnable(self) -> int:
        return max(0, self.fulfilled - self.held - self.refunded_in_place)

    @property
    def missing(self) -> int:
        """Units that returns hold and that are no longer where they were sent."""
        return max(0, self.held + self.refunded_in_place - self.fulfilled)


def line_quantities(
    *,
    ordered: int,
    fulfilled: int,
    ever_fulfilled: int,
    returns: Iterable[LineInReturn],
    refunded_in_place: int = 0,
    called_off: int = 0,
) -> LineQuantities:
    """Add up what all returns of an order hold of one line."""
    held = sum(line.held for line in returns)
    return LineQuantities(
        ordered=ordered,
        fulfilled=fulfilled,
        ever_fulfilled=ever_fulfilled,
        held=held,
        refunded_in_place=refunded_in_place,
        called_off=called_off,
    )
