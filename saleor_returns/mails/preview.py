"""What a mail would look like, with made-up values."""

from typing import Any

from django.core.exceptions import ImproperlyConfigured

from ..domain.language import Language
from ..domain.mails.kinds import MailKind, sample_of
from ..facts.mail_settings import MailSettings, mail_settings, read
from .look import look_of
from .render import Rendered, Words, render


def preview(
    kind: MailKind, words: Words, language: Language, channel: Any | None
) -> Rendered:
    """The mail in the look of a channel, or (``None``) of the shop's defaults.

    Raises:
        MistakeError: the words are not written in the language of mails.
    """
    settings = _settings(channel)
    name = channel.name if channel else str(sample_of(kind)["shop_name"])
    return render(words, sample_of(kind), look_of(settings, name, language))


def _settings(channel: Any | None) -> MailSettings:
    try:
        return mail_settings(channel.slug if channel else "")
    except ImproperlyConfigured:
        return read({})
