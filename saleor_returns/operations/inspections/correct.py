"""Put right what an inspection said, or release its units from quarantine.

Nothing is edited: a correction is another entry, and what the first one led to is taken
back as far as it can be. The platform's own fulfillment stays as it is.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any
from uuid import UUID

from django.db.models import Sum
from django.db.models.functions import Coalesce
from django.utils import timezone

from ... import host
from ...domain.disposition import EFFECTS, Disposition
from ...errors import ErrorCode, Problem, ReturnsError
from ...host.contract import Actor
from ...models import Inspection, ReturnLine, ReturnRequest
from ...models.event import EventType
from .. import receive_checks as checks
from ..idempotency import check_key, check_same, digest
from ..inputs import Correction
from ..locking import check_step, lock_request
from ..many_rows import save_rows
from ..transactions import one_transaction, tried_again
from .entries import Entry, Key, resolve
from .judge import (
    COUNTED,
    Judging,
    count,
    inspections_of_key,
    steps_of,
    touched,
)
from .reopening import check_still_theirs


@tried_again
def correct_inspections(
    *,
    request_id: UUID,
    corrections: Sequence[Correction],
    actor: Actor,
    idempotency_key: str | None = None,
) -> list[Inspection]:
    """Write what inspections should have said.

    Stock that an entry raised falls again while its units are free; where they were sold
    or promised it stays, and the new entry says so. What is not paid yet is owed anew;
    what was paid for units that are not accepted any more is an overpayment, which staff
    decide on. A note in the order explains what goes on being shown as returned.

    Raises:
        ReturnsError: ``not_found``, ``invalid_state``, ``required``, ``invalid``,
            ``quantity_not_positive``, ``inspection_not_found``,
            ``quantity_not_there``, ``already_sent_back``, ``quantity_above_approved``,
            ``stock_not_there``, ``quantity_not_returnable``,
            ``disposition_not_allowed``, ``native_reason_required`` and the problems of
            :mod:`.entries`.
    """
    _check_shape(corrections, idempotency_key)
    with one_transaction():
        order, request = lock_request(request_id)
        content = digest([asdict(row) for row in corrections])
        known = inspections_of_key(request, idempotency_key)
        if known:
            check_same(known[0], content)
            return known
        check_step(request, "correct")
        step = steps_of({request.pk: (order, request)})[request.pk]
        lines = step.lines
        entries = _entries(corrections, request, lines)
        for entry in entries:
            entry.key = Key(idempotency_key, content)
        resolve(order, entries)
        before = {line.pk: line.quantity_accepted for line in lines.values()}
        _uncount(entries)
        checks.check_judged(entries)
        count(entries)
        _check_still_here(lines.values())
        step.entries, step.accepted = entries, _gained(lines, before)
        judging = Judging(actor, timezone.now())
        judging.check(step)
        check_still_theirs(step, entries)
        judging.write([step])
        fewer = [
            row for row in lines.values() if row.quantity_accepted < before[row.pk]
        ]
        for line in fewer:
            line.is_corrected = True
        save_rows(touched([step]), (*COUNTED, "is_corrected"))
        judging.tell([step], EventType.INSPECTION_CORRECTED)
        if fewer:
            _explain(order, request, fewer, actor)
        judging.finish([step])
        return list(step.inspections)


def _check_shape(corrections: Sequence[Correction], key: str | None) -> None:
    problems = check_key(key)
    if not corrections:
        message = "Name at least one inspection."
        problems.append(Problem(ErrorCode.REQUIRED, message, field="items"))
    ids = [row.inspection_id for row in corrections]
    if len(set(ids)) < len(ids):
        message = "An inspection is named twice; name it once, with its whole quantity."
        problems.append(Problem(ErrorCode.INVALID, message, field="inspectionId"))
    for row in corrections:
        if row.quantity is not None and row.quantity < 1:
            message = f"The quantity is {row.quantity}; it must be at least 1."
            code = ErrorCode.QUANTITY_NOT_POSITIVE
            problems.append(Problem(code, message, field="quantity"))
        if not row.verdict.is_given:
            message = "Name a grade or a disposition."
            problems.append(Problem(ErrorCode.REQUIRED, message, field="grade"))
    if problems:
        raise ReturnsError(*problems)


def _entries(
    corrections: Sequence[Correction],
    request: ReturnRequest,
    lines: Mapping[UUID, ReturnLine],
) -> list[Entry]:
    """Each correction with the entry that it supersedes, for units that are still its."""
    superseded = Coalesce(Sum("successors__quantity"), 0)
    known = {
        row.pk: row
        for row in Inspection.objects.filter(
            line__request=request, pk__in=[row.inspection_id for row in corrections]
        )
        .annotate(superseded=superseded)
        .select_related("item__receipt__warehouse", "warehouse", "variant", "grade")
        .prefetch_related("stock_movements")
    }
    problems, entries = [], []
    for row in corrections:
        found = known.get(row.inspection_id)
        if found is None:
            message = f"The return has no inspection {row.inspection_id}."
            code = ErrorCode.INSPECTION_NOT_FOUND
            problems.append(Problem(code, message, field="inspectionId"))
            continue
        entry = Entry(
            lines[found.line_id],
            row.quantity or found.quantity - found.superseded,
            row.verdict,
            found.warehouse or found.item.receipt.warehouse,
            found.item,
            found,
        )
        entries.append(entry)
        problems += _check_entry(entry, found.quantity - found.superseded)
    if problems:
        raise ReturnsError(*problems)
    return entries


def _check_entry(entry: Entry, left: int) -> list[Problem]:
    """Units that are still the inspection's; why, unless they are only released."""
    line, before = entry.line.pk, entry.supersedes
    if not left or entry.quantity > left:
        return [
            Problem(
                ErrorCode.QUANTITY_NOT_THERE,
                f"{left} units of the inspection were not corrected yet.",
                field="quantity",
                line=line,
                quantity=left,
            )
        ]
    released = before is not None and before.disposition == Disposition.QUARANTINE
    if not released and not entry.verdict.reason.strip():
        message = "Say why the inspection is corrected."
        return [Problem(ErrorCode.REQUIRED, message, field="reason", line=line)]
    return []


