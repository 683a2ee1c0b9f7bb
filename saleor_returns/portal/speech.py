"""Which language a visitor is spoken to in, and how it writes amounts and days."""

from functools import cache
from typing import Any

from django.http import HttpRequest
from django.utils.translation.trans_real import parse_accept_lang_header

from ..domain.language import Language
from ..languages import CATALOGUES, SOURCE, language

COOKIE = "returns_language"
ASKED = "lang"
A_YEAR = 365 * 24 * 3600


@cache
def codes() -> tuple[str, ...]:
    """English, and every language that there is a catalogue of."""
    found = {folder.name.replace("_", "-").lower() for folder in CATALOGUES.iterdir()}
    return tuple(sorted({SOURCE, *found}))


def known(code: str) -> str | None:
    """A language of ours for a code such as ``fr-ca``."""
    wanted = code.replace("_", "-").lower()
    for name in (wanted, wanted.partition("-")[0]):
        if name in codes():
            return name
    return None


def chosen(request: HttpRequest) -> str | None:
    """What the visitor asked for, now or before."""
    asked = request.GET.get(ASKED) or request.COOKIES.get(COOKIE, "")
    return known(asked)


def code_for(request: HttpRequest, order: Any | None) -> str:
    """The visitor's choice, the order's language, or what the browser prefers."""
    if found := chosen(request):
        return found
    if order is not None and (found := known(order.language_code or "")):
        return found
    accepted = parse_accept_lang_header(request.headers.get("Accept-Language", ""))
    for name, _weight in accepted:
        if found := known(name):
            return found
    return SOURCE


def speaking(code: str) -> Language:
    return language(code)


def direction(spoken: Language) -> str:
    """``ltr`` or ``rtl``, as HTML has it."""
    return str(spoken.locale.text_direction)


def names() -> list[tuple[str, str]]:
    """Every language, by its code, as those who speak it call it."""
    return [
        (code, (language(code).locale.get_display_name() or code).capitalize())
        for code in codes()
    ]
