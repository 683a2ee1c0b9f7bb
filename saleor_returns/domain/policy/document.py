"""What a shop owner writes: the content of one policy version, as validated data."""

from typing import Annotated, Any, ClassVar, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, model_validator

from ..lifecycle import Resolution
from .belonging import belonging
from .catalogue import DocumentKind
from .conditions import Root
from .effects import (
    BoughtGiftCards,
    Effects,
    Exchange,
    Fee,
    Handling,
    KeptGift,
    Method,
    OutboundShipping,
    Outcome,
    Priority,
    RefundMoment,
    RefundTime,
    Returnable,
    StoreCredit,
    Window,
)
from .values import Text, Word
from .written import (
    CONDITION,
    RULES_MAX,
    Enabled,
    Name,
    RuleName,
    RulePriority,
    Written,
    Zone,
    in_order,
    refuse_doubles,
)

WINDOW_DAYS_DEFAULT = 30

STANDARD = Effects(
    window=Window(days=WINDOW_DAYS_DEFAULT),
    returnable=Returnable(allowed=True),
    resolutions=(Resolution.ORIGINAL_PAYMENT,),
    methods=(Method.OWN_CARRIER,),
    restocking_fee=Fee(type="free"),
    return_shipping_fee=Fee(type="free"),
    outbound_shipping=OutboundShipping.NEVER,
    outcome=Handling(do=Outcome.APPROVE),
    priority=Priority.NORMAL,
    refund_at=RefundTime(moment=RefundMoment.RECEIPT, automatic=False),
    photos=0,
    store_credit=StoreCredit(),
    exchange=Exchange(),
    bought_gift_cards=BoughtGiftCards.REFUSE,
    kept_gift=KeptGift.FREE,
)
"""What is built in: thirty days from delivery, free, approved at once."""


When = Annotated[Root, AfterValidator(belonging(DocumentKind.POLICY))]


class Rule(Written):
    """Where all of ``when`` is so, ``then`` is set, unless a higher rule sets it."""

    name: RuleName
    priority: RulePriority = 0
    when: When | None = Field(None, description=CONDITION)
    then: Effects = Field(description="What the rule sets.")
    enabled: Enabled = True


class CustomerType(Written):
    """A name for customers who are in a group, or bear a metadata entry."""

    name: Annotated[
        Name,
        Field(max_length=64, description="The word that the fact customer_type takes."),
    ]
    groups: Annotated[tuple[Word, ...], Field(max_length=100)] = Field(
        (), description="Names; any one of them will do."
    )
    metadata: Annotated[dict[Word, Text], Field(max_length=100)] = Field(
        default_factory=dict, description="Key and value; any one of them will do."
    )

    @model_validator(mode="after")
    def _is_told_apart(self) -> "CustomerType":
        if not self.groups and not self.metadata:
            raise ValueError("name a group or a metadata entry that tells them apart")
        return self


class Statutory(Written):
    """Where the law lets customers withdraw, whatever the rules say.

    Directive 2011/83/EU, articles 9 to 16: 14 days from the last good's arrival.
    """

    applies: Literal["eu", "everywhere", "nowhere"] = Field(
        "eu", description="To orders sent to the EU, to all, or to none."
    )
    days: Annotated[int, Field(ge=14, le=365)] = Field(
        14, description="How long the right lasts; the law's 14 days or more."
    )


class PolicyDocument(Written):
    """The rules of one policy version; stored as JSON and never as code."""

    kind: ClassVar[DocumentKind] = DocumentKind.POLICY

    schema_version: Literal[1] = Field(1, description="Of this form of document.")
    time_zone: Zone = "UTC"
    defaults: Effects = Field(
        default_factory=lambda: STANDARD,
        description="What applies where no rule sets it; what is null is as built in.",
    )
    rules: Annotated[tuple[Rule, ...], Field(max_length=RULES_MAX)] = Field(
        (), description="What is set where; the highest priority first."
    )
    customer_types: Annotated[tuple[CustomerType, ...], Field(max_length=50)] = Field(
        (), description="Names for kinds of customers, for rules to look at."
    )
    statutory: Statutory = Field(
        Statutory(), description="Where the law lets customers withdraw."
    )
    delivery_metadata_key: Word | None = Field(
        None,
        description=(
            "Key of the fulfillment's metadata that says when it arrived; null: as the "
            "shop's settings say."
        ),
    )
    transit_days: Annotated[int, Field(ge=0, le=365)] | None = Field(
        None, description="How long a parcel takes where nobody says; null: settings."
    )
    transit_days_by_country: dict[
        Annotated[str, Field(pattern="^[A-Z]{2}$")], Annotated[int, Field(ge=0, le=365)]
    ] = Field(
        default_factory=dict,
        description="The same for some countries, ISO 3166-1 alpha-2.",
    )

    send_within_days: Annotated[int, Field(ge=1, le=365)] | None = Field(
        None,
        description=(
            "Days after its approval in which a return must be sent, or else it "
            "expires; null: never. Withdrawals never do."
        ),
    )
    remind_days_before: Annotated[int, Field(ge=1, le=90)] = Field(
        3, description="How many days before it expires the customer is reminded."
    )

    cancel_unshipped: bool = Field(
        False,
        description="Whether customers may cancel an order of which nothing was sent.",
    )

    @model_validator(mode="after")
    def _names_are_unique(self) -> "PolicyDocument":
        refuse_doubles(rules=self.rules, customer_types=self.customer_types)
        return self

    def stored(self) -> dict[str, Any]:
        """The document as JSON; what says nothing is left out."""
        return self.model_dump(mode="json", exclude_none=True)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    @property
    def base(self) -> Effects:
        """The built-in effects, with what the defaults set in their place."""
        own = {name: getattr(self.defaults, name) for name in self.defaults.set_names()}
        return STANDARD.model_copy(update=own)

    @property
    def in_order(self) -> tuple[Rule, ...]:
        """The rules in the order in which they are asked."""
        return in_order(self.rules)


DEFAULT_DOCUMENT = PolicyDocument()
"""What applies where neither the channel nor the shop has a policy."""
