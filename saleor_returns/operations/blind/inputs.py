"""What is told of goods without a return: plain data, as in :mod:`..inputs`."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from ..inputs import Verdict, Wanted


@dataclass(frozen=True, slots=True)
class FoundGoods:
    """Units that were found alike; ``grade`` is the slug of a grade."""

    quantity: int
    description: str = ""
    variant_id: int | None = None
    grade: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class BlindArrival:
    """A parcel; ``sender`` is what it says of who sent it."""

    items: Sequence[FoundGoods] = ()
    warehouse_id: UUID | None = None
    sender: str = ""
    tracking_number: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class MatchedUnits:
    """Units of one line, by the return's or by the order's: of either there is one."""

    quantity: int
    line_id: UUID | None = None
    order_line_id: UUID | None = None
    verdict: Verdict = Verdict()


@dataclass(frozen=True, slots=True)
class Match:
    """What the goods are: of a return that there is, or of one that is asked for now."""

    items: Sequence[MatchedUnits]
    request_id: UUID | None = None
    wanted: Wanted | None = None
