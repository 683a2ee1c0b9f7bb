"""What a settlement starts from: units to pay for, and what the order's books say."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from ..money import ZERO
from ..policy.effects import KeptGift, OutboundShipping
from .amounts import NOTHING, Amounts
from .breakdown import FEES, Breakdown, ChargeKind
from .terms import Terms

Key = Any
"""What names a line of the return."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Units of one line of a return that are to be paid for now.

    ``total`` is what was paid for all ``ordered`` units of the order's line, of which
    ``settled`` were paid back before, by whatever return or natively, or are promised
    towards new goods. ``before`` is what these came to, where it is not their even part:
    these units then come to what makes it even again. ``paid`` units
    of this line of the return were paid before. ``charged`` are its own fees so far.
    ``most`` is what the units may come to at most, with tax: what is left on gift cards
    that were bought.
    """

    key: Key
    order_line: Key
    ordered: int
    total: Amounts
    settled: int
    quantity: int
    terms: Terms
    paid: int = 0
    is_kept: bool = False
    most: Decimal | None = None
    before: Amounts | None = None
    charged: Mapping[ChargeKind, Amounts] = field(default_factory=dict)

    def charged_for(self, kind: ChargeKind) -> Amounts:
        return self.charged.get(kind, NOTHING)


@dataclass(frozen=True, slots=True)
class Sold:
    """One line of the order. ``back`` of its units were paid back before, by anybody."""

    ordered: int
    total: Amounts
    back: int


@dataclass(frozen=True, slots=True)
class PaidBack:
    """Units that a return of the order was paid for before, on which terms.

    ``came_back``: they did not stay with the customer at a lower price.
    """

    order_line: Key
    units: int
    mode: OutboundShipping
    shop_at_fault: bool
    kept_gift: KeptGift = KeptGift.FREE
    came_back: bool = True


@dataclass(frozen=True, slots=True)
class Delivery:
    """What the order's delivery cost, of which ``refunded`` went back before."""

    paid_for: Amounts = NOTHING
    refunded: Amounts = NOTHING


@dataclass(frozen=True, slots=True)
class Gifts:
    """Lines of the order that were free, and what the customer was charged for them.

    ``prices`` are what all units of a free line would have cost, by the line's key.
    """

    prices: Mapping[Key, Amounts] = field(default_factory=dict)
    charged: Amounts = NOTHING


@dataclass(frozen=True, slots=True)
class Account:
    """The books behind a settlement.

    ``lines`` are all of the order's, by key, and ``paid`` what its returns were paid for
    before; both matter only where ``delivery`` or ``gifts`` have something in them.
    ``fees`` for the whole return are those of units that were paid for before, of which
    ``charged`` were taken so far. What was credited for it so far ``earned`` a bonus, not
    rounded, of which ``bonus`` was given.
    """

    currency: str
    lines: Mapping[Key, Sold] = field(default_factory=dict)
    paid: Sequence[PaidBack] = ()
    delivery: Delivery = Delivery()
    gifts: Gifts = Gifts()
    fees: Mapping[ChargeKind, Amounts] = field(default_factory=dict)
    charged: Mapping[ChargeKind, Amounts] = field(default_factory=dict)
    earned: Decimal = ZERO
    bonus: Decimal = ZERO

    def after(self, claims: Sequence[Claim], settled: Breakdown) -> "Account":
        """The books once some units are settled, for those that follow them."""
        refunded = self.delivery.refunded + settled.entry(ChargeKind.OUTBOUND_SHIPPING)
        for_gifts = self.gifts.charged - settled.entry(ChargeKind.KEPT_GIFT)
        return replace(
            self,
            lines=self.back_with(claims),
            paid=self.paid_with(claims),
            delivery=replace(self.delivery, refunded=refunded),
            gifts=replace(self.gifts, charged=for_gifts),
            fees=self.fees_with(claims),
            charged={
                kind: self.charged.get(kind, NOTHING) - settled.entry(kind)
                for kind in FEES
            },
        )

    def back_with(self, claims: Iterable[Claim]) -> dict[Key, Sold]:
        """The order's lines once some more units are paid back."""
        now: Counter[Key] = Counter()
        for claim in claims:
            now[claim.order_line] += claim.quantity
        return {
            key: replace(line, back=line.back + now[key])
            for key, line in self.lines.items()
        }

    def paid_with(self, claims: Iterable[Claim]) -> tuple[PaidBack, ...]:
        """What returns were paid for, some more units included."""
        return (*self.paid, *map(_paid_for, claims))

    def share_of(
        self, units: Mapping[Key, int], weights: Mapping[Key, Decimal]
    ) -> tuple[Decimal, Decimal]:
        """What some units of lines weigh, and the whole that it is a part of."""
        part = sum(
            (
                weights[key]
                * min(count, self.lines[key].ordered)
                / self.lines[key].ordered
                for key, count in units.items()
            ),
            start=ZERO,
        )
        return part, sum(weights.values(), start=ZERO)

    def fees_with(self, claims: Iterable[Claim]) -> dict[ChargeKind, Amounts]:
        """What the whole return is charged for, some more units of it included."""
        terms = [claim.terms for claim in claims if not claim.is_kept]
        return highest(terms, self.fees)


def highest(
    terms: Sequence[Terms], fees: Mapping[ChargeKind, Amounts]
) -> dict[ChargeKind, Amounts]:
    """Of each kind the highest fee for the return as a whole, of some terms and fees."""
    found = dict(fees)
    for kind in FEES:
        for row in terms:
            fee = row.fee(kind)
            if fee is None or fee.each != "return":
                continue
            if fee.gross > found.get(kind, NOTHING).gross:
                found[kind] = fee.amounts
    return found


def _paid_for(claim: Claim) -> PaidBack:
    terms = claim.terms
    return PaidBack(
        claim.order_line,
        claim.quantity,
        terms.outbound_shipping,
        terms.shop_at_fault,
        terms.kept_gift,
        terms.end_the_sale(is_kept=claim.is_kept),
    )
