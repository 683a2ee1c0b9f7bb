"""What a parcel held beside, or instead of, what was announced."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Discrepancy(StrEnum):
    """How an arrival differs from what was approved.

    ``short``: units are still awaited after it; ``over``: more came than were approved;
    ``incorrect``: other goods came in their place; ``missing``: units are known not to
    come; ``empty_box``: nothing was in the parcel.
    """

    SHORT = "short"
    OVER = "over"
    INCORRECT = "incorrect"
    MISSING = "missing"
    EMPTY_BOX = "empty_box"


@dataclass(frozen=True, slots=True)
class LineArrival:
    """One line of a return as one parcel left it; all are units.

    ``arrived_before`` and ``missing_before`` are those of earlier parcels, ``arrived``
    and ``missing`` those of this one, ``incorrect`` of the arrived. The others are as
    they are now: ``received`` ones, ``awaited`` ones, ``surplus`` ones beyond those
    approved that nobody has decided on, ``aside`` the incorrect ones of the parcel in
    quarantine, and ``lost`` ones.
    """

    approved: int
    arrived_before: int = 0
    missing_before: int = 0
    arrived: int = 0
    missing: int = 0
    incorrect: int = 0
    received: int = 0
    awaited: int = 0
    surplus: int = 0
    aside: int = 0
    lost: int = 0

    @property
    def short(self) -> int:
        missing = self.missing_before + self.missing
        return max(0, self.approved - self.arrived_before - self.arrived - missing)

    @property
    def over(self) -> int:
        """Units of this parcel beyond those approved, and none of earlier ones."""
        known = max(self.approved, self.arrived_before)
        return max(0, self.arrived_before + self.arrived - known)


@dataclass(frozen=True, slots=True)
class Found[Key]:
    """One difference; ``line`` is ``None`` for what concerns the parcel as a whole.

    ``left`` of ``quantity`` are what it is still about; it is open where somebody still
    waits for these, or must decide.
    """

    kind: Discrepancy
    quantity: int = 0
    line: Key | None = None
    left: int = 0

    @property
    def is_open(self) -> bool:
        return self.left > 0 and self.kind != Discrepancy.MISSING


def discrepancies[Key](
    lines: Iterable[tuple[Key, LineArrival]], *, is_empty_box: bool
) -> list[Found[Key]]:
    """Every way in which a parcel differs, the parcel as a whole first."""
    rows = list(lines)
    found: list[Found[Key]] = []
    if is_empty_box:
        awaited = sum(row.awaited for _key, row in rows)
        found.append(Found(Discrepancy.EMPTY_BOX, left=awaited))
    for key, row in rows:
        found += _of_line(key, row)
    return found


def _of_line[Key](key: Key, row: LineArrival) -> Iterator[Found[Key]]:
    if row.short:
        left = min(row.short, row.awaited)
        yield Found(Discrepancy.SHORT, row.short, key, left)
    if row.over:
        yield Found(Discrepancy.OVER, row.over, key, min(row.over, row.surplus))
    if row.incorrect:
        yield Found(Discrepancy.INCORRECT, row.incorrect, key, row.aside)
    if row.missing:
        yield Found(Discrepancy.MISSING, row.missing, key, min(row.missing, row.lost))
