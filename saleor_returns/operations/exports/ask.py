"""Ask for a file of returns; a task writes it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone

from ...conf import settings
from ...domain.export import (
    OF_LINES,
    UNDER_WAY,
    ExportField,
    ExportRows,
    FileType,
    fields_for,
    with_currency,
)
from ...errors import ErrorCode, refuse
from ...files import problems, storage
from ...host.contract import Actor
from ...models import ReturnExport
from ..queue import queue_export

UNDER_WAY_MAX = 3
"""Of one person or App: a queue of files is one that nobody waits for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """``fields`` is None for all that somebody may see; ``scope`` is JSON."""

    file_type: FileType
    rows: ExportRows
    fields: Sequence[ExportField] | None
    scope: dict[str, Any]
    language: str


def ask_for_export(
    *,
    wanted: Wanted,
    rows_found: int,
    actor: Actor,
    as_order_staff: bool,
    sees_money: bool,
) -> ReturnExport:
    """Have a file written of what somebody sees. What they may not is for the caller.

    ``rows_found`` counts the rows that the file would have now.

    Raises:
        ReturnsError: ``required``, ``invalid`` for columns that make no sense;
            ``too_many_rows``; ``too_many_exports``; ``no_private_storage``.
    """
    columns = _columns(wanted, as_order_staff, sees_money)
    most = settings.EXPORT_MAX_ROWS
    if rows_found > most:
        raise refuse(
            ErrorCode.TOO_MANY_ROWS,
            f"A file holds {most} rows at most; narrow the list.",
            field="scope",
            quantity=most,
        )
    if storage.obstacle():
        raise problems.no_private_storage()
    if exports_of(actor).filter(status__in=UNDER_WAY).count() >= UNDER_WAY_MAX:
        raise refuse(
            ErrorCode.TOO_MANY_EXPORTS,
            f"{UNDER_WAY_MAX} exports of yours are under way; wait or cancel one.",
        )
    export = ReturnExport.objects.create(
        file_type=wanted.file_type,
        rows=wanted.rows,
        columns=columns,
        scope=wanted.scope,
        language=wanted.language,
        as_order_staff=as_order_staff,
        sees_money=sees_money,
        user=None if actor.app else actor.user,
        app=actor.app,
        created_at=timezone.now(),
    )
    queue_export(export.pk)
    return export


def exports_of(actor: Actor) -> QuerySet[ReturnExport]:
    """Those that a user or an App asked for; nobody sees those of others."""
    owner = Q(app=actor.app) if actor.app else Q(user=actor.user)
    return ReturnExport.objects.filter(owner)


def _columns(
    wanted: Wanted, as_order_staff: bool, sees_money: bool
) -> list[ExportField]:
    if wanted.fields is None:
        return fields_for(
            wanted.rows, order_staff=as_order_staff, sees_money=sees_money
        )
    if not wanted.fields:
        raise refuse(ErrorCode.REQUIRED, "Name a column at least.", field="fields")
    if len(set(wanted.fields)) < len(wanted.fields):
        raise refuse(ErrorCode.INVALID, "A column stands there twice.", field="fields")
    if wanted.rows is ExportRows.RETURNS and OF_LINES.intersection(wanted.fields):
        fitting = fields_for(ExportRows.RETURNS, order_staff=True, sees_money=True)
        raise refuse(
            ErrorCode.INVALID,
            "These columns need a row for each line.",
            field="fields",
            accepted=fitting,
        )
    return with_currency(wanted.fields)
