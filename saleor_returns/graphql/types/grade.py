from typing import Any

import graphene

from ...models import ReturnGrade as Grade
from ..base import NonNullList
from ..documented import ObjectType
from ..enums import ReturnDispositionEnum, ReturnGradeMeaningEnum
from ..identifiers import global_id
from .scalars import DateTime, LanguageCodeEnum


class ReturnGradeTranslation(ObjectType):
    language_code = LanguageCodeEnum(required=True, description="The language.")
    name = graphene.String(required=True, description="The grade in that language.")

    class Meta:
        description = "Represents the name of a grade in one language."


class ReturnGrade(ObjectType):
    id = graphene.ID(required=True, description="ID of the grade.")
    slug = graphene.String(required=True, description="Stable handle of the grade.")
    name = graphene.String(
        required=True,
        description="The grade in words, translated where a translation is there.",
        language_code=graphene.Argument(LanguageCodeEnum),
    )
    meaning = ReturnGradeMeaningEnum(
        required=True, description="Whether goods, other goods or nothing came."
    )
    disposition = ReturnDispositionEnum(
        required=True, description="What becomes of such goods where no rule says else."
    )
    position = graphene.Int(required=True, description="Place on the scale.")
    archived_at = DateTime(description="When the grade was taken out of use.")
    translations = NonNullList(
        ReturnGradeTranslation, required=True, description="Names by language."
    )

    class Meta:
        description = (
            "Represents a step of the scale that returned goods are graded on."
        )
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: Grade, info: Any) -> str:
        return global_id("ReturnGrade", root.pk)

    @staticmethod
    def resolve_name(root: Grade, info: Any, language_code: str | None = None) -> str:
        return root.in_language(language_code and str(language_code))

    @staticmethod
    def resolve_translations(root: Grade, info: Any) -> list[dict[str, str]]:
        return [
            {"language_code": language, "name": name}
            for language, name in sorted(root.translations.items())
        ]
