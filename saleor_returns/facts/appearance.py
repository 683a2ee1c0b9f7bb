"""How the portal looks in a channel: what its owner wrote, or else what is built in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Q

from ..domain.portal.texts import PortalText
from ..domain.questions import translated
from ..models import PortalAppearance
from . import WRITER

ACCENT = "#1f4fa3"
COLUMNS = ("shop_name", "logo_url", "accent", "support_email", "support_url")


@dataclass(frozen=True, slots=True)
class Appearance:
    """``shop_name`` is empty only where nobody said which shop is meant."""

    shop_name: str = ""
    logo_url: str = ""
    accent: str = ACCENT
    support_email: str = ""
    support_url: str = ""
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def text(self, key: PortalText, language: str) -> str:
        """The shop's own words in a language, its base, or English; maybe none."""
        by_language = {
            code: words[key] for code, words in self.texts.items() if words.get(key)
        }
        return translated(by_language.get("en", ""), by_language, language)


def appearance_of(channel: Any | None, alias: str = WRITER) -> Appearance:
    """What of the channel is empty is the whole shop's; ``None`` is that alone.

    One statement.
    """
    wanted = (
        Q(channel=None) if channel is None else Q(channel=None) | Q(channel=channel)
    )
    rows = PortalAppearance.objects.using(alias).filter(wanted)
    ordered = sorted(rows, key=lambda row: row.channel_id is not None)
    found: dict[str, Any] = {"shop_name": channel.name} if channel else {}
    texts: dict[str, dict[str, str]] = {}
    for row in ordered:
        found |= {name: value for name in COLUMNS if (value := getattr(row, name))}
        for code, words in row.texts.items():
            texts.setdefault(code, {}).update(words)
    return Appearance(**found, texts=texts)
