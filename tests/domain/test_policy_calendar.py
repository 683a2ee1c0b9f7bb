from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from saleor_returns.domain.policy.document import PolicyDocument
from saleor_returns.domain.policy.evaluate import evaluate

from .policies import document, order, rule


def season(first, last):
    return {"fact": "ordered_on", "first": first, "last": last}


@pytest.mark.parametrize(
    ("first", "last", "placed", "fires"),
    [
        ("11-01", "12-31", datetime(2026, 11, 1, tzinfo=UTC), True),
        ("11-01", "12-31", datetime(2031, 12, 31, tzinfo=UTC), True),
        ("11-01", "12-31", datetime(2026, 10, 31, tzinfo=UTC), False),
        ("11-15", "01-06", datetime(2027, 1, 6, tzinfo=UTC), True),
        ("11-15", "01-06", datetime(2027, 1, 7, tzinfo=UTC), False),
        ("02-29", "02-29", datetime(2028, 2, 29, tzinfo=UTC), True),
        ("2026-11-01", "2026-12-31", datetime(2027, 11, 5, tzinfo=UTC), False),
    ],
)
def test_a_span_of_days_may_come_every_year(first, last, placed, fires):
    policy = document(rule({"photos": 2}, season(first, last)))

    decided = evaluate(policy, order(placed_at=placed))

    assert decided.lines[0].photos == (2 if fires else 0)


def test_a_day_of_every_year_needs_another_as_its_end():
    with pytest.raises(ValidationError, match="a day of every year needs another"):
        document(rule({"photos": 2}, season("11-01", "2026-12-31")))


@pytest.mark.parametrize("condition", [3, [], {"fact": []}, {"fact": {}}, "shoes"])
def test_what_is_no_condition_is_refused_with_its_place(condition):
    with pytest.raises(ValidationError) as refused:
        PolicyDocument.model_validate({"rules": [rule({"photos": 1}, condition)]})

    assert refused.value.errors()[0]["type"] == "unknown_condition"


def test_a_missed_deadline_is_told_as_the_day_that_it_was_in_the_policys_zone():
    policy = document(time_zone="America/New_York", defaults={"window": {"days": 1}})

    refusal = evaluate(policy, order()).lines[0].refusal

    assert refusal.data["deadline"] == "2026-05-28T23:59:59.999999-04:00"
