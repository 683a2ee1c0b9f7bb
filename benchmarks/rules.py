"""A policy with any number of rules of every kind, and an order for them to judge.

About a quarter of the rules fire for a line; one in twelve asks what nobody knows.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import count, cycle, islice
from typing import Any

from saleor_returns.domain.delivery import DeliverySource
from saleor_returns.domain.policy.document import PolicyDocument
from saleor_returns.domain.policy.facts import (
    CustomerFacts,
    LineFacts,
    OrderFacts,
    Wish,
)

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
SHOES = {"fact": "product_type", "any_of": ["shoes", "boots"]}


def make_policy(rules: int) -> PolicyDocument:
    """Conditions and effects come round at different paces, so that all of them meet."""
    forms = zip(count(), _conditions(), cycle(EFFECTS), strict=False)
    written = [
        {
            "name": f"Rule {number}",
            "priority": number % 7,
            "when": condition,
            "then": effects,
        }
        for number, condition, effects in islice(forms, rules)
    ]
    return PolicyDocument.model_validate(
        {
            "rules": written,
            "time_zone": "Europe/Paris",
            "customer_types": [{"name": "VIP", "groups": ["Gold"]}],
        }
    )


def make_facts(lines: int) -> OrderFacts:
    """An order of a known customer who wants a unit of each line back."""
    return OrderFacts(
        now=NOW,
        placed_at=NOW - timedelta(days=20),
        channel="main",
        country="FR",
        total_gross=Decimal("60.00") * lines,
        metadata={},
        customer=CustomerFacts(
            groups=("Gold",),
            metadata={"language": "fr"},
            orders=4,
            spent=Decimal(480),
            returns=1,
            returned_value=Decimal(60),
        ),
        lines=tuple(map(_line, range(lines))),
    )


def _line(number: int) -> LineFacts:
    return LineFacts(
        line=f"line-{number}",
        is_gift_card=False,
        ordered=3,
        fulfilled=3,
        ever_fulfilled=3,
        returnable=3,
        delivered_at=NOW - timedelta(days=10),
        delivery_source=DeliverySource.RECORDED,
        fulfilled_at=NOW - timedelta(days=12),
        total_gross=Decimal("60.00"),
        total_net=Decimal("50.00"),
        reduced_by=Decimal(10 * (number % 3)),
        is_digital=False,
        product=f"product-{number}",
        variant=f"SKU-{number}",
        product_type="shoes" if number % 2 else "hats",
        categories=("boots", "winter", "clothing"),
        collections=("new",),
        attributes={"size": ("42",), "colour": ("black", "brown")},
        product_metadata={"hygiene": "no"},
        wish=Wish(
            quantity=1,
            reason="too-small" if number % 2 else "damaged",
            fault="customer" if number % 2 else "merchant",
            method="own_carrier",
            answers={"worn": "no"},
        ),
    )


def _conditions() -> Iterator[dict[str, Any]]:
    """Of every kind, and each a little different from the one before of its kind."""
    for number in count():
        yield from (
            {"fact": "product", "any_of": [f"product-{number}", f"other-{number}"]},
            {"all": [SHOES, {"fact": "unit_price", "at_least": 10 * number}]},
            {"metadata": "product", "key": "hygiene", "any_of": ["yes"]},
            {"not": {"fact": "category", "any_of": [f"category-{number}", "winter"]}},
            {"attribute": "colour", "any_of": ["brown", f"shade-{number}"]},
            {
                "any": [
                    {"fact": "customer_return_rate", "more_than": 20 + number},
                    {"fact": "customer_orders", "at_least": 3 + number},
                ]
            },
            {"fact": "ordered_on", "first": "11-15", "last": "12-24"},
            {"fact": "risk_score", "more_than": 70 + number},
            {
                "all": [
                    {"fact": "reason", "any_of": ["too-small", "too-big"]},
                    {"not": {"fact": "discounted"}},
                    {"question": "worn", "any_of": ["no"]},
                ]
            },
            {"fact": "days_since_delivery", "at_most": 5 + number},
            {"fact": "shipping_country", "any_of": ["DE", "AT", "CH"]},
            {"fact": "customer_type", "any_of": ["VIP"]},
        )


EFFECTS: tuple[dict[str, Any], ...] = (
    {"window": {"days": 60, "skip_closed_days": True}},
    {"restocking_fee": {"type": "percentage", "percentage": 10}},
    {"returnable": {"allowed": True}},
    {
        "return_shipping_fee": {
            "type": "flat",
            "amount": {"EUR": "4.90"},
            "free_from": {"EUR": "200"},
        },
        "methods": ["own_carrier", "drop_off"],
    },
    {"outcome": {"do": "keep_item", "up_to": {"EUR": "10"}}, "priority": "low"},
    {"resolutions": ["original_payment", "store_credit"]},
    {"photos": 2, "service_hours": 24},
    {"window": {"days": 30, "until": "01-31"}},
    {"store_credit": {"bonus_percentage": 10}, "advice": "Store credit comes at once."},
    {"outcome": {"do": "review"}, "priority": "high", "service_hours": 8},
    {"warehouse": "main", "refund_at": {"moment": "inspection"}},
)