def _uncount(entries: Sequence[Entry]) -> None:
    """Take from the lines' running totals what is said anew."""
    for entry in entries:
        line, before = entry.line, entry.supersedes
        if before is None:
            continue
        effect = EFFECTS[Disposition(before.disposition)]
        line.quantity_inspected -= entry.quantity
        if effect.accepted is True:
            line.quantity_accepted -= entry.quantity
        if effect.accepted is False:
            line.quantity_rejected -= entry.quantity


def _check_still_here(lines: Iterable[ReturnLine]) -> None:
    """Refuse to keep what has left.

    Raises:
        ReturnsError: ``already_sent_back``.
    """
    problems = [
        Problem(
            ErrorCode.ALREADY_SENT_BACK,
            f"{line.quantity_sent_back} units were sent back to the customer, so they "
            "stay rejected.",
            field="quantity",
            line=line.pk,
        )
        for line in lines
        if line.quantity_to_send_back < 0
    ]
    if problems:
        raise ReturnsError(*problems)


def _gained(
    lines: Mapping[UUID, ReturnLine], before: Mapping[UUID, int]
) -> Counter[ReturnLine]:
    """Units that are accepted now, were not before, and are not shown natively."""
    units: Counter[ReturnLine] = Counter()
    for line in lines.values():
        shown = max(before[line.pk], line.quantity_native)
        units[line] = max(0, line.quantity_accepted - shown)
    return +units


def _explain(
    order: Any, request: ReturnRequest, lines: Sequence[ReturnLine], actor: Actor
) -> None:
    """Tell whoever reads the order why it shows more as returned than the shop keeps."""
    goods = ", ".join(
        f"{line.quantity_native - line.quantity_accepted} × "
        f"{line.sku or line.product_name}"
        for line in lines
        if line.quantity_native > line.quantity_accepted
    )
    if goods:
        message = (
            f"Return {request.number}: the inspection was corrected. {goods} are shown "
            "as returned here, and were not accepted after all."
        )
        host.orders.add_note(order, message, actor)
