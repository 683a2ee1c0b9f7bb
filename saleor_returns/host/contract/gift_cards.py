"""Gift cards: store credit, and cards that customers bought and give back."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Protocol
from uuid import UUID

from .values import Actor, Model


class GiftCards(Protocol):
    """The platform's gift cards.

    What is *left* on a card is what a customer can still spend: nothing where the card
    is switched off, has expired or is gone. Locks on cards come last, after stock, as
    where the platform places an order; to lock again what is locked does no harm.
    """

    def issue(
        self,
        *,
        amount: Decimal,
        currency: str,
        order: Model,
        expires_on: date | None,
        actor: Actor,
        note: str = "",
        to: str = "",
    ) -> Model:
        """Make a card for the customer of an order, with a code nobody else has.

        The card belongs to the order's user, or to a guest's e-mail address, or with
        ``to`` to that address and to no user; ``note`` stands in its history. It can be spent up to and including ``expires_on``, or
        for ever. Nobody is told: subscribers when the transaction commits, the customer
        by :meth:`notify`.

        Raises:
            HostError: there is nothing to spend, or the last day is not after today
                (UTC).
        """

    def notify(self, card: Model, *, order: Model, actor: Actor, to: str = "") -> str:
        """Send the card's code to the customer of the order, and give the address.

        With ``to`` it goes there, and the customer of the order is not told.

        By the platform's own notification of the order's channel, and to subscribers.
        Called again it sends again. Never call it inside a transaction: it may open
        network connections. "" where the order has no address; then nothing was sent.
        """

    def bought_with(
        self, order_line_ids: Iterable[UUID]
    ) -> Mapping[UUID, Sequence[Model]]:
        """The cards that were bought with order lines, in primary-key order.

        A line with none is left out: cards are made when the line is fulfilled. A card
        has ``currency``, ``current_balance_amount``, ``is_active``, ``expiry_date``.
        """

    def left_on(self, card_ids: Iterable[int]) -> Mapping[int, Decimal]:
        """What is left on each card now, in its currency. Locks nothing."""

    def deactivate(
        self, card_ids: Iterable[int], actor: Actor
    ) -> Mapping[int, Decimal]:
        """Switch cards off, take what was left on them, and say how much on each.

        So much may be refunded for a card, at most; called again it gives 0. The balance
        is taken too because the platform lets a purchase that is under way, or staff who
        switch the card on again, spend what stands on it. Locks the cards in the order
        of their codes, as the platform does where a checkout pays with several, and
        tells subscribers on commit. Must be called inside a transaction.
        """

    def reactivate(
        self, taken: Mapping[int, Decimal], actor: Actor
    ) -> Mapping[int, Decimal]:
        """Undo :meth:`deactivate`: switch cards on and put back what was ``taken``.

        Only cards that are as they were left: off, and with nothing on them. What staff
        have changed since stays as they made it. Cards from which nothing was taken stay
        as they are too, and one that has expired by now gets its balance but stays off.
        Says what was put back; called again it puts nothing back. The rest is as with
        :meth:`deactivate`.
        """
