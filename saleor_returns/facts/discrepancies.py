"""How arrivals differ from what was announced, and what of it is not decided yet."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import F, QuerySet, Sum
from django.db.models.functions import Coalesce

from ..domain.discrepancies import Found, LineArrival, discrepancies
from ..domain.disposition import Disposition, GradeMeaning
from ..models import Inspection, Receipt, ReceiptItem, ReturnLine, ReturnRequest
from . import WRITER


@dataclass(frozen=True, slots=True)
class Difference:
    """What a parcel has of differences; ``lines`` have the name of the goods."""

    found: Sequence[Found[UUID]]
    lines: Mapping[UUID, tuple[str, LineArrival]]


def differences(receipts: Sequence[Receipt], alias: str) -> dict[UUID, Difference]:
    """Those of some receipts, by their primary key, in three statements."""
    requests = {row.request_id for row in receipts}
    lines: defaultdict[UUID, list[ReturnLine]] = defaultdict(list)
    rows = ReturnLine.objects.using(alias).filter(request__in=requests, is_kept=False)
    for line in rows:
        lines[line.request_id].append(line)
    units = _Units(requests, alias)
    return {row.pk: _difference(row, lines[row.request_id], units) for row in receipts}


def _difference(
    receipt: Receipt, lines: Sequence[ReturnLine], units: "_Units"
) -> Difference:
    named = {
        line.pk: (line.product_name, units.of(line, receipt.number)) for line in lines
    }
    arrivals = [(key, row) for key, (_name, row) in named.items()]
    return Difference(discrepancies(arrivals, is_empty_box=receipt.is_empty_box), named)


class _Units:
    """Units of lines by the number of the parcel that they came in, or not."""

    def __init__(self, requests: Collection[UUID], alias: str) -> None:
        self.arrived: Counter[tuple[UUID, int]] = Counter()
        self.missing: Counter[tuple[UUID, int]] = Counter()
        self.incorrect: Counter[tuple[UUID, int]] = Counter()
        self.aside: Counter[tuple[UUID, int]] = Counter()
        self.numbers: defaultdict[UUID, set[int]] = defaultdict(set)
        items = ReceiptItem.objects.using(alias).filter(receipt__request__in=requests)
        for line, number, is_missing, quantity in items.values_list(
            "line_id", "receipt__number", "is_missing", "quantity"
        ):
            units = self.missing if is_missing else self.arrived
            units[line, number] += quantity
            self.numbers[line].add(number)
        entries = _incorrect(alias).filter(line__request__in=requests)
        for line, number, disposition, left in entries.values_list(
            "line_id", "item__receipt__number", "disposition", "left"
        ):
            self.incorrect[line, number] += left
            self.aside[line, number] += left * (disposition == Disposition.QUARANTINE)

    def of(self, line: ReturnLine, number: int) -> LineArrival:
        key, progress = (line.pk, number), line.progress
        earlier = [row for row in self.numbers[line.pk] if row < number]
        return LineArrival(
            approved=line.quantity_approved,
            arrived_before=sum(self.arrived[line.pk, row] for row in earlier),
            missing_before=sum(self.missing[line.pk, row] for row in earlier),
            arrived=self.arrived[key],
            missing=self.missing[key],
            incorrect=self.incorrect[key],
            received=line.quantity_received,
            awaited=progress.awaited,
            surplus=progress.surplus,
            aside=self.aside[key],
            lost=line.quantity_missing,
        )


def keeps_other_goods(request: ReturnRequest) -> bool:
    """Whether goods that came instead of others are kept aside until staff decide."""
    entries = _incorrect(WRITER).filter(line__request=request)
    return entries.filter(disposition=Disposition.QUARANTINE).exists()


def _incorrect(alias: str) -> QuerySet[Any]:
    """Inspections of other goods; ``left`` units were not inspected anew since."""
    return (
        Inspection.objects.using(alias)
        .filter(grade__meaning=GradeMeaning.INCORRECT)
        .annotate(left=F("quantity") - Coalesce(Sum("successors__quantity"), 0))
        .filter(left__gt=0)
        .order_by()
    )
