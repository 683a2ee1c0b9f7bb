"""Words, numbers and dates in one language, for texts that the domain makes.

The catalogue is handed in: nothing here reads a file or knows which language is active.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from gettext import NullTranslations

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent

LEAP_YEAR = 2000
HUNDRED = Decimal(100)
FIRSTS = {"fr": "1er"}
"""How languages write the first of a month that count its other days plainly.

The Unicode locale data write the plain number.
"""
LETTERS = re.compile(r"(?<=[^\W\d_])(?=\d)")
"""Where a currency without a sign meets its amount: Unicode sets them apart, as in CHF 5."""
ALONE = re.compile(r"\b1\b")


def gettext_noop(message: str) -> str:
    """Mark a text for the catalogues where it stands; it is translated when it is told."""
    return message


@dataclass(frozen=True, slots=True)
class Language:
    """``locale`` writes numbers and dates, ``catalogue`` has the translations."""

    locale: Locale
    catalogue: NullTranslations

    def say(self, message: str, /, **values: str) -> str:
        """A text of the catalogue, with its ``%(name)s`` filled in."""
        return self.catalogue.gettext(message) % values

    def plural(self, one: str, many: str, number: int, /, **values: str) -> str:
        """A text in the plural form that fits a number, which is ``%(number)s``."""
        text = self.catalogue.ngettext(one, many, number)
        return text % {**values, "number": self.number(number)}

    def any_of(self, words: Iterable[str]) -> str:
        return format_list(list(words), style="or", locale=self.locale)

    def all_of(self, words: Iterable[str]) -> str:
        return format_list(list(words), style="standard", locale=self.locale)

    def number(self, number: Decimal | int) -> str:
        return format_decimal(number, locale=self.locale, decimal_quantization=False)

    def percentage(self, number: Decimal) -> str:
        """``number`` of every hundred."""
        return format_percent(
            number / HUNDRED, locale=self.locale, decimal_quantization=False
        )

    def money(self, amount: Decimal, currency: str) -> str:
        told = format_currency(amount, currency, locale=self.locale)
        return LETTERS.sub("\N{NO-BREAK SPACE}", told)

    def day(self, day: date | str) -> str:
        """A date in full, or month and day (``01-31``) of any year."""
        if isinstance(day, date):
            return self._first(day, format_date(day, "long", locale=self.locale))
        month, number = map(int, day.split("-"))
        some = date(LEAP_YEAR, month, number)
        return self._first(some, format_skeleton("MMMMd", some, locale=self.locale))

    def moment(self, moment: datetime) -> str:
        """A date in full with its time, and the time zone that it is in."""
        return f"{self.day(moment.date())}, {format_time(moment, 'long', locale=self.locale)}"

    def _first(self, day: date, text: str) -> str:
        """A date as it is written, where the first of a month is an ordinal."""
        ordinal = FIRSTS.get(self.locale.language)
        if day.day != 1 or ordinal is None:
            return text
        return ALONE.sub(ordinal, text, count=1)

    def country(self, code: str) -> str:
        return self.locale.territories.get(code) or code


def capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
