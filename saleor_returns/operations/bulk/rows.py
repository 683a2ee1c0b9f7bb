"""Items, held against the returns that they name: all read and locked at once."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any
from uuid import UUID

from django.apps import apps

from ...errors import ErrorCode, Problem
from ...models import ReturnLine, ReturnRequest
from ..idempotency import digest
from ..inputs import Verdict
from ..inspections.entries import Entry, Key
from ..inspections.judge import Step, steps_of
from ..locking import lock_all, step_problems
from .items import Item, Outcome, shape_problems

type Room = Callable[[ReturnLine], int]
"""How many units of a line an item may still speak of."""

type Known = Iterable[tuple[UUID, str, str, Callable[[Outcome], None]]]
"""What was taken before: the return, the reference, the content's digest, and what
gives its rows to an outcome."""


@dataclass(slots=True, eq=False)
class Row:
    """One item with what was found for it."""

    item: Item
    outcome: Outcome
    step: Step | None = None
    line: ReturnLine | None = None
    warehouse_id: UUID | None = None
    names_arrival: bool = False
    key: Key = Key()
    entries: list[Entry] = field(default_factory=list)

    @property
    def verdict(self) -> Verdict:
        """What was found. Where each item arrived is not where staff want it to go."""
        verdict = self.item.verdict
        return replace(verdict, warehouse_id=None) if self.names_arrival else verdict

    @property
    def is_open(self) -> bool:
        """Whether it is neither refused nor taken."""
        return not self.outcome.problems and not self.outcome.is_taken

    def refuse(self, code: ErrorCode, message: str, **details: Any) -> None:
        self.outcome.problems.append(Problem(code, message, **details))


def locked_rows(items: Sequence[Item], warehouse_id: UUID | None = None) -> list[Row]:
    """A row for each item, in order, with its return: locked, and its lines read.

    ``warehouse_id`` is where all arrived; otherwise each says where it did.
    """
    rows = [Row(item, Outcome(shape_problems(item))) for item in items]
    ids = _request_ids(row.item for row in rows if row.is_open)
    steps = steps_of(lock_all(set(ids.values())))
    for row in rows:
        if not row.is_open:
            continue
        row.step = steps.get(ids[_name(row.item)]) if _name(row.item) in ids else None
        if row.step is None:
            message = "There is no such return."
            field = "returnId" if row.item.request_id else "returnNumber"
            row.refuse(ErrorCode.NOT_FOUND, message, field=field)
            continue
        row.outcome.request = row.step.request
        row.warehouse_id = warehouse_id or row.item.verdict.warehouse_id
        row.names_arrival = warehouse_id is None
        row.key = Key(row.item.reference, _digest(row))
    return rows


def answer_again(
    rows: Sequence[Row], known: Callable[[Collection[UUID], Collection[str]], Known]
) -> None:
    """Give what was taken before to the rows that are sent again.

    ``known`` finds it by the ids of returns and by references.
    """
    named = {
        (row.step.request.pk, row.item.reference): row
        for row in rows
        if row.is_open and row.step
    }
    if not named:
        return
    ids = {request_id for request_id, _reference in named}
    references = {reference for _request_id, reference in named}
    found = {
        (request_id, reference): (content, give)
        for request_id, reference, content, give in known(ids, references)
    }
    for row in rows:
        if not row.is_open or row.step is None:
            continue
        before = found.get((row.step.request.pk, row.item.reference))
        if before is None:
            continue
        content, give = before
        if content == row.key.content_digest:
            give(row.outcome)
        else:
            _refuse_reference(row)


def once_each(rows: Iterable[Row]) -> dict[Row, Row]:
    """Rows that repeat an earlier one of the same call, with that one.

    They are given what becomes of it; with other content they are refused.
    """
    first: dict[tuple[UUID, str], Row] = {}
    again: dict[Row, Row] = {}
    for row in rows:
        if not row.is_open or row.step is None:
            continue
        name = (row.step.request.pk, row.item.reference)
        before = first.setdefault(name, row)
        if before is row:
            continue
        if before.key != row.key:
            _refuse_reference(row)
        else:
            again[row] = before
    return again


def find_lines(rows: Iterable[Row], step: str, room: Room) -> None:
    """The line of each row whose return may take the step.

    Of several lines with the SKU the first is meant that has room for the units.
    """
    spoken: defaultdict[UUID, int] = defaultdict(int)
    for row in rows:
        if not row.is_open or row.step is None:
            continue
        row.outcome.problems += [
            replace(problem, field="returnId")
            for problem in step_problems(row.step.request, step)
        ]
        if not row.is_open:
            continue
        lines = [line for line in row.step.lines.values() if _is_meant(row.item, line)]
        lines.sort(key=lambda line: line.is_kept)
        row.line = next(
            (
                line
                for line in lines
                if room(line) - spoken[line.pk] >= row.item.quantity
            ),
            lines[0] if lines else None,
        )
        if row.line is None:
            message = "The line is not part of this return."
            field = "sku" if row.item.sku else "lineId"
            row.refuse(ErrorCode.LINE_NOT_IN_RETURN, message, field=field)
        else:
            spoken[row.line.pk] += row.item.quantity


def find_warehouses(rows: Iterable[Row]) -> Mapping[UUID, Any]:
    """The warehouses where rows arrived; a row with an unknown one is refused."""
    named = [row for row in rows if row.is_open and row.warehouse_id]
    ids = {row.warehouse_id for row in named}
    if not ids:
        return {}
    known: Mapping[UUID, Any] = apps.get_model(
        "warehouse", "Warehouse"
    ).objects.in_bulk(ids)
    for row in named:
        if row.warehouse_id not in known:
            message = "There is no such warehouse."
            code = ErrorCode.WAREHOUSE_NOT_FOUND
            row.refuse(code, message, field="warehouseId")
    return known


def outcomes(rows: Iterable[Row], again: Mapping[Row, Row]) -> list[Outcome]:
    """What became of each row, in order."""
    return [
        replace(again[row].outcome, is_new=False) if row in again else row.outcome
        for row in rows
    ]


def by_return(rows: Iterable[Row]) -> list[tuple[Step, list[Row]]]:
    """Rows that are still open, by their returns."""
    found: dict[int, tuple[Step, list[Row]]] = {}
    for row in rows:
        if row.is_open and row.step is not None:
            found.setdefault(id(row.step), (row.step, []))[1].append(row)
    return list(found.values())


def _request_ids(items: Iterable[Item]) -> dict[UUID | str, UUID]:
    """Ids of returns by what they are named: an id stands for itself."""
    rows = list(items)
    ids: dict[UUID | str, UUID] = {
        item.request_id: item.request_id for item in rows if item.request_id
    }
    numbers = {item.number for item in rows if item.number and not item.request_id}
    if numbers:
        found = ReturnRequest.objects.filter(number__in=numbers).order_by()
        ids.update(found.values_list("number", "pk"))
    return ids


def _name(item: Item) -> UUID | str:
    return item.request_id or item.number or ""


def _is_meant(item: Item, line: ReturnLine) -> bool:
    if item.sku:
        return line.sku == item.sku
    return item.line_id == line.pk or item.order_line_id == line.order_line_id


def _digest(row: Row) -> str:
    item = row.item
    return digest(
        {
            "line": item.names,
            "quantity": item.quantity,
            "verdict": asdict(item.verdict),
            "warehouse": row.warehouse_id,
        }
    )


def _refuse_reference(row: Row) -> None:
    row.refuse(
        ErrorCode.IDEMPOTENCY_KEY_REUSED,
        f"Item “{row.item.reference}” was sent with other content before.",
        field="externalReference",
    )
