"""Documents that ask for everything that we give, derived from the schema itself.

A field that is added later is in them without anybody's doing.
"""

from collections.abc import Callable
from typing import Any

from graphene.utils.str_converters import to_camel_case

from saleor_returns.graphql.additions import ADDITIONS

from .matrix.live import ARGUMENTS

INTROSPECTION = """
{ __schema { types {
  name kind
  fields { name args { name type { ...named } } type { ...named } }
} } }
fragment named on __Type {
  kind name ofType { kind name ofType { kind name ofType { kind name } } }
}
"""
ADDED = {
    name: [to_camel_case(field) for field in ADDITIONS[name]] for name in ADDITIONS
}
LEAVES = ("SCALAR", "ENUM")
WHOLE_BELOW = {
    "ReturnLine": ("ReturnRequest", "OrderLine"),
    "ReturnInspection": ("ReturnReceiptItem",),
}
"""Types that many others point back at: asked in full where they belong, or one query
would cost more than the platform lets it.
"""


class Everything:
    """What can be selected; ``api`` answers the introspection."""

    def __init__(self, api: Callable[..., dict[str, Any]]) -> None:
        types = api(INTROSPECTION)["data"]["__schema"]["types"]
        self.fields = {row["name"]: row["fields"] or [] for row in types}

    def of_returns(self, first: int) -> str:
        """A page of returns with all that hangs on them."""
        selected = self._select("ReturnRequest", ())
        return f"{{ returnRequests(first: {first}) {{ edges {{ node {selected} }} }} }}"

    def of_orders(self, first: int, *, ours: bool) -> str:
        """A page of orders with all that we add, or the same without what we add."""

        def part(name: str) -> str:
            return self._select(name, ()) if ours else "{ __typename }"

        node = (
            f"{{ ...on Order {part('Order')} lines {part('OrderLine')} "
            f"fulfillments {part('Fulfillment')} user {part('User')} }}"
        )
        return f"{{ orders(first: {first}) {{ edges {{ node {node} }} }} }}"

    def _select(self, type_name: str, path: tuple[str, ...]) -> str:
        path = (*path, type_name)
        selected = [
            self._field(field, path)
            for field in self.fields[type_name]
            if is_ours(type_name) or field["name"] in ADDED.get(type_name, ())
        ]
        return "{ " + " ".join(["__typename", *selected]) + " }"

    def _field(self, field: dict[str, Any], path: tuple[str, ...]) -> str:
        kind, name = _named(field["type"])
        given = [arg["name"] for arg in field["args"] if arg["name"] in ARGUMENTS]
        asked = ", ".join(f"{arg}: {ARGUMENTS[arg]}" for arg in given)
        head = f"{field['name']}({asked})" if asked else field["name"]
        if kind in LEAVES:
            return head
        if name in path or path[-1] not in WHOLE_BELOW.get(name, path):
            return f"{head} {{ __typename }}"
        return f"{head} {self._select(name, path)}"


def is_ours(type_name: str) -> bool:
    """Ours, or a plain value of the platform's."""
    return type_name.startswith(("Return", "RefundAttempt", "Metadata", "Money"))


def _named(given: dict[str, Any]) -> tuple[str, str]:
    while given.get("ofType"):
        given = given["ofType"]
    return given["kind"], given["name"]
