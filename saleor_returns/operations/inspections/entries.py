"""Verdicts, held against the return and the shop: entries that are ready to be written."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.apps import apps

from ...domain.disposition import EFFECTS, Disposition, Effect, GradeMeaning, Suggestion
from ...domain.lifecycle import Resolution
from ...errors import ErrorCode, Problem, ReturnsError
from ...facts.dispositions import Graded, suggestions
from ...models import Inspection, ReceiptItem, ReturnGrade, ReturnLine
from ..inputs import Verdict
from ..text_checks import check_text

NUMBER_MAX_LENGTH = 128
"""Of a serial number, and of a lot's."""


@dataclass(frozen=True, slots=True)
class Key:
    """What tells a call that is made again; kept with each of its entries."""

    key: str | None = None
    content_digest: str = ""


NO_KEY = Key()


@dataclass(slots=True)
class Entry:
    """A group of units with what is written of it; ``item`` is where it arrived.

    ``warehouse`` is where it goes, by default where it arrived. ``key`` is kept with the
    inspection, ``item_key`` with what arrived. ``problems`` are why it cannot be written.
    """

    line: ReturnLine
    quantity: int
    verdict: Verdict
    warehouse: Any = None
    item: ReceiptItem | None = None
    supersedes: Inspection | None = None
    grade: ReturnGrade | None = None
    suggestion: Suggestion | None = None
    disposition: Disposition = Disposition.QUARANTINE
    key: Key = NO_KEY
    item_key: Key = NO_KEY
    problems: list[Problem] = field(default_factory=list, init=False)

    @property
    def effect(self) -> Effect:
        return EFFECTS[self.disposition]

    @property
    def is_missing(self) -> bool:
        """Whether the units were not in the parcel."""
        return self.verdict.is_given and not self.effect.arrives

    @property
    def is_judged(self) -> bool:
        """Whether the units are there, and somebody has looked at them."""
        return self.verdict.is_given and self.effect.arrives

    @property
    def variant(self) -> Any:
        """What it would be in stock as."""
        return self.line.order_line.variant

    @property
    def is_counted(self) -> bool:
        """Whether stock rises by it."""
        return self.effect.restocks and self.variant.track_inventory


def resolve(order: Any, entries: Sequence[Entry]) -> None:
    """Find grades, warehouses and what the rules suggest; write them into the entries.

    Raises:
        ReturnsError: ``too_long``, ``invalid``, ``grade_not_found``,
            ``warehouse_not_found``, ``warehouse_required``, ``disposition_required``,
            ``disposition_not_allowed``, ``override_reason_required``, ``not_awaited``,
            ``variant_deleted``.
    """
    resolve_all([(order, entries)])
    problems = [found for entry in entries for found in entry.problems]
    if problems:
        raise ReturnsError(*problems)


def resolve_all(groups: Sequence[tuple[Any, Sequence[Entry]]]) -> None:
    """The same for orders with their entries; each keeps what is wrong with it.

    As many statements as for one order, beside what the rules of each have to read.
    """
    rows = [entry for _order, entries in groups for entry in entries]
    for entry in rows:
        entry.problems += _shape(entry)
    _find_grades(rows)
    for order, entries in groups:
        _ask_rules(order, [entry for entry in entries if not entry.problems])
    sound = [entry for entry in rows if not entry.problems]
    _find_warehouses(sound)
    for entry in sound:
        entry.problems += _decide(entry)


def _ask_rules(order: Any, entries: Sequence[Entry]) -> None:
    graded = [Graded(row.line, row.quantity, row.grade) for row in entries]
    for entry, suggestion in zip(entries, suggestions(order, graded), strict=True):
        entry.suggestion = suggestion


def _shape(entry: Entry) -> Iterator[Problem]:
    verdict, line = entry.verdict, entry.line.pk
    yield from check_text(verdict.note, "note", line)
    yield from check_text(verdict.reason, "reason", line)
    for number in (*verdict.serial_numbers, verdict.lot_number):
        field = "lotNumber" if number is verdict.lot_number else "serialNumbers"
        yield from check_text(number, field, line, limit=NUMBER_MAX_LENGTH)
    numbers = verdict.serial_numbers
    if len(numbers) > entry.quantity or len(set(numbers)) < len(numbers):
        yield Problem(
            ErrorCode.INVALID,
            f"{len(numbers)} serial numbers for {entry.quantity} units; at most one for "
            "each is accepted, and none twice.",
            field="serialNumbers",
            line=line,
        )
    if not all(number.strip() for number in numbers):
        message = "A serial number is empty."
        yield Problem(ErrorCode.INVALID, message, field="serialNumbers", line=line)


