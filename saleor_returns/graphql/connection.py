"""Keyset pages: a cursor names the last row seen, so no page costs more than another."""

import base64
import binascii
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import graphene
from django.core.exceptions import ValidationError
from django.db.models import Model, Q, QuerySet
from django.utils.timezone import is_naive
from graphene.relay import Connection, PageInfo
from graphql import GraphQLError

from .. import host
from ..conf import settings
from ..domain.text import is_storable
from .base import NonNullList
from .documented import DOC_CATEGORY


class CountableConnection(Connection):
    """A relay connection with a total count, written as the platform's are."""

    class Meta:
        abstract = True

    total_count = graphene.Int(description="A total count of items in the collection.")

    @classmethod
    def __init_subclass_with_meta__(
        cls, node: Any = None, name: str | None = None, **options: Any
    ) -> None:
        super().__init_subclass_with_meta__(node=node, name=name, **options)
        cls.doc_category = cls.Edge.doc_category = DOC_CATEGORY
        cls._meta.fields["edges"] = graphene.Field(NonNullList(cls.Edge, required=True))
        cls.Edge._meta.fields["node"] = graphene.Field(
            graphene.NonNull(node), description="The item at the end of the edge."
        )

    @staticmethod
    def resolve_total_count(root: Any, info: Any) -> int:
        """Counted only where it is asked for; the root carries what is counted."""
        if isinstance(root.total_count, int):
            return root.total_count
        with host.graphql.reading(info.context):
            return int(root.total_count.count())


@dataclass(frozen=True, slots=True)
class Order:
    """How rows are sorted: a field, its direction, and the primary key after it."""

    field: str
    descending: bool


def page_of(
    queryset: QuerySet[Any],
    *,
    order: Order,
    first: int | None = None,
    after: str | None = None,
    last: int | None = None,
    before: str | None = None,
) -> dict[str, Any]:
    """One page of a queryset, as the fields of a connection.

    Raises:
        GraphQLError: neither or both of ``first`` and ``last``, a size that is not
            between 1 and the largest page, an unreadable cursor.
    """
    size = _size(first, last)
    backwards = last is not None
    for greater, value, pk in _bounds(queryset.model, order, after, before):
        queryset = queryset.filter(_beyond(order.field, value, pk, greater=greater))
    sign = "-" if order.descending != backwards else ""
    queryset = queryset.order_by(f"{sign}{order.field}", f"{sign}pk")
    return _page(list(queryset[: size + 1]), size, order, backwards, after, before)


def page_of_rows(
    model: type[Model],
    rows: Iterable[Any],
    *,
    order: Order,
    first: int | None = None,
    after: str | None = None,
    last: int | None = None,
    before: str | None = None,
) -> dict[str, Any]:
    """The same of rows that are loaded already, for lists within lists.

    Raises:
        GraphQLError: as :func:`page_of`.
    """
    size = _size(first, last)
    backwards = last is not None

    def place(row: Any) -> tuple[Any, Any]:
        return getattr(row, order.field), row.pk

    kept = list(rows)
    for greater, *bound in _bounds(model, order, after, before):
        at = tuple(bound)
        kept = [
            row for row in kept if (place(row) > at if greater else place(row) < at)
        ]
    kept.sort(key=place, reverse=order.descending != backwards)
    return _page(kept[: size + 1], size, order, backwards, after, before)


def _bounds(
    model: type[Model], order: Order, after: str | None, before: str | None
) -> Iterator[tuple[bool, Any, Any]]:
    """Positions that the page lies beyond: whether above them, the value, the key."""
    for cursor, wanted_after in ((after, True), (before, False)):
        if cursor is not None:
            value, pk = _position(cursor, model, order.field)
            yield wanted_after != order.descending, value, pk


def _page(
    rows: list[Any],
    size: int,
    order: Order,
    backwards: bool,
    after: str | None,
    before: str | None,
) -> dict[str, Any]:
    """The connection of at most ``size`` rows; one more says that others follow."""
    more = len(rows) > size
    rows = rows[:size]
    if backwards:
        rows.reverse()
    cursors = [_cursor(row, order.field) for row in rows]
    return {
        "edges": [
            {"node": row, "cursor": cursor}
            for row, cursor in zip(rows, cursors, strict=True)
        ],
        "page_info": PageInfo(
            start_cursor=cursors[0] if cursors else None,
            end_cursor=cursors[-1] if cursors else None,
            has_next_page=before is not None if backwards else more,
            has_previous_page=more if backwards else after is not None,
        ),
    }


def _size(first: int | None, last: int | None) -> int:
    size = first if first is not None else last
    if size is None or (first is not None and last is not None):
        raise GraphQLError("Give either `first` or `last` to page through a list.")
    if not 1 <= size <= settings.PAGE_SIZE_MAX:
        raise GraphQLError(
            f"A page holds 1 to {settings.PAGE_SIZE_MAX} rows; {size} were asked."
        )
    return size


def _cursor(row: Any, field: str) -> str:
    value = getattr(row, field)
    value = value.isoformat() if hasattr(value, "isoformat") else str(value)
    return base64.b64encode(json.dumps([value, str(row.pk)]).encode()).decode()


def _position(cursor: str, model: type[Model], field: str) -> tuple[Any, Any]:
    """The sorted value and the primary key in a cursor, as their columns hold them."""
    try:
        written = json.loads(base64.b64decode(cursor, validate=True))
        if not isinstance(written, list):
            raise TypeError("a cursor is a list")
        value, pk = written
        return _read(model._meta.get_field(field), value), _read(model._meta.pk, pk)
    except (
        binascii.Error,
        RecursionError,
        TypeError,
        ValidationError,
        ValueError,
    ) as error:
        raise GraphQLError("Received cursor is invalid.") from error


def _read(column: Any, written: Any) -> Any:
    if not isinstance(written, str) or not is_storable(written):
        raise TypeError("a cursor is made of texts")
    value = column.to_python(written)
    if isinstance(value, datetime) and is_naive(value):
        raise ValueError("a moment in a cursor is aware")
    return value


def _beyond(field: str, value: Any, pk: Any, *, greater: bool) -> Q:
    """Rows after a position. The first condition follows from the others.

    It is there for PostgreSQL, which seeks to it in an index and only filters by them.
    """
    lookup = "gt" if greater else "lt"
    later = Q(**{f"{field}__{lookup}": value})
    same = Q(**{field: value, f"pk__{lookup}": pk})
    return Q(**{f"{field}__{lookup}e": value}) & (later | same)
