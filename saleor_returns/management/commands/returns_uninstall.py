"""``manage.py returns_uninstall``: leave the shop as it was without returns."""

import os
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from ... import host
from ...conf import settings
from ...facts.export import json_lines, our_tables
from ...facts.open_refunds import in_words, open_refunds
from ...files.storage import FOLDER
from ...models import RefundAttempt, ReturnFile, ReturnRequest

NEXT = """\
Next, before anything is restarted:
  python manage.py migrate saleor_returns zero   # drops the returns themselves
  pip uninstall saleor-returns
  # restart Saleor: web servers, Celery workers and Celery beat\
"""
DRY_RUN = """\
Nothing was changed. To keep a copy of the returns, add --export FILE.
To remove all of the above, add --execute.\
"""


class Command(BaseCommand):
    help = (
        "Say what the plugin left in the shop; with --execute, remove it. The "
        "returns themselves stay until `migrate saleor_returns zero`."
    )
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--execute", action="store_true", help="remove it, in one transaction"
        )
        parser.add_argument(
            "--export",
            metavar="FILE",
            type=Path,
            help="write all returns to a new file first, as JSON lines",
        )
        parser.add_argument(
            "--force", action="store_true", help="even while refunds are open"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        with host.database.writer(), transaction.atomic():
            self._tell_returns()
            self._refuse_open_refunds(**options)
            self._tell_traces()
            if options["export"]:
                self._export(options["export"])
            if options["execute"]:
                host.removal.remove()
        if options["execute"]:
            self.stdout.write(self.style.SUCCESS("The plugin is out of the shop."))
        self.stdout.write(NEXT if options["execute"] else DRY_RUN)

    def _tell_returns(self) -> None:
        if ReturnRequest not in our_tables():
            self.stdout.write("The tables of returns are gone already.")
            return
        count = ReturnRequest.objects.count()
        self.stdout.write(f"Returns, which this command leaves alone: {count}.")
        if ReturnFile in our_tables() and (files := ReturnFile.objects.count()):
            where = settings.FILES_FOLDER or "the private storage"
            self.stdout.write(
                f"Photos, left alone too: {files}, in {FOLDER}/ of {where}."
            )

    def _refuse_open_refunds(self, execute: bool, force: bool, **_options: Any) -> None:
        if RefundAttempt not in our_tables():
            return
        left = list(open_refunds())
        for attempt in left:
            self.stdout.write(self.style.WARNING(in_words(attempt)))
        if left and execute and not force:
            raise CommandError(
                f"Refunds that are not settled: {len(left)}. Without the plugin nobody "
                "learns how they ended. Run returns_reconcile, decide on unknown ones "
                "with returnRefundResolve, or add --force."
            )

    def _tell_traces(self) -> None:
        traces = [trace for trace in host.removal.traces() if trace.count]
        for trace in traces:
            self.stdout.write(f"{trace.fate.capitalize()}: {trace.count} {trace.what}")
            for name in trace.names:
                self.stdout.write(f"  {name}")
        if not traces:
            self.stdout.write("Nothing of the plugin is left in the shop.")

    def _export(self, path: Path) -> None:
        """Write the whole file or none; for its owner's eyes only."""
        part = path.with_name(f"{path.name}.part")
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        try:
            if path.exists():
                raise FileExistsError(f"{path} is there already.")
            with os.fdopen(os.open(part, flags, 0o600), "w", encoding="utf-8") as file:
                file.writelines(json_lines())
            part.rename(path)
        except OSError as error:
            raise CommandError(f"The returns cannot be exported: {error}") from error
        self.stdout.write(self.style.SUCCESS(f"Exported the returns to {path}."))
