"""What the policy may know of an order. Stored with each decision, so it is JSON.

What nobody knows is ``None``: a rule that looks at it does not fire. What no rule of
the policy looks at is not read, so it is ``None`` too.
"""

from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from ..delivery import DeliverySource
from ..lifecycle import RequestKind, Resolution
from .values import Metadata, Moment, Number

OFFERED = (
    Resolution.ORIGINAL_PAYMENT,
    Resolution.STORE_CREDIT,
    Resolution.EXCHANGE,
    Resolution.REPLACEMENT,
    Resolution.KEEP_ITEM,
    Resolution.REPAIR,
    Resolution.NONE,
)
"""What the shop can carry out."""
FOR_GIFT_CARDS = (
    Resolution.ORIGINAL_PAYMENT,
    Resolution.STORE_CREDIT,
    Resolution.NONE,
)
Units = Annotated[int, Field(ge=0)]


class Facts(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Wish(Facts):
    """What a customer chose for a line, or what is being estimated."""

    quantity: Units | None = None
    reason: str | None = None
    fault: str | None = None
    resolution: Resolution | None = None
    method: str | None = None
    answers: dict[str, str] = Field(default_factory=dict)


class LineFacts(Facts):
    """One order line. ``wish`` is absent when only eligibility is asked.

    ``total_gross`` is what was paid for all of the line, ``reduced_by`` percent were
    taken off before. ``categories`` include all ancestors. ``called_off`` are units
    that will never be sent; nobody waits for them.
    """

    line: str
    is_gift_card: bool
    ordered: Units
    fulfilled: Units
    ever_fulfilled: Units
    returnable: Units
    called_off: Units = 0
    delivered_at: Moment | None
    delivery_source: DeliverySource | None
    fulfilled_at: Moment | None = None
    total_gross: Number = Decimal(0)
    total_net: Number = Decimal(0)
    reduced_by: Number | None = None
    is_digital: bool | None = None
    product: str | None = None
    variant: str | None = None
    product_type: str | None = None
    categories: tuple[str, ...] | None = None
    collections: tuple[str, ...] | None = None
    attributes: dict[str, tuple[str, ...]] | None = None
    product_metadata: Metadata | None = None
    variant_metadata: Metadata | None = None
    product_type_metadata: Metadata | None = None
    wish: Wish | None = None

    @property
    def wanted(self) -> bool:
        return self.wish is not None and bool(self.wish.quantity)


class CustomerFacts(Facts):
    """The customer with an account; numbers are of one currency, the order's."""

    groups: tuple[str, ...] | None = None
    metadata: Metadata | None = None
    orders: int | None = None
    spent: Number | None = None
    returns: int | None = None
    returned_value: Number | None = None


class OrderFacts(Facts):
    """The order as it was when the policy was asked. ``now`` is part of the facts.

    ``closed_days`` are public holidays of the country around the order's deadlines,
    ``offered`` what the shop can carry out, ``grace_until`` staff's exception.
    """

    now: Moment
    placed_at: Moment
    channel: str
    currency: str = "EUR"
    country: str | None
    kind: RequestKind = RequestKind.RETURN
    total_gross: Number = Decimal(0)
    metadata: Metadata | None = None
    customer: CustomerFacts | None = None
    risk_score: Number | None = None
    closed_days: tuple[date, ...] | None = None
    grace_until: Moment | None = None
    offered: tuple[Resolution, ...] = OFFERED
    lines: tuple[LineFacts, ...]
