"""What a rule sets. Of several rules that set the same effect the highest decides."""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from ..lifecycle import Resolution
from .values import DayOrSeason, Text, Word

DAYS_MAX = 3650
Currency = Annotated[str, StringConstraints(pattern="^[A-Z]{3}$")]
Amount = Annotated[Decimal, Field(ge=0, max_digits=20, decimal_places=3)]
Amounts = Annotated[dict[Currency, Amount], Field(min_length=1, max_length=50)]
"""An amount in each currency, ISO 4217; an effect says nothing in any other one."""
Percentage = Annotated[Decimal, Field(ge=0, le=100, decimal_places=3)]
Slug = Word


class Method(StrEnum):
    """How goods come back."""

    CARRIER_LABEL = "carrier_label"
    OWN_CARRIER = "own_carrier"
    DROP_OFF = "drop_off"
    PICKUP = "pickup"
    IN_STORE = "in_store"


class LegalGround(StrEnum):
    """Why the law lets a shop refuse a withdrawal (2011/83/EU, article 16)."""

    MADE_TO_MEASURE = "made_to_measure"
    PERISHABLE = "perishable"
    UNSEALED_HYGIENE = "unsealed_hygiene"
    UNSEALED_MEDIA = "unsealed_media"
    DIGITAL_CONTENT = "digital_content"


ARTICLE_16 = {
    LegalGround.MADE_TO_MEASURE: "16(c)",
    LegalGround.PERISHABLE: "16(d)",
    LegalGround.UNSEALED_HYGIENE: "16(e)",
    LegalGround.UNSEALED_MEDIA: "16(i)",
    LegalGround.DIGITAL_CONTENT: "16(m)",
}


class Outcome(StrEnum):
    """What becomes of a request."""

    APPROVE = "approve"
    REVIEW = "review"
    DECLINE = "decline"
    KEEP_ITEM = "keep_item"


class RefundMoment(StrEnum):
    """When the money goes back."""

    APPROVAL = "approval"
    FIRST_SCAN = "first_scan"
    DELIVERY = "delivery"
    RECEIPT = "receipt"
    INSPECTION = "inspection"


class Priority(StrEnum):
    """How soon staff should turn to a request."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


class OutboundShipping(StrEnum):
    """Whether the order's own delivery costs are paid back."""

    NEVER = "never"
    PROPORTIONAL = "proportional"
    WHEN_ALL_RETURNED = "when_all_returned"
    WHEN_MERCHANT_FAULT = "when_merchant_fault"


class BoughtGiftCards(StrEnum):
    """What becomes of gift cards that customers bought and give back."""

    REFUSE = "refuse"
    TAKE_BACK = "take_back"


class KeptGift(StrEnum):
    """What a free item that is kept costs once paid goods of its order come back."""

    FREE = "free"
    PROPORTIONAL = "proportional"
    WHOLE = "whole"


class IfCheaper(StrEnum):
    """How a difference is paid where new goods cost less than the returned ones."""

    REFUND = "refund"
    STORE_CREDIT = "store_credit"
    WAIVE = "waive"


class IfDearer(StrEnum):
    """Who bears a difference where new goods cost more."""

    COLLECT = "collect"
    WAIVE = "waive"


class ShipNewGoods(StrEnum):
    """When new goods may be sent."""

    APPROVAL = "approval"
    RECEIPT = "receipt"


