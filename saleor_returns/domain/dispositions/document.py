"""What a shop owner writes of dispositions: the content of one version, validated."""

from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, model_validator

from ..disposition import Disposition
from ..policy.belonging import belonging
from ..policy.catalogue import DocumentKind
from ..policy.conditions import Root
from ..policy.values import Text, Word
from ..policy.written import (
    CONDITION,
    RULES_MAX,
    Enabled,
    RuleName,
    RulePriority,
    Written,
    Zone,
    in_order,
    refuse_doubles,
)

When = Annotated[Root, AfterValidator(belonging(DocumentKind.DISPOSITIONS))]
ByRule = Literal[
    Disposition.RESTOCK,
    Disposition.REFURBISH,
    Disposition.SECOND_HAND,
    Disposition.RECYCLE,
    Disposition.DONATE,
    Disposition.RETURN_TO_CUSTOMER,
    Disposition.QUARANTINE,
    Disposition.WRITE_OFF,
]
"""Rules are asked of units that are there, so that none can be missing."""
SUFFIX_MAX_LENGTH = 50


class SecondHand(Written):
    """How goods are offered again as what they are now."""

    channel: Word = Field(description="Slug of the outlet channel that lists them.")
    percentage: Annotated[Decimal, Field(gt=0, le=100, decimal_places=3)] = Field(
        description=(
            "Their price, of every hundred that the customer paid for a unit; where the "
            "channel sells in another currency, of the price there of the goods when new."
        )
    )
    name_suffix: Annotated[Text, Field(max_length=SUFFIX_MAX_LENGTH)] = Field(
        "", description="What follows the product's name; empty: the grade's name."
    )


class DispositionEffects(Written):
    """What becomes of the units, and where they go."""

    disposition: ByRule = Field(description="What becomes of the units.")
    warehouse: Word | None = Field(
        None, description="Slug of where they go; null: they stay where they arrived."
    )
    second_hand: SecondHand | None = Field(
        None,
        description=(
            "Of second_hand: how they are offered again; null: they are set aside, and "
            "no stock rises."
        ),
    )

    @model_validator(mode="after")
    def _offers_second_hand_only(self) -> "DispositionEffects":
        if self.second_hand and self.disposition != Disposition.SECOND_HAND:
            raise ValueError("only second_hand has terms of second hand")
        return self

    def set_names(self) -> tuple[str, ...]:
        """The effects that are set, in the order of the fields."""
        return tuple(
            name for name in type(self).model_fields if getattr(self, name) is not None
        )


class DispositionRule(Written):
    """Where all of ``when`` is so, ``then`` happens, unless a higher rule says else."""

    name: RuleName
    priority: RulePriority = 0
    when: When | None = Field(None, description=CONDITION)
    then: DispositionEffects = Field(description="What becomes of the units.")
    enabled: Enabled = True


class DispositionDocument(Written):
    """The rules of one version; stored as JSON and never as code.

    Where none fires, the grade's own disposition applies.
    """

    kind: ClassVar[DocumentKind] = DocumentKind.DISPOSITIONS

    schema_version: Literal[1] = Field(1, description="Of this form of document.")
    time_zone: Zone = "UTC"
    rules: Annotated[tuple[DispositionRule, ...], Field(max_length=RULES_MAX)] = Field(
        (), description="What becomes of which units; the highest priority first."
    )

    @model_validator(mode="after")
    def _names_are_unique(self) -> "DispositionDocument":
        refuse_doubles(rules=self.rules)
        return self

    def stored(self) -> dict[str, Any]:
        """The document as JSON; what says nothing is left out."""
        return self.model_dump(mode="json", exclude_none=True)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    @property
    def in_order(self) -> tuple[DispositionRule, ...]:
        """The rules in the order in which they are asked."""
        return in_order(self.rules)
