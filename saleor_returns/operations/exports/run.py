"""Write a file of returns, a piece at a time, as whoever asked for it.

The row is a lease: it says who writes and until when. A worker that dies lets the lease
run out, and another begins anew; one that was only slow finds that it holds nothing any
more, and stops. The file is stored before the row names it.
"""

import logging
from collections.abc import Mapping
from datetime import timedelta
from tempfile import TemporaryFile
from typing import IO, Any, Protocol
from uuid import UUID, uuid4

from django.db.models import F, Q, QuerySet
from django.utils import timezone

from ... import host
from ...conf import settings
from ...domain.export import (
    HEADERS,
    ExportFailure,
    ExportField,
    ExportRows,
    ExportStatus,
    FileType,
    hidden_from,
)
from ...errors import ReturnsError
from ...facts.exported import count_of, rows_of
from ...facts.standing import Sight, sight_of
from ...files import exports, storage, tables
from ...languages import language
from ...models import ReturnExport, ReturnRequest

logger = logging.getLogger(__name__)

LEASE = timedelta(minutes=10)
"""Longer than any piece takes, and than storing the whole file."""
MOST_RUNS = 3
"""A file that kills its workers is given up."""


class Returns(Protocol):
    def __call__(
        self,
        scope: Mapping[str, Any],
        channel_ids: frozenset[int] | None,
        user_id: int | None,
        alias: str,
    ) -> QuerySet[ReturnRequest]:
        """The returns of a stored scope, in some channels, as a user sees them."""


class _GiveUpError(Exception):
    def __init__(self, failure: ExportFailure) -> None:
        super().__init__(failure)
        self.failure = failure


class _TakenAwayError(Exception):
    """It was canceled, or another worker took over."""


def run_export(*, export_id: UUID, returns: Returns) -> None:
    """Write an export that waits, or whose worker is gone; any other is left alone."""
    export = _claim(export_id)
    if export is None:
        return
    try:
        _write(export, returns)
    except _TakenAwayError:
        return
    except _GiveUpError as error:
        _end(export, status=ExportStatus.FAILED, failure=error.failure)
    except ReturnsError:
        _end(
            export,
            status=ExportStatus.FAILED,
            failure=ExportFailure.NO_PRIVATE_STORAGE,
        )
    except Exception:
        logger.exception("Export %s of returns broke off.", export_id)
        _end(export, status=ExportStatus.FAILED, failure=ExportFailure.BROKEN)


def left_behind() -> Q:
    """Exports that a worker began and no longer holds."""
    return Q(status=ExportStatus.RUNNING, leased_until__lt=timezone.now())


def _claim(export_id: UUID) -> ReturnExport | None:
    """Under a new number, unless somebody else holds it; the database decides."""
    free = Q(status=ExportStatus.PENDING) | left_behind()
    claimed = ReturnExport.objects.filter(free, pk=export_id).update(
        status=ExportStatus.RUNNING,
        run=F("run") + 1,
        rows_done=0,
        leased_until=timezone.now() + LEASE,
    )
    if not claimed:
        return None
    return ReturnExport.objects.select_related("user", "app").get(pk=export_id)


def _write(export: ReturnExport, returns: Returns) -> None:
    alias = host.database.replica_alias()
    sight = sight_of(export, alias)
    fields = [ExportField(name) for name in export.columns]
    _check_sight(sight, fields)
    found = returns(export.scope, sight.channel_ids, export.user_id, alias)
    kind, most = ExportRows(export.rows), settings.EXPORT_MAX_ROWS
    total = count_of(found, kind, at_most=most)
    if total > most:
        raise _GiveUpError(ExportFailure.TOO_MANY_ROWS)
    _hold(export, rows_total=total)
    with TemporaryFile() as file:
        with tables.opened(FileType(export.file_type), file) as table:
            words = language(export.language)
            table.write([[words.say(HEADERS[field]) for field in fields]])
            done = 0
            for piece in rows_of(found, kind, fields):
                done += len(piece)
                if done > most:
                    raise _GiveUpError(ExportFailure.TOO_MANY_ROWS)
                table.write(piece)
                _hold(export, rows_done=done, rows_total=max(total, done))
        _finish(export, file, done)


def _check_sight(sight: Sight, fields: list[ExportField]) -> None:
    hidden = hidden_from(order_staff=sight.is_order_staff, sees_money=sight.sees_money)
    if not sight.lists_returns or hidden.intersection(fields):
        raise _GiveUpError(ExportFailure.NOT_ALLOWED)


def _hold(export: ReturnExport, **columns: Any) -> None:
    """Say how far it is, and that it goes on."""
    if not _ours(export).update(leased_until=timezone.now() + LEASE, **columns):
        raise _TakenAwayError


def _finish(export: ReturnExport, file: IO[bytes], rows: int) -> None:
    size = file.seek(0, 2)
    file.seek(0)
    now = timezone.now()
    path = exports.save(uuid4(), file, at=now)
    try:
        done = _end(
            export,
            status=ExportStatus.DONE,
            path=path,
            size=size,
            rows_total=rows,
            rows_done=rows,
        )
    except BaseException:
        # Whether the row was written nobody knows; the sweeper looks.
        logger.warning("Export %s may have a file without a row: %s", export.pk, path)
        raise
    if not done:
        storage.delete(path)


def _end(export: ReturnExport, **columns: Any) -> bool:
    """Whether it was still ours to end."""
    ended = {"leased_until": None, "ended_at": timezone.now(), **columns}
    return bool(_ours(export).update(**ended))


def _ours(export: ReturnExport) -> QuerySet[ReturnExport]:
    return ReturnExport.objects.filter(
        pk=export.pk, status=ExportStatus.RUNNING, run=export.run
    )
