"""What makes an arrival impossible, each with its code and its numbers."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from django.apps import apps

from ..domain.disposition import EFFECTS, Disposition
from ..errors import ErrorCode, Problem, ReturnsError, refuse
from ..models import ReturnLine
from .idempotency import check_key
from .inputs import Arrival, Finding
from .inspections.entries import Entry
from .text_checks import check_text

NOT_ACCEPTED = [
    disposition
    for disposition, effect in EFFECTS.items()
    if effect.arrives and not effect.accepted
]

ITEMS_MAX = 10_000
"""Items of one arrival; their positions are kept in a ``smallint``."""
UNITS_MAX = 1_000_000
"""Units of one line in one arrival: more than any parcel, and far from the end of a
column, so that a slip of the finger is refused and never overflows."""
INTEGER_MAX = 2**31 - 1


def check_shape(arrival: Arrival, key: str | None) -> None:
    """What can be said without looking at the return.

    Raises:
        ReturnsError: ``required``, ``quantity_not_positive``, ``too_long``,
            ``invalid``.
    """
    problems = check_key(key) + check_text(arrival.note, "note")
    if not arrival.items and not arrival.is_empty_box:
        problems.append(
            Problem(ErrorCode.REQUIRED, "Name at least one item.", field="items")
        )
    if len(arrival.items) > ITEMS_MAX:
        message = (
            f"{len(arrival.items)} items; {ITEMS_MAX} are accepted in one arrival."
        )
        raise ReturnsError(
            *problems, Problem(ErrorCode.INVALID, message, field="items")
        )
    for item in arrival.items:
        problems += check_text(item.verdict.note, "note", item.line_id)
        problems += check_positive(item)
    if problems:
        raise ReturnsError(*problems)


def check_positive(item: Finding) -> list[Problem]:
    if item.quantity >= 1:
        return []
    message = f"The quantity is {item.quantity}; it must be at least 1."
    code = ErrorCode.QUANTITY_NOT_POSITIVE
    return [Problem(code, message, field="quantity", line=item.line_id)]


def entries_of(
    items: Sequence[Finding], lines: Mapping[UUID, ReturnLine], warehouse: Any = None
) -> list[Entry]:
    """The units that are named, with their lines.

    Raises:
        ReturnsError: ``line_not_in_return``.
    """
    problems = [
        Problem(
            ErrorCode.LINE_NOT_IN_RETURN,
            "The line is not part of this return.",
            field="lineId",
            line=item.line_id,
        )
        for item in items
        if item.line_id not in lines
    ]
    if problems:
        raise ReturnsError(*problems)
    return [
        Entry(lines[item.line_id], item.quantity, item.verdict, warehouse)
        for item in items
    ]


def check_empty_box(arrival: Arrival, entries: Iterable[Entry]) -> None:
    """Raises ``invalid`` where units are said to be in an empty box."""
    if not arrival.is_empty_box:
        return
    problems = [
        Problem(
            ErrorCode.INVALID,
            "Nothing was in the parcel, so its units can only be missing.",
            field="disposition",
            line=entry.line.pk,
            accepted=[Disposition.MISSING],
        )
        for entry in entries
        if not entry.is_missing
    ]
    if problems:
        raise ReturnsError(*problems)


def check_units(entries: Iterable[Entry], lines: Mapping[UUID, ReturnLine]) -> None:
    """Hold the units against those that were approved.

    Raises:
        ReturnsError: see :func:`unit_problems`.
    """
    problems = unit_problems(entries, lines)
    if problems:
        raise ReturnsError(*problems)


def unit_problems(
    entries: Iterable[Entry], lines: Mapping[UUID, ReturnLine]
) -> list[Problem]:
    """``invalid``, ``not_awaited``, ``quantity_above_approved``."""
    arriving: Counter[UUID] = Counter()
    missing: Counter[UUID] = Counter()
    problems: list[Problem] = []
    rows = list(entries)
    for entry in rows:
        (missing if entry.is_missing else arriving)[entry.line.pk] += entry.quantity
    for line_id, line in lines.items():
        problems += _check_arriving(line, arriving[line_id])
        problems += _check_missing(line, missing[line_id], arriving[line_id])
    problems += check_accepted(entry for entry in rows if entry.is_judged)
    return problems


def _check_arriving(line: ReturnLine, units: int) -> Iterator[Problem]:
    if units and line.is_kept:
        message = "The customer keeps these units; none is awaited."
        code = ErrorCode.NOT_AWAITED
        yield Problem(code, message, field="lineId", line=line.pk)
    room = min(UNITS_MAX, INTEGER_MAX - line.quantity_received)
    if units > room:
        yield Problem(
            ErrorCode.INVALID,
            f"{units} units arriving; {room} are accepted at once.",
            field="quantity",
            line=line.pk,
            quantity=room,
        )


def _check_missing(line: ReturnLine, units: int, arriving: int) -> Iterator[Problem]:
    awaited = line.quantity_approved - line.quantity_received - arriving
    awaited = max(0, awaited - line.quantity_missing)
    if units > awaited:
        yield Problem(
            ErrorCode.QUANTITY_ABOVE_APPROVED,
            f"{units} units missing; {awaited} are still awaited.",
            field="quantity",
            line=line.pk,
            quantity=awaited,
        )


def check_accepted(entries: Iterable[Entry]) -> Iterator[Problem]:
    """``quantity_above_approved`` where more would be accepted than were approved."""
    accepted: Counter[ReturnLine] = Counter()
    for entry in entries:
        accepted[entry.line] += entry.quantity * bool(entry.effect.accepted)
    for line, units in accepted.items():
        left = line.quantity_approved - line.quantity_accepted
        if units > left:
            yield Problem(
                ErrorCode.QUANTITY_ABOVE_APPROVED,
                f"{units} units accepted; {left} more were approved. Record the others "
                f"as {' or '.join(NOT_ACCEPTED)}.",
                field="quantity",
                line=line.pk,
                quantity=left,
                accepted=NOT_ACCEPTED,
            )


def check_judged(entries: Collection[Entry]) -> None:
    """Units that arrived are not missing, and no more are accepted than were approved.

    Raises:
        ReturnsError: see :func:`judged_problems`.
    """
    problems = judged_problems(entries)
    if problems:
        raise ReturnsError(*problems)


def judged_problems(entries: Iterable[Entry]) -> list[Problem]:
    """``disposition_not_allowed``, ``quantity_above_approved``."""
    rows = list(entries)
    problems = [
        Problem(
            ErrorCode.DISPOSITION_NOT_ALLOWED,
            "The units arrived, so they are not missing.",
            field="disposition",
            line=entry.line.pk,
            accepted=[word for word, effect in EFFECTS.items() if effect.arrives],
        )
        for entry in rows
        if not entry.effect.arrives
    ]
    problems += check_accepted(rows)
    return problems


def find_warehouse(warehouse_id: UUID | None) -> Any:
    """Where goods arrived.

    Raises:
        ReturnsError: ``warehouse_not_found``.
    """
    if warehouse_id is None:
        return None
    warehouses = apps.get_model("warehouse", "Warehouse").objects
    warehouse = warehouses.filter(pk=warehouse_id).first()
    if warehouse is None:
        message = "There is no such warehouse."
        code = ErrorCode.WAREHOUSE_NOT_FOUND
        raise refuse(code, message, field="warehouseId")
    return warehouse
