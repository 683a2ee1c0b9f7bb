"""Goods that are sold again as what they are now."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from .values import Actor, Model


@dataclass(frozen=True, slots=True)
class UsedGoods:
    """A variant that is to be sold beside ``source``, which is the same when new.

    ``product`` is the one that it joins; ``None``: a copy of the source's product with
    this ``name``, whose slug is made of ``handle``. ``price`` is in the channel's
    currency and its own terms, see :meth:`Outlet.includes_tax`; ``None``: it is made,
    and not listed.
    """

    source: Model
    product: Model | None
    name: str
    handle: str
    sku: str
    channel: Model
    price: Decimal | None


class Outlet(Protocol):
    """Where used goods are offered."""

    def includes_tax(self, channel: Model) -> bool:
        """Whether the prices of a channel's catalogue hold tax."""

    def make(self, goods: UsedGoods, actor: Actor) -> Model:
        """Make the variant, and its product where it joins none.

        Type, category, tax class, weights, public metadata and the values of attributes
        with choices are the source's. The product is published in the channel as soon as
        one of its variants is listed there, and in no other channel. Subscribers are
        told when the transaction commits, and the channel's promotions are worked out
        anew. The caller keeps others from making the same; ``sku`` and ``handle`` are
        free.
        """
