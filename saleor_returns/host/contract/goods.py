"""Orders, stock and products."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Protocol
from uuid import UUID

from .values import (
    NO_REASON,
    Actor,
    AttributeValue,
    Model,
    NativeReason,
    NativeReturn,
    ReasonUse,
    ReturnedQuantity,
    StockChange,
    StockLevel,
)


class Catalogue(Protocol):
    """What products are, where the platform's tables differ between versions."""

    def attributes(
        self, product_ids: Collection[int], variant_ids: Collection[int], *, alias: str
    ) -> Iterable[AttributeValue]:
        """The attribute values of some products and variants, in one statement."""

    def attribute_slugs(self, *, alias: str) -> Collection[str]:
        """Slugs of all attributes that products or variants may have, each once."""

    def pictures(self, variants: Collection[Model], *, alias: str) -> Mapping[int, str]:
        """The public address of a picture of some variants, by primary key.

        The variant's own, or else the product's first; small, at least 256 pixels wide.
        Variants without one are left out. One statement.
        """


class Orders(Protocol):
    """Orders and fulfillments."""

    def lock(self, order_id: UUID) -> Model | None:
        """Return the order, with its channel, its row locked until the transaction ends.

        ``None`` for an unknown id. Must be called inside a transaction. Keeps off whoever locks or changes the order, not
        those who add rows that refer to it: these lock other rows first, and waiting for
        each other would be a deadlock.
        """

    def record_return(
        self,
        order: Model,
        returned: Sequence[ReturnedQuantity],
        actor: Actor,
        reason: NativeReason = NO_REASON,
    ) -> NativeReturn:
        """Show accepted units natively: a RETURNED fulfillment, events, order status.

        The fulfillment shows ``reason`` and its lines show theirs, where the platform
        has room for them; a page that is gone is left out.

        Takes units from fulfilled fulfillments, oldest first; emptied ones may be
        deleted by the platform. Lines of other orders and gift cards are left alone.
        The order's row must be locked by the caller. The order's status follows when
        the transaction commits.
        """

    def add_note(self, order: Model, message: str, actor: Actor) -> None:
        """Leave a note in the order's own history."""


class Stock(Protocol):
    """Quantities in warehouses."""

    def change(
        self, changes: Sequence[StockChange], actor: Actor
    ) -> Sequence[StockLevel]:
        """Change stocks, one after the other; give the level before and after each.

        Locks the stocks' rows in primary-key order, creates them where there are none,
        allocates nothing, and tells the platform's subscribers when the transaction
        commits: that stocks were updated, are back or have run out.

        Raises:
            HostError: a quantity is zero, or a stock would have fewer units than are
                promised to orders; then nothing was changed.
        """

    def free(self, changes: Sequence[StockChange]) -> Mapping[tuple[int, UUID], int]:
        """Units of the named stocks that no order was promised, by ``place``.

        Locks the stocks' rows until the transaction ends, in primary-key order. A
        stock that there is not has none.
        """


class Reasons(Protocol):
    """Pages that the platform's own returns and refunds name as their reason."""

    def pages(self, use: ReasonUse) -> Mapping[int, str] | None:
        """Titles of the pages that the shop offers, by primary key.

        ``None`` where the shop, or its version of the platform, refers to none.
        Otherwise staff must name one for a return or a refund as a whole.
        """
