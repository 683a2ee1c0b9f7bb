"""Inputs for the texts of mails."""

import graphene

from .documented import InputObjectType
from .enums import ReturnMailKindEnum
from .types.scalars import LanguageCodeEnum

REVISION = (
    "That of the text as it was read: if somebody wrote since, nothing is changed. Without "
    "it nobody looks."
)


class ReturnMailTemplateInput(InputObjectType):
    kind = ReturnMailKindEnum(required=True, description="The kind of mail.")
    language_code = LanguageCodeEnum(required=True, description="The language.")
    channel_id = graphene.ID(
        description="Only in this channel. Without it in all that have no text."
    )
    subject = graphene.String(required=True, description="The subject.")
    text = graphene.String(
        required=True, description="The words, in the language of mails."
    )
    html = graphene.String(
        description="The HTML between head and foot. Without it, it is made of the words."
    )
    revision = graphene.String(description=REVISION)


class ReturnMailTemplateResetInput(InputObjectType):
    kind = ReturnMailKindEnum(required=True, description="The kind of mail.")
    language_code = LanguageCodeEnum(required=True, description="The language.")
    channel_id = graphene.ID(description="The channel. Without it the whole shop.")
    revision = graphene.String(description=REVISION)


class ReturnMailPreviewInput(InputObjectType):
    kind = ReturnMailKindEnum(required=True, description="The kind of mail.")
    language_code = LanguageCodeEnum(required=True, description="The language.")
    channel = graphene.String(
        description="Slug of the channel that it would go out in."
    )
    subject = graphene.String(description="A subject to try.")
    text = graphene.String(description="Words to try. Defaults to those in use.")
    html = graphene.String(description="HTML to try.")
