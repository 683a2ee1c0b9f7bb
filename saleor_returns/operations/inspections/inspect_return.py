"""Judge units of a return that arrived and that nobody has looked at yet."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from uuid import UUID

from django.db.models import Q, Sum
from django.db.models.functions import Coalesce
from django.utils import timezone

from ...errors import ErrorCode, Problem, ReturnsError
from ...host.contract import Actor
from ...models import Inspection, ReceiptItem, ReturnLine, ReturnRequest
from ...models.event import EventType
from .. import receive_checks as checks
from ..idempotency import check_key, check_same, digest
from ..inputs import Finding
from ..locking import check_step, lock_request
from ..transactions import one_transaction, tried_again
from .entries import Entry, resolve
from .judge import COUNTED, Judging, Key, count, inspections_of_key, newly_accepted


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
        lines = {
            line.pk: line
            for line in request.lines.select_related("order_line__variant", "reason")
        }
        named = checks.entries_of(findings, lines)
        entries = list(_spread(named, request))
        resolve(order, entries)
        checks.check_judged(entries)
        judging = Judging(order, request, actor)
        accepted = newly_accepted(
            entries, {line.pk: line.quantity_accepted for line in lines.values()}
        )
        judging.check(accepted)
        count(entries)
        now = timezone.now()
        key = Key(idempotency_key, content)
        judged = judging.write(entries, accepted, at=now, key=key)
        ReturnLine.objects.bulk_update(lines.values(), COUNTED)
        judging.tell(judged, EventType.INSPECTED, at=now)
        judging.finish(judged, lines.values(), at=now)
        return list(judged.inspections)


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


def _spread(named: Sequence[Entry], request: ReturnRequest) -> Iterator[Entry]:
    """Entries by the arrivals of their units, the oldest first.

    Raises:
        ReturnsError: ``quantity_not_there``.
    """
    waiting = _waiting(request, {entry.line.pk for entry in named})
    problems = []
    for entry in named:
        left = entry.quantity
        for place in waiting[entry.line.pk]:
            units = min(left, place.units)
            if units:
                place.units -= units
                left -= units
                yield replace(
                    entry,
                    quantity=units,
                    item=place.item,
                    warehouse=place.item.receipt.warehouse,
                )
        if left:
            there = entry.quantity - left
            problems.append(
                Problem(
                    ErrorCode.QUANTITY_NOT_THERE,
                    f"{entry.quantity} units inspected; {there} wait for it.",
                    field="quantity",
                    line=entry.line.pk,
                    quantity=there,
                )
            )
    if problems:
        raise ReturnsError(*problems)


@dataclass(slots=True)
class _Waiting:
    """Units of an arrival that nobody has looked at."""

    item: ReceiptItem
    units: int


def _waiting(
    request: ReturnRequest, line_ids: Collection[UUID]
) -> Mapping[UUID, list[_Waiting]]:
    judged = Sum("inspections__quantity", filter=Q(inspections__supersedes=None))
    items = (
        ReceiptItem.objects.filter(
            receipt__request=request, line__in=line_ids, is_missing=False
        )
        .annotate(judged=Coalesce(judged, 0))
        .select_related("receipt__warehouse")
        .order_by("receipt__number", "position")
    )
    found: defaultdict[UUID, list[_Waiting]] = defaultdict(list)
    for item in items:
        found[item.line_id].append(_Waiting(item, item.quantity - item.judged))
    return found