def _find_grades(entries: Sequence[Entry]) -> None:
    if all(row.verdict.grade is None for row in entries):
        return
    known = {
        grade.slug: grade for grade in ReturnGrade.objects.filter(archived_at=None)
    }
    for entry in entries:
        slug = entry.verdict.grade
        if slug is not None and slug not in known:
            entry.problems.append(
                Problem(
                    ErrorCode.GRADE_NOT_FOUND,
                    f"There is no grade “{slug}” in use.",
                    field="grade",
                    line=entry.line.pk,
                    accepted=list(known),
                )
            )
        entry.grade = known.get(slug or "")


def _find_warehouses(entries: Sequence[Entry]) -> None:
    """Where staff want the units, or the rules; else where they arrived."""
    wanted: Mapping[int, UUID | None] = {
        id(row): row.verdict.warehouse_id
        or (row.suggestion.warehouse_id if row.suggestion else None)
        for row in entries
    }
    ids = set(wanted.values()) - {None}
    if not ids:
        return
    known = apps.get_model("warehouse", "Warehouse").objects.in_bulk(ids)
    for entry in entries:
        warehouse_id = wanted[id(entry)]
        if warehouse_id in known:
            entry.warehouse = known[warehouse_id]
        elif entry.verdict.warehouse_id is not None:
            entry.problems.append(
                Problem(
                    ErrorCode.WAREHOUSE_NOT_FOUND,
                    "There is no such warehouse.",
                    field="warehouseId",
                    line=entry.line.pk,
                )
            )


def _decide(entry: Entry) -> Iterator[Problem]:
    line = entry.line.pk
    chosen, suggestion = entry.verdict.disposition, entry.suggestion
    if chosen is None and suggestion is None:
        yield Problem(
            ErrorCode.DISPOSITION_REQUIRED,
            "Nothing says what becomes of the units: name a grade or a disposition.",
            field="disposition",
            line=line,
            accepted=list(Disposition),
        )
        return
    entry.disposition = chosen or suggestion.disposition  # type: ignore[union-attr]
    ruled = suggestion if suggestion is not None and suggestion.rule else None
    departs = ruled is not None and ruled.disposition != entry.disposition
    if ruled is not None and departs and not entry.verdict.reason.strip():
        yield Problem(
            ErrorCode.OVERRIDE_REASON_REQUIRED,
            f"The rule “{ruled.rule}” says {ruled.disposition}; say why it "
            f"is {entry.disposition}.",
            field="reason",
            line=line,
            accepted=[ruled.disposition],
        )
    yield from _allowed(entry)
    if not entry.effect.restocks:
        return
    if entry.variant is None:
        yield Problem(
            ErrorCode.VARIANT_DELETED,
            "The variant was deleted, so there is no stock that could rise.",
            field="disposition",
            line=line,
            accepted=_words(lambda effect: not effect.restocks),
        )
    if entry.warehouse is None:
        yield Problem(
            ErrorCode.WAREHOUSE_REQUIRED,
            "Name the warehouse that the units go back to.",
            field="warehouseId",
            line=line,
        )


def _allowed(entry: Entry) -> Iterator[Problem]:
    line = entry.line
    if line.is_kept:
        yield Problem(
            ErrorCode.NOT_AWAITED,
            "The customer keeps these units; none is awaited.",
            field="lineId",
            line=line.pk,
        )
    for message, fits in _limits(entry):
        if not fits(entry.effect):
            yield Problem(
                ErrorCode.DISPOSITION_NOT_ALLOWED,
                message,
                field="disposition",
                line=line.pk,
                accepted=_words(fits),
            )


def _limits(entry: Entry) -> Iterator[tuple[str, Callable[[Effect], bool]]]:
    """What a disposition must be like for such units, each with the reason."""
    if entry.line.resolution == Resolution.REPAIR:
        yield (
            "The units are to be repaired and go back to the customer. Change the "
            "resolution of the line to keep them.",
            lambda effect: not effect.accepted,
        )
    if entry.grade is None:
        return
    meaning = GradeMeaning(entry.grade.meaning)
    if meaning == GradeMeaning.MISSING:
        yield "Units that did not come are missing.", lambda effect: not effect.arrives
        return
    yield (
        f"Units of grade “{entry.grade}” are there, and not missing.",
        lambda effect: effect.arrives,
    )
    if meaning == GradeMeaning.INCORRECT:
        yield (
            "Other goods came than were announced; nothing is owed for them.",
            lambda effect: effect.arrives and not effect.accepted,
        )


def _words(fits: Callable[[Effect], bool]) -> list[Disposition]:
    return [word for word, effect in EFFECTS.items() if fits(effect)]
