"""What the policy may know of an order. Stored with each decision, so it is JSON."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from ..delivery import DeliverySource

Units = Annotated[int, Field(ge=0)]


class Facts(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class LineFacts(Facts):
    """One order line. ``wanted`` is absent when only eligibility is asked."""

    line: str
    product_type: int | None
    is_gift_card: bool
    ordered: Units
    fulfilled: Units
    ever_fulfilled: Units
    returnable: Units
    delivered_at: datetime | None
    delivery_source: DeliverySource | None
    wanted: Units | None = None
    reason: str | None = None


class OrderFacts(Facts):
    """The order as it was when the policy was asked. ``now`` is part of the facts."""

    now: datetime
    placed_at: datetime
    channel: str
    country: str | None
    lines: tuple[LineFacts, ...]
