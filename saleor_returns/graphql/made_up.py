"""From the input of a preview to the order that somebody made up."""

from typing import Any

from graphql import GraphQLError

from ..domain.lifecycle import Resolution
from ..domain.moments import aware
from ..domain.policy.facts import CustomerFacts, Wish
from ..facts.policy.made_up import MadeUpLine, MadeUpOrder

LINES_MAX = 100
GOODS = ("product", "product_type", "categories", "collections")
METADATA = ("product_metadata", "variant_metadata", "product_type_metadata")


def wish_of(row: dict[str, Any]) -> Wish:
    resolution = row.get("resolution")
    return Wish(
        quantity=row["quantity"],
        reason=row.get("reason"),
        resolution=Resolution(resolution) if resolution else None,
        method=row.get("method"),
        answers={pair["question"]: pair["answer"] for pair in row.get("answers") or ()},
    )


def made_up_order(row: dict[str, Any]) -> MadeUpOrder:
    if len(row["lines"]) > LINES_MAX:
        raise GraphQLError(f"An order to try rules on may have {LINES_MAX} lines.")
    return MadeUpOrder(
        lines=[_line(line) for line in row["lines"]],
        customer=_customer(row.get("customer")),
        country=row.get("country"),
        metadata=_entries(row.get("metadata")),
        risk_score=row.get("risk_score"),
        **_moments(row, "placed_at", "asked_at", "grace_until"),
    )


def _line(row: dict[str, Any]) -> MadeUpLine:
    goods = {name: row[name] for name in GOODS if row.get(name) is not None}
    goods |= {
        name: _entries(row[name]) for name in METADATA if row.get(name) is not None
    }
    if row.get("attributes") is not None:
        goods["attributes"] = {
            pair["slug"]: tuple(pair["values"]) for pair in row["attributes"]
        }
    given = {
        name: row[name]
        for name in ("sku", "quantity", "unit_price", "discount_percentage")
        if row.get(name) is not None
    }
    return MadeUpLine(
        **given,
        is_gift_card=bool(row.get("gift_card")),
        is_digital=bool(row.get("digital")),
        goods=goods,
        wish=wish_of(row["wish"]) if row.get("wish") else None,
        **_moments(row, "fulfilled_at", "delivered_at"),
    )


def _customer(row: dict[str, Any] | None) -> CustomerFacts | None:
    if row is None:
        return None
    groups, metadata = row.get("groups"), row.get("metadata")
    return CustomerFacts(
        groups=None if groups is None else tuple(groups),
        metadata=None if metadata is None else _entries(metadata),
        **{
            name: row.get(name)
            for name in ("orders", "spent", "returns", "returned_value")
        },
    )


def _entries(rows: list[dict[str, str]] | None) -> dict[str, str]:
    return {row["key"]: row["value"] for row in rows or ()}


def _moments(row: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: aware(row[name]) for name in names if row.get(name) is not None}
