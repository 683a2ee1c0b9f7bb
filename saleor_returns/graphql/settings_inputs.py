"""Inputs for what a shop sets up: reasons, grades, texts and the portal's looks."""

import graphene

from .base import NonNullList
from .documented import InputObjectType
from .enums import (
    ReturnDispositionEnum,
    ReturnFaultEnum,
    ReturnGradeMeaningEnum,
    ReturnKindEnum,
    ReturnPortalTextEnum,
)
from .types.scalars import DateTime, LanguageCodeEnum


class ReturnGradeTranslationInput(InputObjectType):
    language_code = LanguageCodeEnum(required=True, description="The language.")
    name = graphene.String(
        required=True, description="The name; an empty one removes the translation."
    )


class ReturnGradeInput(InputObjectType):
    slug = graphene.String(description="Stable handle. Needed to create a grade.")
    name = graphene.String(description="Name. Needed to create a grade.")
    meaning = ReturnGradeMeaningEnum(
        description="Whether goods, other goods or nothing came. Defaults to GOODS."
    )
    disposition = ReturnDispositionEnum(
        description="What becomes of such goods. Needed to create a grade."
    )
    position = graphene.Int(description="Place on the scale.")
    translations = NonNullList(
        ReturnGradeTranslationInput, description="Names by language."
    )


class ReturnReasonTranslationInput(InputObjectType):
    language_code = LanguageCodeEnum(required=True, description="The language.")
    name = graphene.String(
        required=True, description="The name; an empty one removes the translation."
    )


class ReturnTextTranslationInput(InputObjectType):
    language_code = LanguageCodeEnum(required=True, description="The language.")
    text = graphene.String(required=True, description="The text in that language.")


class ReturnPortalWordingInput(InputObjectType):
    language_code = LanguageCodeEnum(required=True, description="The language.")
    key = ReturnPortalTextEnum(required=True, description="Which text it is.")
    text = graphene.String(
        required=True, description="Plain text; an empty one gives it up."
    )


class ReturnPortalAppearanceInput(InputObjectType):
    shop_name = graphene.String(description="Name of the shop.")
    logo_url = graphene.String(description="Address of the logo, with https.")
    accent_color = graphene.String(
        description="Colour of buttons and links, as in #1f4fa3, readable on white."
    )
    support_email = graphene.String(description="Where customers write to.")
    support_url = graphene.String(description="A page with help, with https.")
    texts = NonNullList(
        ReturnPortalWordingInput, description="Texts; those not named stay."
    )


class ReturnReasonAnswerInput(InputObjectType):
    slug = graphene.String(required=True, description="Stable handle of the answer.")
    text = graphene.String(required=True, description="The answer in words.")
    translations = NonNullList(
        ReturnTextTranslationInput, description="The answer by language."
    )
    advice = graphene.String(description="What to tell whoever gives it.")
    advice_translations = NonNullList(
        ReturnTextTranslationInput, description="The advice by language."
    )


class ReturnReasonQuestionInput(InputObjectType):
    slug = graphene.String(required=True, description="Stable handle of the question.")
    text = graphene.String(required=True, description="The question in words.")
    translations = NonNullList(
        ReturnTextTranslationInput, description="The question by language."
    )
    required = graphene.Boolean(
        description="Whether it must be answered. Defaults to false."
    )
    product_types = NonNullList(
        graphene.String,
        description="Slugs of the product types that it is asked of; empty: all.",
    )
    answers = NonNullList(
        ReturnReasonAnswerInput, required=True, description="Two answers at least."
    )


class ReturnReasonInput(InputObjectType):
    slug = graphene.String(description="Stable handle. Needed to create a reason.")
    name = graphene.String(description="Name. Needed to create a reason.")
    fault = ReturnFaultEnum(description="Whose fault it is. Defaults to CUSTOMER.")
    kinds = NonNullList(
        ReturnKindEnum, description="Kinds of return it applies to; empty: all."
    )
    photos_required = graphene.Int(description="Number of photos to ask for.")
    position = graphene.Int(description="Place in the list.")
    questions = NonNullList(
        ReturnReasonQuestionInput,
        description="Questions that follow the reason; they replace all that there are.",
    )
    translations = NonNullList(
        ReturnReasonTranslationInput, description="Names by language."
    )
    native_reference = graphene.ID(
        description="Page that native returns name as their reason; null unlinks it."
    )
    native_refund_reference = graphene.ID(
        description=(
            "Page that native refunds name as their reason; null unlinks it. Without "
            "one that of returns serves, where the shop offers it for refunds too."
        )
    )


class ReturnGracePeriodSetInput(InputObjectType):
    order_id = graphene.ID(required=True, description="The order.")
    until = DateTime(
        required=True,
        description=(
            "Until when returns may be asked for, where that is later than the rules "
            "say. A moment that has passed takes an earlier grace back."
        ),
    )
    reason = graphene.String(required=True, description="Why; staff read it later.")
