"""Orders and returns in a few words, and a till that pays one part after another."""

from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal as D

from saleor_returns.domain.money import quantize
from saleor_returns.domain.policy.effects import OutboundShipping
from saleor_returns.domain.settlement.amounts import Amounts
from saleor_returns.domain.settlement.bonus import earned
from saleor_returns.domain.settlement.breakdown import FEES, ChargeKind
from saleor_returns.domain.settlement.claims import (
    Account,
    Claim,
    Delivery,
    PaidBack,
    Sold,
    highest,
)
from saleor_returns.domain.settlement.settle import settle
from saleor_returns.domain.settlement.terms import FeeTerms, Terms

NEVER = OutboundShipping.NEVER
IN_PART = OutboundShipping.PROPORTIONAL
WHEN_ALL = OutboundShipping.WHEN_ALL_RETURNED
WHEN_AT_FAULT = OutboundShipping.WHEN_MERCHANT_FAULT
RESTOCKING = ChargeKind.RESTOCKING_FEE
SENDING = ChargeKind.RETURN_SHIPPING_FEE
DELIVERY = ChargeKind.OUTBOUND_SHIPPING
NO_TERMS = Terms()


def fee(gross, each="unit", net=None):
    """Without tax, unless ``net`` says otherwise."""
    return FeeTerms(gross=D(gross), net=D(gross if net is None else net), each=each)


def taxed(gross, percentage=D(20), currency="EUR"):
    gross = D(gross)
    net = quantize(gross * 100 / (100 + percentage), currency)
    return Amounts(gross, net)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the order, of which a return takes all units on some terms."""

    units: int
    total: Amounts
    terms: Terms = NO_TERMS
    is_kept: bool = False


@dataclass(slots=True)
class Till:
    """Pays units of a return's lines one part after another, and keeps the books."""

    lines: dict[str, Line]
    currency: str = "EUR"
    delivery: Amounts = Amounts()
    as_credit: bool = False
    paid: Counter = field(default_factory=Counter)
    parts: list = field(default_factory=list)

    def pay(self, units: dict[str, int]):
        claims = [self._claim(key, count) for key, count in units.items()]
        part = settle(self._account(), claims, as_credit=self.as_credit)
        self.paid.update(units)
        self.parts.append((part, claims))
        return part

    def pay_all(self):
        return self.pay({key: line.units for key, line in self.lines.items()})

    @property
    def total(self) -> Amounts:
        return sum((part.total for part, _claims in self.parts), start=Amounts())

    def charged(self, kind, key=None) -> Amounts:
        rows = (part.entry(kind, key) for part, _claims in self.parts)
        return sum(rows, start=Amounts())

    @property
    def sold(self) -> Amounts:
        goods = (line.total for line in self.lines.values())
        return sum(goods, start=self.delivery)

    def _claim(self, key, units):
        line = self.lines[key]
        return Claim(
            key=key,
            order_line=key,
            ordered=line.units,
            total=line.total,
            settled=self.paid[key],
            quantity=units,
            terms=line.terms,
            paid=self.paid[key],
            is_kept=line.is_kept,
            charged={kind: -self.charged(kind, key) for kind in FEES},
        )

    def _account(self):
        return Account(
            self.currency,
            lines={
                key: Sold(line.units, line.total, self.paid[key])
                for key, line in self.lines.items()
            },
            paid=tuple(
                PaidBack(
                    key,
                    units,
                    self.lines[key].terms.outbound_shipping,
                    self.lines[key].terms.shop_at_fault,
                    came_back=self.lines[key].terms.end_the_sale(
                        is_kept=self.lines[key].is_kept
                    ),
                )
                for key, units in self.paid.items()
            ),
            delivery=Delivery(paid_for=self.delivery, refunded=self.charged(DELIVERY)),
            fees=highest(
                [
                    line.terms
                    for key, line in self.lines.items()
                    if self.paid[key] and not line.is_kept
                ],
                {},
            ),
            charged={kind: -self.charged(kind) for kind in FEES},
            earned=sum((_earned(*row) for row in self.parts), start=D(0)),
            bonus=sum((part.bonus for part, _claims in self.parts), start=D(0)),
        )


def _earned(part, claims):
    goods = [
        (part.of_line(share.key).gross, claim.terms.bonus_percentage)
        for share, claim in zip(part.shares, claims, strict=True)
    ]
    return earned(part.amount - part.bonus, goods)
