"""``manage.py returns_disposition_report``: what became of returned goods, as CSV."""

import csv
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError
from django.utils.timezone import make_aware

from ... import host
from ...domain.discards import DISCARDING
from ...domain.text import in_a_cell
from ...facts.disposition_report import (
    DiscardRow,
    Period,
    ReportRow,
    Weighed,
    discard_report,
    disposition_report,
)

DAY = timedelta(days=1)
WEIGHED = ("units", "kilograms", "units_of_unknown_weight")
REPORT = ("month", "disposition", "category", *WEIGHED, "currency", "value")
DISCARDS = ("treatment", "discarded", "category", "kind", "grade", *WEIGHED)


class Command(BaseCommand):
    help = (
        "Write what became of returned goods in a period: units, value and weight by "
        "month, disposition and category; and what was discarded, for the disclosure of "
        "Regulation (EU) 2024/1781 art. 24."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        for name, meaning in (("first", "the first day"), ("last", "the last day")):
            parser.add_argument(
                "--from" if name == "first" else "--to",
                dest=name,
                type=date.fromisoformat,
                required=True,
                metavar="DAY",
                help=f"{meaning} of inspections, as in 2027-01-01",
            )
        parser.add_argument("--channel", metavar="SLUG", help="default: all of them")
        parser.add_argument("--csv", type=Path, required=True, metavar="FILE")
        parser.add_argument(
            "--discards", type=Path, metavar="FILE", help="where to write the discards"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        first, last = options["first"], options["last"]
        if last < first:
            raise CommandError("--to must not be before --from.")
        with host.database.writer():
            channels = _channels(options["channel"])
            period = Period(_start(first), _start(last + DAY), channels)
            report, discards = disposition_report(period), discard_report(period)
        _write(options["csv"], REPORT, _report(report))
        self.stdout.write(f"Wrote {len(report)} rows into {options['csv']}.")
        if options["discards"] is not None:
            _write(options["discards"], DISCARDS, map(_discard, discards))
            self.stdout.write(f"Wrote {len(discards)} rows into {options['discards']}.")
        for line in _summary(discards):
            self.stdout.write(line)


def _report(rows: Iterable[ReportRow]) -> Iterator[tuple[Any, ...]]:
    """One row for each currency; units and weight stand in the first."""
    for row in rows:
        weighed: tuple[Any, ...] = _numbers(row.weighed)
        for currency, value in row.values.items():
            month = f"{row.month:%Y-%m}" if row.month else ""
            yield (month, row.disposition, _name(row), *weighed, currency, value)
            weighed = ("",) * len(WEIGHED)


def _discard(row: DiscardRow) -> tuple[Any, ...]:
    discarded = "yes" if row.treatment in DISCARDING else "no"
    grade = row.grade or ""
    return (
        row.treatment,
        discarded,
        _name(row),
        row.kind,
        grade,
        *_numbers(row.weighed),
    )


def _numbers(weighed: Weighed) -> tuple[Any, ...]:
    return (weighed.units, weighed.kilograms, weighed.unknown)


def _name(row: ReportRow | DiscardRow) -> str:
    return in_a_cell(row.category.name) if row.category else ""


def _summary(discards: Iterable[DiscardRow]) -> Iterator[str]:
    rows = list(discards)
    for treatment in dict.fromkeys(row.treatment for row in rows):
        of_treatment = [row.weighed for row in rows if row.treatment == treatment]
        units = sum(row.units for row in of_treatment)
        kilograms = sum(row.kilograms for row in of_treatment)
        unknown = sum(row.unknown for row in of_treatment)
        more = f", {unknown} of them of unknown weight" if unknown else ""
        yield f"{treatment}: {units} units, {kilograms} kg{more}"


def _write(path: Path, head: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(head)
            writer.writerows(rows)
    except OSError as error:
        raise CommandError(f"{path} cannot be written: {error}") from error


def _channels(slug: str | None) -> list[int] | None:
    if slug is None:
        return None
    channels = apps.get_model("channel", "Channel").objects.filter(slug=slug)
    found = list(channels.values_list("pk", flat=True))
    if not found:
        raise CommandError(f"There is no channel “{slug}”.")
    return found


def _start(day: date) -> datetime:
    return make_aware(datetime.combine(day, datetime.min.time()))
