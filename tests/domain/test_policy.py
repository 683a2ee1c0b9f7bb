from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from saleor_returns.domain.policy.decision import Decision, Outcome
from saleor_returns.domain.policy.document import PolicyDocument
from saleor_returns.domain.policy.evaluate import evaluate
from saleor_returns.domain.policy.facts import LineFacts, OrderFacts
from saleor_returns.domain.policy.versions import in_force
from saleor_returns.errors import ErrorCode

NOW = datetime(2026, 6, 1, tzinfo=UTC)
RULES = PolicyDocument(window_days=30, excluded_product_types=(7,))


def line(**changes):
    values = {
        "line": "a",
        "product_type": 1,
        "is_gift_card": False,
        "ordered": 3,
        "fulfilled": 3,
        "ever_fulfilled": 3,
        "returnable": 3,
        "delivered_at": NOW - timedelta(days=10),
        "delivery_source": "recorded",
        **changes,
    }
    return LineFacts(**values)


def facts(*lines):
    return OrderFacts(
        now=NOW,
        placed_at=NOW - timedelta(days=20),
        channel="eur",
        country="FR",
        lines=lines,
    )


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, None),
        ({"ever_fulfilled": 0, "returnable": 0}, ErrorCode.NOT_FULFILLED),
        ({"returnable": 0}, ErrorCode.ALREADY_RETURNED),
        ({"is_gift_card": True}, ErrorCode.GIFT_CARD),
        ({"product_type": 7}, ErrorCode.PRODUCT_TYPE_EXCLUDED),
        ({"product_type": None}, None),
        (
            {"delivered_at": NOW - timedelta(days=30, seconds=1)},
            ErrorCode.RETURN_WINDOW_EXPIRED,
        ),
        ({"delivered_at": NOW - timedelta(days=30)}, None),
        ({"delivered_at": None, "delivery_source": None}, None),
    ],
)
def test_what_refuses_a_line(changes, code):
    decision = evaluate(RULES, facts(line(**changes))).line("a")
    assert (decision.refusal and decision.refusal.code) == code
    assert decision.returnable == (0 if code else 3)


def test_the_deadline_is_told_also_when_it_has_passed():
    delivered = NOW - timedelta(days=40)
    decision = evaluate(RULES, facts(line(delivered_at=delivered))).line("a")
    assert decision.deadline == delivered + timedelta(days=30)


def test_a_policy_without_an_end_has_no_deadline():
    rules = PolicyDocument(window_days=None)
    decision = evaluate(rules, facts(line(delivered_at=NOW - timedelta(days=9000))))
    assert decision.line("a").deadline is None
    assert decision.line("a").refusal is None


def test_a_deadline_beyond_the_calendar_never_comes():
    delivered_at = datetime(9999, 12, 31, tzinfo=UTC)
    decision = evaluate(RULES, facts(line(delivered_at=delivered_at)))
    assert (decision.lines[0].deadline, decision.lines[0].refusal) == (None, None)


def test_the_outcome_follows_the_wanted_lines_only():
    expired = line(line="b", delivered_at=NOW - timedelta(days=99))
    asked = line(wanted=1)
    assert evaluate(RULES, facts(asked, expired)).outcome == Outcome.APPROVE
    both = facts(asked, line(line="b", wanted=1, product_type=7))
    assert evaluate(RULES, both).outcome == Outcome.DECLINE
    review = PolicyDocument(outcome="review")
    assert evaluate(review, facts(asked)).outcome == Outcome.REVIEW


def test_the_trace_names_every_rule_that_was_looked_at_and_the_source_of_the_date():
    trace = evaluate(RULES, facts(line(product_type=7))).trace
    assert [(step.rule, step.fired) for step in trace] == [
        ("not_fulfilled", False),
        ("already_returned", False),
        ("gift_card", False),
        ("excluded_product_types", True),
        ("outcome", True),
    ]
    window = evaluate(RULES, facts(line())).trace[4]
    assert window.rule == "window"
    assert window.data["delivery_source"] == "recorded"


@given(
    window=st.none() | st.integers(0, 400),
    ages=st.lists(st.none() | st.integers(0, 500), min_size=1, max_size=5),
    kind=st.integers(5, 9),
)
def test_stored_facts_and_rules_give_the_stored_decision_again(window, ages, kind):
    rules = PolicyDocument(window_days=window, excluded_product_types=(7,))
    known = facts(
        *(
            line(
                line=str(index),
                product_type=kind,
                delivered_at=None if age is None else NOW - timedelta(days=age),
                wanted=1,
            )
            for index, age in enumerate(ages)
        )
    )
    decision = evaluate(rules, known)
    again = evaluate(
        PolicyDocument.model_validate_json(rules.model_dump_json()),
        OrderFacts.model_validate_json(known.model_dump_json()),
    )
    assert again == Decision.model_validate_json(decision.model_dump_json())


@pytest.mark.parametrize(
    "document",
    [
        {"window_days": -1},
        {"window_days": 4000},
        {"outcome": "explode"},
        {"unknown_rule": 1},
        {"schema_version": 2},
    ],
)
def test_a_document_that_is_not_understood_is_refused(document):
    with pytest.raises(ValidationError):
        PolicyDocument.model_validate(document)


def test_the_version_in_force_when_the_order_was_placed_decides():
    def version(days):
        return SimpleNamespace(in_force_from=NOW + timedelta(days=days))

    first, second = version(0), version(10)
    assert in_force([second, first], NOW + timedelta(days=5)) is first
    assert in_force([second, first], NOW + timedelta(days=10)) is second
    assert in_force([second, first], NOW - timedelta(days=99)) is first
    assert in_force([], NOW) is None
