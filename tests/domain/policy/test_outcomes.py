"""What becomes of a request: refusals, items to keep, staff's grace, and the whole."""

from datetime import UTC, datetime

import pytest

from saleor_returns.domain.policy.decision import TraceStep
from saleor_returns.errors import ErrorCode

from .cases import DAY, NOW, arrived, decide, decide_line, line, order, rule

FINAL = {"returnable": {"allowed": False}}
NOTHING_ALLOWED = {
    "window": {"days": 0},
    "returnable": {"allowed": False},
    "outcome": {"do": "decline"},
}


@pytest.mark.parametrize(
    ("changes", "rules", "code", "data"),
    [
        ({}, [], None, None),
        (
            {
                "ever_fulfilled": 0,
                "fulfilled": 0,
                "returnable": 0,
                "is_gift_card": True,
            },
            [NOTHING_ALLOWED],
            ErrorCode.NOT_FULFILLED,
            {"ordered": 3},
        ),
        (
            {"returnable": 0, "is_gift_card": True},
            [NOTHING_ALLOWED],
            ErrorCode.ALREADY_RETURNED,
            {"ordered": 3, "fulfilled": 3},
        ),
        ({"is_gift_card": True}, [NOTHING_ALLOWED], ErrorCode.GIFT_CARD, {}),
        ({}, [NOTHING_ALLOWED], ErrorCode.NOT_RETURNABLE, {"rule": "rule 0"}),
        (
            {},
            [{"window": {"days": 0}, "outcome": {"do": "decline"}}],
            ErrorCode.RETURN_WINDOW_EXPIRED,
            {
                "rule": "rule 0",
                "deadline": "2026-05-27T23:59:59.999999+00:00",
                "delivery_source": "recorded",
            },
        ),
        (
            {},
            [{"outcome": {"do": "decline"}}],
            ErrorCode.DECLINED_BY_POLICY,
            {"rule": "rule 0"},
        ),
    ],
)
def test_the_first_thing_in_the_way_is_told(changes, rules, code, data):
    named = [rule(f"rule {number}", then) for number, then in enumerate(rules)]
    row = decide_line(order(line(**changes)), *named)
    assert (row.refusal and row.refusal.code) == code
    assert (row.refusal and row.refusal.data) == data
    assert row.returnable == (0 if code else 3)
    assert row.outcome == ("decline" if code else "approve")


def test_a_refusal_by_the_defaults_names_no_rule_of_the_shop():
    row = decide_line(order(), defaults=FINAL)
    assert row.refusal.data == {"rule": "[default]"}


def test_a_missed_deadline_is_told_in_the_policys_time_zone():
    row = decide_line(
        order(),
        rule("ours", {"window": {"days": 0}}),
        time_zone="America/New_York",
    )
    assert row.refusal.data["deadline"] == "2026-05-27T23:59:59.999999-04:00"


KEEP = {"outcome": {"do": "keep_item", "up_to": {"EUR": "10", "USD": "1"}}}


@pytest.mark.parametrize(
    ("units", "currency", "outcome"),
    [
        (1, "EUR", "keep_item"),
        (2, "EUR", "approve"),
        (None, "EUR", "approve"),
        (1, "USD", "approve"),
        (1, "JPY", "approve"),
    ],
)
@pytest.mark.parametrize("by_default", [True, False])
def test_an_item_is_kept_up_to_its_worth_in_a_currency_that_is_named(
    units, currency, outcome, by_default
):
    facts = order(line(wish={"quantity": units}), currency=currency)
    written = {"defaults": KEEP} if by_default else {}
    rules = [] if by_default else [rule("keep", KEEP)]
    assert decide_line(facts, *rules, **written).outcome == outcome


def test_above_the_limit_the_next_rule_decides_and_the_trace_says_why():
    decision = decide(
        order(line(wish={"quantity": 3})),
        rule("keep", {**KEEP, "photos": 1}, priority=1),
        rule("look", {"outcome": {"do": "review"}}),
    )
    assert decision.outcome == "review"
    assert decision.trace == (
        TraceStep("keep", "a", won=("photos",), lost={"outcome": "[limit]"}),
        TraceStep("look", "a", won=("outcome",)),
        arrived(),
    )


def test_an_item_that_the_shop_cannot_let_be_kept_is_looked_at_by_staff():
    keep = rule("keep", {"outcome": {"do": "keep_item"}})
    decision = decide(order(line(wish={}), offered=("original_payment",)), keep)
    assert decision.outcome == "review"
    assert decision.trace[-2:] == (
        TraceStep(
            "[not offered]", "a", won=("outcome",), overruled={"outcome": "keep"}
        ),
        arrived(),
    )


GRACE = NOW + 2 * DAY


