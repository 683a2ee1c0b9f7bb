"""Receive goods: what arrived of each line, and, if somebody looked, how it is."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from django.db.models import Max
from django.utils import timezone

from ..domain.lifecycle import Reception
from ..host.contract import Actor
from ..models import Receipt, ReceiptItem, ReturnLine, ReturnRequest
from ..models.event import EventType
from . import receive_checks as checks
from .idempotency import check_same, digest
from .inputs import Arrival
from .inspections.entries import Entry, resolve
from .inspections.judge import COUNTED, Judging, Step, count, steps_of
from .inspections.reopening import check_still_theirs
from .locking import check_step, lock_request
from .many_rows import save_rows
from .timeline import Happening
from .transactions import one_transaction, tried_again

ARRIVED = ("quantity_received", "quantity_missing", "quantity_waived")


@tried_again
def receive_return(
    *,
    request_id: UUID,
    arrival: Arrival,
    actor: Actor,
    idempotency_key: str | None = None,
) -> Receipt:
    """Record an arrival, and judge what somebody looked at already.

    More units than approved are recorded as they are, but no more are accepted than
    were approved. Goods of a completed return are received too: if anything is owed or
    to be done for them, it is approved again. Accepted units show natively as returned.
    Stock rises once for every unit that is to be sold again and whose variant is
    inventory-tracked, at once, and never for anything else. Units without a verdict wait
    to be inspected.

    Raises:
        ReturnsError: ``not_found``, ``invalid_state``, ``idempotency_key_reused``,
            ``native_reason_required``, ``quantity_not_returnable`` and the problems of
            :mod:`.receive_checks` and :mod:`.inspections.entries`.
    """
    checks.check_shape(arrival, idempotency_key)
    with one_transaction():
        order, request = lock_request(request_id)
        content = digest(asdict(arrival))
        if idempotency_key is not None:
            known = request.receipts.filter(idempotency_key=idempotency_key).first()
            if known is not None:
                check_same(known, content)
                return known
        check_step(request, "receive")
        step = steps_of({request.pk: (order, request)})[request.pk]
        warehouse = checks.find_warehouse(arrival.warehouse_id)
        entries = checks.entries_of(arrival.items, step.lines, warehouse)
        resolve(order, [entry for entry in entries if entry.verdict.is_given])
        checks.check_empty_box(arrival, entries)
        checks.check_units(entries, step.lines)
        judging = Judging(actor, timezone.now())
        step.judges([entry for entry in entries if entry.is_judged])
        judging.check(step)
        check_still_theirs(step, entries)
        _count_box(request, arrival)
        receipt = new_receipt(request, warehouse, judging)
        receipt.note, receipt.is_empty_box = arrival.note, arrival.is_empty_box
        receipt.idempotency_key, receipt.content_digest = idempotency_key, content
        take([Arriving(step, receipt, entries)], judging)
        return receipt


@dataclass(frozen=True, slots=True)
class Arriving:
    """Units of a return that arrived together, with the receipt that will say so."""

    step: Step
    receipt: Receipt
    entries: Sequence[Entry]


def new_receipt(request: ReturnRequest, warehouse: Any, judging: Judging) -> Receipt:
    return Receipt(
        request=request,
        warehouse=warehouse,
        warehouse_name=warehouse.name if warehouse else "",
        user=judging.actor.user,
        app=judging.actor.app,
        received_at=judging.at,
    )


def take(arrivals: Sequence[Arriving], judging: Judging) -> None:
    """Write arrivals of some returns, with what was found, and let the returns go on."""
    steps = list({id(row.step): row.step for row in arrivals}.values())
    _number(arrivals)
    Receipt.objects.bulk_create([row.receipt for row in arrivals])
    _store_items(arrivals)
    for row in arrivals:
        _count(row.entries)
    for step in steps:
        count(step.entries)
    judging.write(steps)
    lines = {id(unit.line): unit.line for row in arrivals for unit in row.entries}
    save_rows(lines.values(), (*ARRIVED, *COUNTED))
    told = [
        Happening(row.step.request, EventType.RECEIVED, _told(row)) for row in arrivals
    ]
    judging.tell(steps, EventType.INSPECTED, told)
    judging.finish(steps)


def _count_box(request: ReturnRequest, arrival: Arrival) -> None:
    if arrival.is_empty_box:
        request.empty_boxes += 1
        request.save(update_fields=("empty_boxes",))


def _count(entries: Sequence[Entry]) -> None:
    """Add what arrived to the lines' running totals; the return is locked."""
    for entry in entries:
        if entry.is_missing:
            entry.line.quantity_missing += entry.quantity
        else:
            entry.line.quantity_received += entry.quantity
    for line in {entry.line.pk: entry.line for entry in entries}.values():
        _find_missing(line)


def _find_missing(line: ReturnLine) -> None:
    """Units that are here after all are missing no more, nor is their money waived.

    Which unit of a line arrived nobody knows: as long as others are awaited, it is one
    of these. Staff look again at what the customer may keep the money of.
    """
    still_out = max(0, line.quantity_approved - line.quantity_received)
    found = line.quantity_missing - still_out
    if found > 0:
        line.quantity_missing -= found
        line.quantity_waived = max(0, line.quantity_waived - found)


def _number(arrivals: Sequence[Arriving]) -> None:
    """One by one within each return."""
    before = [
        row.step.request.pk
        for row in arrivals
        if row.step.request.reception != Reception.NONE or row.step.request.empty_boxes
    ]
    last: Counter[UUID] = Counter()
    if before:
        numbers = Receipt.objects.filter(request__in=before).order_by()
        last.update(dict(numbers.values_list("request").annotate(Max("number"))))
    for row in arrivals:
        last[row.step.request.pk] += 1
        row.receipt.number = last[row.step.request.pk]


def _store_items(arrivals: Iterable[Arriving]) -> None:
    """One for each group of units; the entries note theirs."""
    items = []
    for row in arrivals:
        for position, entry in enumerate(row.entries):
            entry.item = ReceiptItem(
                receipt=row.receipt,
                line=entry.line,
                quantity=entry.quantity,
                is_missing=entry.is_missing,
                note="" if entry.is_judged else entry.verdict.note,
                external_reference=entry.item_key.key,
                content_digest=entry.item_key.content_digest,
                position=position,
            )
            items.append(entry.item)
    ReceiptItem.objects.bulk_create(items)


def _told(row: Arriving) -> dict[str, Any]:
    lines = {str(entry.line.pk) for entry in row.entries}
    return {
        "receipt": str(row.receipt.pk),
        "number": row.receipt.number,
        "warehouse": row.receipt.warehouse_name,
        "units": sum(unit.quantity for unit in row.entries if not unit.is_missing),
        "native_shortfall": {
            line: units for line, units in row.step.shortfall.items() if line in lines
        },
        **({"empty_box": True} if row.receipt.is_empty_box else {}),
    }
