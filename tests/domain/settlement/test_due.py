"""When money goes back by itself, and until when at the latest."""

from datetime import UTC, datetime, timedelta

import pytest

from saleor_returns.domain.lifecycle import LineProgress
from saleor_returns.domain.policy.effects import RefundTime
from saleor_returns.domain.settlement.due import depends_on_grade, due_by, due_units
from saleor_returns.domain.settlement.terms import Terms


def progress(approved=5, received=0, accepted=0, rejected=0, missing=0, **options):
    return LineProgress(
        approved, received, accepted, rejected, missing, reimbursed=0, **options
    )


def terms(moment=None, **options):
    if moment is None:
        return Terms(units=5)
    return Terms(units=5, refund_at=RefundTime(moment=moment, **options))


THREE = progress(received=4, accepted=3, rejected=1)
AHEAD = progress(received=4, accepted=3, rejected=1, paid_ahead=True)
KEPT = progress(kept=True)
FOUND = {"a": 1, None: 2}


@pytest.mark.parametrize(
    ("line", "at", "units"),
    [
        (THREE, terms(), 0),
        (THREE, terms("receipt", automatic=False), 0),
        (KEPT, terms(), 0),
        (THREE, terms("receipt"), 3),
        (THREE, terms("first_scan"), 3),
        (THREE, terms("delivery"), 3),
        (THREE, terms("inspection"), 1),
        (AHEAD, terms("approval"), 4),
        (KEPT, terms("receipt"), 5),
        (KEPT, terms("inspection"), 5),
        (THREE, terms("receipt", by_grade={"a": "inspection"}), 3),
        (THREE, terms("inspection", by_grade={"a": "receipt"}), 1),
        (progress(approved=5), terms("receipt"), 0),
        (
            progress(received=3, accepted=3, owes_money=False),
            terms("receipt"),
            0,
        ),
        (progress(owes_money=False, kept=True), terms("receipt"), 0),
    ],
)
def test_units_that_are_due(line, at, units):
    assert due_units(line, at, FOUND) == units


@pytest.mark.parametrize(
    ("at", "depends"),
    [
        (terms(), False),
        (terms("inspection"), True),
        (terms("inspection", automatic=False), False),
        (terms("receipt"), False),
        (terms("receipt", by_grade={"c": "inspection"}), True),
        (terms("approval", by_grade={"c": "inspection"}), False),
    ],
)
def test_how_goods_were_found_is_asked_only_where_it_matters(at, depends):
    assert depends_on_grade(at) is depends


ASKED = datetime(2026, 7, 1, 12, tzinfo=UTC)
BACK = ASKED + timedelta(days=9)
LATE = ASKED + timedelta(days=20)
WITHDRAWN = Terms(units=1, is_withdrawal=True)


@pytest.mark.parametrize(
    ("lines", "owed_since", "until"),
    [
        ([], BACK, None),
        ([terms()], BACK, None),
        ([terms("receipt")], BACK, None),
        ([terms("receipt", within_hours=48)], BACK, BACK + timedelta(days=2)),
        # Fourteen days from the notice, or when the goods are back, if that is later.
        ([WITHDRAWN], BACK, ASKED + timedelta(days=14)),
        ([WITHDRAWN], LATE, LATE),
        (
            [WITHDRAWN, terms("receipt", within_hours=24)],
            BACK,
            BACK + timedelta(days=1),
        ),
        ([terms(), WITHDRAWN], BACK, ASKED + timedelta(days=14)),
        (
            [terms("receipt", within_hours=24), terms("receipt", within_hours=1)],
            BACK,
            BACK + timedelta(hours=1),
        ),
    ],
)
def test_until_when_it_is_paid_at_the_latest(lines, owed_since, until):
    assert due_by(lines, asked_at=ASKED, owed_since=owed_since) == until
