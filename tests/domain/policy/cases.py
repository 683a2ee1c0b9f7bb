"""Facts and documents that the tests of the engine start from, and what they change."""

from datetime import UTC, datetime, timedelta
from typing import Any

from saleor_returns.domain.lifecycle import Resolution
from saleor_returns.domain.policy.decision import Decision, LineDecision, TraceStep
from saleor_returns.domain.policy.document import PolicyDocument
from saleor_returns.domain.policy.evaluate import evaluate
from saleor_returns.domain.policy.facts import (
    CustomerFacts,
    LineFacts,
    OrderFacts,
    Wish,
)

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
EVERYTHING = tuple(Resolution)


def line(line: str = "a", *, wish: dict[str, Any] | None = None, **more: Any) -> Any:
    """Three units for 30.00 that arrived five days ago; one of them may be wanted."""
    values = {
        "is_gift_card": False,
        "ordered": 3,
        "fulfilled": 3,
        "ever_fulfilled": 3,
        "returnable": 3,
        "delivered_at": NOW - 5 * DAY,
        "delivery_source": "recorded",
        "fulfilled_at": NOW - 7 * DAY,
        "total_gross": "30.00",
        "total_net": "25.00",
    }
    chosen = None if wish is None else Wish(**{"quantity": 1, **wish})
    return LineFacts(line=line, wish=chosen, **values | more)


def order(
    *lines: LineFacts, customer: dict[str, Any] | None = None, **more: Any
) -> Any:
    """An order of a guest in a country where no law gives a right to withdraw."""
    values = {
        "now": NOW,
        "placed_at": NOW - 8 * DAY,
        "channel": "eur",
        "country": "US",
        "total_gross": "100.00",
        "offered": EVERYTHING,
    }
    account = None if customer is None else CustomerFacts(**customer)
    return OrderFacts(lines=lines or (line(),), customer=account, **values | more)


def rule(name: str, then: dict[str, Any], when: Any = None, **more: Any) -> dict:
    return {"name": name, "when": when, "then": then, **more}


def document(*rules: dict[str, Any], **more: Any) -> PolicyDocument:
    return PolicyDocument.model_validate({"rules": rules, **more})


def decide(facts: OrderFacts, *rules: dict[str, Any], **more: Any) -> Decision:
    return evaluate(document(*rules, **more), facts)


def decide_line(facts: OrderFacts, *rules: dict[str, Any], **more: Any) -> LineDecision:
    """What is decided for the first line."""
    return decide(facts, *rules, **more).lines[0]


def arrived(
    line: str = "a", day: str = "2026-05-27", source: str | None = "recorded"
) -> TraceStep:
    """The step that tells which arrival a line's deadline counts from."""
    known = {"delivery_source": source} if source else {}
    return TraceStep("[delivery]", line, facts={"delivered_on": day, **known})


def answer(condition: Any, facts: OrderFacts, **more: Any) -> bool | None:
    """Whether a condition holds, as a rule and its trace tell; ``None``: unknown."""
    decision = decide(facts, rule("asked", {"photos": 7}, condition), **more)
    told = [step for step in decision.trace if step.rule == "asked"]
    fired = decision.lines[0].photos == 7
    assert [step.fired for step in told] == ([fired] if fired or told else [])
    if told and not fired:
        assert told[0].absent
        return None
    return fired
