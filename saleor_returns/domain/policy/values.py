"""The plain values that documents and facts are made of."""

import json
import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Discriminator, Field, Tag

from ..moments import aware
from ..text import is_storable

LARGE = 10**20
"""Beyond any amount that the platform can store; arithmetic stays exact below."""
A_LEAP_YEAR = 2000
ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
MONTH_DAY = r"^[0-9]{2}-[0-9]{2}$"


def _storable(text: str) -> str:
    if not is_storable(text):
        raise ValueError("no database can hold this text: it has a NUL character")
    return text


def _iso(value: Any) -> Any:
    """Numbers would pass as seconds since 1970."""
    if isinstance(value, str) and not ISO_DAY.fullmatch(value):
        raise ValueError("a day is written as 2026-12-31")
    if not isinstance(value, str | date):
        raise ValueError("a day is written as 2026-12-31")
    return value


def _comes(value: str) -> str:
    try:
        date.fromisoformat(f"{A_LEAP_YEAR}-{value}")
    except ValueError:
        raise ValueError("no year has this day; it is written as 12-31") from None
    return value


def _in_utc(moment: datetime) -> datetime:
    """Of one zone, so that differences are the same before storage and after."""
    try:
        return aware(moment).astimezone(UTC)
    except OverflowError:
        raise ValueError("the moment lies beyond the calendar") from None


def _as_text(value: Any) -> str:
    """Metadata is text; what else stands there counts as its JSON."""
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True)


def month_and_day(value: str) -> tuple[int, int]:
    month, day = value.split("-")
    return int(month), int(day)


def _day_or_season(value: Any) -> str:
    yearly = isinstance(value, str) and re.match(MONTH_DAY, value)
    return kind("month_day" if yearly else "day")


KIND = "kind:"


def kind(name: str) -> str:
    """What a union calls one of its kinds; :func:`field_of` leaves it out again."""
    return f"{KIND}{name}"


def field_of(place: tuple[int | str, ...]) -> str:
    """Where in the document an error is, as in ``rules.0.when.all.1.at_least``."""
    return ".".join(str(part) for part in place if not str(part).startswith(KIND))


Text = Annotated[str, AfterValidator(_storable)]
Word = Annotated[Text, Field(min_length=1, max_length=255)]
Number = Annotated[Decimal, Field(ge=-LARGE, le=LARGE, decimal_places=20)]
Day = Annotated[date, BeforeValidator(_iso)]
MonthDay = Annotated[str, Field(pattern=MONTH_DAY), AfterValidator(_comes)]
DayOrSeason = Annotated[
    Annotated[Day, Tag(kind("day"))] | Annotated[MonthDay, Tag(kind("month_day"))],
    Discriminator(_day_or_season),
]
"""A day, or month and day (01-31) for that day of every year."""
Moment = Annotated[datetime, AfterValidator(_in_utc)]
"""Aware UTC; what comes without a zone is UTC."""
Metadata = dict[str, Annotated[str, BeforeValidator(_as_text)]]
