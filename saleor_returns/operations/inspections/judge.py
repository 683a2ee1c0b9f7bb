"""Write what was found of units: counts, the platform's own return, stock, the entries."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from ... import host
from ...facts.dispositions import told
from ...facts.exchanges import wishes_for_goods
from ...host.contract import (
    Actor,
    NativeReason,
    NativeReturn,
    ReasonUse,
    ReturnedQuantity,
)
from ...models import Inspection, ReturnLine, ReturnRequest
from ...models.event import EventType
from .. import axes
from ..exchanges.follow import goods_arrived
from ..native_reasons import NativeReasons, in_words
from ..note_conflict import note_conflict_of
from ..timeline import record
from .entries import Entry
from .stock import Move, Written, move, restocked, taken_back
from .targets import find_targets

COUNTED = (
    "quantity_inspected",
    "quantity_accepted",
    "quantity_rejected",
    "quantity_native",
)


@dataclass(frozen=True, slots=True)
class Key:
    """What tells a call that is made again; kept with each of its entries."""

    key: str | None = None
    content_digest: str = ""


NO_KEY = Key()


@dataclass(frozen=True, slots=True)
class Judged:
    """``shortfall`` are accepted units by return line that the platform no longer had.

    Staff may have returned or refunded the same units natively, without our locks.
    Their write stands; the missing units are never paid for, and staff are told.
    """

    inspections: Sequence[Inspection]
    shortfall: Mapping[str, int]
    moves: Sequence[Move]


def newly_accepted(
    entries: Iterable[Entry], accepted_before: Mapping[UUID, int]
) -> Counter[ReturnLine]:
    """Units by line that the shop keeps now, and that the platform does not show yet.

    After a correction it may show some as returned that were not accepted any more.
    """
    units: Counter[ReturnLine] = Counter()
    for entry in entries:
        if entry.effect.accepted:
            units[entry.line] += entry.quantity
    for line in units:
        shown = max(0, line.quantity_native - accepted_before[line.pk])
        units[line] -= min(shown, units[line])
    return +units


class Judging:
    """The units of one return that are judged in one step; its rows are locked."""

    def __init__(self, order: Any, request: ReturnRequest, actor: Actor) -> None:
        self.order, self.request, self.actor = order, request, actor
        self.reasons = NativeReasons(ReasonUse.RETURN)

    def check(self, accepted: Mapping[ReturnLine, int]) -> None:
        """Refuse what the platform's own forms would refuse.

        Raises:
            ReturnsError: ``native_reason_required``.
        """
        self.reasons.check(accepted, self.actor, "items")

    def write(
        self,
        entries: Sequence[Entry],
        accepted: Mapping[ReturnLine, int],
        *,
        at: datetime,
        key: Key = NO_KEY,
    ) -> Judged:
        """Write entries whose units the lines count already; save the lines after."""
        find_targets(entries, self.actor)
        native, shortfall = self._show_natively(accepted)
        written = [
            (entry, _row(entry, number, native.fulfillment_id, self.actor, at))
            for number, entry in enumerate(entries)
        ]
        for _entry, row in written:
            row.idempotency_key, row.content_digest = key.key, key.content_digest
        moves = taken_back(written) + restocked(written)
        inspections = [row for _entry, row in written]
        Inspection.objects.bulk_create(inspections)
        _show_photos(written)
        return Judged(inspections, shortfall, moves)

    def tell(self, judged: Judged, type: EventType, *, at: datetime) -> None:
        """One event for what was found, and one for the stock that moves by it.

        Goods that nobody looked at are only received.
        """
        graded = type != EventType.INSPECTED or any(
            row.grade is not None for row in judged.inspections
        )
        if graded:
            data = {"found": [_told(row) for row in judged.inspections]}
            record(self.request, type, actor=self.actor, at=at, data=data)
        move(self.request, judged.moves, self.actor, at=at)

    def finish(
        self, judged: Judged, lines: Collection[ReturnLine], *, at: datetime
    ) -> None:
        """What follows for the return; its lines are saved, and the events recorded."""
        request = self.request
        exchanges = wishes_for_goods(lines)
        if exchanges:
            goods_arrived(request, self.order, actor=self.actor, at=at)
        axes.look_again(request)
        axes.refresh(
            request,
            at=at,
            lines=None if exchanges else lines,
            attempts=[] if axes.was_never_paid(request) else None,
        )
        if judged.shortfall or request.native_conflict:
            note_conflict_of(request, self.order, at=at)

    def _show_natively(
        self, accepted: Mapping[ReturnLine, int]
    ) -> tuple[NativeReturn, dict[str, int]]:
        if not accepted:
            return NativeReturn(fulfillment_id=None, quantities={}), {}
        reasons = self.reasons
        words = in_words(self.request.number, (line.reason for line in accepted))
        native = host.orders.record_return(
            self.order,
            [
                ReturnedQuantity(line.order_line, quantity, reasons.of(line.reason))
                for line, quantity in accepted.items()
            ],
            self.actor,
            NativeReason(words, reasons.leading(accepted)),
        )
        shortfall = {}
        for line, quantity in accepted.items():
            moved = native.quantities.get(line.order_line_id, 0)
            line.quantity_native += moved
            if moved < quantity:
                shortfall[str(line.pk)] = quantity - moved
        return native, shortfall


def inspections_of_key(request: ReturnRequest, key: str | None) -> list[Inspection]:
    """What a call with this key wrote before."""
    if key is None:
        return []
    return list(
        Inspection.objects.filter(line__request=request, idempotency_key=key).order_by(
            "position"
        )
    )


def count(entries: Iterable[Entry]) -> None:
    """Add judged units to the lines' running totals."""
    for entry in entries:
        line = entry.line
        line.quantity_inspected += entry.quantity
        if entry.effect.accepted is True:
            line.quantity_accepted += entry.quantity
        if entry.effect.accepted is False:
            line.quantity_rejected += entry.quantity


