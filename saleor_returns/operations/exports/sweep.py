"""Let no export wait forever, and no file of one lie longer than it should."""

from datetime import datetime, timedelta

from django.db.models import Q

from ...conf import settings
from ...domain.export import ExportFailure, ExportStatus
from ...files import exports, storage
from ...models import ReturnExport
from ..queue import queue_export
from ..sweep_files import is_left_behind
from .run import MOST_RUNS, left_behind

LEFT_BEHIND_AFTER = timedelta(minutes=1)
"""An export that nobody began for so long lost its message."""
BATCH = 100


def sweep_exports(*, now: datetime) -> None:
    """Queue what was left, give up what killed its workers, delete what is old."""
    lost = ReturnExport.objects.filter(left_behind())
    lost.filter(run__gte=MOST_RUNS).update(
        status=ExportStatus.FAILED,
        failure=ExportFailure.WORKER_LOST,
        leased_until=None,
        ended_at=now,
    )
    waiting = Q(status=ExportStatus.PENDING, created_at__lt=now - LEFT_BEHIND_AFTER)
    again = ReturnExport.objects.filter(waiting | left_behind()).order_by("created_at")
    for export_id in again.values_list("pk", flat=True)[:BATCH]:
        queue_export(export_id)
    _forget(now)
    _delete_orphans(now)


def _forget(now: datetime) -> None:
    """Delete rows whose time is over, and then their files: no row lies about a file."""
    old = ReturnExport.objects.filter(ended_at__lt=now - settings.EXPORT_LIFETIME)
    for export in list(old.order_by("ended_at")[:BATCH]):
        export.delete()
        if export.path:
            storage.delete(export.path)


def _delete_orphans(now: datetime) -> None:
    """Files whose worker died before it named them, or whose owner was deleted."""
    if storage.obstacle():
        return
    for paths in exports.kept():
        rows = ReturnExport.objects.filter(path__in=paths)
        named = set(rows.values_list("path", flat=True))
        for path in paths:
            if path not in named and is_left_behind(path, now):
                storage.delete(path)
