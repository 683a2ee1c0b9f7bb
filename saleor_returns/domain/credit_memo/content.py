"""Everything that a credit memo shows; stored with it when it is issued, for good."""

from datetime import date
from decimal import Decimal

from pydantic import BaseModel, ConfigDict

from ..lifecycle import PaymentKind
from ..money import ZERO
from ..settlement.amounts import Amounts, total
from ..settlement.breakdown import ChargeKind


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Address(Part):
    """Whom the memo is for. ``country`` is an ISO 3166-1 alpha-2 code."""

    name: str = ""
    company: str = ""
    street: tuple[str, ...] = ()
    postal_code: str = ""
    city: str = ""
    area: str = ""
    country: str = ""


class Taxed(Part):
    """An amount with and without tax; ``rate`` is 0.2 for 20 %, ``None``: not known,
    or several at once.
    """

    gross: Decimal
    net: Decimal
    rate: Decimal | None = None

    @property
    def amounts(self) -> Amounts:
        return Amounts(self.gross, self.net)

    @property
    def tax(self) -> Decimal:
        return self.gross - self.net


class Line(Taxed):
    sku: str
    name: str
    quantity: int


class Charge(Taxed):
    """What is added to the worth of the goods, or taken off it: below zero.

    ``new_goods`` is what they took beyond their price, and the policy waives.
    ``name`` is that of the goods it is for; empty: the return as a whole.
    """

    kind: ChargeKind
    name: str = ""


class Payment(Part):
    """How a part was paid; ``name`` is as much of the means as everybody may read."""

    kind: PaymentKind
    name: str
    amount: Decimal


class Content(Part):
    """What is credited, at which rates, and how it was paid.

    ``exchanged`` of it went into the new goods of an exchange, which are a sale of their
    own; below zero where money takes their place. ``bonus`` came on top of store credit.
    It is a gift and lowers no sale's price, so no total contains it. Lines and charges
    add up to the total; so do ``taxes``, and ``payments`` with ``exchanged``.
    """

    seller: tuple[str, ...]
    customer: Address
    issued_on: date
    order_number: str
    ordered_on: date
    return_number: str
    currency: str
    lines: tuple[Line, ...]
    charges: tuple[Charge, ...] = ()
    taxes: tuple[Taxed, ...] = ()
    payments: tuple[Payment, ...] = ()
    exchanged: Decimal = ZERO
    bonus: Decimal = ZERO

    @property
    def total(self) -> Amounts:
        return total([row.amounts for row in (*self.lines, *self.charges)])
