"""The languages that the plugin's own texts exist in: English, and those with a catalogue.

The texts of the code are English. ``locale/<language>/LC_MESSAGES/django.mo`` has the
others; Django finds the same files for what is told through its own gettext.
"""

from functools import cache
from gettext import NullTranslations, translation
from pathlib import Path

from babel import Locale
from babel.core import UnknownLocaleError

from .domain.language import Language

CATALOGUES = Path(__file__).parent / "locale"
DOMAIN = "django"
SOURCE = "en"


@cache
def language(code: str) -> Language:
    """The language of a code such as ``fr`` or ``fr-ca``; English where there is none.

    Texts, numbers and dates change together: no French date stands in an English text.
    """
    try:
        locale = Locale.parse(code, sep="-" if "-" in code else "_")
    except (ValueError, UnknownLocaleError):
        locale = Locale(SOURCE)
    names = [str(locale), locale.language]
    found = translation(DOMAIN, CATALOGUES, names, fallback=True)
    if type(found) is NullTranslations and locale.language != SOURCE:
        locale = Locale(SOURCE)
    return Language(locale, found)
