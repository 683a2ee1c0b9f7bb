from typing import Any

import graphene
from django.utils import translation

from ...domain.policy.decision import Refusal
from ...messages import refusal_message
from ..documented import ObjectType
from ..enums import ReturnErrorCode
from .scalars import LanguageCodeEnum


class ReturnRefusal(ObjectType):
    code = ReturnErrorCode(required=True, description="Stable code of the refusal.")
    message = graphene.String(
        required=True,
        description="The refusal in plain words.",
        language_code=graphene.Argument(LanguageCodeEnum),
    )

    class Meta:
        description = "Represents why a line cannot be returned."

    @staticmethod
    def resolve_message(
        root: Refusal, info: Any, language_code: str | None = None
    ) -> str:
        if language_code is None:
            return refusal_message(root)
        with translation.override(language_code):
            return refusal_message(root)
