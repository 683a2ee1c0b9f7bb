"""Move returned units into stock and out again, and keep the ledger of it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from ... import host
from ...errors import ErrorCode, refuse
from ...facts.stock_reversals import stocked_twice
from ...host.contract import Actor, StockChange, StockLevel
from ...models import Inspection, ReturnRequest, StockMovement
from ...models.event import EventType
from ...models.inspection import MovementKind
from ..timeline import Happening, record_all
from .entries import Entry

Written = Sequence[tuple[Entry, Inspection]]
"""Entries with the rows that keep them."""


@dataclass(frozen=True, slots=True)
class Move:
    """Units of an inspection that come into stock as ``variant``, or leave it."""

    inspection: Inspection
    kind: MovementKind
    change: StockChange
    variant: Any


def restocked(written: Written) -> list[Move]:
    """The units that may be sold again and whose stock is counted."""
    return [
        Move(
            inspection,
            MovementKind.RESTOCK,
            StockChange(entry.variant.pk, entry.warehouse, entry.quantity),
            entry.variant,
        )
        for entry, inspection in written
        if entry.is_counted and not inspection.is_stock_kept
    ]


def taken_back(written: Written) -> list[Move]:
    """What entries that are superseded had put into stock, as far as it is still there.

    What was sold or promised since stays counted, and the entry says so.

    Raises:
        ReturnsError: ``stock_not_there`` where such units should go into another stock,
            or into stock a second time.
    """
    staying = {inspection.pk for entry, inspection in written if _stays(entry)}
    reversals = list(_reversals(written))
    leaving = [row for row in reversals if row.inspection.pk not in staying]
    # All at once: who takes the stocks of a variant does so by primary key.
    locked = [row.change for row in (*leaving, *restocked(written))]
    free = host.stock.free(locked) if leaving else {}
    wanted: Counter[tuple[int, UUID]] = Counter()
    for row in leaving:
        wanted[row.change.place] -= row.change.quantity
    gone = {place for place, units in wanted.items() if free.get(place, 0) < units}
    moves = [
        row
        for row in reversals
        if row.inspection.pk in staying or row.change.place not in gone
    ]
    moved = {row.inspection.pk for row in moves}
    for entry, inspection in written:
        before = entry.supersedes
        was_counted = before is not None and (before.is_stock_kept or _rose(before))
        inspection.is_stock_kept = was_counted and inspection.pk not in moved
        if inspection.is_stock_kept and entry.is_counted and not _stays(entry):
            raise refuse(
                ErrorCode.STOCK_NOT_THERE,
                "The units are sold or promised, so they cannot go into another stock.",
                field="disposition",
                line=entry.line.pk,
            )
    return moves


def countered(request: ReturnRequest) -> list[Move]:
    """What takes units out of stock again that staff restocked natively as well.

    Raises:
        ReturnsError: ``invalid_state`` where there are none; ``stock_not_there`` where
            they were sold or promised since.
    """
    rows = stocked_twice([request.pk])
    moves = [
        Move(
            row,
            MovementKind.COUNTER,
            StockChange(row.variant.pk, row.warehouse, -row.left),
            row.variant,
        )
        for row in rows
    ]
    if not moves:
        raise refuse(
            ErrorCode.INVALID_STATE,
            f"No stock of return {request.number} rose twice.",
            field="reverseStock",
        )
    free = host.stock.free([row.change for row in moves])
    wanted: Counter[tuple[int, UUID]] = Counter()
    for move in moves:
        wanted[move.change.place] -= move.change.quantity
    for place, units in wanted.items():
        if free.get(place, 0) < units:
            raise refuse(
                ErrorCode.STOCK_NOT_THERE,
                f"{units} units are to leave the stock; {max(0, free.get(place, 0))} "
                "are neither sold nor promised.",
                field="reverseStock",
                quantity=max(0, free.get(place, 0)),
            )
    return moves


def move(
    request: ReturnRequest, moves: Sequence[Move], actor: Actor, *, at: datetime
) -> None:
    """Change stocks, write a row of the ledger for each group of units, and tell it."""
    record_all(moved([(request, moves)], actor, at=at), actor=actor, at=at)


def moved(
    moving: Sequence[tuple[ReturnRequest, Sequence[Move]]],
    actor: Actor,
    *,
    at: datetime,
) -> list[Happening]:
    """The same for many returns; what is to be told of each."""
    rows = [row for _request, moves in moving for row in moves]
    if not rows:
        return []
    levels = host.stock.change([row.change for row in rows], actor)
    StockMovement.objects.bulk_create(
        [
            StockMovement(
                inspection=row.inspection,
                kind=row.kind,
                warehouse=row.change.warehouse,
                warehouse_name=row.change.warehouse.name,
                variant=row.variant,
                sku=row.variant.sku or "",
                change=row.change.quantity,
                stock_before=level.before,
                stock_after=level.after,
                created_at=at,
            )
            for row, level in zip(rows, levels, strict=True)
        ]
    )
    reached = iter(levels)
    return [
        Happening(
            request,
            EventType.STOCK_MOVED,
            {"moved": [_told(row, next(reached)) for row in moves]},
        )
        for request, moves in moving
        if moves
    ]


def _stays(entry: Entry) -> bool:
    """Whether units are put back at once into the stock that they are taken from."""
    before = entry.supersedes
    if before is None or not entry.is_counted:
        return False
    here = (before.variant_id, before.warehouse_id)
    return here == (entry.variant.pk, entry.warehouse.pk)


def _reversals(written: Written) -> Iterator[Move]:
    for entry, inspection in written:
        before = entry.supersedes
        if before is None or before.is_stock_kept or not _counted(before):
            continue
        if before.warehouse is None or before.variant is None:
            continue
        change = StockChange(before.variant.pk, before.warehouse, -entry.quantity)
        yield Move(inspection, MovementKind.REVERSAL, change, before.variant)


def _counted(inspection: Inspection) -> bool:
    """Whether its units are in stock by us; the rows are read with the inspection."""
    return _rose(inspection) and MovementKind.COUNTER not in _kinds(inspection)


def _rose(inspection: Inspection) -> bool:
    """Whether stock rose by its units, even where staff restocked them natively too."""
    return MovementKind.RESTOCK in _kinds(inspection)


def _kinds(inspection: Inspection) -> set[str]:
    return {row.kind for row in inspection.stock_movements.all()}


def _told(row: Move, level: StockLevel) -> dict[str, Any]:
    return {
        "inspection": str(row.inspection.pk),
        "line": str(row.inspection.line_id),
        "disposition": row.inspection.disposition,
        "variant": row.variant.pk,
        "sku": row.variant.sku or "",
        "warehouse": str(row.change.warehouse.pk),
        "warehouse_name": row.change.warehouse.name,
        "change": row.change.quantity,
        "stock_before": level.before,
        "stock_after": level.after,
    }
