"""Receive goods: what arrived of each line, in which condition, and what becomes of it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any
from uuid import UUID

from django.db.models import Max
from django.utils import timezone

from .. import host
from ..domain.disposition import EFFECTS, Condition, Disposition
from ..domain.lifecycle import Reception
from ..facts.exchanges import wishes_for_goods
from ..host.contract import (
    Actor,
    NativeReason,
    NativeReturn,
    ReasonUse,
    ReturnedQuantity,
)
from ..models import Receipt, ReceiptItem, ReturnLine, ReturnRequest
from ..models.event import EventType
from . import axes
from . import receive_checks as checks
from .exchanges.follow import goods_arrived
from .idempotency import check_same, digest
from .inputs import Arrival
from .locking import check_step, lock_request
from .native_reasons import NativeReasons, in_words
from .note_conflict import note_conflict_of
from .restock import restock
from .timeline import record
from .transactions import one_transaction, tried_again

COUNTED = (
    "quantity_received",
    "quantity_missing",
    "quantity_accepted",
    "quantity_rejected",
    "quantity_native",
    "quantity_waived",
)


@tried_again
def receive_return(
    *,
    request_id: UUID,
    arrival: Arrival,
    actor: Actor,
    idempotency_key: str | None = None,
) -> Receipt:
    """Record an arrival; show accepted units natively; restock what may be sold again.

    More units than approved are recorded as they are, but no more are accepted than
    were approved. Stock rises once for every accepted unit that is to be restocked
    and whose variant is inventory-tracked, at once, and never for anything else.

    Raises:
        ReturnsError: ``not_found``, ``invalid_state``, ``idempotency_key_reused``,
            ``native_reason_required`` and the problems of :mod:`.receive_checks`.
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
        warehouse = checks.check_arrival(arrival, lines)
        accepted = _accepted(arrival, lines)
        reasons = NativeReasons(ReasonUse.RETURN)
        reasons.check(accepted, actor, "items")
        _count(arrival, lines)
        native, shortfall = _show_natively(order, request, accepted, reasons, actor)
        identity = {"idempotency_key": idempotency_key, "content_digest": content}
        receipt = _store(request, arrival, warehouse, actor, native, identity)
        items = _store_items(receipt, arrival)
        ReturnLine.objects.bulk_update(lines.values(), COUNTED)
        restock(items, lines, warehouse, actor)
        record(
            request,
            EventType.RECEIVED,
            actor=actor,
            at=receipt.received_at,
            data=_told(receipt, items, shortfall),
        )
        _record_findings(request, receipt, items, actor)
        exchanges = wishes_for_goods(lines.values())
        if exchanges:
            goods_arrived(request, order, actor=actor, at=receipt.received_at)
        axes.look_again(request)
        axes.refresh(
            request,
            at=receipt.received_at,
            lines=None if exchanges else lines.values(),
            attempts=[] if axes.was_never_paid(request) else None,
        )
        if shortfall or request.native_conflict:
            note_conflict_of(request, order, at=receipt.received_at)
        return receipt


def _store(
    request: ReturnRequest,
    arrival: Arrival,
    warehouse: Any,
    actor: Actor,
    native: NativeReturn,
    identity: dict[str, Any],
) -> Receipt:
    last = 0
    if request.reception != Reception.NONE:
        last = request.receipts.aggregate(last=Max("number"))["last"] or 0
    return Receipt.objects.create(
        request=request,
        number=last + 1,
        warehouse=warehouse,
        warehouse_name=warehouse.name if warehouse else "",
        note=arrival.note,
        user=actor.user,
        app=actor.app,
        native_fulfillment_id=native.fulfillment_id,
        received_at=timezone.now(),
        **identity,
    )


def _store_items(receipt: Receipt, arrival: Arrival) -> list[ReceiptItem]:
    return ReceiptItem.objects.bulk_create(
        [
            ReceiptItem(
                receipt=receipt,
                line_id=item.line_id,
                quantity=item.quantity,
                condition=item.condition,
                disposition=item.disposition,
                note=item.note,
                position=position,
            )
            for position, item in enumerate(arrival.items)
        ]
    )


def _count(arrival: Arrival, lines: dict[UUID, ReturnLine]) -> None:
    """Add what arrived to the lines' running totals; the return is locked."""
    for item in arrival.items:
        line, effect = lines[item.line_id], EFFECTS[item.disposition]
        if effect.arrives:
            line.quantity_received += item.quantity
        if item.disposition == Disposition.MISSING:
            line.quantity_missing += item.quantity
        if effect.accepted is True:
            line.quantity_accepted += item.quantity
        if effect.accepted is False:
            line.quantity_rejected += item.quantity
    for line in lines.values():
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


def _accepted(arrival: Arrival, lines: dict[UUID, ReturnLine]) -> Counter[ReturnLine]:
    """The units of each line that the shop keeps."""
    accepted: Counter[ReturnLine] = Counter()
    for item in arrival.items:
        if EFFECTS[item.disposition].accepted:
            accepted[lines[item.line_id]] += item.quantity
    return accepted


def _show_natively(
    order: Any,
    request: ReturnRequest,
    accepted: Counter[ReturnLine],
    reasons: NativeReasons,
    actor: Actor,
) -> tuple[NativeReturn, dict[str, int]]:
    """Move accepted units in the platform's order; also give what it did not have left.

    Staff may have returned or refunded the same units natively, without our locks.
    Their write stands; the missing units are never paid for, and staff are told.
    """
    if not accepted:
        return NativeReturn(fulfillment_id=None, quantities={}), {}
    words = in_words(request.number, (line.reason for line in accepted))
    native = host.orders.record_return(
        order,
        [
            ReturnedQuantity(line.order_line, quantity, reasons.of(line.reason))
            for line, quantity in accepted.items()
        ],
        actor,
        NativeReason(words, reasons.leading(accepted)),
    )
    shortfall = {}
    for line, quantity in accepted.items():
        moved = native.quantities.get(line.order_line_id, 0)
        line.quantity_native += moved
        if moved < quantity:
            shortfall[str(line.pk)] = quantity - moved
    return native, shortfall


def _record_findings(
    request: ReturnRequest, receipt: Receipt, items: Iterable[ReceiptItem], actor: Actor
) -> None:
    """Goods whose condition somebody looked at are inspected, not only received."""
    found = [
        {
            "line": str(item.line_id),
            "quantity": item.quantity,
            "condition": item.condition,
            "disposition": item.disposition,
        }
        for item in items
        if item.condition != Condition.UNKNOWN
    ]
    if found:
        data = {"receipt": str(receipt.pk), "found": found}
        at = receipt.received_at
        record(request, EventType.INSPECTED, actor=actor, at=at, data=data)


def _told(
    receipt: Receipt, items: Iterable[ReceiptItem], shortfall: dict[str, int]
) -> dict[str, Any]:
    return {
        "receipt": str(receipt.pk),
        "number": receipt.number,
        "warehouse": receipt.warehouse_name,
        "units": sum(
            item.quantity
            for item in items
            if EFFECTS[Disposition(item.disposition)].arrives
        ),
        "native_shortfall": shortfall,
    }
