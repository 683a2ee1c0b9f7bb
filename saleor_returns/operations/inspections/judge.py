"""Write what was found of units: counts, the platform's own return, stock, the entries."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from ... import host
from ...facts.attempts import last_attempts_of
from ...facts.dispositions import told
from ...facts.exchanges import wishes_for_goods
from ...host.contract import Actor, NativeReason, ReasonUse, ReturnedQuantity
from ...models import Inspection, ReturnLine, ReturnRequest
from ...models.event import EventType
from .. import axes
from ..exchanges.follow import goods_arrived
from ..native_reasons import NativeReasons, in_words
from ..note_conflict import note_conflict_of
from ..timeline import Happening, record_all
from .entries import Entry
from .stock import Move, Written, moved, restocked, taken_back
from .targets import find_targets

COUNTED = (
    "quantity_inspected",
    "quantity_accepted",
    "quantity_rejected",
    "quantity_native",
)


@dataclass(slots=True)
class Step:
    """One return whose units are judged; its rows are locked.

    ``accepted`` are the units that the platform is to show as returned. Staff may have
    returned or refunded the same units natively, without our locks: their write stands,
    what the platform no longer had (``shortfall``, by return line) is never paid for,
    and staff are told.
    """

    order: Any
    request: ReturnRequest
    lines: dict[UUID, ReturnLine]
    entries: Sequence[Entry] = ()
    accepted: Mapping[ReturnLine, int] = field(default_factory=dict)
    fulfillment_id: int | None = None
    shown: Collection[UUID] = ()
    shortfall: dict[str, int] = field(default_factory=dict)
    inspections: Sequence[Inspection] = ()
    moves: Sequence[Move] = ()

    def judges(self, entries: Sequence[Entry]) -> None:
        """Take entries that are to be counted and written."""
        self.entries = entries
        before = {line.pk: line.quantity_accepted for line in self.lines.values()}
        self.accepted = newly_accepted(entries, before)


def steps_of(
    locked: Mapping[UUID, tuple[Any, ReturnRequest]],
) -> dict[UUID, Step]:
    """Returns that are locked, with their lines, by primary key."""
    steps = {pk: Step(order, request, {}) for pk, (order, request) in locked.items()}
    rows = ReturnLine.objects.filter(request__in=locked)
    for line in rows.select_related("order_line__variant", "reason"):
        line.request = steps[line.request_id].request
        steps[line.request_id].lines[line.pk] = line
    return steps


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
    """What is done in one step for the units of some returns."""

    def __init__(self, actor: Actor, at: datetime) -> None:
        self.actor, self.at = actor, at
        self.reasons = NativeReasons(ReasonUse.RETURN)

    def check(self, step: Step) -> None:
        """Refuse what the platform's own forms would refuse.

        Raises:
            ReturnsError: ``native_reason_required``.
        """
        self.reasons.check(step.accepted, self.actor, "items")

    def write(self, steps: Sequence[Step]) -> None:
        """Write entries whose units the lines count already; save the lines after."""
        find_targets([entry for step in steps for entry in step.entries], self.actor)
        all_written: list[tuple[Entry, Inspection]] = []
        for step in steps:
            self._show_natively(step)
            written = [
                (entry, self._row(entry, number, step))
                for number, entry in enumerate(step.entries)
            ]
            step.moves = taken_back(written) + restocked(written)
            step.inspections = [row for _entry, row in written]
            all_written += written
        if all_written:
            Inspection.objects.bulk_create([row for _entry, row in all_written])
            _show_photos(all_written)

    def tell(
        self, steps: Sequence[Step], type: EventType, first: Sequence[Happening] = ()
    ) -> None:
        """Move stock; one event for what was found of a return, and one for its stock.

        ``first`` is told before: goods that were not graded there are only received.
        """
        happened = list(first)
        told_already = {row.request.pk for row in first}
        for step in steps:
            graded = any(row.grade is not None for row in step.inspections)
            if step.inspections and (graded or step.request.pk not in told_already):
                data = {"found": [_told(row) for row in step.inspections]}
                happened.append(Happening(step.request, type, data))
        moving = [(step.request, step.moves) for step in steps]
        happened += moved(moving, self.actor, at=self.at)
        record_all(happened, actor=self.actor, at=self.at)

    def finish(self, steps: Sequence[Step]) -> None:
        """What follows for the returns; lines are saved, and the events recorded."""
        unpaid = {
            step.request.pk for step in steps if axes.was_never_paid(step.request)
        }
        paid = last_attempts_of([*{step.request.pk for step in steps} - unpaid])
        standings = []
        for step in steps:
            request, lines = step.request, list(step.lines.values())
            if wishes_for_goods(lines):
                self._let_exchanges_go_on(step)
            else:
                axes.look_again(request)
                attempts = [last.status for last in paid.get(request.pk, ())]
                standings.append(axes.Standing(request, lines, attempts))
        axes.refresh_all(standings, at=self.at)
        for step in steps:
            if step.shortfall or step.request.native_conflict:
                note_conflict_of(step.request, step.order, at=self.at)

    def _let_exchanges_go_on(self, step: Step) -> None:
        request, at = step.request, self.at
        goods_arrived(request, step.order, actor=self.actor, at=at)
        axes.look_again(request)
        attempts: list[Any] | None = [] if axes.was_never_paid(request) else None
        axes.refresh(request, at=at, attempts=attempts)

    def _show_natively(self, step: Step) -> None:
        if not step.accepted:
            return
        reasons = self.reasons
        words = in_words(step.request.number, (line.reason for line in step.accepted))
        native = host.orders.record_return(
            step.order,
            [
                ReturnedQuantity(line.order_line, quantity, reasons.of(line.reason))
                for line, quantity in step.accepted.items()
            ],
            self.actor,
            NativeReason(words, reasons.leading(step.accepted)),
        )
        step.fulfillment_id = native.fulfillment_id
        step.shown = {
            line.pk
            for line in step.accepted
            if native.quantities.get(line.order_line_id, 0)
        }
        for line, quantity in step.accepted.items():
            shown = native.quantities.get(line.order_line_id, 0)
            line.quantity_native += shown
            if shown < quantity:
                step.shortfall[str(line.pk)] = quantity - shown

    def _row(self, entry: Entry, number: int, step: Step) -> Inspection:
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
            native_fulfillment_id=_shown_in(entry, step),
            user=self.actor.user,
            app=self.actor.app,
            idempotency_key=entry.key.key,
            content_digest=entry.key.content_digest,
            position=number,
            inspected_at=self.at,
        )


def inspections_of_key(request: ReturnRequest, key: str | None) -> list[Inspection]:
    """What a call with this key wrote before."""
    if key is None:
        return []
    return list(
        Inspection.objects.filter(line__request=request, idempotency_key=key).order_by(
            "position"
        )
    )


def touched(steps: Iterable[Step]) -> list[ReturnLine]:
    """The lines of what is judged, each once, to be saved."""
    return list(
        {id(row.line): row.line for step in steps for row in step.entries}.values()
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


def _shown_in(entry: Entry, step: Step) -> int | None:
    """The native fulfillment of the units: a correction leaves them where they are."""
    if entry.effect.accepted and entry.line.pk in step.shown:
        return step.fulfillment_id
    return entry.supersedes.native_fulfillment_id if entry.supersedes else None


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
