"""Stock that rose twice: by us, and by staff who canceled our native return."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import Exists, F, OuterRef, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce

from ..models import Inspection, StockMovement
from ..models.inspection import MovementKind
from . import WRITER

CANCELED = "canceled"


def stocked_twice(request_ids: Collection[UUID], alias: str = WRITER) -> QuerySet[Any]:
    """Inspections whose units we restocked and whose native return was canceled since.

    Staff who cancel a RETURNED fulfillment put its units into stock as well, wherever
    they like. ``left`` are units of the inspection that no other superseded; ``stocked``
    is the primary key of the movement that raised our stock. Those that were reversed
    are left out.
    """
    canceled = apps.get_model("order", "Fulfillment").objects.filter(
        order=OuterRef("line__request__order"),
        pk=OuterRef("native_fulfillment_id"),
        status=CANCELED,
    )
    ours = StockMovement.objects.filter(
        inspection=OuterRef("pk"), kind=MovementKind.RESTOCK, warehouse__isnull=False
    )
    return (
        Inspection.objects.using(alias)
        .filter(Exists(canceled), line__request__in=request_ids, variant__isnull=False)
        .exclude(stock_movements__kind=MovementKind.COUNTER)
        .annotate(
            stocked=Subquery(ours.values("pk")[:1]),
            left=F("quantity") - Coalesce(Sum("successors__quantity"), 0),
        )
        .filter(stocked__isnull=False, left__gt=0)
        .order_by("inspected_at", "position", "pk")
    )
