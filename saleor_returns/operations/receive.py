"""Receive goods: what arrived of each line, and, if somebody looked, how it is."""

from collections.abc import Collection, Iterable
from dataclasses import asdict
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
from .inspections.judge import COUNTED, Judged, Judging, count, newly_accepted
from .inspections.reopening import check_still_theirs
from .locking import check_step, lock_request
from .timeline import record
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
    to be done for them, it is approved again. Accepted units show natively as returned. Stock rises once for every
    unit that is to be sold again and whose variant is inventory-tracked, at once, and
    never for anything else. Units without a verdict wait to be inspected.

    Raises:
        ReturnsError: ``not_found``, ``invalid_state``, ``idempotency_key_reused``,
            ``native_reason_required``, ``quantity_not_returnable`` and the problems of :mod:`.receive_checks` and
            :mod:`.inspections.entries`.
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
        lines = {
            line.pk: line
            for line in request.lines.select_related("order_line__variant", "reason")
        }
        warehouse = checks.find_warehouse(arrival.warehouse_id)
        entries = checks.entries_of(arrival.items, lines, warehouse)
        resolve(order, [entry for entry in entries if entry.verdict.is_given])
        checks.check_empty_box(arrival, entries)
        checks.check_units(entries, lines)
        judged = [entry for entry in entries if entry.is_judged]
        judging = Judging(order, request, actor)
        accepted = newly_accepted(
            judged, {line.pk: line.quantity_accepted for line in lines.values()}
        )
        judging.check(accepted)
        _count(entries)
        count(judged)
        touched = {entry.line: accepted[entry.line] for entry in entries}
        check_still_theirs(order, request, touched)
        _count_box(request, arrival)
        identity = {"idempotency_key": idempotency_key, "content_digest": content}
        receipt = _store(request, arrival, warehouse, actor, identity)
        _store_items(receipt, entries)
        written = judging.write(judged, accepted, at=receipt.received_at)
        ReturnLine.objects.bulk_update(lines.values(), (*ARRIVED, *COUNTED))
        data = _told(receipt, entries, written)
        at = receipt.received_at
        record(request, EventType.RECEIVED, actor=actor, at=at, data=data)
        judging.tell(written, EventType.INSPECTED, at=at)
        judging.finish(written, lines.values(), at=at)
        return receipt


def _count(entries: Collection[Entry]) -> None:
    """Add what arrived to the lines' running totals; the return is locked."""
    for entry in entries:
        if entry.is_missing:
            entry.line.quantity_missing += entry.quantity
        else:
            entry.line.quantity_received += entry.quantity
    for line in {entry.line.pk: entry.line for entry in entries}.values():
        _find_missing(line)


def _count_box(request: ReturnRequest, arrival: Arrival) -> None:
    if arrival.is_empty_box:
        request.empty_boxes += 1
        request.save(update_fields=("empty_boxes",))


def _store(
    request: ReturnRequest,
    arrival: Arrival,
    warehouse: Any,
    actor: Actor,
    identity: dict[str, Any],
) -> Receipt:
    last = 0
    if request.reception != Reception.NONE or request.empty_boxes:
        last = request.receipts.aggregate(last=Max("number"))["last"] or 0
    return Receipt.objects.create(
        request=request,
        number=last + 1,
        warehouse=warehouse,
        warehouse_name=warehouse.name if warehouse else "",
        note=arrival.note,
        is_empty_box=arrival.is_empty_box,
        user=actor.user,
        app=actor.app,
        received_at=timezone.now(),
        **identity,
    )


def _store_items(receipt: Receipt, entries: Iterable[Entry]) -> None:
    """One for each group of units; the entries note theirs."""
    items = []
    for position, entry in enumerate(entries):
        entry.item = ReceiptItem(
            receipt=receipt,
            line=entry.line,
            quantity=entry.quantity,
            is_missing=entry.is_missing,
            note="" if entry.is_judged else entry.verdict.note,
            position=position,
        )
        items.append(entry.item)
    ReceiptItem.objects.bulk_create(items)


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


def _told(receipt: Receipt, entries: Iterable[Entry], judged: Judged) -> dict[str, Any]:
    return {
        "receipt": str(receipt.pk),
        "number": receipt.number,
        "warehouse": receipt.warehouse_name,
        "units": sum(entry.quantity for entry in entries if not entry.is_missing),
        "native_shortfall": dict(judged.shortfall),
        **({"empty_box": True} if receipt.is_empty_box else {}),
    }
