"""Units that arrived, and that nobody has looked at yet."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from django.db.models import Q, Sum
from django.db.models.functions import Coalesce

from ...errors import ErrorCode, Problem
from ...models import ReceiptItem
from .entries import Entry


@dataclass(slots=True)
class Waiting:
    """Units of an arrival that nobody has looked at."""

    item: ReceiptItem
    units: int


def waiting_of(
    request_ids: Collection[UUID], line_ids: Collection[UUID]
) -> Mapping[UUID, list[Waiting]]:
    """Units of some lines that wait to be inspected, by line, the oldest first."""
    judged = Sum("inspections__quantity", filter=Q(inspections__supersedes=None))
    items = (
        ReceiptItem.objects.filter(
            receipt__request__in=request_ids, line__in=line_ids, is_missing=False
        )
        .annotate(judged=Coalesce(judged, 0))
        .select_related("receipt__warehouse")
        .order_by("receipt__number", "position")
    )
    found: defaultdict[UUID, list[Waiting]] = defaultdict(list)
    for item in items:
        found[item.line_id].append(Waiting(item, item.quantity - item.judged))
    return found


def spread(entry: Entry, waiting: Mapping[UUID, Sequence[Waiting]]) -> list[Entry]:
    """The entry by the arrivals of its units, the oldest first; it takes them.

    None where fewer wait for it: the entry's problem says so.
    """
    places = waiting[entry.line.pk]
    there = sum(place.units for place in places)
    if there < entry.quantity:
        problem = Problem(
            ErrorCode.QUANTITY_NOT_THERE,
            f"{entry.quantity} units inspected; {there} wait for it.",
            field="quantity",
            line=entry.line.pk,
            quantity=there,
        )
        entry.problems.append(problem)
        return []
    parts, left = [], entry.quantity
    for place in places:
        units = min(left, place.units)
        if units:
            place.units -= units
            left -= units
            warehouse = place.item.receipt.warehouse
            parts.append(
                replace(entry, quantity=units, item=place.item, warehouse=warehouse)
            )
    return parts
