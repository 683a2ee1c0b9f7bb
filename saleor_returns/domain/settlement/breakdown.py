"""The result of a settlement: every amount that makes up a refund."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from ..money import ZERO
from .amounts import Amounts, total


class ChargeKind(StrEnum):
    """What is added to the worth of the goods, or taken off it."""

    RESTOCKING_FEE = "restocking_fee"
    RETURN_SHIPPING_FEE = "return_shipping_fee"
    OUTBOUND_SHIPPING = "outbound_shipping"
    KEPT_GIFT = "kept_gift"
    BONUS = "bonus"
    NEW_GOODS = "new_goods"
    ADJUSTMENT = "adjustment"


FEES = (ChargeKind.RESTOCKING_FEE, ChargeKind.RETURN_SHIPPING_FEE)
"""What customers are charged, in the order in which it is."""


@dataclass(frozen=True, slots=True)
class Share:
    """Units of a line of the return, and their exact share of what was paid for it."""

    key: Any
    quantity: int
    amounts: Amounts


@dataclass(frozen=True, slots=True)
class Entry:
    """One amount beside the goods: below zero where it is charged to the customer.

    ``key`` is the line that it is for; ``None``: for the return as a whole.
    """

    kind: ChargeKind
    key: Any
    amounts: Amounts


@dataclass(frozen=True, slots=True)
class Breakdown:
    """A refund in all its parts, which add up to :attr:`total`; never below zero."""

    currency: str
    shares: tuple[Share, ...] = ()
    entries: tuple[Entry, ...] = ()

    @property
    def goods(self) -> Amounts:
        return total([share.amounts for share in self.shares])

    @property
    def total(self) -> Amounts:
        return self.goods + self.of(*ChargeKind)

    @property
    def amount(self) -> Decimal:
        """What is paid, with tax."""
        return self.total.gross

    @property
    def bonus(self) -> Decimal:
        return self.of(ChargeKind.BONUS).gross

    @property
    def fees(self) -> Decimal:
        """What the customer is charged, as a positive amount."""
        return ZERO - self.of(*FEES).gross

    def of(self, *kinds: ChargeKind) -> Amounts:
        """Entries of some kinds together."""
        return _sum(entry for entry in self.entries if entry.kind in kinds)

    def entry(self, kind: ChargeKind, key: Any = None) -> Amounts:
        """What one kind comes to for one line, or for the return as a whole."""
        return _sum(
            entry for entry in self.entries if entry.kind == kind and entry.key == key
        )

    def of_line(self, key: Any) -> Amounts:
        """What one line comes to, with all that is charged or given for it alone."""
        goods = total([row.amounts for row in self.shares if row.key == key])
        return goods + _sum(row for row in self.entries if row.key == key)


def _sum(entries: Iterable[Entry]) -> Amounts:
    return total([entry.amounts for entry in entries])