def _row(
    entry: Entry,
    number: int,
    fulfillment_id: int | None,
    actor: Actor,
    at: datetime,
) -> Inspection:
    verdict, suggestion = entry.verdict, entry.suggestion
    departs = suggestion.departs(entry.disposition)
    variant = entry.variant if entry.is_stocked else None
    return Inspection(
        item=entry.item,
        line=entry.line,
        supersedes=entry.supersedes,
        quantity=entry.quantity,
        grade=entry.grade,
        disposition=entry.disposition,
        suggested=suggestion.disposition or "",
        override_reason=verdict.reason.strip() if departs else "",
        rules_version_id=suggestion.version_id,
        rule=suggestion.rule,
        trace=told(suggestion.trace),
        reason=verdict.reason.strip() if entry.supersedes else "",
        note=verdict.note,
        serial_numbers=list(verdict.serial_numbers),
        lot_number=verdict.lot_number,
        warehouse=entry.warehouse,
        warehouse_name=entry.warehouse.name if entry.warehouse else "",
        variant=variant,
        sku=(variant.sku or "") if variant else "",
        native_fulfillment_id=fulfillment_id if entry.effect.accepted else None,
        user=actor.user,
        app=actor.app,
        position=number,
        inspected_at=at,
    )


def _show_photos(written: Written) -> None:
    shown = Inspection.photos.through
    shown.objects.bulk_create(
        [
            shown(inspection_id=inspection.pk, returnfile_id=photo)
            for entry, inspection in written
            for photo in dict.fromkeys(entry.verdict.photos)
        ]
    )


def _told(row: Inspection) -> dict[str, Any]:
    return {
        "inspection": str(row.pk),
        "line": str(row.line_id),
        "quantity": row.quantity,
        "grade": row.grade.slug if row.grade else None,
        "disposition": row.disposition,
    }
