"""Subscription queries of Apps that ask for something of ours.

Saleor validates a webhook's query each time it sends, against its whole schema. Once our
types are gone, a query that names one of them gets no payload for any event.
"""

from collections.abc import Iterator
from copy import copy
from typing import Any

from graphene.utils.str_converters import to_camel_case, to_snake_case
from graphql import GraphQLError, parse, print_ast
from graphql.language import ast
from graphql.type.definition import get_named_type
from saleor.graphql.webhook.subscription_query import SubscriptionQuery

from ...domain.webhook_events import WEBHOOK_EVENTS
from . import graphql

PACKAGE = __name__.partition(".")[0]


def without_us(query: str) -> str | None:
    """The query less all that is ours; ``None`` if Saleor would not accept the rest.

    A query that names nothing of ours, or that cannot be read, comes back as it is.
    """
    try:
        pruning = _Pruning(parse(query))
    except GraphQLError:
        return query
    rest = pruning.rest()
    if not pruning.removed:
        return query
    printed: str = print_ast(rest)
    return printed if SubscriptionQuery(printed).is_valid else None


class _Pruning:
    """One pass over a document. ``removed`` says afterwards whether it had our parts."""

    def __init__(self, document: ast.Document) -> None:
        self.removed = False
        self._schema = graphql.schema()
        self._operations = [
            row for row in document.definitions if not _is_fragment(row)
        ]
        self._fragments = {
            row.name.value: row for row in document.definitions if _is_fragment(row)
        }
        self._used: dict[str, ast.FragmentDefinition | None] = {}

    def rest(self) -> ast.Document:
        """The document without our parts, what these leave empty, unused fragments."""
        operations = list(self._operations_left())
        fragments = [row for row in self._used.values() if row is not None]
        return ast.Document(operations + fragments)

    def _operations_left(self) -> Iterator[Any]:
        for node in self._operations:
            root = getattr(self._schema, f"get_{node.operation}_type")()
            if (left := self._within(node, root)) is not None:
                yield left

    def _fragment(self, name: str) -> ast.FragmentDefinition | None:
        """What is left of a fragment. One within itself, which is invalid, stays."""
        if name not in self._used:
            node = self._used[name] = self._fragments.get(name)
            if node is not None:
                self._used[name] = self._conditional(node, None)
        return self._used[name]

    def _left(self, node: Any, parent: Any) -> Any:
        if isinstance(node, ast.FragmentSpread):
            return node if self._fragment(node.name.value) else None
        if isinstance(node, ast.InlineFragment):
            return self._conditional(node, parent)
        field = getattr(parent, "fields", {}).get(node.name.value)
        child = get_named_type(field.type) if field else None
        if _is_our_field(parent, node.name.value) or _is_ours(child):
            self.removed = True
            return None
        return node if node.selection_set is None else self._within(node, child)

    def _conditional(self, node: Any, parent: Any) -> Any:
        if node.type_condition is not None:
            name = node.type_condition.name.value
            parent = self._schema.get_type(name)
            if _is_our_event(name) or _is_ours(parent):
                self.removed = True
                return None
        return self._within(node, parent)

    def _within(self, node: Any, parent: Any) -> Any:
        """The node with what is left of its selections; ``None`` if nothing is."""
        selections = [
            left
            for child in node.selection_set.selections
            if (left := self._left(child, parent)) is not None
        ]
        if not selections:
            return None
        node = copy(node)
        node.selection_set = ast.SelectionSet(selections)
        return node


def _is_fragment(definition: Any) -> bool:
    return isinstance(definition, ast.FragmentDefinition)


def _is_our_event(type_name: str) -> bool:
    return to_snake_case(type_name) in WEBHOOK_EVENTS


def _is_ours(named_type: Any) -> bool:
    if named_type is None:
        return False
    module = getattr(named_type, "graphene_type", type).__module__
    return _is_our_event(named_type.name) or module.partition(".")[0] == PACKAGE


def _is_our_field(parent: Any, field: str) -> bool:
    added = graphql.ADDED_FIELDS.get(getattr(parent, "name", ""), ())
    return field in map(to_camel_case, added)
