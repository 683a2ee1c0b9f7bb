"""What becomes of returned goods, and what that means for units, stock and money."""

from dataclasses import dataclass
from enum import StrEnum


class Disposition(StrEnum):
    RESTOCK = "restock"
    REFURBISH = "refurbish"
    SECOND_HAND = "second_hand"
    RECYCLE = "recycle"
    DONATE = "donate"
    RETURN_TO_CUSTOMER = "return_to_customer"
    QUARANTINE = "quarantine"
    WRITE_OFF = "write_off"
    MISSING = "missing"


class GradeMeaning(StrEnum):
    """What a grade of the shop's scale says beyond its name.

    ``incorrect``: other goods came instead, which nothing is owed for; ``missing``:
    nothing came.
    """

    GOODS = "goods"
    INCORRECT = "incorrect"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Effect:
    """What a disposition does with a unit.

    ``arrives``: the unit is in the warehouse. ``accepted``: the shop keeps it and owes
    for it; ``False``: it stays the customer's; ``None``: not decided yet.
    ``restocks``: the unit may be sold again, as new or as what it is now.
    """

    arrives: bool
    accepted: bool | None
    restocks: bool = False


KEPT = Effect(arrives=True, accepted=True)

EFFECTS: dict[Disposition, Effect] = {
    Disposition.RESTOCK: Effect(arrives=True, accepted=True, restocks=True),
    Disposition.REFURBISH: KEPT,
    Disposition.SECOND_HAND: KEPT,
    Disposition.RECYCLE: KEPT,
    Disposition.DONATE: KEPT,
    Disposition.WRITE_OFF: KEPT,
    Disposition.RETURN_TO_CUSTOMER: Effect(arrives=True, accepted=False),
    Disposition.QUARANTINE: Effect(arrives=True, accepted=None),
    Disposition.MISSING: Effect(arrives=False, accepted=None),
}
