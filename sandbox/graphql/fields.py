"""Short ways to say a field: money, and lists of what belongs to a row."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import graphene
from graphene.relay import Node
from graphql.error import GraphQLError
from graphql_relay import from_global_id

from .access import require


class Row(graphene.ObjectType):
    """A type that stands for a row: it has a global id."""

    class Meta:
        abstract = True

    @classmethod
    def __init_subclass_with_meta__(cls, **options: Any) -> None:
        super().__init_subclass_with_meta__(interfaces=(Node,), **options)


class Money(graphene.ObjectType):
    amount = graphene.Float(required=True)
    currency = graphene.String(required=True)


class TaxedMoney(graphene.ObjectType):
    currency = graphene.String(required=True)
    gross = graphene.Field(Money, required=True)
    net = graphene.Field(Money, required=True)
    tax = graphene.Field(Money, required=True)


def words(column: str) -> graphene.String:
    """A text column, empty where it is null."""
    return graphene.String(
        required=True, resolver=lambda root, info: getattr(root, column) or ""
    )


def money(column: str) -> graphene.Field:
    """A column as money in its row's currency."""

    def resolve(root: Any, info: Any) -> Money:
        return Money(amount=getattr(root, column), currency=root.currency)

    return graphene.Field(Money, required=True, resolver=resolve)


def taxed_money(prefix: str) -> graphene.Field:
    """A pair of columns, ``…_net_amount`` and ``…_gross_amount``."""

    def resolve(root: Any, info: Any) -> TaxedMoney:
        def of(amount: Decimal) -> Money:
            return Money(amount=amount, currency=root.currency)

        net = getattr(root, f"{prefix}_net_amount")
        gross = getattr(root, f"{prefix}_gross_amount")
        return TaxedMoney(
            currency=root.currency, gross=of(gross), net=of(net), tax=of(gross - net)
        )

    return graphene.Field(TaxedMoney, required=True, resolver=resolve)


def listed(item: Any, **options: Any) -> graphene.List:
    """``[Item!]``."""
    return graphene.List(graphene.NonNull(item), **options)


def rows(
    item: Callable[[], Any], relation: str, permissions: tuple[str, ...] = ()
) -> graphene.Field:
    """All rows of a relation, for those who hold one of ``permissions`` if any."""

    def resolve(root: Any, info: Any) -> Any:
        if permissions:
            require(info.context, *permissions)
        return getattr(root, relation).all()

    list_type = graphene.List(lambda: graphene.NonNull(item()))
    return graphene.Field(list_type, required=True, resolver=resolve)


def connection_of(item: type[graphene.ObjectType]) -> type[graphene.ObjectType]:
    """``edges { node }``, the shape of Saleor's lists."""
    name = f"{item._meta.name}Countable"
    edge = type(f"{name}Edge", (graphene.ObjectType,), {"node": graphene.Field(item)})
    fields = {
        "edges": graphene.List(graphene.NonNull(edge), required=True),
        "total_count": graphene.Int(),
    }
    return type(f"{name}Connection", (graphene.ObjectType,), fields)


def connection(first: int, queryset: Any) -> dict[str, Any]:
    """The first rows of a queryset in a connection's shape."""
    edges = [{"node": row} for row in queryset[: max(0, min(first, 100))]]
    return {"edges": edges, "total_count": queryset.count()}


def slugged(shape: Any, model: Any) -> graphene.Field:
    """A root list of what has a name and a slug."""
    return graphene.Field(
        shape,
        first=graphene.Int(default_value=100),
        resolver=lambda root, info, first: connection(
            first, model.objects.order_by("slug")
        ),
    )


def key_of(global_id: str, type_name: str) -> str:
    """The key within a global id.

    Raises:
        GraphQLError: it is the id of something else, or none.
    """
    try:
        named, key = from_global_id(global_id)
    except ValueError:
        named, key = "", ""
    if named != type_name:
        raise GraphQLError(f"{global_id!r} is not the id of a {type_name}.")
    return key
