"""Conditions, search and sorting of the list of returns, as plain querysets."""

from typing import Any

from django.contrib.postgres.search import SearchQuery
from django.db.models import Q, QuerySet
from graphql import GraphQLError

from ..domain.moments import aware
from ..domain.search import prefix_query
from ..models import ReturnRequest
from .connection import Order
from .identifiers import int_of, uuid_of
from .narrowing import of_reasons
from .where import Reader, conditions

LISTS = {
    "statuses": "status__in",
    "receptions": "reception__in",
    "inspections": "inspection__in",
    "money_statuses": "money__in",
    "kinds": "kind__in",
    "attention_reasons": "attention__overlap",
}
RANGES = ("created_at", "updated_at")
RARE = 500
"""Up to so many matches are fetched by key."""

NEWEST_FIRST = Order("created_at", descending=True)
BY_NAME = Order("name", descending=False)


def chosen(
    queryset: QuerySet[ReturnRequest],
    where: dict[str, Any] | None,
    filter: dict[str, Any] | None,
    user_id: int | None,
) -> QuerySet[ReturnRequest]:
    """The rows of ``where`` or of ``filter``, of which only one may be given.

    ``user_id`` is who asks, if a user does.

    Raises:
        GraphQLError: both are given, or the problems of :func:`.where.conditions`.
        ReturnsError: ``invalid`` for an id of another type.
    """
    if where and filter:
        raise GraphQLError("Give either `where` or `filter`, not both.")
    if where:
        return queryset.filter(conditions(where, Reader(queryset.db, user_id)))
    return filtered(queryset, filter or {})


def filtered(
    queryset: QuerySet[ReturnRequest], wanted: dict[str, Any]
) -> QuerySet[ReturnRequest]:
    """Every condition given must hold. Moments without a zone are UTC.

    Raises:
        ReturnsError: ``invalid`` for an id of another type.
    """
    conditions = Q()
    for name, lookup in LISTS.items():
        if wanted.get(name) is not None:
            conditions &= Q(**{lookup: wanted[name]})
    if wanted.get("needs_attention") is not None:
        nothing = Q(attention=[])
        conditions &= ~nothing if wanted["needs_attention"] else nothing
    for name in RANGES:
        bounds = wanted.get(name) or {}
        if bounds.get("gte") is not None:
            conditions &= Q(**{f"{name}__gte": aware(bounds["gte"])})
        if bounds.get("lte") is not None:
            conditions &= Q(**{f"{name}__lte": aware(bounds["lte"])})
    if wanted.get("order_ids") is not None:
        orders = [uuid_of(row, "Order", "orderIds") for row in wanted["order_ids"]]
        conditions &= Q(order_id__in=orders)
    if wanted.get("user_ids") is not None:
        users = [int_of(row, "User", "userIds") for row in wanted["user_ids"]]
        conditions &= Q(user_id__in=users)
    if wanted.get("reasons") is not None:
        conditions &= of_reasons(wanted["reasons"], queryset.db)
    return queryset.filter(conditions)


def searched(
    queryset: QuerySet[ReturnRequest], text: str | None
) -> QuerySet[ReturnRequest]:
    """Returns in which every typed word starts some word: number, customer, goods.

    The first words of a long text count, see ``prefix_query``.
    """
    if not text or not text.strip():
        return queryset
    query = prefix_query(text)
    if not query:
        return queryset.none()
    found = queryset.filter(
        search_vector=SearchQuery(query, search_type="raw", config="simple")
    )
    # PostgreSQL takes every unknown word for a common one and walks the list in its
    # order, however rare the word. So the index is asked first whether it is rare.
    keys = list(found.order_by().values_list("pk", flat=True)[: RARE + 1])
    return queryset.filter(pk__in=keys) if len(keys) <= RARE else found


def sorting(sort_by: dict[str, Any] | None) -> Order:
    """Newest first unless something else is asked."""
    if not sort_by:
        return NEWEST_FIRST
    return Order(str(sort_by["field"]), descending=sort_by["direction"] == "-")
