"""Which arrival a deadline counts from, and how that is known: the trace says both."""

from datetime import date

import pytest
from hypothesis import given

from saleor_returns.domain.policy.evaluate import evaluate
from saleor_returns.domain.policy.windows import day_of

from .cases import DAY, NOW, arrived, decide, line, order, rule
from .strategies import documents, orders, quick

TWO_LINES = (
    line("a", delivered_at="2026-05-10T08:00Z", delivery_source="estimated"),
    line("b", delivered_at="2026-05-20T08:00Z", delivery_source="metadata"),
)
OF_ITSELF = (
    arrived("a", "2026-05-10", "estimated"),
    arrived("b", "2026-05-20", "metadata"),
)
OF_THE_LAST = (
    arrived("a", "2026-05-20", "metadata"),
    arrived("b", "2026-05-20", "metadata"),
)
ENDS_EARLY = {"days": 1, "start": "order"}


def told(facts, *rules, **more):
    """The steps that are about arrivals."""
    steps = decide(facts, *rules, **more).trace
    return tuple(step for step in steps if step.rule == "[delivery]")


@pytest.mark.parametrize(
    ("window", "steps"),
    [
        ({"days": 30}, OF_ITSELF),
        ({"days": 30, "of": "last_line"}, OF_THE_LAST),
        ({"days": 0, "until": "01-31"}, OF_ITSELF),
        ({"days": None}, ()),
        ({"days": 30, "start": "order"}, ()),
        ({"days": 30, "start": "fulfilment"}, ()),
    ],
)
def test_a_window_from_delivery_says_from_which(window, steps):
    assert told(order(*TWO_LINES), rule("ours", {"window": window})) == steps


def test_a_withdrawal_counts_from_the_last_arrival_unless_the_window_is_longer():
    facts = order(*TWO_LINES, country="FR", kind="withdrawal")
    assert told(facts, rule("short", {"window": ENDS_EARLY})) == OF_THE_LAST
    assert told(facts, rule("long", {"window": {"days": 300}})) == OF_ITSELF
    as_return = facts.model_copy(update={"kind": "return"})
    assert told(as_return, rule("short", {"window": ENDS_EARLY})) == ()


@pytest.mark.parametrize(
    "changes",
    [
        # Nothing is known to have arrived, or the period begins with the order.
        {"delivered_at": None, "delivery_source": None},
        {"ever_fulfilled": 2, "fulfilled": 2},
        {"is_digital": True},
    ],
)
def test_a_withdrawal_that_counts_from_no_arrival_tells_none(changes):
    facts = order(line(**changes), country="FR", kind="withdrawal")
    assert told(facts, rule("short", {"window": ENDS_EARLY})) == ()


def test_where_staff_gave_more_time_no_arrival_decides():
    assert told(order(grace_until=NOW + 90 * DAY)) == ()
    assert told(order(grace_until=NOW)) == (arrived(),)


def test_the_day_is_that_of_the_policys_time_zone():
    late = order(line(delivered_at="2026-05-10T23:30Z"))
    assert told(late, time_zone="Europe/Paris") == (arrived(day="2026-05-11"),)


def test_an_arrival_of_which_nobody_says_how_it_is_known():
    facts = order(line(delivery_source=None))
    assert told(facts) == (arrived(source=None),)


@quick
@given(document=documents(), facts=orders())
def test_an_arrival_is_told_once_where_a_deadline_may_count_from_it(document, facts):
    decision = evaluate(document, facts)

    known = {
        (day_of(row.delivered_at, document.zone), row.delivery_source)
        for row in facts.lines
        if row.delivered_at is not None
    }
    steps = [step for step in decision.trace if step.rule == "[delivery]"]
    assert len({step.line for step in steps}) == len(steps)
    for step in steps:
        day = date.fromisoformat(step.facts["delivered_on"])
        assert (day, step.facts.get("delivery_source")) in known
        assert decision.line(step.line).deadline is not None
        assert (step.won, step.lost, step.overruled) == ((), {}, {})
