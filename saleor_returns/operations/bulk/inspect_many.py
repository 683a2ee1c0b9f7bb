"""Judge units of many returns in one step, as warehouse systems send what they found."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from django.utils import timezone

from ...errors import ErrorCode
from ...host.contract import Actor
from ...models import Inspection, ReturnLine
from .. import receive_checks as checks
from ..inspections.entries import Entry, resolve_all
from ..inspections.inspect_return import judge
from ..inspections.judge import Judging, Step
from ..inspections.waiting import Waiting, spread, waiting_of
from ..transactions import one_transaction, tried_again
from .fitting import fit, refuse_natively
from .items import ErrorPolicy, Item, Outcome, check_number
from .rows import (
    Known,
    Row,
    answer_again,
    by_return,
    find_lines,
    locked_rows,
    once_each,
    outcomes,
)


@tried_again
def inspect_many(
    *,
    items: Sequence[Item],
    actor: Actor,
    policy: ErrorPolicy = ErrorPolicy.REJECT_EVERYTHING,
) -> list[Outcome]:
    """Write what was found of units that arrived; give what became of each item.

    In order, and as in :func:`..inspections.inspect_return.inspect_return`. An item that
    was taken before is given as it was. There is nothing of an item that could be taken
    without the rest, so ``IGNORE_FAILED`` is as ``REJECT_FAILED_ROWS``.

    Raises:
        ReturnsError: ``required``, ``invalid`` for no items, or too many. What is wrong
            with one item is in its outcome: the problems of
            :func:`..inspections.inspect_return.inspect_return` and
            ``idempotency_key_reused``.
    """
    check_number(items)
    with one_transaction():
        rows = locked_rows(items)
        answer_again(rows, _known)
        again = once_each(rows)
        fresh = [row for row in rows if row not in again]
        find_lines(fresh, "inspect", _uninspected)
        judging = Judging(actor, timezone.now())
        steps = _judged(fresh, judging)
        failed = any(row.outcome.problems for row in rows)
        if not failed or policy != ErrorPolicy.REJECT_EVERYTHING:
            if steps:
                judge(steps, judging)
            _give(fresh, steps)
        return outcomes(rows, again)


def _judged(rows: Sequence[Row], judging: Judging) -> list[Step]:
    """Returns with the entries that are to be written; other rows are refused."""
    for row in rows:
        if row.is_open and not row.item.verdict.is_given:
            message = "Name a grade or a disposition."
            row.refuse(ErrorCode.REQUIRED, message, field="grade")
    _find_units(rows)
    groups = by_return(rows)
    resolve_all(
        [
            (step.order, [entry for row in of_return for entry in row.entries])
            for step, of_return in groups
        ]
    )
    steps = []
    for step, of_return in groups:
        fitting = fit(of_return, checks.judged_problems)
        step.judges(_entries(fitting))
        if refuse_natively(step, fitting, judging):
            fitting = fit(fitting, checks.judged_problems)
            step.judges(_entries(fitting))
        if step.entries:
            steps.append(step)
    return steps


def _find_units(rows: Sequence[Row]) -> None:
    """The arrivals of each row's units, the oldest first."""
    open = [row for row in rows if row.is_open and row.step and row.line]
    if not open:
        return
    waiting: Mapping[UUID, Sequence[Waiting]] = waiting_of(
        {row.step.request.pk for row in open if row.step},
        {row.line.pk for row in open if row.line},
    )
    for row in open:
        if row.line is not None:
            entry = Entry(row.line, row.item.quantity, row.item.verdict, key=row.key)
            row.entries = spread(entry, waiting)
            row.outcome.problems += entry.problems


def _entries(rows: Sequence[Row]) -> list[Entry]:
    return [entry for row in rows for entry in row.entries]


def _give(rows: Sequence[Row], steps: Sequence[Step]) -> None:
    written: defaultdict[tuple[UUID, str | None], list[Inspection]] = defaultdict(list)
    for step in steps:
        for inspection in step.inspections:
            key = (step.request.pk, inspection.idempotency_key)
            written[key].append(inspection)
    for row in rows:
        if row.is_open and row.step is not None:
            key = (row.step.request.pk, row.key.key)
            row.outcome.inspections, row.outcome.is_new = written[key], True


def _known(request_ids: Collection[UUID], references: Collection[str]) -> Known:
    rows = Inspection.objects.filter(
        line__request__in=request_ids, idempotency_key__in=references
    )
    found: defaultdict[tuple[UUID, str, str], list[Inspection]] = defaultdict(list)
    for row in rows.select_related("line").order_by("position"):
        key = row.idempotency_key or ""
        found[row.line.request_id, key, row.content_digest].append(row)
    for (request_id, key, content), inspections in found.items():

        def give(
            outcome: Outcome, inspections: Sequence[Inspection] = inspections
        ) -> None:
            outcome.inspections = inspections

        yield request_id, key, content, give


def _uninspected(line: ReturnLine) -> int:
    return line.quantity_received - line.quantity_inspected
