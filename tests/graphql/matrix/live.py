"""What of the live schema is ours, and documents that ask for it."""

import os
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from graphene.relay import Connection
from graphene.types.mutation import Mutation
from graphql import GraphQLObjectType, is_leaf_type
from graphql.type.definition import get_named_type

from saleor_returns.graphql.base import ReturnError

HOST = os.environ.get("RETURNS_TEST_HOST", "sandbox")
ROOTS = ("Query", "Mutation", "Subscription")
PACKAGE = "saleor_returns."
MUTATIONS = f"{PACKAGE}graphql.mutations."
ARGUMENTS = {"key": '"gift"', "first": "5", "reason": '"too-small"'}
"""What fields are given that cannot do without, or should not."""


def _types() -> dict[str, Any]:
    """Every object type of the schema that the endpoint serves."""
    schema = import_module(f"{HOST}.graphql.api").schema
    return {
        name: found
        for name, found in schema.get_type_map().items()
        if isinstance(found, GraphQLObjectType) and not name.startswith("__")
    }


def root_fields(root: str) -> set[str]:
    """Names of our fields on ``Query``, ``Mutation`` or ``Subscription``."""
    found = _types().get(root)
    return set(_our_fields(found)) if found else set()


def platform_fields() -> set[str]:
    """``Type.field`` of our fields on the platform's own types."""
    return {
        f"{name}.{field}"
        for name, found in _types().items()
        if name not in ROOTS and not _is_ours(found) and not _is_frame(found)
        for field in _our_fields(found)
    }


def object_fields() -> set[str]:
    """``Type.field`` of our own types, without frames and webhook events."""
    return {
        f"{name}.{field}"
        for name, found in _types().items()
        if name not in ROOTS and _is_ours(found) and not _is_frame(found)
        for field in found.fields
    } - webhook_fields()


def webhook_fields() -> set[str]:
    """``Type.field`` of what subscriptions of ours give; the sandbox has none."""
    fields = getattr(_types().get("Subscription"), "fields", {})
    events = [get_named_type(fields[name].type) for name in root_fields("Subscription")]
    return {f"{event.name}.{field}" for event in events for field in event.fields}


def document(root: str, name: str) -> str:
    """An operation that hands over every argument and asks for the whole frame."""
    field = _types()[root].fields[name]
    declared = ", ".join(f"${key}: {arg.type}" for key, arg in field.args.items())
    passed = ", ".join(f"{key}: ${key}" for key in field.args)
    return (
        f"{root.lower()} {f'({declared})' if declared else ''} "
        f"{{ {name}{f'({passed})' if passed else ''} {_selection(field.type)} }}"
    )


def ask_for(type_name: str, field: str) -> str:
    """A field with the shortest selection that its type admits."""
    asked = _types()[type_name].fields[field]
    given = {name: ARGUMENTS[name] for name in asked.args if name in ARGUMENTS}
    passed = ", ".join(f"{name}: {value}" for name, value in given.items())
    return f"{field}{f'({passed})' if passed else ''} {_selection(asked.type)}"


def arguments_of(field: str) -> str:
    """A field on a way to others, with what it cannot do without."""
    needs = {"questions": "reason", "choices": "reason"}
    return (
        f"{field}({needs[field]}: {ARGUMENTS[needs[field]]})"
        if field in needs
        else field
    )


def _selection(type_: Any) -> str:
    named = get_named_type(type_)
    if is_leaf_type(named):
        return ""
    if not _is_frame(named):
        return "{ __typename }"
    fields = (f"{key} {_selection(row.type)}" for key, row in named.fields.items())
    return f"{{ {' '.join(fields)} }}"


def _our_fields(type_: Any) -> Iterator[str]:
    for name, field in type_.fields.items():
        involved = [field.type, *(argument.type for argument in field.args.values())]
        module = str(getattr(field.resolver, "__module__", ""))
        if module.startswith(PACKAGE) or any(map(_is_ours, involved)):
            yield name


def _is_ours(type_: Any) -> bool:
    graphene_type = getattr(get_named_type(type_), "graphene_type", None)
    return str(getattr(graphene_type, "__module__", "")).startswith(PACKAGE)


def _is_frame(type_: Any) -> bool:
    """Payloads, their parts and errors, pages and edges hold nothing of their own.

    ``document`` asks for all of their fields.
    """
    graphene_type = getattr(type_, "graphene_type", None)
    if graphene_type is None or not isinstance(graphene_type, type):
        return False
    is_edge = type_.name.endswith("Edge") and "cursor" in type_.fields
    is_of_payload = graphene_type.__module__.startswith(MUTATIONS)
    is_frame = issubclass(graphene_type, Connection | Mutation | ReturnError)
    return is_edge or is_of_payload or is_frame
