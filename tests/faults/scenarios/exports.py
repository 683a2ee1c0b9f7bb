"""Exports: whoever waits for a file gets it, or is told that there is none."""

from django.utils import timezone

from saleor_returns import tasks
from saleor_returns.conf import settings
from saleor_returns.domain.export import ExportRows, FileType
from saleor_returns.files import storage
from saleor_returns.graphql.exporting import returns_of
from saleor_returns.models import ReturnExport
from saleor_returns.operations.exports.ask import Wanted, ask_for_export
from saleor_returns.operations.exports.run import run_export

from .step import Step


def write_a_file(world):
    """A worker that died left a lease, and perhaps a file that no row names."""
    made = world.ask({"shirt": 1})
    export = ask_for_export(
        wanted=Wanted(FileType.CSV, ExportRows.RETURNS, None, {}, "en"),
        rows_found=1,
        actor=world.case.by_staff,
        as_order_staff=True,
        sees_money=True,
    )
    ReturnExport.objects.update(status="pending", path="", ended_at=None)

    def check():
        ReturnExport.objects.filter(status="running").update(
            leased_until=timezone.now()
        )
        tasks.sweep_exports()
        run_export(export_id=export.pk, returns=returns_of)
        found = ReturnExport.objects.get(pk=export.pk)
        assert (found.status, found.rows_done) == ("done", 1)
        assert made.number.encode() in storage.read(found.path)

    return Step(lambda: run_export(export_id=export.pk, returns=returns_of), check)


def forget_a_file(world):
    """The row goes before its file: no link leads to nothing."""
    long_ago = timezone.now() - 2 * settings.EXPORT_LIFETIME
    ReturnExport.objects.create(
        user=world.case.by_staff.user,
        file_type="csv",
        rows="returns",
        columns=["number"],
        scope={},
        language="en",
        as_order_staff=True,
        sees_money=True,
        status="failed",
        failure="broken",
        created_at=long_ago,
        ended_at=long_ago,
    )

    def check():
        assert not ReturnExport.objects.exists()

    return Step(tasks.sweep_exports, check)
