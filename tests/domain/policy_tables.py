"""The tables of docs/policy.md, made from the models that the guide is about."""

import json
from typing import Any, get_args

from pydantic import BaseModel

from saleor_returns.domain.policy import conditions
from saleor_returns.domain.policy.catalogue import (
    DATES,
    FLAGS,
    WORDS,
    DocumentKind,
    facts_in,
)
from saleor_returns.domain.policy.document import (
    STANDARD,
    CustomerType,
    PolicyDocument,
    Rule,
    Statutory,
)
from saleor_returns.domain.policy.effects import (
    ARTICLE_16,
    Effects,
    Exchange,
    Fee,
    Handling,
    KeptItem,
    RefundTime,
    Returnable,
    StoreCredit,
    Window,
)

Rows = list[list[str]]
PARTS: dict[str, type[BaseModel]] = {
    "window": Window,
    "returnable": Returnable,
    "restocking_fee, return_shipping_fee": Fee,
    "outcome": Handling,
    "refund_at": RefundTime,
    "store_credit": StoreCredit,
    "kept_item": KeptItem,
    "exchange": Exchange,
}


def tables() -> list[Rows]:
    """Every table of the guide, in its order."""
    return [
        settings(),
        conditions_(),
        facts(),
        effects(),
        *(fields(model) for model in PARTS.values()),
        grounds(),
    ]


def settings() -> Rows:
    owners = {"": PolicyDocument, "rules[].": Rule, "customer_types[].": CustomerType}
    return [
        [f"`{owner}{name}`", told(field.description)]
        for owner, model in {**owners, "statutory.": Statutory}.items()
        for name, field in model.model_fields.items()
    ]


def conditions_() -> Rows:
    kinds = (
        conditions.WordTest,
        conditions.NumberTest,
        conditions.FlagTest,
        conditions.DateTest,
        conditions.AttributeTest,
        conditions.MetadataTest,
        conditions.AnswerTest,
        conditions.All,
        conditions.Any_,
        conditions.Not,
    )
    return [
        [
            ", ".join(
                f"`{field.alias or name}`" for name, field in kind.model_fields.items()
            ),
            told((kind.__doc__ or "").split("\n\n")[0]),
        ]
        for kind in kinds
    ]


def facts() -> Rows:
    return [
        [f"`{name}`", kind_of(name), told(fact.meaning), fact.unit]
        for name, fact in facts_in(DocumentKind.POLICY).items()
    ]


def kind_of(fact: str) -> str:
    for kind, names in (("word", WORDS), ("flag", FLAGS), ("day", DATES)):
        if fact in names:
            return kind
    return "number"


def effects() -> Rows:
    return [
        [f"`{name}`", told(field.description), built_in(getattr(STANDARD, name))]
        for name, field in Effects.model_fields.items()
    ]


def built_in(value: Any) -> str:
    """The value that applies where nothing sets another, as JSON in short."""
    if value is None:
        return "–"
    if isinstance(value, BaseModel):
        rows = value.model_dump(mode="json", exclude_defaults=True)
        return (
            ", ".join(f"`{key}: {json.dumps(part)}`" for key, part in rows.items())
            or "–"
        )
    if isinstance(value, tuple):
        return ", ".join(f"`{part}`" for part in value)
    return f"`{value}`"


def fields(model: type[BaseModel]) -> Rows:
    return [
        [f"`{name}`", words(field.annotation), told(field.description)]
        for name, field in model.model_fields.items()
    ]


def words(annotation: Any) -> str:
    """The words that a field takes, where it takes words."""
    found: list[str] = []
    for part in (annotation, *get_args(annotation)):
        if hasattr(part, "__members__"):
            found += [str(member) for member in part]
    found += [part for part in get_args(annotation) if isinstance(part, str)]
    return ", ".join(f"`{word}`" for word in dict.fromkeys(found))


def grounds() -> Rows:
    return [[f"`{ground}`", article] for ground, article in ARTICLE_16.items()]


def told(text: str | None) -> str:
    """A docstring on one line."""
    return " ".join((text or "").split())
