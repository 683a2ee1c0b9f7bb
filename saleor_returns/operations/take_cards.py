"""Take gift cards back that were bought: nobody spends what is paid back for them."""

from collections.abc import Mapping
from decimal import Decimal
from uuid import UUID

from .. import host
from ..domain.money import ZERO
from ..facts.bought_cards import cards_to_take
from ..host.contract import Actor


class TakenCards:
    """Switches cards off as they are priced, in the caller's transaction.

    ``taken`` is what stood on each, by the card's primary key.
    """

    def __init__(self, actor: Actor) -> None:
        self._actor = actor
        self.taken: dict[int, Decimal] = {}

    def take(self, units: Mapping[UUID, int]) -> dict[UUID, Decimal]:
        """What units of order lines are worth, which from now on nobody can spend."""
        cards = list(cards_to_take(units))
        self.taken |= host.gift_cards.deactivate(
            [card.pk for _line, card in cards], self._actor
        )
        found = dict.fromkeys(units, ZERO)
        for line_id, card in cards:
            found[line_id] += self.taken[card.pk]
        return found
