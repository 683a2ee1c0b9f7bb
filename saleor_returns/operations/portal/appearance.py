"""Change how the portal looks in a channel, or in the whole shop."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from ...domain.portal.colours import WHITE, contrast, is_colour, is_readable
from ...domain.portal.texts import TEXT_MAX_LENGTH, PortalText
from ...errors import ErrorCode, Problem, ReturnsError
from ...models import PortalAppearance
from ..text_checks import check_text

NAME_MAX_LENGTH = 100
URL_MAX_LENGTH = 500
FIELDS = ("shop_name", "logo_url", "accent", "support_email", "support_url")


@dataclass(frozen=True, slots=True)
class AppearanceChanges:
    """``None`` leaves a value as it is, empty gives it up.

    ``texts`` maps language codes to texts by their words.
    """

    shop_name: str | None = None
    logo_url: str | None = None
    accent: str | None = None
    support_email: str | None = None
    support_url: str | None = None
    texts: Mapping[str, Mapping[PortalText, str]] | None = None


def update_appearance(
    *, channel: Any | None, changes: AppearanceChanges
) -> PortalAppearance:
    """Write what is given; ``channel`` ``None`` is for the whole shop.

    Raises:
        ReturnsError: ``invalid``, ``too_long``, ``colour_not_readable``.
    """
    with transaction.atomic():
        row, _made = PortalAppearance.objects.get_or_create(channel=channel)
        row = PortalAppearance.objects.select_for_update().get(pk=row.pk)
        for name in FIELDS:
            value = getattr(changes, name)
            if value is not None:
                setattr(row, name, value.strip())
        row.accent = row.accent.lower()
        for code, words in (changes.texts or {}).items():
            kept = {**row.texts.get(code, {}), **words}
            row.texts[code] = {key: text for key, text in kept.items() if text}
        row.texts = {code: words for code, words in row.texts.items() if words}
        problems = list(_problems(row))
        if problems:
            raise ReturnsError(*problems)
        row.save()
        return row


def _problems(row: PortalAppearance) -> Iterator[Problem]:
    yield from check_text(row.shop_name, "shop_name", limit=NAME_MAX_LENGTH)
    for name in ("logo_url", "support_url"):
        yield from _wrong_url(getattr(row, name), name)
    if row.accent:
        yield from _wrong_colour(row.accent)
    if row.support_email:
        try:
            validate_email(row.support_email)
        except ValidationError:
            message = "That is no e-mail address."
            yield Problem(ErrorCode.INVALID, message, field="support_email")
    for words in row.texts.values():
        for text in words.values():
            yield from check_text(text, "texts", limit=TEXT_MAX_LENGTH)


def _wrong_url(url: str, name: str) -> Iterator[Problem]:
    """Browsers load it, or follow it, on pages with a customer's session."""
    if not url:
        return
    yield from check_text(url, name, limit=URL_MAX_LENGTH)
    try:
        parts = urlsplit(url)
        is_web = parts.scheme == "https" and bool(parts.netloc)
    except ValueError:
        is_web = False
    if not is_web:
        message = "Give an address that starts with https://."
        yield Problem(ErrorCode.INVALID, message, field=name)


def _wrong_colour(colour: str) -> Iterator[Problem]:
    if not is_colour(colour):
        message = "Write the colour as six digits, such as #1f4fa3."
        yield Problem(ErrorCode.INVALID, message, field="accent_color")
    elif not is_readable(colour, WHITE):
        ratio = contrast(colour, WHITE)
        yield Problem(
            ErrorCode.COLOUR_NOT_READABLE,
            f"On white the colour has a contrast of {ratio:.1f}; text needs 4.5.",
            field="accent_color",
        )
