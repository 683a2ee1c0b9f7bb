from typing import Any
from urllib.parse import urlencode

import graphene

from ...domain.portal.texts import BUILT_IN
from ...languages import language
from ...links import portal_root
from ...models import PortalAppearance
from ...portal import speech
from ..base import NonNullList
from ..documented import ObjectType
from ..enums import ReturnPortalTextEnum
from .scalars import LanguageCodeEnum


class ReturnPortalWording(ObjectType):
    language_code = LanguageCodeEnum(required=True, description="The language.")
    key = ReturnPortalTextEnum(required=True, description="Which text it is.")
    text = graphene.String(required=True, description="The text, without markup.")

    class Meta:
        description = "Represents a text of the portal that the shop wrote itself."


class ReturnPortalAppearance(ObjectType):
    shop_name = graphene.String(
        required=True, description="Name of the shop. Empty: as the channel is called."
    )
    logo_url = graphene.String(required=True, description="Address of the logo.")
    accent_color = graphene.String(
        required=True,
        description="Colour of buttons and links, as in #1f4fa3; empty: the built-in.",
    )
    support_email = graphene.String(
        required=True, description="Where customers write to."
    )
    support_url = graphene.String(required=True, description="A page with help.")
    texts = NonNullList(
        ReturnPortalWording, required=True, description="The shop's own texts."
    )
    built_in_texts = NonNullList(
        ReturnPortalWording,
        required=True,
        description="What stands where the shop has no text of its own.",
    )
    language_codes = NonNullList(
        LanguageCodeEnum, required=True, description="Languages that the portal speaks."
    )
    url = graphene.String(
        required=True, description="Where customers find the portal in this look."
    )

    class Meta:
        description = (
            "Represents how the portal looks in a channel, as its owner wrote it. What "
            "is empty is as for all channels, or else as it is built in."
        )

    @staticmethod
    def resolve_accent_color(root: PortalAppearance, info: Any) -> str:
        return root.accent

    @staticmethod
    def resolve_texts(root: PortalAppearance, info: Any) -> list[dict[str, str]]:
        return [
            {"language_code": code, "key": key, "text": text}
            for code, words in sorted(root.texts.items())
            for key, text in sorted(words.items())
        ]

    @staticmethod
    def resolve_built_in_texts(
        root: PortalAppearance, info: Any
    ) -> list[dict[str, str]]:
        return [
            {"language_code": code, "key": key, "text": language(code).say(text)}
            for code in speech.codes()
            for key, text in BUILT_IN.items()
        ]

    @staticmethod
    def resolve_language_codes(root: PortalAppearance, info: Any) -> tuple[str, ...]:
        return speech.codes()

    @staticmethod
    def resolve_url(root: PortalAppearance, info: Any) -> str:
        query = urlencode({"channel": root.channel.slug}) if root.channel else ""
        return portal_root() + (f"?{query}" if query else "")
