"""Verdicts, held against the return and the shop: entries that are ready to be written."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.apps import apps

from ...domain.disposition import EFFECTS, Disposition, Effect
from ...domain.dispositions.document import SecondHand
from ...domain.dispositions.limits import Fits, limits
from ...domain.dispositions.suggestion import NONE, Suggestion
from ...errors import ErrorCode, Problem, ReturnsError
from ...facts.dispositions import Graded, suggestions, versions_in_force
from ...models import (
    DispositionVersion,
    Inspection,
    ReceiptItem,
    ReturnFile,
    ReturnGrade,
    ReturnLine,
)
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

    ``warehouse`` is where it goes, by default where it arrived. ``target`` is the variant
    that it is offered again as, where it is. ``key`` is kept with the inspection,
    ``item_key`` with what arrived. ``problems`` are why it cannot be written.
    """

    line: ReturnLine
    quantity: int
    verdict: Verdict
    warehouse: Any = None
    item: ReceiptItem | None = None
    supersedes: Inspection | None = None
    grade: ReturnGrade | None = None
    suggestion: Suggestion = NONE
    disposition: Disposition = Disposition.QUARANTINE
    target: Any = None
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
        return self.target or self.line.order_line.variant

    @property
    def terms(self) -> SecondHand | None:
        """How its rule wants it offered again, unless staff decided otherwise."""
        ruled = self.suggestion.disposition == self.disposition
        return self.suggestion.second_hand if ruled else None

    @property
    def is_stocked(self) -> bool:
        """Whether it may be sold again, as new or as what it is now."""
        return self.effect.restocks or self.target is not None

    @property
    def is_counted(self) -> bool:
        """Whether stock rises by it."""
        return self.is_stocked and self.variant.track_inventory


def resolve(order: Any, entries: Sequence[Entry]) -> None:
    """Find grades, warehouses and what the rules suggest; write them into the entries.

    Raises:
        ReturnsError: ``too_long``, ``invalid``, ``not_found`` for a photo, ``grade_not_found``,
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
    _keep_grades(rows)
    _find_photos(rows)
    asking = [
        (order, [row for row in entries if not row.problems and not _is_gone(row)])
        for order, entries in groups
    ]
    asking = [(order, entries) for order, entries in asking if entries]
    versions = versions_in_force({order.channel_id for order, _entries in asking})
    for order, entries in asking:
        _ask_rules(order, entries, versions)
    sound = [entry for entry in rows if not entry.problems]
    _find_warehouses(sound)
    for entry in sound:
        entry.problems += _decide(entry)


def _is_gone(entry: Entry) -> bool:
    """Whether units did not come, so that no rule is asked of them."""
    return entry.verdict.disposition == Disposition.MISSING


def _ask_rules(
    order: Any,
    entries: Sequence[Entry],
    versions: Mapping[int, DispositionVersion | None],
) -> None:
    found = [
        Graded(row.line, row.quantity, row.grade, row.warehouse) for row in entries
    ]
    suggested = suggestions(order, found, version=versions[order.channel_id])
    for entry, suggestion in zip(entries, suggested, strict=True):
        entry.suggestion = suggestion


def _shape(entry: Entry) -> Iterator[Problem]:
    verdict, line = entry.verdict, entry.line.pk
    yield from check_text(verdict.note, "note", line)
    yield from check_text(verdict.reason, "reason", line)
    for number in (*verdict.serial_numbers, verdict.lot_number):
        named = "lotNumber" if number is verdict.lot_number else "serialNumbers"
        yield from check_text(number, named, line, limit=NUMBER_MAX_LENGTH)
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


def _keep_grades(entries: Sequence[Entry]) -> None:
    """Units are as they were found before, where nobody says that they are not."""
    for entry in entries:
        if entry.verdict.grade is None and entry.supersedes is not None:
            entry.grade = entry.supersedes.grade


def _find_photos(entries: Sequence[Entry]) -> None:
    """Photos are files of the return; each is named once for a group of units."""
    rows = [row for row in entries if row.verdict.photos]
    if not rows:
        return
    known = set(
        ReturnFile.objects.filter(
            request__in={row.line.request_id for row in rows},
            pk__in={photo for row in rows for photo in row.verdict.photos},
        ).values_list("request_id", "pk")
    )
    for row in rows:
        row.problems += [
            Problem(
                ErrorCode.NOT_FOUND,
                f"The return has no file {photo}.",
                field="photos",
                line=row.line.pk,
            )
            for photo in row.verdict.photos
            if (row.line.request_id, photo) not in known
        ]


def _find_warehouses(entries: Sequence[Entry]) -> None:
    """Where staff want the units, or the rules; else where they arrived."""
    wanted: Mapping[int, UUID | None] = {
        id(row): row.verdict.warehouse_id or _ruled_place(row) for row in entries
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


def _ruled_place(entry: Entry) -> UUID | None:
    """A rule's warehouse is for what the rule makes of the units, and nothing else."""
    suggestion = entry.suggestion
    departs = suggestion.departs(entry.verdict.disposition)
    return None if departs else suggestion.warehouse_id


def _decide(entry: Entry) -> Iterator[Problem]:
    line = entry.line.pk
    chosen, suggestion = entry.verdict.disposition, entry.suggestion
    decided = chosen or suggestion.disposition
    if decided is None:
        yield Problem(
            ErrorCode.DISPOSITION_REQUIRED,
            "Nothing says what becomes of the units: name a grade or a disposition.",
            field="disposition",
            line=line,
            accepted=list(Disposition),
        )
        return
    entry.disposition = decided
    ruled = suggestion.disposition if suggestion.rule else None
    if ruled and suggestion.departs(chosen) and not entry.verdict.reason.strip():
        yield Problem(
            ErrorCode.OVERRIDE_REASON_REQUIRED,
            f"The rule “{suggestion.rule}” says {ruled}; say why it "
            f"is {entry.disposition}.",
            field="reason",
            line=line,
            accepted=[ruled],
        )
    yield from _allowed(entry)
    is_offered = entry.terms is not None and entry.variant is not None
    if not entry.effect.restocks and not is_offered:
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
    grade = entry.grade
    of_grade = (grade.slug, grade.meaning) if grade else (None, None)
    for message, fits in limits(line.resolution, *of_grade):
        if not fits(entry.effect):
            yield Problem(
                ErrorCode.DISPOSITION_NOT_ALLOWED,
                message,
                field="disposition",
                line=line.pk,
                accepted=_words(fits),
            )


def _words(fits: Fits) -> list[Disposition]:
    return [word for word, effect in EFFECTS.items() if fits(effect)]
