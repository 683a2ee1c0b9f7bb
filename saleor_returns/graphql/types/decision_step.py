from typing import Any

import graphene

from ...domain.policy.words.traces import trace_sentences
from ...domain.policy.words.wording import Wording
from ...languages import SOURCE, language
from ..base import NonNullList
from ..documented import ObjectType
from .scalars import JSON, LanguageCodeEnum
from .told import ReturnDecidedEffect, Told, effects_of, of_part


class ReturnDecisionStep(ObjectType):
    rule = graphene.String(
        required=True, description="Name of the rule; in brackets: built in."
    )
    order_line_id = graphene.ID(description="The order line that it was held against.")
    line = graphene.Int(description="Place of that line in the decision, from 0.")
    fired = graphene.Boolean(required=True, description="Whether the rule applied.")
    won = NonNullList(
        graphene.String, required=True, description="Effects that it set."
    )
    lost = NonNullList(
        ReturnDecidedEffect,
        required=True,
        description="Effects that a higher rule had set, and by which.",
    )
    facts = JSON(
        required=True,
        description=(
            "The facts that it looked at; of `[delivery]` the arrival that the deadline "
            "counts from, and how it is known."
        ),
    )
    absent = NonNullList(
        graphene.String,
        required=True,
        description="Facts that nobody knew, so that it did not apply.",
    )
    sentences = NonNullList(
        graphene.String,
        required=True,
        description="The same in plain words.",
        language_code=graphene.Argument(
            LanguageCodeEnum, description="Defaults to English."
        ),
    )

    class Meta:
        description = "Represents one rule that was looked at for a decision."
        default_resolver = of_part

    @staticmethod
    def resolve_order_line_id(root: Told, info: Any) -> str | None:
        return root.order_line_id

    @staticmethod
    def resolve_line(root: Told, info: Any) -> int | None:
        return root.place

    @staticmethod
    def resolve_lost(root: Told, info: Any) -> Any:
        return effects_of(root.part.lost)

    @staticmethod
    def resolve_sentences(
        root: Told, info: Any, language_code: str | None = None
    ) -> Any:
        spoken = language(language_code or SOURCE)
        return trace_sentences(root.part, Wording(spoken, currency=root.currency))
