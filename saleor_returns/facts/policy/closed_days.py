"""Public holidays, by country: the maintained ``holidays`` package knows them."""

from datetime import date, datetime, timedelta
from functools import lru_cache

import holidays

SPAN = timedelta(days=400)
"""Deadlines later than that after the order are not moved by a holiday."""


def closed_days(country: str | None, placed_at: datetime) -> tuple[date, ...] | None:
    """Public holidays on weekdays for a good year after an order.

    ``None`` where the package does not know the country. Stored with the decision: a
    later release of the package must not change it.
    """
    if country is None:
        return None
    first = placed_at.date()
    last = first + SPAN
    years = [_of_year(country, year) for year in range(first.year, last.year + 1)]
    if None in years:
        return None
    return tuple(day for days in years for day in days or () if first <= day <= last)


@lru_cache(maxsize=512)
def _of_year(country: str, year: int) -> tuple[date, ...] | None:
    try:
        found = holidays.country_holidays(country, years=year)
    except NotImplementedError:
        return None
    return tuple(sorted(day for day in found if day.weekday() < 5))
