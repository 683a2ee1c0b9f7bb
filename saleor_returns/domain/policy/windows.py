"""Deadlines: the end of a day in the policy's time zone.

A period in days does not count the day of the event, and ends with its last day
(Regulation (EEC, Euratom) No 1182/71, article 3).
"""

from calendar import monthrange
from collections.abc import Collection, Iterable
from datetime import MAXYEAR, UTC, date, datetime, time, timedelta
from operator import attrgetter
from zoneinfo import ZoneInfo

from .effects import Window
from .facts import LineFacts, OrderFacts
from .values import month_and_day

SATURDAY = 5
LAST_MOMENT = time.max.replace(fold=1)
"""Where a day's last hour comes twice, as clocks go back at midnight, its second."""


def day_of(moment: datetime, zone: ZoneInfo) -> date:
    """The local day; at either end of the calendar, where there is none, that of UTC."""
    try:
        return moment.astimezone(zone).date()
    except OverflowError:
        return moment.date()


def days_between(start: datetime, end: datetime, zone: ZoneInfo) -> int:
    """Midnights between two moments: 14 on the last day of a window of 14 days."""
    return (day_of(end, zone) - day_of(start, zone)).days


def end_of(day: date, zone: ZoneInfo) -> datetime:
    """The last microsecond of a day, in UTC, whichever hours the day has."""
    return datetime.combine(day, LAST_MOMENT, zone).astimezone(UTC)


def starts(window: Window, line: LineFacts, facts: OrderFacts) -> datetime | None:
    """The event that a window counts from; ``None`` while it has not happened."""
    if window.start == "order":
        return facts.placed_at
    if window.start == "delivery":
        arrived = arrival(window, line, facts)
        return None if arrived is None else arrived.delivered_at
    if window.of == "line":
        return line.fulfilled_at
    moments = [row.fulfilled_at for row in facts.lines if row.ever_fulfilled]
    return max((moment for moment in moments if moment is not None), default=None)


def arrival(window: Window, line: LineFacts, facts: OrderFacts) -> LineFacts | None:
    """The line whose arrival a window counts from; ``None``: from none, or not yet."""
    if window.start != "delivery":
        return None
    if window.of == "line":
        return None if line.delivered_at is None else line
    return last_arrived(row for row in facts.lines if row.ever_fulfilled)


def last_arrived(lines: Iterable[LineFacts]) -> LineFacts | None:
    """The line that arrived last; ``None`` where none is known to have arrived."""
    arrived = [line for line in lines if line.delivered_at is not None]
    return max(arrived, key=attrgetter("delivered_at"), default=None)


def deadline(
    window: Window, line: LineFacts, facts: OrderFacts, zone: ZoneInfo
) -> datetime | None:
    """Until when a line may come back, in UTC; ``None``: no end, or not begun.

    Days beyond the year 9999 never come.
    """
    start = starts(window, line, facts)
    if window.days is None or start is None:
        return None
    try:
        season = _season_of(window, facts, zone)
    except OverflowError:
        return None
    return end_after(
        start,
        window.days,
        zone,
        closed=(facts.closed_days or ()) if window.skip_closed_days else None,
        not_before=season,
    )


def _season_of(window: Window, facts: OrderFacts, zone: ZoneInfo) -> date | None:
    if window.until is None:
        return None
    return season_end(window.until, day_of(facts.placed_at, zone))


def end_after(
    start: datetime,
    days: int,
    zone: ZoneInfo,
    *,
    closed: Collection[date] | None,
    not_before: date | None = None,
) -> datetime | None:
    """The end of a period of days after an event; ``None`` beyond the calendar.

    ``closed`` are holidays that move a last day, as weekends do; ``None``: nothing does.
    """
    try:
        last = day_of(start, zone) + timedelta(days=days)
        if not_before is not None:
            last = max(last, not_before)
        if closed is not None:
            last = next_open_day(last, closed)
        return end_of(last, zone)
    except OverflowError:
        return None


def next_open_day(day: date, closed: Collection[date]) -> date:
    """The day itself, or the first after it that is neither weekend nor holiday."""
    while day.weekday() >= SATURDAY or day in closed:
        day += timedelta(days=1)
    return day


def season_end(until: date | str, ordered_on: date) -> date:
    """The day that a season's returns end: a date, or the first month and day that come.

    29 February is the last of the month in years that have none.
    """
    if isinstance(until, date):
        return until
    month, number = month_and_day(until)
    this_year = _day(ordered_on.year, month, number)
    if this_year >= ordered_on:
        return this_year
    return _day(ordered_on.year + 1, month, number)


def _day(year: int, month: int, number: int) -> date:
    if year > MAXYEAR:
        raise OverflowError("the calendar ends")
    return date(year, month, min(number, monthrange(year, month)[1]))
