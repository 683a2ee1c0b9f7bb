"""Receive goods of many returns in one step, as warehouse systems send them."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from django.utils import timezone

from ...domain.disposition import Disposition, GradeMeaning
from ...errors import Problem
from ...host.contract import Actor
from ...models import ReceiptItem, ReturnLine
from .. import receive_checks as checks
from ..inputs import Verdict
from ..inspections.entries import Entry, resolve_all
from ..inspections.judge import Judging, Step
from ..receive import Arriving, new_receipt, take
from ..text_checks import check_text
from ..transactions import one_transaction, tried_again
from .fitting import fit, refuse_late, refuse_natively
from .items import ErrorPolicy, Item, Outcome, check_number
from .rows import (
    Known,
    Row,
    answer_again,
    by_return,
    find_lines,
    find_warehouses,
    locked_rows,
    once_each,
    outcomes,
)


@tried_again
def receive_many(
    *,
    items: Sequence[Item],
    actor: Actor,
    warehouse_id: UUID | None = None,
    policy: ErrorPolicy = ErrorPolicy.REJECT_EVERYTHING,
) -> list[Outcome]:
    """Record what arrived; give what became of each item, in order.

    Items of one return are one arrival in each warehouse; what follows is as in
    :func:`..receive.receive_return`. An item that was taken before is given as it was.
    With ``IGNORE_FAILED`` units whose verdict is refused are received without one, to be
    inspected later, and the outcome has both.

    Raises:
        ReturnsError: ``required``, ``invalid`` for no items, or too many. What is wrong
            with one item is in its outcome: the problems of
            :func:`..receive.receive_return` and ``idempotency_key_reused``.
    """
    check_number(items)
    with one_transaction():
        rows = locked_rows(items, warehouse_id)
        answer_again(rows, _known)
        again = once_each(rows)
        fresh = [row for row in rows if row not in again]
        find_lines(fresh, "receive", _awaited)
        judging = Judging(actor, timezone.now())
        arrivals = _arrivals(fresh, judging, policy)
        failed = any(row.outcome.problems for row in rows)
        if not failed or policy != ErrorPolicy.REJECT_EVERYTHING:
            if arrivals:
                take(arrivals, judging)
            _give(fresh)
        return outcomes(rows, again)


def _arrivals(
    rows: Sequence[Row], judging: Judging, policy: ErrorPolicy
) -> list[Arriving]:
    """The receipts that are to be written; rows that cannot be in one are refused."""
    warehouses = find_warehouses(rows)
    for row in rows:
        if row.is_open and row.line is not None:
            warehouse = warehouses.get(row.warehouse_id) if row.warehouse_id else None
            row.entries = [Entry(row.line, row.item.quantity, row.verdict, warehouse)]
    groups = by_return(rows)
    resolve_all([(step.order, list(_judged(rows))) for step, rows in groups])
    arrivals: list[Arriving] = []
    bare = policy == ErrorPolicy.IGNORE_FAILED
    promised: Counter[UUID] = Counter()
    for step, of_return in groups:
        for row in of_return:
            row.outcome.problems += _note_problems(row)
        fitting = fit(of_return, _unit_problems, _bare if bare else None)
        step.judges([entry for entry in _entries(fitting) if entry.is_judged])
        if refuse_natively(step, fitting, judging):
            fitting = fit(fitting, _unit_problems, _bare if bare else None)
            step.judges([entry for entry in _entries(fitting) if entry.is_judged])
        late = refuse_late(step, fitting, promised)
        if late:
            fitting = [row for row in fitting if row not in late]
            step.judges([entry for entry in _entries(fitting) if entry.is_judged])
        arrivals += _arriving(step, fitting, warehouses, judging)
    return arrivals


def _arriving(
    step: Step, rows: Iterable[Row], warehouses: Mapping[UUID, Any], judging: Judging
) -> Iterator[Arriving]:
    places: dict[UUID | None, list[Entry]] = {}
    for row in rows:
        for entry in row.entries:
            entry.item_key = row.key
            places.setdefault(row.warehouse_id, []).append(entry)
    for warehouse_id, entries in places.items():
        warehouse = warehouses[warehouse_id] if warehouse_id else None
        yield Arriving(step, new_receipt(step.request, warehouse, judging), entries)


def _give(rows: Iterable[Row]) -> None:
    for row in rows:
        if row.entries and row.entries[0].item is not None:
            row.outcome.item, row.outcome.is_new = row.entries[0].item, True


def _known(request_ids: Collection[UUID], references: Collection[str]) -> Known:
    items = ReceiptItem.objects.filter(
        receipt__request__in=request_ids, external_reference__in=references
    )
    for item in items.select_related("receipt"):

        def give(outcome: Outcome, item: ReceiptItem = item) -> None:
            outcome.item = item

        reference = item.external_reference or ""
        yield item.receipt.request_id, reference, item.content_digest, give


def _awaited(line: ReturnLine) -> int:
    if line.is_kept:
        return 0
    return line.quantity_approved - line.quantity_received - line.quantity_missing


def _judged(rows: Iterable[Row]) -> Iterator[Entry]:
    return (entry for entry in _entries(rows) if entry.verdict.is_given)


def _entries(rows: Iterable[Row]) -> Iterator[Entry]:
    return (entry for row in rows for entry in row.entries)


def _note_problems(row: Row) -> list[Problem]:
    """Of units without a verdict, whose note nobody has looked at."""
    if row.item.verdict.is_given:
        return []
    return check_text(row.item.verdict.note, "note", row.line and row.line.pk)


def _unit_problems(entries: Iterable[Entry]) -> list[Problem]:
    rows = list(entries)
    return checks.unit_problems(rows, {entry.line.pk: entry.line for entry in rows})


def _never_came(entry: Entry) -> bool:
    """Whether the units are said to be missing, also where the rest was not read."""
    of_grade = entry.grade is not None and entry.grade.meaning == GradeMeaning.MISSING
    return of_grade or entry.verdict.disposition == Disposition.MISSING


def _bare(row: Row) -> list[Entry]:
    """The same units without what was found; none where they did not arrive."""
    (entry,) = row.entries
    if row.line is None or _never_came(entry):
        return []
    note = entry.verdict.note
    verdict = Verdict() if check_text(note, "note") else Verdict(note=note)
    return [Entry(row.line, entry.quantity, verdict, entry.warehouse)]
