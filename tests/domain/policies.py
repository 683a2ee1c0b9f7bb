"""Small policies and facts for the tests of the policy's words and reviews."""

from datetime import UTC, datetime, timedelta
from typing import Any

from saleor_returns.domain.policy.document import PolicyDocument
from saleor_returns.domain.policy.facts import LineFacts, OrderFacts

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
SHOES = {"fact": "product_type", "any_of": ["shoes"]}
WITHDRAWAL = {"fact": "kind", "any_of": ["withdrawal"]}
NO_WITHDRAWAL = {"not": WITHDRAWAL}


def rule(then: dict[str, Any], when: Any = None, **more: Any) -> dict[str, Any]:
    return {"name": "A rule", "when": when, "then": then, **more}


def document(*rules: dict[str, Any], **more: Any) -> PolicyDocument:
    """A policy of rules; those without a name of their own are numbered."""
    named = [
        {**row, "name": f"Rule {number}"} if row["name"] == "A rule" else row
        for number, row in enumerate(rules, start=1)
    ]
    return PolicyDocument.model_validate({"rules": named, **more})


def order(line: dict[str, Any] | None = None, **changes: Any) -> OrderFacts:
    """An order of one line that arrived five days ago."""
    values = {
        "line": "a",
        "is_gift_card": False,
        "ordered": 1,
        "fulfilled": 1,
        "ever_fulfilled": 1,
        "returnable": 1,
        "delivered_at": NOW - timedelta(days=5),
        "delivery_source": None,
        **(line or {}),
    }
    whole = {
        "now": NOW,
        "placed_at": NOW - timedelta(days=8),
        "channel": "eur",
        "country": "FR",
        **changes,
    }
    return OrderFacts(lines=(LineFacts(**values),), **whole)
