"""Delete files that no row names."""

from datetime import date, datetime, timedelta

from ..files import storage
from ..models import PortalDraftPhoto, ReturnFile

LEFT_BEHIND_AFTER = timedelta(hours=1)
"""No upload takes so long from the storage to the commit."""


def sweep_files(*, now: datetime, since: date | None = None) -> int:
    """Delete what was left behind; give how many files.

    A process may die between a file and its row, and a storage may fail when a row is
    gone. ``since``: only what was stored on that day (in UTC) or later is looked at.
    """
    if storage.obstacle():
        return 0
    count = 0
    for paths in storage.kept(since):
        named = {
            path
            for model in (ReturnFile, PortalDraftPhoto)
            for path in model.objects.filter(path__in=paths).values_list(
                "path", flat=True
            )
        }
        for path in paths:
            if path not in named and is_left_behind(path, now):
                storage.delete(path)
                count += 1
    return count


def is_left_behind(path: str, now: datetime) -> bool:
    """Whether a file that no row names is so old that none will come."""
    try:
        return storage.written_at(path) <= now - LEFT_BEHIND_AFTER
    except FileNotFoundError:
        return False
