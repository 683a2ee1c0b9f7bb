from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import graphene

from ...domain.dispositions.desk import for_desk
from ...domain.dispositions.document import SecondHand
from ...domain.dispositions.suggestion import Suggestion
from ...domain.policy.decision import TraceStep
from ...domain.policy.words.traces import trace_sentences
from ...domain.policy.words.wording import Wording
from ...facts.dispositions import Graded
from ...languages import SOURCE, language
from ..access import for_staff, is_staff
from ..base import NonNullList
from ..documented import ObjectType
from ..enums import ReturnDispositionEnum
from ..loaders import load_platform
from .grade import ReturnGrade
from .scalars import (
    JSON,
    LanguageCodeEnum,
    PositiveDecimal,
    Warehouse,
)

STAFF_ONLY = "Staff only; null for others."
LANGUAGE = {
    "language_code": graphene.Argument(
        LanguageCodeEnum, description="Defaults to English."
    )
}


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a trace; ``currency`` is that of the amounts it tells."""

    step: TraceStep
    currency: str


class ReturnDispositionStep(ObjectType):
    rule = graphene.String(
        required=True, description="Name of the rule; in brackets: built in."
    )
    fired = graphene.Boolean(required=True, description="Whether the rule applied.")
    decided = graphene.Boolean(required=True, description="Whether it decided.")
    facts = JSON(required=True, description="The facts that it looked at.")
    absent = NonNullList(
        graphene.String,
        required=True,
        description="Facts that nobody knew, so that it did not apply.",
    )
    sentences = NonNullList(
        graphene.String,
        required=True,
        description="The same in plain words.",
        **LANGUAGE,
    )

    class Meta:
        description = "Represents one rule that was looked at for units that arrived."

    @staticmethod
    def resolve_rule(root: Step, info: Any) -> str:
        return root.step.rule

    @staticmethod
    def resolve_fired(root: Step, info: Any) -> bool:
        return root.step.fired

    @staticmethod
    def resolve_decided(root: Step, info: Any) -> bool:
        return bool(root.step.won)

    @staticmethod
    def resolve_facts(root: Step, info: Any) -> Any:
        return dict(root.step.facts)

    @staticmethod
    def resolve_absent(root: Step, info: Any) -> Any:
        return root.step.absent

    @staticmethod
    def resolve_sentences(
        root: Step, info: Any, language_code: str | None = None
    ) -> Any:
        return _sentences([root.step], root.currency, language_code)


def _sentences(
    steps: Sequence[TraceStep], currency: str, language_code: str | None
) -> list[str]:
    wording = Wording(language(language_code or SOURCE), currency=currency)
    return [text for step in steps for text in trace_sentences(step, wording)]


class ReturnSecondHandTerms(ObjectType):
    channel = graphene.String(
        required=True, description="Slug of the channel that lists the goods."
    )
    percentage = PositiveDecimal(
        required=True, description="Their price, of every hundred paid for a unit."
    )
    name_suffix = graphene.String(
        required=True, description="What follows the product's name."
    )

    class Meta:
        description = "Represents how goods are offered again as what they are now."


@dataclass(frozen=True, slots=True)
class Suggested:
    """What the rules make of a group of units."""

    found: Graded
    suggestion: Suggestion


class ReturnDispositionSuggestion(ObjectType):
    line = graphene.Field(
        "saleor_returns.graphql.types.line.ReturnLine",
        required=True,
        description="The line of the return.",
    )
    quantity = graphene.Int(required=True, description="Units of the group.")
    grade = graphene.Field(ReturnGrade, description="The grade that was asked about.")
    disposition = ReturnDispositionEnum(
        description="What becomes of the units; null: nothing says, so staff do."
    )
    rule = graphene.String(
        description="The rule that says so; null: it is the grade's own disposition."
    )
    warehouse = graphene.Field(
        Warehouse, description="Where they go; null: they stay where they arrived."
    )
    second_hand = graphene.Field(
        ReturnSecondHandTerms, description="How they are offered again."
    )
    sentences = NonNullList(
        graphene.String,
        required=True,
        description=(
            "Why, in plain words. For the returns desk without facts of the sale and the "
            "customer."
        ),
        **LANGUAGE,
    )
    trace = NonNullList(
        ReturnDispositionStep,
        description=f"Every rule that was looked at. {STAFF_ONLY}",
    )

    class Meta:
        description = "Represents what the shop's rules make of units that arrived."

    @staticmethod
    def resolve_line(root: Suggested, info: Any) -> Any:
        return root.found.line

    @staticmethod
    def resolve_quantity(root: Suggested, info: Any) -> int:
        return root.found.quantity

    @staticmethod
    def resolve_grade(root: Suggested, info: Any) -> Any:
        return root.found.grade

    @staticmethod
    def resolve_disposition(root: Suggested, info: Any) -> Any:
        return root.suggestion.disposition

    @staticmethod
    def resolve_rule(root: Suggested, info: Any) -> str | None:
        return root.suggestion.rule or None

    @staticmethod
    def resolve_warehouse(root: Suggested, info: Any) -> Any:
        key = root.suggestion.warehouse_id
        return load_platform(info, "warehouse.Warehouse", key)

    @staticmethod
    def resolve_second_hand(root: Suggested, info: Any) -> SecondHand | None:
        return root.suggestion.second_hand

    @staticmethod
    def resolve_sentences(
        root: Suggested, info: Any, language_code: str | None = None
    ) -> list[str]:
        trace = root.suggestion.trace
        steps = trace if is_staff(info) else tuple(for_desk(trace))
        return _sentences(steps, root.found.line.currency, language_code)

    @staticmethod
    def resolve_trace(root: Suggested, info: Any) -> Any:
        line, trace = root.found.line, root.suggestion.trace
        return for_staff(info, line.request_id, lambda: steps_of(trace, line.currency))


def steps_of(trace: Sequence[TraceStep], currency: str) -> list[Step]:
    """The steps of a trace, ready to be told."""
    return [Step(step, currency) for step in trace]
