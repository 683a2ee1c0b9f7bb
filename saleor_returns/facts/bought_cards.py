"""Gift cards that were bought with order lines, and what is left on them."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

from .. import host
from ..domain.money import ZERO


def cards_to_take(units: Mapping[UUID, int]) -> Iterator[tuple[UUID, Any]]:
    """The cards that are taken back for units of order lines, with their line.

    Of several cards of a line those with most left: nobody says which are meant, and in
    doubt the customer gets more.
    """
    if not units:
        return
    bought = host.gift_cards.bought_with(units)
    every = [card.pk for cards in bought.values() for card in cards]
    left = host.gift_cards.left_on(every)
    for line_id, cards in bought.items():
        fullest = sorted(cards, key=lambda card: (-left[card.pk], card.pk))
        for card in fullest[: units[line_id]]:
            yield line_id, card


def left_on_cards(units: Mapping[UUID, int]) -> dict[UUID, Decimal]:
    """What is left on these cards, by order line: no more is paid for them."""
    cards = list(cards_to_take(units))
    left = host.gift_cards.left_on([card.pk for _line, card in cards])
    found = dict.fromkeys(units, ZERO)
    for line_id, card in cards:
        found[line_id] += left[card.pk]
    return found