def test_grace_gives_more_time_and_the_trace_says_so():
    decision = decide(order(grace_until=GRACE), rule("short", {"window": {"days": 0}}))
    row = decision.lines[0]
    assert (row.refusal, row.deadline) == (None, GRACE)
    assert row.set_by == {"window": "[grace]"}
    assert decision.trace[-1] == TraceStep(
        "[grace]", "a", won=("window",), overruled={"window": "short"}
    )


@pytest.mark.parametrize(
    ("window", "now", "grace", "code"),
    [
        ({"days": 0}, NOW, NOW, None),
        ({"days": 0}, NOW, NOW - DAY, ErrorCode.RETURN_WINDOW_EXPIRED),
        ({"days": 9}, NOW, NOW - DAY, None),
        ({"days": None}, NOW, NOW - DAY, None),
        ({"days": 0}, GRACE + DAY, GRACE, ErrorCode.RETURN_WINDOW_EXPIRED),
    ],
)
def test_grace_ends_and_takes_no_time_away(window, now, grace, code):
    row = decide_line(
        order(now=now, grace_until=grace), rule("ours", {"window": window})
    )
    assert (row.refusal and row.refusal.code) == code


def test_grace_until_the_deadline_gives_nothing():
    window = rule("ours", {"window": {"days": 9}})
    deadline = decide_line(order(), window).deadline
    row = decide_line(order(grace_until=deadline), window)
    assert row.set_by == {"window": "ours"}


def test_grace_is_time_and_nothing_else():
    row = decide_line(order(grace_until=GRACE), rule("final", FINAL))
    assert row.refusal.code == ErrorCode.NOT_RETURNABLE


def test_grace_beyond_a_withdrawal_and_within_one():
    for grace, behind in ((NOW + 30 * DAY, "[grace]"), (NOW, "[statutory]")):
        facts = order(country="FR", kind="withdrawal", grace_until=grace)
        row = decide_line(facts, rule("short", {"window": {"days": 0}}))
        assert row.set_by["window"] == behind
        assert row.refusal is None


DECLINE, REVIEW, KEEPING, APPROVE = "decline", "review", "keep_item", "approve"


@pytest.mark.parametrize(
    ("outcomes", "whole"),
    [
        ([APPROVE], APPROVE),
        ([APPROVE, REVIEW], REVIEW),
        ([REVIEW, DECLINE, APPROVE], DECLINE),
        ([KEEPING, KEEPING], KEEPING),
        ([KEEPING, APPROVE], APPROVE),
        ([KEEPING, REVIEW], REVIEW),
    ],
)
def test_the_whole_is_as_strict_as_its_strictest_line(outcomes, whole):
    lines = [
        line(str(number), product=outcome, wish={})
        for number, outcome in enumerate(outcomes)
    ]
    rules = [
        rule(do, {"outcome": {"do": do}}, {"fact": "product", "any_of": [do]})
        for do in (DECLINE, REVIEW, KEEPING)
    ]
    assert decide(order(*lines), *rules).outcome == whole


FINAL_B = rule("final", FINAL, {"fact": "product", "any_of": ["b"]})


def test_lines_that_are_not_wanted_do_not_count():
    refused, fine = line("b", product="b"), line("a", product="a")
    wanted = line("a", product="a", wish={})
    assert decide(order(wanted, refused), FINAL_B).outcome == "approve"
    assert decide(order(fine, refused), FINAL_B).outcome == "approve"
    assert decide(order(refused), FINAL_B).outcome == "decline"
    both = order(wanted, line("b", product="b", wish={}))
    assert decide(both, FINAL_B).outcome == "decline"
    none = order(wanted, line("b", product="b", wish={"quantity": 0}))
    assert decide(none, FINAL_B).outcome == "approve"


def test_the_whole_is_as_urgent_as_its_most_urgent_wanted_line():
    def urgent(name, priority, hours):
        then = {"priority": priority, "service_hours": hours}
        return rule(name, then, {"fact": "product", "any_of": [name]})

    rules = [urgent("a", "low", 48), urgent("b", "high", 72), urgent("c", "urgent", 1)]
    lines = [
        line("a", product="a", wish={}),
        line("b", product="b", wish={}),
        line("c", product="c"),
    ]
    decision = decide(order(*lines), *rules)
    assert (decision.priority, decision.service_hours) == ("high", 48)
    assert decide(order(lines[0]), *rules).priority == "low"


def test_an_order_without_lines_is_decided_too():
    decision = decide(order().model_copy(update={"lines": ()}))
    assert (decision.outcome, decision.priority, decision.service_hours) == (
        "approve",
        "normal",
        None,
    )
    assert decision.lines == decision.trace == ()


def test_more_than_was_ordered_may_be_asked_and_counts_as_all_of_it():
    row = decide_line(order(line(wish={"quantity": 10**9})), rule("keep", KEEP))
    assert row.outcome == "approve"
    assert row.returnable == 3
    assert datetime.max.replace(tzinfo=UTC) > row.deadline
