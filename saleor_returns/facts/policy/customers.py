"""Who ordered, and what they ordered and returned before."""

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, F, OuterRef, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce

from ...domain.lifecycle import RequestStatus
from ...domain.money import ZERO
from ...domain.policy.catalogue import Source
from ...domain.policy.facts import CustomerFacts
from ...models import ReturnLine, ReturnRequest
from .needs import Needs

NOT_PLACED = ("draft", "unconfirmed", "expired", "canceled")
NOT_COUNTED = (
    RequestStatus.UNCONFIRMED,
    RequestStatus.DECLINED,
    RequestStatus.CANCELED,
    RequestStatus.EXPIRED,
)


def read_customers(
    orders: Collection[Any], needs: Needs, until: Any, alias: str
) -> Mapping[UUID, CustomerFacts | None]:
    """The customers of some orders by the order's primary key; ``None`` for guests.

    What they did is counted up to ``until``, a moment or an expression of the order, so
    that the past can be judged as it was.
    """
    found: dict[UUID, CustomerFacts | None] = {order.pk: None for order in orders}
    known = [order.pk for order in orders if order.user_id is not None]
    found |= dict.fromkeys(known, CustomerFacts())
    columns = _columns(needs, until)
    if known and columns:
        rows = apps.get_model("order", "Order").objects.using(alias)
        chosen = rows.filter(pk__in=known).order_by().annotate(**columns)
        for row in chosen.values("pk", *columns):
            pk = row.pop("pk")
            found[pk] = _customer(row)
    return found


def _columns(needs: Needs, until: Any) -> dict[str, Any]:
    """What is read, all of it in one statement with a row for each order."""
    columns: dict[str, Any] = {}
    if Source.GROUPS in needs or "customer" in needs.metadata:
        columns |= _person()
    if Source.ORDER_HISTORY in needs:
        columns |= _ordered(until)
    if Source.RETURN_HISTORY in needs:
        columns |= _returned(until)
    return columns


def _customer(row: dict[str, Any]) -> CustomerFacts:
    if "entries" in row:
        row["metadata"] = row.pop("entries")
        row["groups"] = tuple(row["groups"])
    return CustomerFacts(**row)


def _person() -> dict[str, Any]:
    members = apps.get_model("account", "User").groups.through.objects
    names = members.filter(user_id=OuterRef("user_id")).order_by("group__name")
    return {
        "entries": F("user__metadata"),
        "groups": ArraySubquery(names.values("group__name")),
    }


def _ordered(until: Any) -> dict[str, Any]:
    orders = apps.get_model("order", "Order").objects.filter(
        user_id=OuterRef("user_id"), created_at__lte=until
    )
    placed = orders.exclude(status__in=NOT_PLACED)
    of_currency = placed.filter(currency=OuterRef("currency"))
    return {
        "orders": _one(placed, "user_id", Count("pk"), 0),
        "spent": _one(of_currency, "user_id", Sum("total_gross_amount"), ZERO),
    }


def _returned(until: Any) -> dict[str, Any]:
    requests = ReturnRequest.objects.filter(
        user_id=OuterRef("user_id"), created_at__lte=until
    ).exclude(status__in=NOT_COUNTED)
    lines = ReturnLine.objects.filter(
        request__user_id=OuterRef("user_id"),
        request__created_at__lte=until,
        currency=OuterRef("currency"),
    )
    worth = F("total_gross_amount") * F("quantity_accepted") / F("ordered_quantity")
    return {
        "returns": _one(requests, "user_id", Count("pk"), 0),
        "returned_value": _one(lines, "request__user_id", Sum(worth), ZERO),
    }


def _one(rows: QuerySet, group: str, number: Any, nothing: Any) -> Coalesce:
    """A number of rows as a column of the outer query."""
    counted = rows.order_by().values(group).annotate(number=number).values("number")
    return Coalesce(Subquery(counted), nothing)
