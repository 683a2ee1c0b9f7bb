"""What became of returned goods in a period: units, value and weight.

Each unit counts once, by the last that was said of it and in the month of that: what was
corrected or released is not counted any more. Units that nobody has judged, or that never
came, do not count. Summed by the database, in as many statements for many rows as for few.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from django.db.models import (
    DecimalField,
    ExpressionWrapper,
    F,
    FloatField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Sum,
)
from django.db.models.functions import Cast, Coalesce, TruncMonth
from django.utils.timezone import get_current_timezone

from ..domain.discards import TREATMENTS, Treatment
from ..domain.disposition import Disposition
from ..domain.lifecycle import RequestKind
from ..domain.money import quantize
from ..models import Inspection
from . import WRITER

GRAMS = 1000
EXACT: Any = DecimalField(max_digits=40, decimal_places=12)
CATEGORY = "line__variant__product__category"


class GroupBy(StrEnum):
    """What the units are told apart by."""

    DISPOSITION = "disposition"
    CATEGORY = "category"
    MONTH = "month"


KEYS: Mapping[GroupBy, tuple[str, ...]] = {
    GroupBy.DISPOSITION: ("disposition",),
    GroupBy.CATEGORY: (CATEGORY, f"{CATEGORY}__name"),
    GroupBy.MONTH: ("month",),
}


@dataclass(frozen=True, slots=True)
class Period:
    """From ``start``, and before ``end``; of some channels, or of all where ``None``."""

    start: datetime
    end: datetime
    channel_ids: Collection[int] | None = None


@dataclass(frozen=True, slots=True)
class Category:
    """The product's, as it is now; nobody knows that of a variant that was deleted."""

    pk: int
    name: str


@dataclass(frozen=True, slots=True)
class Weighed:
    """Units with what they weigh; of ``unknown`` of them neither variant nor product
    has a weight.
    """

    units: int
    kilograms: Decimal
    unknown: int


@dataclass(frozen=True, slots=True)
class ReportRow:
    """``values`` is what customers had paid for the units, gross, by currency.

    What the report is not grouped by is ``None``.
    """

    weighed: Weighed
    values: Mapping[str, Decimal]
    disposition: Disposition | None = None
    category: Category | None = None
    month: date | None = None


@dataclass(frozen=True, slots=True)
class DiscardRow:
    """Goods that left the shop unsold; ``grade`` is the slug of what was found."""

    treatment: Treatment
    kind: RequestKind
    grade: str | None
    category: Category | None
    weighed: Weighed


def disposition_report(
    period: Period,
    by: Collection[GroupBy] = tuple(GroupBy),
    *,
    alias: str = WRITER,
) -> list[ReportRow]:
    """Rows by what is asked, in the order month, disposition, category."""
    keys = [key for group in GroupBy if group in by for key in KEYS[group]]
    rows = _summed(_units(period, alias), [*keys, "line__currency"])
    found: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
    for row in rows:
        found.setdefault(tuple(row[key] for key in keys), []).append(row)
    report = [_report_row(of_group) for of_group in found.values()]
    return sorted(report, key=_place)


def discard_report(period: Period, *, alias: str = WRITER) -> list[DiscardRow]:
    """What was recycled, disposed of and donated, by category and reason."""
    units = _units(period, alias).filter(disposition__in=TREATMENTS)
    keys = (
        "disposition",
        "line__request__kind",
        "grade__slug",
        *KEYS[GroupBy.CATEGORY],
    )
    rows = [
        DiscardRow(
            TREATMENTS[Disposition(row["disposition"])],
            RequestKind(row["line__request__kind"]),
            row["grade__slug"],
            _category(row),
            _weighed([row]),
        )
        for row in _summed(units, keys)
    ]
    return sorted(
        rows, key=lambda row: (row.treatment, _name(row), row.kind, row.grade or "")
    )


def _units(period: Period, alias: str) -> QuerySet[Inspection]:
    """What is still said of units: entries, less what was said anew."""
    said_anew = (
        Inspection.objects.using(alias)
        .filter(supersedes=OuterRef("pk"))
        .order_by()
        .values("supersedes")
        .annotate(units=Sum("quantity"))
        .values("units")
    )
    rows = Inspection.objects.using(alias).filter(
        inspected_at__gte=period.start, inspected_at__lt=period.end
    )
    if period.channel_ids is not None:
        rows = rows.filter(line__request__channel__in=period.channel_ids)
    return (
        rows.order_by()
        .annotate(
            left=F("quantity") - Coalesce(Subquery(said_anew), 0),
            grams=Coalesce(
                Cast("line__variant__weight", FloatField()),
                Cast("line__variant__product__weight", FloatField()),
            ),
            month=TruncMonth("inspected_at", tzinfo=get_current_timezone()),
        )
        .filter(left__gt=0)
    )


def _summed(
    units: QuerySet[Inspection], keys: Collection[str]
) -> Iterable[dict[str, Any]]:
    worth = ExpressionWrapper(
        F("line__total_gross_amount") * F("left") / F("line__ordered_quantity"),
        output_field=EXACT,
    )
    weight = ExpressionWrapper(F("grams") * F("left"), output_field=FloatField())
    return units.values(*keys).annotate(
        units=Sum("left"),
        worth=Sum(worth, output_field=EXACT),
        weight=Sum(weight),
        unknown=Coalesce(Sum("left", filter=Q(grams=None)), 0),
    )


def _report_row(rows: list[dict[str, Any]]) -> ReportRow:
    """Of rows that differ by their currency alone."""
    first = rows[0]
    disposition, month = first.get("disposition"), first.get("month")
    return ReportRow(
        _weighed(rows),
        {
            row["line__currency"]: quantize(row["worth"], row["line__currency"])
            for row in sorted(rows, key=lambda row: str(row["line__currency"]))
        },
        Disposition(disposition) if disposition else None,
        _category(first),
        month.date() if month else None,
    )


def _weighed(rows: Iterable[dict[str, Any]]) -> Weighed:
    counted = list(rows)
    weights = (Decimal(str(row["weight"] or 0)) for row in counted)
    grams = sum(weights, start=Decimal(0))
    return Weighed(
        sum(row["units"] for row in counted),
        (grams / GRAMS).quantize(Decimal("0.001")),
        sum(row["unknown"] for row in counted),
    )


def _category(row: Mapping[str, Any]) -> Category | None:
    pk = row.get(CATEGORY)
    return None if pk is None else Category(pk, row[f"{CATEGORY}__name"])


def _place(row: ReportRow) -> tuple[str, str, str]:
    return (str(row.month or ""), row.disposition or "", _name(row))


def _name(row: ReportRow | DiscardRow) -> str:
    return row.category.name if row.category else ""
