"""``manage.py returns_import_receipts``: receive what a warehouse's file says."""

import csv
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from ... import host
from ...domain.receipts_file import (
    COLUMNS,
    REPORTED,
    FileRow,
    FileUnreadable,
    read_receipts,
)
from ...operations.bulk.from_file import import_receipts
from ...operations.bulk.items import Outcome

BAR = 40
SHOWN = 20
"""Refused rows that are shown where no file takes them."""

type Refused = Sequence[tuple[FileRow, Outcome]]


class Command(BaseCommand):
    help = (
        "Receive the goods that a CSV file lists, one item a row. Columns: "
        f"{', '.join(COLUMNS)}. What was taken before is left alone, so the same file "
        "can be run again."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="CSV in UTF-8")
        parser.add_argument(
            "--dry-run", action="store_true", help="only tell what would become of it"
        )
        parser.add_argument(
            "--refused",
            type=Path,
            metavar="FILE",
            help="where to write the rows that are refused, and why",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        report: Path | None = options["refused"]
        if report is not None and not report.absolute().parent.is_dir():
            raise CommandError(f"{report} cannot be written: there is no such folder.")
        rows = _read(options["file"])
        with host.database.writer():
            results = import_receipts(
                rows,
                dry_run=options["dry_run"],
                told=lambda done: self._progress(done, len(rows)),
            )
        self.stdout.write("")
        refused = [(row, result) for row, result in results if result.problems]
        new = sum(result.is_new for _row, result in results)
        known = len(results) - new - len(refused)
        taken = "would be taken" if options["dry_run"] else "taken"
        self.stdout.write(
            f"{new} {taken}, {known} known before, {len(refused)} refused."
        )
        if not refused:
            return
        if report is not None:
            _write(refused, report)
            where = f"See {report}."
        else:
            where = "\n".join(_shown(refused))
        raise CommandError(f"{len(refused)} rows were refused. {where}")

    def _progress(self, done: int, total: int) -> None:
        bar = "#" * round(BAR * done / total)
        self.stdout.write(f"\r[{bar:<{BAR}}] {done}/{total} items", ending="")
        self.stdout.flush()


def _read(path: Path) -> list[FileRow]:
    try:
        return read_receipts(path.read_bytes())
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error}") from error
    except FileUnreadable as error:
        told = "\n".join(f"  {problem}" for problem in error.problems)
        raise CommandError(f"Nothing was received of {path}:\n{told}") from error


def _write(refused: Refused, path: Path) -> None:
    """In the columns of the file, so that it can be mended and run by itself."""
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow((*REPORTED, *COLUMNS))
            for row, result in refused:
                codes = ", ".join(problem.code.name for problem in result.problems)
                messages = " ".join(problem.message for problem in result.problems)
                cells = (row[column] for column in COLUMNS)
                writer.writerow((row.number, codes, messages, *cells))
    except OSError as error:
        raise CommandError(f"{path} cannot be written: {error}") from error


def _shown(refused: Refused) -> list[str]:
    lines = [
        f"  line {row.number}: {problem.code.name}: {problem.message}"
        for row, result in refused[:SHOWN]
        for problem in result.problems
    ]
    more = len(refused) - SHOWN
    return [
        "",
        *lines,
        *([f"  and {more} more; --refused writes all"] if more > 0 else []),
    ]
