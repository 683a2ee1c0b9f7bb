"""Which rule sets an effect, and what the trace tells of the others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_returns.domain.policy.decision import TraceStep
from saleor_returns.domain.policy.document import Rule
from saleor_returns.domain.policy.evaluate import evaluate

from .cases import EVERYTHING, arrived, decide, decide_line, line, order, rule
from .strategies import conditions, documents, effects, lines, orders, quick

BROKEN = {"fact": "reason", "any_of": ["broken"]}
ASKED = order(line(wish={"reason": "broken"}))


@pytest.mark.parametrize(
    ("rules", "photos"),
    [
        ([rule("low", {"photos": 1}), rule("high", {"photos": 2}, priority=1)], 2),
        ([rule("high", {"photos": 2}, priority=1), rule("low", {"photos": 1})], 2),
        ([rule("first", {"photos": 1}), rule("second", {"photos": 2})], 1),
        (
            [
                rule("off", {"photos": 9}, priority=1000, enabled=False),
                rule("on", {"photos": 1}, priority=-1000),
            ],
            1,
        ),
        (
            [
                rule("no", {"photos": 9}, {"not": BROKEN}, priority=1),
                rule("yes", {"photos": 1}, BROKEN),
            ],
            1,
        ),
    ],
)
def test_the_highest_rule_that_fires_and_of_equals_the_first(rules, photos):
    assert decide_line(ASKED, *rules).photos == photos


def test_each_effect_is_set_by_itself():
    row = decide_line(
        ASKED,
        rule("low", {"photos": 1, "warehouse": "main"}),
        rule("high", {"photos": 2, "advice": "Wait."}, priority=1),
    )
    assert (row.photos, row.warehouse, row.advice) == (2, "main", "Wait.")
    assert row.set_by == {"photos": "high", "warehouse": "low", "advice": "high"}


def test_the_trace_says_who_won_who_lost_and_what_nobody_knew():
    decision = decide(
        ASKED,
        rule("low", {"photos": 1, "warehouse": "main"}),
        rule(
            "high",
            {"photos": 2},
            {"all": [BROKEN, {"fact": "kind", "any_of": ["return"]}]},
            priority=1,
        ),
        rule(
            "risky",
            {"outcome": {"do": "review"}},
            {
                "all": [
                    {"fact": "risk_score", "at_least": 70},
                    {"fact": "channel", "any_of": ["eur"]},
                ]
            },
        ),
        rule("other", {"photos": 3}, {"not": BROKEN}),
        rule("off", {"photos": 4}, enabled=False),
    )
    assert decision.trace == (
        TraceStep(
            "high", "a", won=("photos",), facts={"reason": "broken", "kind": "return"}
        ),
        TraceStep("low", "a", won=("warehouse",), lost={"photos": "high"}),
        TraceStep("risky", "a", fired=False, absent=("risk_score",)),
        arrived(),
    )


def test_facts_are_told_as_people_write_them():
    facts = order(
        line(ordered=3, total_gross="10.00", collections=("new", "sale")),
        customer={"orders": 3},
    )
    test = {
        "any": [
            {"fact": "unit_price", "at_least": 3},
            {"fact": "line_value", "at_least": 3},
            {"fact": "customer_orders", "at_least": 3},
            {"fact": "collection", "any_of": ["new"]},
            {"fact": "ordered_on", "first": "2026-01-01"},
            {"fact": "guest"},
        ]
    }
    step, arrival = decide(facts, rule("ours", {"photos": 1}, test)).trace
    assert arrival == arrived()
    assert step.facts == {
        "unit_price": "3.333",
        "line_value": "10.00",
        "customer_orders": 3,
        "collection": ["new", "sale"],
        "ordered_on": "2026-05-24",
        "guest": False,
    }


def test_lines_are_decided_each_by_its_own_facts():
    decision = decide(
        order(line("a", wish={"reason": "broken"}), line("b", wish={"reason": "x"})),
        rule("ours", {"photos": 1}, BROKEN),
    )
    assert [row.photos for row in decision.lines] == [1, 0]
    assert decision.line("b").line == "b"
    assert [(step.rule, step.line) for step in decision.trace] == [
        ("ours", "a"),
        ("[delivery]", "a"),
        ("[delivery]", "b"),
    ]


@quick
@given(
    document=documents(),
    when=st.none() | conditions(),
    then=effects(),
    line=lines(),
    data=st.data(),
)
def test_a_rule_of_lower_priority_changes_no_effect_that_a_rule_set(
    document, when, then, line, data
):
    facts = data.draw(orders(lines=(line,), offered=EVERYTHING))
    lower = Rule(name="lower", priority=-3, when=when, then=then)
    more = document.model_copy(update={"rules": (lower, *document.rules)})

    before, after = evaluate(document, facts), evaluate(more, facts)

    own = [step for step in before.trace if not step.rule.startswith("[")]
    assert own == [
        step
        for step in after.trace
        if not step.rule.startswith("[") and step.rule != "lower"
    ]
    for name in before.lines[0].set_by:
        if before.lines[0].set_by[name].startswith("["):
            continue
        assert after.lines[0].set_by[name] == before.lines[0].set_by[name]
        shown = {"window": "deadline", "returnable": "withdrawal_until"}.get(name, name)
        if shown != "outcome" or before.lines[0].refusal == after.lines[0].refusal:
            assert getattr(after.lines[0], shown) == getattr(before.lines[0], shown)


def test_five_hundred_rules_are_asked_and_told():
    rules = [
        rule(f"rule {n}", {"photos": n % 10}, priority=n - 250) for n in range(500)
    ]
    decision = decide(ASKED, *rules)
    assert decision.lines[0].photos == 9
    assert len(decision.trace) == 500 + 1
    assert decision.trace[-1] == arrived()
    assert [step.won for step in decision.trace[:2]] == [("photos",), ()]
