"""``manage.py returns_credit_memos``: the credit memos of a period, as PDF files."""

from argparse import ArgumentParser
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

from django.core.management.base import BaseCommand, CommandError
from django.db.models import QuerySet
from django.utils.timezone import make_aware

from ... import host
from ...documents.credit_memo import credit_memo_pdf
from ...languages import language
from ...models import CreditMemo

DAY = timedelta(days=1)


class Command(BaseCommand):
    help = (
        "Write the credit memos of a channel and a period into a folder, one PDF each. "
        "Files that are there already are left alone, so it can be run again."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--channel",
            metavar="SLUG",
            required=True,
            help="the channel, by the slug that it had when the memos were issued",
        )
        parser.add_argument(
            "--from",
            dest="first",
            type=date.fromisoformat,
            metavar="DAY",
            help="the first day, as in 2027-01-01 (default: from the beginning)",
        )
        parser.add_argument(
            "--to",
            dest="last",
            type=date.fromisoformat,
            metavar="DAY",
            help="the last day (default: until now)",
        )
        parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")

    def handle(self, *args: Any, **options: Any) -> None:
        first, last, out = options["first"], options["last"], options["out"]
        if first and last and last < first:
            raise CommandError("--to must not be before --from.")
        try:
            out.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CommandError(f"{out} cannot be made: {error}") from error
        with host.database.writer():
            self._write(_memos(options["channel"], first, last), out)

    def _write(self, memos: QuerySet[CreditMemo], out: Path) -> None:
        total, written = memos.count(), 0
        for done, memo in enumerate(memos.iterator(), start=1):
            written += write(memo, out)
            self.stdout.write(f"\r{done}/{total} credit memos", ending="")
            self.stdout.flush()
        self.stdout.write("\n" if total else "", ending="")
        there = total - written
        left = f" {there} were there already." if there else ""
        self.stdout.write(f"Wrote {written} credit memos into {out}.{left}")


def write(memo: CreditMemo, out: Path) -> bool:
    """Write one file, whole or not at all; whether it was not there yet."""
    path = out / f"{quote(memo.number, safe='')}.pdf"
    if path.exists():
        return False
    part = path.with_suffix(".part")
    part.write_bytes(credit_memo_pdf(memo.number, memo.shown, language(memo.language)))
    part.rename(path)
    return True


def _memos(channel: str, first: date | None, last: date | None) -> QuerySet[CreditMemo]:
    """In the order of their numbers; days are those of the shop's time zone."""
    memos = CreditMemo.objects.filter(channel_slug=channel)
    if first:
        memos = memos.filter(issued_at__gte=_start(first))
    if last:
        memos = memos.filter(issued_at__lt=_start(last + DAY))
    return memos


def _start(day: date) -> datetime:
    return make_aware(datetime.combine(day, datetime.min.time()))
