"""How the mails of a channel go out, as the settings say."""

from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parseaddr
from typing import Any

from django.conf import settings as django_settings
from django.core.exceptions import ImproperlyConfigured

from ..conf import settings
from ..domain.mails.sending import MailMode

ALL_OTHERS = "*"
TEXTS = (
    "mode",
    "from",
    "reply_to",
    "shop_name",
    "logo_url",
    "color",
    "footer",
    "staff_language",
)


@dataclass(frozen=True, slots=True)
class MailSettings:
    """``sender`` and ``reply_to`` are addresses, with a name or without.

    ``staff`` are addresses of those who get the mails for staff. ``shop_name``,
    ``logo_url`` and ``color`` may be empty: then mails look as the portal does.
    """

    mode: MailMode
    sender: str
    reply_to: str = ""
    staff: tuple[str, ...] = ()
    staff_language: str = "en"
    shop_name: str = ""
    logo_url: str = ""
    color: str = ""
    footer: str = ""


def mail_settings(slug: str) -> MailSettings:
    """Of a channel, by its slug.

    Raises:
        ImproperlyConfigured: naming the option.
    """
    all_of_them = settings.MAILS
    given = all_of_them.get(slug, all_of_them.get(ALL_OTHERS, {}))
    return read(given)


def mode_of(slug: str) -> MailMode:
    """The same for a step of a return, which no mail may keep from being taken."""
    try:
        return mail_settings(slug).mode
    except ImproperlyConfigured:
        return MailMode.OFF


def read(given: Any) -> MailSettings:
    """What is said for a channel.

    Raises:
        ImproperlyConfigured: naming the option.
    """
    if not isinstance(given, Mapping):
        raise _wrong("must be a dict for each channel")
    if unknown := sorted(map(str, given.keys() - {*TEXTS, "staff"})):
        raise _wrong(f"has unknown options: {', '.join(unknown)}")
    if wrong := [name for name in TEXTS if not isinstance(given.get(name, ""), str)]:
        raise _wrong(f"must have a text for {', '.join(wrong)}")
    staff = given.get("staff", ())
    if not isinstance(staff, list | tuple) or not all(map(_is_address, staff)):
        raise _wrong("must have a list of e-mail addresses for staff")
    for name in ("from", "reply_to"):
        if given.get(name) and not _is_address(given[name]):
            raise _wrong(f"has no e-mail address for {name}")
    default = MailSettings(_default_mode(), str(django_settings.DEFAULT_FROM_EMAIL))
    return MailSettings(
        mode=_mode(given.get("mode")) or default.mode,
        sender=given.get("from") or default.sender,
        reply_to=given.get("reply_to", ""),
        staff=tuple(staff),
        staff_language=given.get("staff_language") or default.staff_language,
        shop_name=given.get("shop_name", ""),
        logo_url=given.get("logo_url", ""),
        color=given.get("color", ""),
        footer=given.get("footer", ""),
    )


def _mode(word: str | None) -> MailMode | None:
    if not word:
        return None
    try:
        return MailMode(word)
    except ValueError as error:
        raise _wrong(f"knows no mode {word!r}: {', '.join(MailMode)}") from error


def _default_mode() -> MailMode:
    """A shop whose own mails go elsewhere has no backend, and would fail every time."""
    return MailMode.SEND if django_settings.EMAIL_BACKEND else MailMode.OFF


def _is_address(text: object) -> bool:
    if not isinstance(text, str) or "\n" in text or "\r" in text:
        return False
    _name, address = parseaddr(text)
    return "@" in address.strip("@")


def _wrong(what: str) -> ImproperlyConfigured:
    return ImproperlyConfigured(f"SALEOR_RETURNS['MAILS'] {what}.")
