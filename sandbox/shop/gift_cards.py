"""The gift cards that customers get with their goods."""

from typing import Any
from uuid import uuid4

from .tables import rows


def hand_out(fulfillment_line: Any) -> None:
    """A card for each unit of a gift card sent, as the platform makes them."""
    line = fulfillment_line.order_line
    for _unit in range(fulfillment_line.quantity):
        card = rows("giftcard.GiftCard").create(
            code=uuid4().hex[:16].upper(),
            currency=line.currency,
            initial_balance_amount=line.unit_price_gross_amount,
            current_balance_amount=line.unit_price_gross_amount,
            created_by=line.order.user,
            created_by_email=line.order.user_email,
            fulfillment_line=fulfillment_line,
        )
        card.events.create(type="bought")
