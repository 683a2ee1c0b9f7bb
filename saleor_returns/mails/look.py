"""What stands around the words of a mail: the shop's name and look."""

from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from django.template import Context, Engine
from django.utils.safestring import mark_safe

from ..domain.language import Language
from ..facts import WRITER
from ..facts.appearance import appearance_of
from ..facts.mail_settings import MailSettings

ENGINE = Engine(dirs=[str(Path(__file__).parent / "templates")], autoescape=True)
"""Ours, so that no setting of the shop's templates changes what a mail looks like."""


@dataclass(frozen=True, slots=True)
class Look:
    shop_name: str
    logo_url: str
    color: str
    footer: str
    language: Language


def look_of(
    settings: MailSettings,
    channel: Any | None,
    language: Language,
    alias: str = WRITER,
) -> Look:
    """As the settings of a channel say, and else as the portal looks."""
    portal = appearance_of(channel, alias)
    return Look(
        shop_name=settings.shop_name or portal.shop_name,
        logo_url=settings.logo_url or portal.logo_url,
        color=settings.color or portal.accent,
        footer=settings.footer,
        language=language,
    )


def page(look: Look, subject: str, body: str) -> str:
    """The whole HTML; ``body`` is HTML already, everything else is text."""
    values = {
        "look": look,
        "subject": subject,
        "body": mark_safe(body),  # noqa: S308
        "lang": str(look.language.locale).replace("_", "-"),
        "direction": look.language.locale.text_direction,
    }
    return ENGINE.get_template("mail.html").render(Context(values))


def letter(look: Look, body: str) -> str:
    """The whole plain text."""
    footer = "\n".join(part for part in (look.shop_name, look.footer) if part)
    parts = [body.strip(), f"-- \n{footer}" if footer else ""]
    return "\n\n".join(part for part in parts if part) + "\n"


def escaped(value: str) -> str:
    """A value as it stands in HTML, also between quotes."""
    return escape(value).replace("\n", "<br>")
