"""On Saleor a plugin sends the letter, and tells the card's history of it."""

from decimal import Decimal

from saleor_returns import host
from saleor_returns.host.contract import SYSTEM


def test_what_was_sent_is_in_the_cards_history(shop):
    # given
    order = shop.order(email="guest@example.com")
    card = host.gift_cards.issue(
        amount=Decimal(5), currency="EUR", order=order, expires_on=None, actor=SYSTEM
    )

    # when
    host.gift_cards.notify(card, order=order, actor=SYSTEM)

    # then
    sent = card.events.get(type="sent_to_customer")
    assert sent.parameters == {"email": "guest@example.com"}
