"""Policies in a few words."""

from typing import Any

from saleor_returns.domain.policy.catalogue import (
    DATES,
    FLAGS,
    METADATA_OF,
    NUMBERS,
    WORDS,
    DocumentKind,
    facts_in,
)
from saleor_returns.domain.policy.document import PolicyDocument


def policy(*rules: dict[str, Any], **defaults: Any) -> PolicyDocument:
    """A document of these rules, with these effects where none fires."""
    written: dict[str, Any] = {"rules": rules}
    if defaults:
        written["defaults"] = defaults
    return PolicyDocument.model_validate(written)


REVIEW = policy(outcome={"do": "review"})


def open_for(days: int | None) -> PolicyDocument:
    """Returns may be asked for so many days from delivery."""
    return policy(window={"days": days})


def without_types(*slugs: str) -> PolicyDocument:
    """Products of these types cannot come back."""
    return policy(
        {
            "name": "Not these",
            "when": {"fact": "product_type", "any_of": slugs},
            "then": {"returnable": {"allowed": False}},
        }
    )


def with_everything() -> PolicyDocument:
    """A document that sets every effect, with rules that looks at every fact."""
    return policy(
        {
            "name": "Everything",
            "when": {"any": conditions_on_everything()},
            "then": {"priority": "high", "photos": 1},
        },
        service_hours=24,
        warehouse="paris",
        advice="Please wash it first.",
        reasons=["too-small", "too-large", "defective"],
        store_credit={"bonus_percentage": 10, "expires_after_days": 365},
        refund_at={
            "moment": "receipt",
            "by_grade": {"opened": "inspection"},
            "automatic": False,
        },
        kept_item={"refund_percentage": 30},
        exchange={"if_cheaper": "store_credit"},
        restocking_fee={"type": "percentage", "percentage": 10},
    )


def conditions_on_everything() -> list[dict[str, Any]]:
    """A test of each fact that there is; what they ask for is easily not so."""
    known = frozenset(facts_in(DocumentKind.POLICY))
    words = [{"fact": fact, "any_of": ["nothing"]} for fact in sorted(WORDS & known)]
    numbers = [{"fact": fact, "less_than": 0} for fact in sorted(NUMBERS)]
    flags = [{"fact": fact} for fact in sorted(FLAGS)]
    days = [{"fact": fact, "first": "2020-01-01"} for fact in sorted(DATES)]
    entries = [{"metadata": owner, "key": "vip"} for owner in sorted(METADATA_OF)]
    others = [
        {"attribute": "material", "any_of": ["wool"]},
        {"question": "where", "any_of": ["in-width"]},
    ]
    return [*words, *numbers, *flags, *days, *entries, *others]
