from typing import Any

import graphene

from ...domain.policy.review.notice import Notice
from ...errors import Problem
from ...languages import SOURCE, language
from ..base import NonNullList
from ..documented import ObjectType
from ..enums import ReturnPolicyNoticeCodeEnum, ReturnPolicySeverityEnum
from .scalars import LanguageCodeEnum

PATH = "The place in the document, as in `rules[2].then.photos`."


class ReturnPolicyProblem(ObjectType):
    path = graphene.String(description=f"{PATH} Null: the whole of it.")
    message = graphene.String(required=True, description="What is wrong, in words.")
    accepted_values = NonNullList(
        graphene.String, required=True, description="What would be accepted there."
    )

    class Meta:
        description = "Represents something in a document of rules that is impossible."

    @staticmethod
    def resolve_accepted_values(root: Problem, info: Any) -> Any:
        return root.accepted


class ReturnPolicyNotice(ObjectType):
    code = ReturnPolicyNoticeCodeEnum(required=True, description="Stable code.")
    severity = ReturnPolicySeverityEnum(
        required=True,
        description=(
            "`ERROR`: should not be published so. `WARNING`: likely not what was meant."
        ),
    )
    path = graphene.String(required=True, description=PATH)
    message = graphene.String(
        required=True,
        description="What to know, in words.",
        language_code=graphene.Argument(
            LanguageCodeEnum, description="Defaults to English."
        ),
    )
    article = graphene.String(description="The article of Directive 2011/83/EU.")
    accepted_values = NonNullList(
        graphene.String,
        required=True,
        description=(
            "What would be accepted there, as far as it is known: of what the shop does "
            "not have, what comes nearest."
        ),
    )

    class Meta:
        description = "Represents something that one should know before publishing."

    @staticmethod
    def resolve_message(
        root: Notice, info: Any, language_code: str | None = None
    ) -> str:
        return root.told(language(language_code or SOURCE))

    @staticmethod
    def resolve_accepted_values(root: Notice, info: Any) -> Any:
        return root.accepted


class ReturnPolicyValidation(ObjectType):
    problems = NonNullList(
        ReturnPolicyProblem, required=True, description="What is impossible."
    )
    notices = NonNullList(
        ReturnPolicyNotice,
        required=True,
        description="What should be known. None while something is impossible.",
    )

    class Meta:
        description = "Represents what is to be said of a document of rules."
