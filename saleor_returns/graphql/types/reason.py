from typing import Any

import graphene

from ...models import ReturnReason as Reason
from ...models import ReturnReasonTranslation as Translation
from ..access import is_staff
from ..base import NonNullList
from ..documented import ObjectType
from ..enums import ReturnFaultEnum, ReturnKindEnum
from ..identifiers import global_id
from ..loaders import load_many
from .question import ReturnQuestion
from .scalars import DateTime, LanguageCodeEnum


class ReturnReasonTranslation(ObjectType):
    language_code = LanguageCodeEnum(required=True, description="The language.")
    name = graphene.String(required=True, description="The reason in that language.")

    class Meta:
        description = "Represents the name of a return reason in one language."


class ReturnReason(ObjectType):
    id = graphene.ID(required=True, description="ID of the reason.")
    slug = graphene.String(required=True, description="Stable handle of the reason.")
    name = graphene.String(
        required=True,
        description="The reason in words, translated where a translation is there.",
        language_code=graphene.Argument(LanguageCodeEnum),
    )
    fault = ReturnFaultEnum(required=True, description="Whose fault the return is.")
    kinds = NonNullList(
        ReturnKindEnum,
        required=True,
        description="Kinds of return that it applies to; empty: all of them.",
    )
    photos_required = graphene.Int(
        required=True, description="Number of photos that the reason asks for."
    )
    position = graphene.Int(required=True, description="Place in the list.")
    questions = NonNullList(
        ReturnQuestion,
        required=True,
        description="Questions that follow it, of whatever product.",
    )
    archived_at = DateTime(description="When the reason was taken out of use.")
    native_reference = graphene.ID(
        description="Page that native returns name as their reason. Staff only."
    )
    native_refund_reference = graphene.ID(
        description="Page that native refunds name as their reason. Staff only."
    )
    translations = NonNullList(
        ReturnReasonTranslation, required=True, description="Names by language."
    )

    class Meta:
        description = "Represents a reason for giving goods back."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: Reason, info: Any) -> str:
        return global_id("ReturnReason", root.pk)

    @staticmethod
    def resolve_name(root: Reason, info: Any, language_code: str | None = None) -> Any:
        if language_code is None:
            return root.name
        language = str(language_code)

        def choose(translations: list[Translation]) -> str:
            names = {row.language_code: row.name for row in translations}
            return names.get(language) or names.get(language.split("-")[0]) or root.name

        return load_many(info, Translation, "reason_id", root.pk).then(choose)

    @staticmethod
    def resolve_native_reference(root: Reason, info: Any) -> str | None:
        return _page(info, root.native_return_page_id)

    @staticmethod
    def resolve_native_refund_reference(root: Reason, info: Any) -> str | None:
        return _page(info, root.native_refund_page_id)

    @staticmethod
    def resolve_translations(root: Reason, info: Any) -> Any:
        return load_many(info, Translation, "reason_id", root.pk)


def _page(info: Any, pk: int | None) -> str | None:
    return None if pk is None or not is_staff(info) else global_id("Page", pk)
