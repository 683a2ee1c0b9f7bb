"""Until when: days, seasons, closed days, time zones and the end of the calendar."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_returns.domain.policy.windows import (
    days_between,
    end_of,
    next_open_day,
    season_end,
)
from saleor_returns.errors import ErrorCode

from .cases import DAY, NOW, decide_line, line, order, rule
from .strategies import ZONES, moments, quick

LAST = timedelta(microseconds=1)


def deadline(window, facts, **more):
    return decide_line(facts, rule("ours", {"window": window}), **more).deadline


def at(text):
    return datetime.fromisoformat(text)


TWO_LINES = order(
    line(
        "a", delivered_at=at("2026-05-10T08:00Z"), fulfilled_at=at("2026-05-05T08:00Z")
    ),
    line(
        "b", delivered_at=at("2026-05-20T08:00Z"), fulfilled_at=at("2026-05-15T08:00Z")
    ),
    placed_at=at("2026-05-01T08:00Z"),
)


@pytest.mark.parametrize(
    ("window", "day"),
    [
        ({"days": 30, "start": "order"}, "2026-05-31"),
        ({"days": 30, "start": "order", "of": "last_line"}, "2026-05-31"),
        ({"days": 30, "start": "fulfilment"}, "2026-06-04"),
        ({"days": 30, "start": "fulfilment", "of": "last_line"}, "2026-06-14"),
        ({"days": 30}, "2026-06-09"),
        ({"days": 30, "of": "last_line"}, "2026-06-19"),
        ({"days": 0}, "2026-05-10"),
        ({"days": 3650}, "2036-05-07"),
    ],
)
def test_days_count_from_the_day_after_the_start(window, day):
    assert deadline(window, TWO_LINES) == at(f"{day}T23:59:59.999999Z")


@pytest.mark.parametrize("window", [{"days": None}, {}])
def test_a_window_without_days_has_no_end(window):
    old = order(line(delivered_at=NOW - 9000 * DAY))
    row = decide_line(old, rule("ours", {"window": window}))
    assert (row.deadline, row.refusal) == (None, None)


@pytest.mark.parametrize("start", ["fulfilment", "delivery"])
@pytest.mark.parametrize("of", ["line", "last_line"])
def test_a_window_that_has_not_begun_has_no_end_yet(start, of):
    waiting = order(line(delivered_at=None, fulfilled_at=None))
    row = decide_line(
        waiting, rule("ours", {"window": {"days": 0, "start": start, "of": of}})
    )
    assert (row.deadline, row.refusal) == (None, None)


def test_the_last_line_is_one_that_was_sent():
    facts = order(
        line("a", delivered_at=NOW - 3 * DAY),
        line("b", ever_fulfilled=0, fulfilled=0, delivered_at=NOW),
    )
    assert deadline({"days": 1, "of": "last_line"}, facts).date() == date(2026, 5, 30)


def test_a_line_may_come_back_until_the_last_microsecond():
    end = datetime(2026, 6, 1, 23, 59, 59, 999999, tzinfo=UTC)
    arrived = line(delivered_at=NOW - DAY)
    window = rule("ours", {"window": {"days": 1}})
    assert decide_line(order(arrived, now=end), window).refusal is None
    late = decide_line(order(arrived, now=end + LAST), window)
    assert late.refusal.code == ErrorCode.RETURN_WINDOW_EXPIRED
    assert late.refusal.data == {
        "rule": "ours",
        "deadline": end.isoformat(),
        "delivery_source": "recorded",
    }
    assert late.deadline == end
    assert (late.returnable, late.outcome) == (0, "decline")


def test_a_deadline_of_the_defaults_says_so():
    late = decide_line(order(line(delivered_at=NOW - 99 * DAY)))
    assert late.refusal.data["rule"] == "[default]"


@pytest.mark.parametrize(
    ("arrived", "days", "closed", "last"),
    [
        ("2026-05-01", 7, [], "2026-05-08"),  # a Friday
        ("2026-05-01", 8, [], "2026-05-11"),  # a Saturday: Monday
        ("2026-05-01", 9, [], "2026-05-11"),  # a Sunday
        ("2026-05-01", 9, ["2026-05-11", "2026-05-12"], "2026-05-13"),
        ("2026-05-01", 7, ["2026-05-08"], "2026-05-11"),
        ("2026-05-01", 7, ["2026-05-09"], "2026-05-08"),
        ("2026-05-01", 7, None, "2026-05-08"),
    ],
)
def test_a_last_day_that_is_closed_moves_to_the_next_open_one(
    arrived, days, closed, last
):
    facts = order(line(delivered_at=f"{arrived}T12:00Z"), closed_days=closed)
    moved = deadline({"days": days, "skip_closed_days": True}, facts)
    assert moved == at(f"{last}T23:59:59.999999Z")
    stays = deadline({"days": days}, facts)
    assert stays == at(f"{arrived}T23:59:59.999999Z") + days * DAY


@pytest.mark.parametrize(
    ("placed", "until", "end"),
    [
        ("2026-11-20", "2027-01-31", "2027-01-31"),
        ("2026-11-20", "01-31", "2027-01-31"),
        ("2027-01-01", "01-31", "2027-01-31"),
        ("2027-01-31", "01-31", "2027-03-02"),  # 30 days are longer
        ("2026-11-20", "12-24", "2026-12-24"),
        ("2026-11-20", "2026-11-25", "2026-12-20"),
        ("2027-12-20", "02-29", "2028-02-29"),
        ("2026-12-20", "02-29", "2027-02-28"),
        ("2028-02-29", "02-29", "2028-03-30"),
    ],
)
def test_a_season_ends_no_window_earlier(placed, until, end):
    facts = order(line(delivered_at=f"{placed}T12:00Z"), placed_at=f"{placed}T12:00Z")
    found = deadline({"days": 30, "until": until}, facts)
    assert found == at(f"{end}T23:59:59.999999Z")


def test_the_end_of_a_season_that_is_closed_moves_too():
    facts = order(line(), closed_days=["2026-08-03"])
    window = {"days": 1, "until": "2026-08-01", "skip_closed_days": True}
    assert deadline(window, facts).date() == date(2026, 8, 4)


@pytest.mark.parametrize(
    ("until", "ordered_on", "end"),
    [
        ("06-01", "2026-06-01", "2026-06-01"),
        ("05-31", "2026-06-01", "2027-05-31"),
        ("02-29", "2026-03-01", "2027-02-28"),
        ("02-29", "2027-03-01", "2028-02-29"),
        ("02-29", "2096-03-01", "2097-02-28"),
        ("02-29", "2099-03-01", "2100-02-28"),
    ],
)
def test_the_first_such_day_from_the_order_on(until, ordered_on, end):
    found = season_end(until, date.fromisoformat(ordered_on))
    assert found == date.fromisoformat(end)


@pytest.mark.parametrize(
    ("zone", "arrived", "end"),
    [
        # The day that it was there, and the end of the day there.
        ("UTC", "2026-05-10T23:30Z", "2026-05-11T23:59:59.999999Z"),
        ("Europe/Paris", "2026-05-10T23:30Z", "2026-05-12T21:59:59.999999Z"),
        ("America/New_York", "2026-05-10T03:30Z", "2026-05-11T03:59:59.999999Z"),
        ("Asia/Kolkata", "2026-05-10T18:29Z", "2026-05-11T18:29:59.999999Z"),
        # Clocks go forward on 29 March, and back on 25 October.
        ("Europe/Paris", "2026-03-28T12:00Z", "2026-03-29T21:59:59.999999Z"),
        ("Europe/Paris", "2026-03-27T12:00Z", "2026-03-28T22:59:59.999999Z"),
        ("Europe/Paris", "2026-10-24T12:00Z", "2026-10-25T22:59:59.999999Z"),
        ("Europe/Paris", "2026-10-23T12:00Z", "2026-10-24T21:59:59.999999Z"),
        # Clocks go back at midnight: the last hour of 4 April comes twice.
        ("America/Santiago", "2026-04-03T12:00Z", "2026-04-05T03:59:59.999999Z"),
        # They go forward at midnight: 6 September has no first hour.
        ("America/Santiago", "2026-09-04T12:00Z", "2026-09-06T03:59:59.999999Z"),
    ],
)
def test_days_begin_and_end_where_the_policy_says(zone, arrived, end):
    facts = order(line(delivered_at=arrived), now=at("2026-03-01T00:00Z"))
    assert deadline({"days": 1}, facts, time_zone=zone) == at(end)


@quick
@given(moment=moments, zone=st.sampled_from(ZONES), days=st.integers(0, 400))
def test_a_day_ends_where_the_next_one_begins(moment, zone, days):
    here = ZoneInfo(zone)
    day = moment.astimezone(here).date() + days * DAY
    end = end_of(day, here)
    assert end.astimezone(here).date() == day
    assert (end + LAST).astimezone(here).date() == day + DAY
    assert days_between(moment, end, here) == days


@given(day=st.dates(), closed=st.lists(st.dates(), max_size=9))
def test_an_open_day_is_neither_weekend_nor_holiday(day, closed):
    try:
        found = next_open_day(day, closed)
    except OverflowError:
        assert day.year == 9999
        return
    assert found.weekday() < 5
    assert found not in closed
    skipped = [day + n * DAY for n in range((found - day).days)]
    assert all(other.weekday() >= 5 or other in closed for other in skipped)


@pytest.mark.parametrize(
    "window",
    [
        {"days": 1},
        {"days": 0, "until": "01-31"},
        {"days": 0, "until": "9999-12-31", "skip_closed_days": True},
    ],
)
@pytest.mark.parametrize("zone", ["UTC", "Asia/Tokyo", "America/New_York"])
@pytest.mark.parametrize("country", ["FR", "US"])
def test_days_beyond_the_calendar_never_come(window, zone, country):
    end = datetime(9999, 12, 31, 23, tzinfo=UTC)
    facts = order(
        line(delivered_at=end),
        placed_at=end,
        country=country,
        closed_days=["9999-12-31"],
    )
    row = decide_line(facts, rule("ours", {"window": window}), time_zone=zone)
    assert (row.deadline, row.refusal, row.withdrawal_until) == (None, None, None)


def test_the_last_day_of_the_calendar_is_a_day():
    facts = order(line())
    found = deadline({"days": 0, "until": "9999-12-31"}, facts)
    assert found == datetime.max.replace(tzinfo=UTC)
    assert deadline({"days": 0, "until": "9999-12-31"}, facts, time_zone="Asia/Tokyo")


@pytest.mark.parametrize(
    ("moment", "zone"),
    [
        (datetime.max.replace(tzinfo=UTC), "Asia/Tokyo"),
        (datetime.min.replace(tzinfo=UTC), "America/New_York"),
    ],
)
def test_a_day_at_the_end_of_the_calendar_can_be_looked_at(moment, zone):
    facts = order(line(delivered_at=moment))
    test = {"fact": "delivered_on", "first": "0001-01-01"}
    decide_line(facts, rule("ours", {"photos": 1}, test), time_zone=zone)
