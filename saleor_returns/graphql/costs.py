"""What our fields cost, in the terms of the platform's limit on whole queries.

Derived from the types, so that no list can be forgotten: a field that gives objects
costs 1, one that asks the rules about a whole order more, and a page as much as it
may hold rows.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import graphene
from graphene.utils.str_converters import to_camel_case

from .connection import CountableConnection
from .types.scalars import Money

RULES_ASKED = {
    "returnEligibility": 5,
    "reimbursementProposals": 5,
    "choices": 5,
    "returnPolicyPreview": 5,
    "returnPolicy": 5,
    "returnDispositionSuggest": 5,
    "candidates": 5,
}


def costs_of(
    types: Iterable[tuple[str, Mapping[str, Any]]],
) -> dict[str, dict[str, dict[str, Any]]]:
    """Type name → field name → cost, of types given by name and mounted fields."""
    found: defaultdict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
    for type_name, fields in types:
        for name, cost in _costs(fields):
            found[type_name][name] = cost
    return dict(found)


def _costs(fields: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, field in fields.items():
        given = _named(field.type)
        if not issubclass(given, graphene.ObjectType) or given is Money:
            continue
        name = to_camel_case(name)
        cost: dict[str, Any] = {"complexity": RULES_ASKED.get(name, 1)}
        if issubclass(given, CountableConnection):
            cost["multipliers"] = ["first", "last"]
        yield name, cost


def _named(given: Any) -> Any:
    while isinstance(given, graphene.List | graphene.NonNull):
        given = given.of_type
    return given
