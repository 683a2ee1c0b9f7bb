from collections.abc import Mapping
from typing import Any

import graphene

from ...domain.questions import Answer, Question
from ..base import NonNullList
from ..documented import ObjectType
from .scalars import LanguageCodeEnum

LANGUAGE = graphene.Argument(
    LanguageCodeEnum, description="Defaults to the shop's own wording."
)


class ReturnTextTranslation(ObjectType):
    language_code = LanguageCodeEnum(required=True, description="The language.")
    text = graphene.String(required=True, description="The text in that language.")

    class Meta:
        description = "Represents a text of a question or an answer in one language."


class ReturnAnswer(ObjectType):
    slug = graphene.String(required=True, description="Stable handle of the answer.")
    text = graphene.String(
        required=True, description="The answer in words.", language_code=LANGUAGE
    )
    advice = graphene.String(
        description="What to tell whoever gives it, before they go on.",
        language_code=LANGUAGE,
    )
    translations = NonNullList(
        ReturnTextTranslation, required=True, description="The answer by language."
    )
    advice_translations = NonNullList(
        ReturnTextTranslation, required=True, description="The advice by language."
    )

    class Meta:
        description = "Represents one answer to a question that a reason asks."

    @staticmethod
    def resolve_text(root: Answer, info: Any, language_code: str | None = None) -> str:
        return root.in_language(language_code)

    @staticmethod
    def resolve_advice(
        root: Answer, info: Any, language_code: str | None = None
    ) -> str | None:
        return root.advice_in(language_code)

    @staticmethod
    def resolve_translations(root: Answer, info: Any) -> list[ReturnTextTranslation]:
        return _by_language(root.translations)

    @staticmethod
    def resolve_advice_translations(
        root: Answer, info: Any
    ) -> list[ReturnTextTranslation]:
        return _by_language(root.advice_translations)


class ReturnQuestion(ObjectType):
    slug = graphene.String(required=True, description="Stable handle of the question.")
    text = graphene.String(
        required=True, description="The question in words.", language_code=LANGUAGE
    )
    required = graphene.Boolean(
        required=True, description="Whether it must be answered."
    )
    product_types = NonNullList(
        graphene.String,
        required=True,
        description="Slugs of the product types that it is asked of; empty: all.",
    )
    answers = NonNullList(
        ReturnAnswer, required=True, description="What may be answered."
    )
    translations = NonNullList(
        ReturnTextTranslation, required=True, description="The question by language."
    )

    class Meta:
        description = "Represents a question that follows a reason."

    @staticmethod
    def resolve_text(
        root: Question, info: Any, language_code: str | None = None
    ) -> str:
        return root.in_language(language_code)

    @staticmethod
    def resolve_translations(root: Question, info: Any) -> list[ReturnTextTranslation]:
        return _by_language(root.translations)


def _by_language(texts: Mapping[str, str]) -> list[ReturnTextTranslation]:
    return [
        ReturnTextTranslation(language_code=language, text=text)
        for language, text in texts.items()
    ]
