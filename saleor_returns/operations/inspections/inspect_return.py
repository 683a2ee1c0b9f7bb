"""Judge units of a return that arrived and that nobody has looked at yet."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from uuid import UUID

from django.utils import timezone

from ...errors import ErrorCode, Problem, ReturnsError
from ...host.contract import Actor
from ...models import Inspection, ReturnRequest
from ...models.event import EventType
from .. import receive_checks as checks
from ..idempotency import check_key, check_same, digest
from ..inputs import Finding
from ..locking import check_step, lock_request
from ..many_rows import save_rows
from ..transactions import one_transaction, tried_again
from .entries import Entry, Key, resolve
from .judge import (
    COUNTED,
    Judging,
    Step,
    count,
    inspections_of_key,
    steps_of,
    touched,
)
from .waiting import spread, waiting_of


@tried_again
def inspect_return(
    *,
    request_id: UUID,
    findings: Sequence[Finding],
    actor: Actor,
    idempotency_key: str | None = None,
) -> list[Inspection]:
    """Write what was found; units that arrived first are judged first.

    What follows is as if it had been found on arrival: see
    :func:`..receive.receive_return`. Units go where they arrived, unless staff or the
    rules say otherwise.

    Raises:
        ReturnsError: ``not_found``, ``invalid_state``, ``required``,
            ``quantity_not_positive``, ``line_not_in_return``, ``quantity_not_there``,
            ``quantity_above_approved``, ``native_reason_required`` and the problems of
            :mod:`.entries`.
    """
    _check_shape(findings, idempotency_key)
    with one_transaction():
        order, request = lock_request(request_id)
        content = digest([asdict(row) for row in findings])
        known = inspections_of_key(request, idempotency_key)
        if known:
            check_same(known[0], content)
            return known
        check_step(request, "inspect")
        step = steps_of({request.pk: (order, request)})[request.pk]
        named = checks.entries_of(findings, step.lines)
        key = Key(idempotency_key, content)
        entries = list(_spread(named, request, key))
        resolve(order, entries)
        checks.check_judged(entries)
        judging = Judging(actor, timezone.now())
        step.judges(entries)
        judging.check(step)
        judge([step], judging)
        return list(step.inspections)


def judge(steps: Sequence[Step], judging: Judging) -> None:
    """Write what was found of some returns, and let them go on."""
    for step in steps:
        count(step.entries)
    judging.write(steps)
    save_rows(touched(steps), COUNTED)
    judging.tell(steps, EventType.INSPECTED)
    judging.finish(steps)


def _check_shape(findings: Sequence[Finding], key: str | None) -> None:
    problems = check_key(key)
    if not findings:
        problems.append(
            Problem(ErrorCode.REQUIRED, "Name at least one item.", field="items")
        )
    for item in findings:
        problems += checks.check_positive(item)
        if not item.verdict.is_given:
            problems.append(
                Problem(
                    ErrorCode.REQUIRED,
                    "Name a grade or a disposition.",
                    field="grade",
                    line=item.line_id,
                )
            )
    if problems:
        raise ReturnsError(*problems)


def _spread(
    named: Sequence[Entry], request: ReturnRequest, key: Key
) -> Iterator[Entry]:
    """Entries by the arrivals of their units, the oldest first.

    Raises:
        ReturnsError: ``quantity_not_there``.
    """
    waiting = waiting_of([request.pk], {entry.line.pk for entry in named})
    problems = []
    for entry in named:
        entry.key = key
        yield from spread(entry, waiting)
        problems += entry.problems
    if problems:
        raise ReturnsError(*problems)
