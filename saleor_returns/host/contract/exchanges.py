"""New goods for goods that come back."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from .values import Actor, HostError, Model


class Why(StrEnum):
    """Why a variant cannot be sold now."""

    UNKNOWN = "unknown"
    NOT_AVAILABLE = "not_available"
    SOLD_OUT = "sold_out"


@dataclass(frozen=True, slots=True)
class Unsold:
    """A variant that cannot be sold; ``left`` units could be, where it is sold out."""

    variant_id: int
    why: Why
    left: int = 0


class NotForSale(HostError):
    """Some variants cannot be sold now; ``unsold`` has each of them once."""

    def __init__(self, *unsold: Unsold) -> None:
        self.unsold = unsold
        super().__init__(
            ", ".join(f"variant {each.variant_id} is {each.why}" for each in unsold)
        )


class SoldOut(NotForSale):
    """There is too little in stock, perhaps since a moment ago."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Units of a variant at today's price, in the currency of the order.

    ``available`` is what can be allocated now, of all entries of the variant together;
    ``None`` where its stock is not tracked. ``tax_rate`` is a fraction.
    """

    variant: Model
    quantity: int
    available: int | None
    product_name: str
    variant_name: str
    sku: str | None
    unit_gross: Decimal
    unit_net: Decimal
    tax_rate: Decimal


@dataclass(frozen=True, slots=True)
class ExchangeLine:
    """Units of a variant at a price that stays, in the currency of the order.

    Totals are given where they are not the unit's price times the quantity, as with
    goods that were three for 100.00. ``tax_rate`` is a fraction.
    """

    variant: Model
    quantity: int
    unit_gross: Decimal
    unit_net: Decimal
    tax_rate: Decimal
    total_gross: Decimal | None = None
    total_net: Decimal | None = None

    @property
    def gross(self) -> Decimal:
        """What the line costs, with tax."""
        if self.total_gross is None:
            return self.unit_gross * self.quantity
        return self.total_gross

    @property
    def net(self) -> Decimal:
        """What the line costs, without tax."""
        if self.total_net is None:
            return self.unit_net * self.quantity
        return self.total_net


def check_exchange(lines: Sequence[ExchangeLine], credit: Decimal) -> None:
    """Refuse what no host may make an order of.

    Raises:
        ValueError: there is no line, a quantity is not positive, or the credit is
            negative or more than the goods cost.
    """
    if not lines or any(line.quantity <= 0 for line in lines):
        raise ValueError("An exchange needs lines of at least one unit each.")
    if not 0 <= credit <= sum(line.gross for line in lines):
        raise ValueError(f"{credit} is no part of what the new goods cost.")


def quantities_of(wanted: Sequence[tuple[int, int]]) -> Counter[int]:
    """Units of each variant, however many entries it has.

    Raises:
        ValueError: a quantity is not positive.
    """
    found: Counter[int] = Counter()
    for variant_id, quantity in wanted:
        if quantity <= 0:
            raise ValueError(f"Nobody can want {quantity} units.")
        found[variant_id] += quantity
    return found


def too_few(wanted: Counter[int], left: Counter[int]) -> list[Unsold]:
    """Those of the wanted variants of which more are wanted than left."""
    return [
        Unsold(variant_id, Why.SOLD_OUT, left[variant_id])
        for variant_id, quantity in wanted.items()
        if quantity > left[variant_id]
    ]


class Exchanges(Protocol):
    """Orders of new goods that returned goods pay for, in whole or in part.

    Prices never change after the order is made. What the returned goods are worth is
    booked on it as a transaction that no App owns, the *credit*: see decision 19. Such
    an order never expires, with or without a credit. Deals in goods that ship from
    stock: gift cards and preorders are not available.
    """

    def quote(self, order: Model, wanted: Sequence[tuple[int, int]]) -> Sequence[Offer]:
        """What variants, by primary key and quantity, cost that order's customer today.

        One offer for each entry, in their order. The price is the channel's, its
        running promotions taken off, without any voucher; taxed for the country that
        the order went to as the shop's checkout would. Where an App computes the
        shop's taxes it is not asked: the rate is then the one that the order itself
        has on goods of the same tax class, or else on all of its goods together. What
        is allocated or reserved for others is not available.

        Locks nothing, so an offer is no promise.

        Raises:
            ValueError: a quantity is not positive.
            NotForSale: some of the variants are unknown, not sold in the channel or
                sold out; all of these are named.
        """

    def create(
        self,
        order: Model,
        lines: Sequence[ExchangeLine],
        *,
        credit: Decimal,
        reference: str,
        shipping_method: Model | None,
        confirmed: bool,
        actor: Actor,
    ) -> Model:
        """Make an order of new goods, its stock allocated, and return it.

        It has the first order's customer, addresses, language and channel, ships at no
        charge by ``shipping_method`` (by default as the first order did), names the
        first order as its original, and both have a note that names the other one and
        ``reference``, the return's number; the same stands in their public metadata,
        under ``return`` and ``exchange-`` with the reference. ``credit`` is what the returned goods pay.
        Unless ``confirmed`` it waits, with its stock allocated, for :meth:`confirm`;
        but where the channel confirms orders by itself, the platform also confirms it
        when the customer pays what is owed.

        Must be called inside a transaction, with the first order's row locked. Locks
        stock at its end. The platform's subscribers are told after the commit, as of
        any order that is placed, paid or confirmed.

        Raises:
            ValueError: see :func:`check_exchange`.
            SoldOut: the stock does not suffice; nothing was written.
            NotForSale: a variant is a preorder or a gift card; nothing was written.
        """

    def confirm(self, exchange: Model, actor: Actor) -> bool:
        """Let the goods go: the order waits for nothing but its fulfillment.

        Tells customer and subscribers after the commit. Locks the order. False if it
        was confirmed before, and then changes nothing.

        Raises:
            HostError: the order was canceled.
        """

    def cancel(self, exchange: Model, actor: Actor) -> bool:
        """Cancel the order, free its stock and take the credit back.

        What the customer paid beyond the credit stays charged, to be refunded as any
        payment. Locks the order, the credit and then the stock. False if it was
        canceled before, and then changes nothing.

        Raises:
            HostError: some of it was sent, or is about to be.
        """

    def is_credit(self, transaction: Model) -> bool:
        """Whether a transaction is a credit, behind which no provider stands."""

    def owed(self, exchange: Model) -> Decimal:
        """What the customer still has to pay, as the order was read; never negative."""

    def is_paid(self, exchange: Model) -> bool:
        """Whether nothing is owed, as the order was read."""

    def charged_beyond_credit(self, exchange: Model) -> Decimal:
        """What the customer paid for the order with money."""