class Effect(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Window(Effect):
    """Until when a return may be asked: to the end of the last day."""

    days: Annotated[int, Field(ge=0, le=DAYS_MAX)] | None = Field(
        None, description="Days after the day of the start; null: no end."
    )
    start: Literal["order", "fulfilment", "delivery"] = Field(
        "delivery", description="The event that the days count from."
    )
    of: Literal["line", "last_line"] = Field(
        "line", description="The line itself, or the line of the order that is last."
    )
    skip_closed_days: bool = Field(
        False,
        description=(
            "A last day that is a Saturday, a Sunday or a public holiday of the "
            "country moves to the next working day."
        ),
    )
    until: DayOrSeason | None = Field(
        None,
        description=(
            "Never before the end of this day: a date, or month and day (01-31) for "
            "the first such day from the day of the order on."
        ),
    )

    @model_validator(mode="after")
    def _has_an_end_to_move(self) -> "Window":
        if self.days is None and (self.until is not None or self.skip_closed_days):
            raise ValueError("without days there is no end that could be moved")
        return self


class Returnable(Effect):
    """Whether the goods may come back at all."""

    allowed: bool = Field(description="false: the goods stay with the customer.")
    ground: LegalGround | None = Field(
        None, description="The legal ground that also refuses a withdrawal."
    )

    @model_validator(mode="after")
    def _ground_refuses(self) -> "Returnable":
        if self.allowed and self.ground:
            raise ValueError("a legal ground only refuses; what is allowed needs none")
        return self


class Fee(Effect):
    """What the customer pays. ``amount`` and ``free_from`` are with tax."""

    type: Literal["free", "flat", "percentage"] = Field(
        description="Nothing, an amount, or a part of what was paid."
    )
    amount: Amounts | None = Field(None, description="Of a flat fee.")
    each: Literal["return", "line", "unit"] = Field(
        "return", description="What a flat fee is charged for, once each."
    )
    percentage: Percentage | None = Field(None, description="Of what was paid.")
    free_from: Amounts | None = Field(
        None, description="None where the returned goods are worth as much."
    )
    tax: Literal["as_line", "none"] = Field(
        "as_line", description="Taxed like the line, or not at all."
    )

    @model_validator(mode="after")
    def _is_whole(self) -> "Fee":
        if (self.type == "flat") != (self.amount is not None):
            raise ValueError("a flat fee, and no other, has an amount")
        if (self.type == "percentage") != (self.percentage is not None):
            raise ValueError("a fee by percentage, and no other, has a percentage")
        return self


class Handling(Effect):
    """What happens to a request that nothing refuses."""

    do: Outcome = Field(description="What becomes of the request.")
    up_to: Amounts | None = Field(
        None, description="Keep the item only where it is worth no more than this."
    )

    @model_validator(mode="after")
    def _limits_keeping(self) -> "Handling":
        if self.up_to is not None and self.do != Outcome.KEEP_ITEM:
            raise ValueError("only keep_item has a limit")
        return self


class RefundTime(Effect):
    """When the money goes back."""

    moment: RefundMoment = Field(description="The event that it waits for.")
    by_grade: dict[Slug, RefundMoment] = Field(
        default_factory=dict, description="Another moment for goods of some grades."
    )
    automatic: bool = Field(
        True, description="It is paid then by itself; false: when staff say so."
    )
    within_hours: Annotated[int, Field(ge=1, le=24 * 365)] | None = Field(
        None, description="Hours after which a refund that is owed is overdue."
    )


class StoreCredit(Effect):
    """The terms of store credit, where a customer chooses it."""

    bonus_percentage: Percentage = Field(
        Decimal(0), description="What is added to the refund, of every hundred."
    )
    expires_after_days: Annotated[int, Field(ge=1, le=DAYS_MAX)] | None = Field(
        None, description="Days after it was given; null: never."
    )
    cards_first: bool = Field(
        False,
        description="What was paid by gift card goes back to that card before.",
    )


class KeptItem(Effect):
    """What is paid for an item that the customer keeps."""

    refund_percentage: Percentage = Field(
        description="Of what was paid, of every hundred."
    )


class Exchange(Effect):
    """The terms of an exchange for other goods."""

    if_cheaper: IfCheaper = Field(
        IfCheaper.REFUND,
        description="How the difference is paid where new goods cost less.",
    )
    if_dearer: IfDearer = Field(
        IfDearer.COLLECT,
        description="Whether customers pay the difference where new goods cost more.",
    )
    pay_within_hours: Annotated[int, Field(ge=1, le=24 * 365)] = Field(
        72, description="Hours to pay the difference; then the goods are free again."
    )
    ship: ShipNewGoods = Field(
        ShipNewGoods.RECEIPT,
        description="What new goods wait for before they may be sent.",
    )


class Effects(Effect):
    """Everything that a rule may set; what it leaves null it says nothing about."""

    window: Window | None = Field(None, description="Until when a return may be asked.")
    returnable: Returnable | None = Field(
        None, description="Whether the goods may come back at all."
    )
    reasons: Annotated[tuple[Slug, ...], Field(min_length=1)] | None = Field(
        None, description="Slugs of the reasons that may be given."
    )
    resolutions: Annotated[tuple[Resolution, ...], Field(min_length=1)] | None = Field(
        None, description="What a customer may wish for."
    )
    methods: Annotated[tuple[Method, ...], Field(min_length=1)] | None = Field(
        None, description="How goods may come back."
    )
    restocking_fee: Fee | None = Field(None, description="For taking the goods back.")
    return_shipping_fee: Fee | None = Field(None, description="For sending them back.")
    outbound_shipping: OutboundShipping | None = Field(
        None, description="Whether the order's own delivery costs are paid back."
    )
    outcome: Handling | None = Field(
        None, description="What happens to a request that nothing refuses."
    )
    priority: Priority | None = Field(
        None, description="How soon staff should turn to the request."
    )
    service_hours: Annotated[int, Field(ge=1, le=24 * 365)] | None = Field(
        None, description="Hours within which staff should decide."
    )
    refund_at: RefundTime | None = Field(None, description="When the money goes back.")
    warehouse: Slug | None = Field(None, description="Slug of where goods go to.")
    photos: Annotated[int, Field(ge=0, le=10)] | None = Field(
        None, description="How many photos the customer must add."
    )
    store_credit: StoreCredit | None = Field(
        None, description="The terms of store credit."
    )
    kept_item: KeptItem | None = Field(
        None, description="What is paid for an item that the customer keeps."
    )
    exchange: Exchange | None = Field(None, description="The terms of an exchange.")
    bought_gift_cards: BoughtGiftCards | None = Field(
        None, description="Whether gift cards that were bought are taken back."
    )
    kept_gift: KeptGift | None = Field(
        None, description="Whether a free item that is kept lowers the refund."
    )
    advice: Annotated[Text, Field(min_length=1, max_length=2000)] | None = Field(
        None, description="What the customer is told before they go on."
    )

    @model_validator(mode="after")
    def _sets_something(self) -> "Effects":
        if not self.set_names():
            raise ValueError(f"set one of: {', '.join(type(self).model_fields)}")
        return self

    def set_names(self) -> tuple[str, ...]:
        """The effects that are set, in the order of the fields."""
        return tuple(
            name for name in type(self).model_fields if getattr(self, name) is not None
        )


EFFECTS = tuple(Effects.model_fields)
