"""Stock that rose twice: by us, and by staff who canceled our native return."""

from collections import Counter
from collections.abc import Collection
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import Exists, F, OuterRef, Subquery, Sum
from django.db.models.functions import Coalesce

from ..models import Inspection, StockMovement
from ..models.inspection import MovementKind
from . import WRITER

CANCELED = "canceled"


def stocked_twice(request_ids: Collection[UUID], alias: str = WRITER) -> list[Any]:
    """Inspections whose units we restocked and whose native return was canceled since.

    Staff who cancel a RETURNED fulfillment put its units into stock as well, wherever
    they like. ``left`` are units of the inspection that no other superseded, and no more
    than the fulfillment had of the line. Those that were reversed
    are left out, and so is what we offer second hand: the platform has put that into the
    stock of what it was when new, where it does not belong.
    """
    canceled = apps.get_model("order", "Fulfillment").objects.filter(
        order=OuterRef("line__request__order"),
        pk=OuterRef("native_fulfillment_id"),
        status=CANCELED,
    )
    ours = StockMovement.objects.filter(
        inspection=OuterRef("pk"), kind=MovementKind.RESTOCK, warehouse__isnull=False
    )
    rows = (
        Inspection.objects.using(alias)
        .filter(
            Exists(canceled),
            line__request__in=request_ids,
            variant=F("line__order_line__variant"),
        )
        .exclude(stock_movements__kind=MovementKind.COUNTER)
        .annotate(
            stocked=Subquery(ours.values("pk")[:1]),
            left=F("quantity") - Coalesce(Sum("successors__quantity"), 0),
        )
        .filter(stocked__isnull=False, left__gt=0)
        .order_by("inspected_at", "position", "pk")
    )
    found = list(
        rows.annotate(
            request_id=F("line__request"), order_line_id=F("line__order_line")
        ).select_related("warehouse", "variant")
    )
    return _as_far_as_shown(found, alias) if found else []


def _as_far_as_shown(rows: list[Any], alias: str) -> list[Any]:
    """Staff may have moved units of a line before we showed the rest as returned."""
    lines = (
        apps.get_model("order", "FulfillmentLine")
        .objects.using(alias)
        .filter(fulfillment__in={row.native_fulfillment_id for row in rows})
    )
    shown: Counter[tuple[int, UUID]] = Counter()
    for fulfillment_id, line_id, quantity in lines.values_list(
        "fulfillment_id", "order_line_id", "quantity"
    ):
        shown[fulfillment_id, line_id] += quantity
    for row in rows:
        key = (row.native_fulfillment_id, row.order_line_id)
        row.left = min(row.left, shown[key])
        shown[key] -= row.left
    return [row for row in rows if row.left]
