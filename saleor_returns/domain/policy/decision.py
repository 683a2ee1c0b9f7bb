"""The policy's answer, stored with the request."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from functools import cached_property
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from ...errors import ErrorCode
from ..delivery import DeliverySource
from ..lifecycle import Resolution
from .effects import (
    BoughtGiftCards,
    Exchange,
    KeptGift,
    KeptItem,
    Method,
    OutboundShipping,
    Outcome,
    Priority,
    RefundTime,
    StoreCredit,
)


class Answer(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Refusal(Answer):
    """Why a line cannot be returned: a stable code and the numbers behind it."""

    code: ErrorCode
    data: dict[str, Any] = Field(default_factory=dict)


@dataclass(slots=True)
class TraceStep:
    """One rule that fired, or could not be decided, for one line.

    ``won`` are the effects that it set, ``lost`` those that it could not set, by the
    rule that had set them. ``overruled`` are the effects that a built-in rule, which is
    named in brackets, took from a rule of the shop. ``facts`` are what a rule looked
    at; ``absent`` what nobody knew of that, so that it did not fire. The step
    ``[delivery]`` sets nothing: its ``facts`` are the arrival that a deadline counts
    from.

    No model of pydantic: there are many, and what is made here needs no validation.
    What is read from storage is validated all the same.
    """

    rule: str
    line: str
    fired: bool = True
    won: tuple[str, ...] = ()
    lost: Mapping[str, str] = field(default_factory=dict)
    overruled: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, Any] = field(default_factory=dict)
    absent: tuple[str, ...] = ()


class Charge(Answer):
    """A fee for a line, in the order's currency; ``net`` of tax.

    ``each`` is what it is charged for, once each: where fewer units than wanted are
    paid for, a fee for units is that much smaller. A fee for the whole return is charged
    for one line; ``instead`` is what another line is charged if that one is rejected.
    """

    gross: Decimal
    net: Decimal
    each: Literal["return", "line", "unit"] = "unit"
    instead: "Charge | None" = None

    @property
    def alone(self) -> "Charge":
        """What the line is charged where no other line comes back."""
        return self.instead or self


class LineDecision(Answer):
    """``returnable`` is in units and zero where the line is refused.

    ``delivery_source`` says how its arrival is known, which windows may start from;
    ``withdrawal_until`` is the end of the statutory period, where there is one.
    ``reasons`` is null where any may be given; fees are for the wanted units, or all
    that can be returned. ``set_by`` names the rule behind each effect.
    """

    line: str
    returnable: int
    deadline: datetime | None
    delivered_at: datetime | None = None
    delivery_source: DeliverySource | None = None
    withdrawal_until: datetime | None = None
    refusal: Refusal | None = None
    outcome: Outcome = Outcome.APPROVE
    reasons: tuple[str, ...] | None = None
    resolutions: tuple[Resolution, ...] = ()
    methods: tuple[Method, ...] = ()
    restocking_fee: Charge | None = None
    return_shipping_fee: Charge | None = None
    outbound_shipping: OutboundShipping = OutboundShipping.NEVER
    priority: Priority = Priority.NORMAL
    service_hours: int | None = None
    refund_at: RefundTime | None = None
    warehouse: str | None = None
    photos: int = 0
    store_credit: StoreCredit | None = None
    kept_item: KeptItem | None = None
    exchange: Exchange | None = None
    bought_gift_cards: BoughtGiftCards = BoughtGiftCards.REFUSE
    kept_gift: KeptGift = KeptGift.FREE
    advice: str | None = None
    set_by: dict[str, str] = Field(default_factory=dict)

    @property
    def fees(self) -> Decimal:
        """Both fees, with tax."""
        charges = (self.restocking_fee, self.return_shipping_fee)
        return sum((charge.gross for charge in charges if charge), start=Decimal(0))


class Decision(Answer):
    """``priority`` and ``service_hours`` are the most urgent of the wanted lines'."""

    outcome: Outcome
    priority: Priority = Priority.NORMAL
    service_hours: int | None = None
    lines: tuple[LineDecision, ...]
    trace: tuple[TraceStep, ...]

    @cached_property
    def by_line(self) -> dict[str, LineDecision]:
        return {row.line: row for row in self.lines}

    def line(self, identifier: Any) -> LineDecision:
        """The decision for one order line, by its primary key."""
        return self.by_line[str(identifier)]
