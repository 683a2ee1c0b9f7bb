"""What several lines come to together, before anybody asks for the return."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..domain.lifecycle import NEW_GOODS, OWING_MONEY, Resolution
from ..domain.money import ZERO
from ..domain.policy.decision import Decision
from ..domain.policy.effects import Exchange, IfCheaper, IfDearer
from ..domain.policy.evaluate import evaluate
from ..domain.policy.facts import OrderFacts, Wish
from ..domain.policy.methods import with_methods
from ..domain.settlement.breakdown import Breakdown, ChargeKind
from ..domain.settlement.settle import settle
from .eligibility import Eligibility


@dataclass(frozen=True, slots=True)
class Part:
    """What the lines of one resolution come to. ``price`` is that of new goods."""

    resolution: Resolution
    breakdown: Breakdown
    price: Decimal = ZERO
    terms: Exchange = Exchange()

    @property
    def to_pay(self) -> Decimal:
        """What new goods cost beyond the units that are given for them."""
        if self.terms.if_dearer == IfDearer.WAIVE:
            return ZERO
        return max(ZERO, self.price - self.breakdown.amount)

    @property
    def amount(self) -> Decimal:
        """What goes back to the customer."""
        if self.price and self.terms.if_cheaper == IfCheaper.WAIVE:
            return ZERO
        return max(ZERO, self.breakdown.amount - self.price)

    @property
    def is_credit(self) -> bool:
        """Whether it goes back as store credit."""
        if self.resolution == Resolution.EXCHANGE:
            return self.terms.if_cheaper == IfCheaper.STORE_CREDIT
        return self.resolution == Resolution.STORE_CREDIT


@dataclass(frozen=True, slots=True)
class Estimate:
    """``decision`` is what the policy would answer to these wishes now."""

    currency: str
    decision: Decision
    facts: OrderFacts
    parts: tuple[Part, ...]

    def at(self, price: Decimal) -> "Estimate":
        """The same of one line, for new goods of another price."""
        parts = (
            replace(part, price=price) if part.resolution in NEW_GOODS else part
            for part in self.parts
        )
        return replace(self, parts=tuple(parts))

    @property
    def goods(self) -> Decimal:
        """What the units were worth, all of them."""
        return sum((part.breakdown.goods.gross for part in self.parts), start=ZERO)

    def of(self, kind: ChargeKind) -> Decimal:
        """What is added by one kind of charge, below zero where it is taken off."""
        return sum((part.breakdown.of(kind).gross for part in self.parts), start=ZERO)

    @property
    def restocking_fee(self) -> Decimal:
        return self.of(ChargeKind.RESTOCKING_FEE)

    @property
    def return_shipping_fee(self) -> Decimal:
        return self.of(ChargeKind.RETURN_SHIPPING_FEE)

    @property
    def outbound_shipping(self) -> Decimal:
        return self.of(ChargeKind.OUTBOUND_SHIPPING)

    @property
    def kept_gift(self) -> Decimal:
        return self.of(ChargeKind.KEPT_GIFT)

    @property
    def bonus(self) -> Decimal:
        return self.of(ChargeKind.BONUS)

    @property
    def less_new_goods(self) -> Decimal:
        """What new goods take off, below zero."""
        return -self.new_goods

    @property
    def refund(self) -> Decimal:
        """What goes back by the way that it was paid."""
        return self._back(credit=False)

    @property
    def credit(self) -> Decimal:
        """What is given as store credit, its bonus included."""
        return self._back(credit=True)

    @property
    def new_goods(self) -> Decimal:
        return sum((part.price for part in self.parts), start=ZERO)

    @property
    def to_pay(self) -> Decimal:
        return sum((part.to_pay for part in self.parts), start=ZERO)

    def _back(self, *, credit: bool) -> Decimal:
        rows = [part.amount for part in self.parts if part.is_credit == credit]
        return sum(rows, start=ZERO)


def estimate(
    eligibility: Eligibility,
    wishes: Mapping[UUID, Wish],
    prices: Mapping[UUID, Decimal] | None = None,
) -> Estimate:
    """By the functions that decide and pay; ``prices`` of new goods are by order line."""
    document = eligibility.document
    facts = with_methods(document, _asked(eligibility, wishes))
    decision = evaluate(document, facts)
    wished = {row.line: row.wish for row in facts.lines if row.wish is not None}
    account, parts = eligibility.account, []
    for resolution in OWING_MONEY:
        rows = [
            line
            for line in eligibility.snapshot.lines
            if (wish := wished.get(str(line.pk))) and wish.resolution == resolution
        ]
        if not rows or resolution == Resolution.REPLACEMENT:
            continue
        claims = [
            eligibility.claim(row, decision.line(row.pk), wished[str(row.pk)])
            for row in rows
        ]
        as_credit = resolution == Resolution.STORE_CREDIT
        breakdown = settle(account, claims, as_credit=as_credit)
        account = account.after(claims, breakdown)
        known = prices if prices and resolution in NEW_GOODS else {}
        price = sum((known.get(row.pk, ZERO) for row in rows), start=ZERO)
        terms = decision.line(rows[0].pk).exchange or Exchange()
        parts.append(Part(resolution, breakdown, price, terms))
    return Estimate(facts.currency, decision, facts, tuple(parts))


def _asked(eligibility: Eligibility, wishes: Mapping[UUID, Wish]) -> OrderFacts:
    by_line: dict[str, Any] = {str(pk): wish for pk, wish in wishes.items()}
    lines = tuple(
        row.model_copy(update={"wish": by_line.get(row.line)})
        for row in eligibility.facts.lines
    )
    return eligibility.facts.model_copy(update={"lines": lines})
