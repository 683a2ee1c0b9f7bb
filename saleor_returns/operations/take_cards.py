"""Take gift cards back that were bought: nobody spends what is paid back for them."""

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

from .. import host
from ..domain.money import ZERO
from ..facts.bought_cards import cards_to_take
from ..facts.proposal import Proposal
from ..host.contract import Actor
from ..models import Reimbursement, TakenGiftCard


class TakenCards:
    """Switches cards off as they are priced, in the caller's transaction."""

    def __init__(self, actor: Actor) -> None:
        self._actor = actor
        self._taken: defaultdict[UUID, list[tuple[Any, Decimal]]] = defaultdict(list)

    def take(self, units: Mapping[UUID, int]) -> dict[UUID, Decimal]:
        """What units of order lines are worth, which from now on nobody can spend."""
        cards = list(cards_to_take(units))
        taken = host.gift_cards.deactivate(
            [card.pk for _line, card in cards], self._actor
        )
        found = dict.fromkeys(units, ZERO)
        for line_id, card in cards:
            found[line_id] += taken[card.pk]
            if taken[card.pk]:
                self._taken[line_id].append((card, taken[card.pk]))
        return found

    def keep(self, reimbursement: Reimbursement, proposal: Proposal) -> None:
        """Write which cards a reimbursement is for, to be put back if it is canceled."""
        lines = [proposal.lines[row.key] for row in proposal.breakdown.shares]
        rows = [
            TakenGiftCard(
                reimbursement=reimbursement,
                gift_card=card,
                card_name=f"…{card.code[-4:]}",
                amount=amount,
            )
            for line in lines
            for card, amount in self._taken[line.order_line_id]
        ]
        if rows:
            TakenGiftCard.objects.bulk_create(rows)


def put_back(reimbursement: Reimbursement, actor: Actor) -> list[TakenGiftCard]:
    """Switch the cards of a reimbursement on again; give those that could not be.

    Staff have changed them since, or deleted them.
    """
    rows = list(reimbursement.taken_cards.all())
    taken = {row.gift_card_id: row.amount for row in rows if row.gift_card_id}
    back = host.gift_cards.reactivate(taken, actor) if taken else {}
    return [row for row in rows if row.gift_card_id not in back]
