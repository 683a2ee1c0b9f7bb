"""Returns that a scanned code may mean."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import Case, QuerySet, Value, When
from django.db.models.functions import Upper

from ..domain.lifecycle import Reception, RequestStatus
from ..domain.scanned import Readings
from ..models import Parcel, ReturnRequest

MOST = 20
MOST_PARCELS = 500
"""Of one number: carriers use theirs again after months or years, never that often."""

AWAITED = When(
    status=RequestStatus.APPROVED,
    reception__in=(Reception.NONE, Reception.PARTIAL),
    then=Value(0),
)


def returns_of(
    meant: Readings, rows: QuerySet[ReturnRequest]
) -> QuerySet[ReturnRequest]:
    """Those of the rows that are meant: at most 20, and what awaits goods first.

    The keys are looked up first, each kind by its own index: PostgreSQL would read all
    returns to find those of one kind *or* another.
    """
    keys = {key for found in _keys(meant, rows.db) for key in found}
    awaited = Case(AWAITED, default=Value(1))
    return rows.filter(pk__in=keys).order_by(awaited, "-created_at", "-pk")[:MOST]


def _keys(meant: Readings, alias: str) -> Iterator[Any]:
    requests = ReturnRequest.objects.using(alias).order_by()
    if meant.numbers:
        spelled = requests.alias(spelled=Upper("number"))
        yield spelled.filter(spelled__in=meant.numbers).values_list("pk", flat=True)
    if meant.tracking:
        yield _of_parcels(meant, alias)
    if meant.orders:
        orders = apps.get_model("order", "Order").objects.using(alias)
        found = orders.filter(number__in=meant.orders).values_list("pk", flat=True)
        keys = list(found.order_by())
        yield requests.filter(order_id__in=keys).values_list("pk", flat=True)


def _of_parcels(meant: Readings, alias: str) -> QuerySet[Parcel, UUID]:
    parcels = Parcel.objects.using(alias).filter(tracking_number__in=meant.tracking)
    newest = parcels.order_by("-created_at").values_list("request_id", flat=True)
    return newest[:MOST_PARCELS]
