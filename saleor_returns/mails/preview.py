"""What a mail would look like, with made-up values."""

from dataclasses import replace
from typing import Any

from django.core.exceptions import ImproperlyConfigured

from ..domain.language import Language
from ..domain.mails.kinds import MailKind, sample_of
from ..facts.mail_settings import MailSettings, mail_settings, read
from .look import look_of
from .render import Rendered, Words, render


def preview(
    kind: MailKind,
    words: Words,
    language: Language,
    channel: Any | None,
    alias: str,
) -> Rendered:
    """The mail in the look of a channel, or (``None``) of the shop's defaults.

    Raises:
        MistakeError: the words are not written in the language of mails.
    """
    values = sample_of(kind, language)
    look = look_of(_settings(channel), channel, language, alias)
    named = replace(look, shop_name=look.shop_name or str(values["shop_name"]))
    return render(words, {**values, "shop_name": named.shop_name}, named)


def _settings(channel: Any | None) -> MailSettings:
    try:
        return mail_settings(channel.slug if channel else "")
    except ImproperlyConfigured:
        return read({})
