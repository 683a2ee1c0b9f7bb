"""An event as plain JSON, for Apps that did not say what they want to read.

One object in a list, as the platform's own plain payloads are. What an App may read
here is what MANAGE_ORDERS shows; amounts are strings in major units.
"""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.core.serializers.json import DjangoJSONEncoder
from graphql_relay import to_global_id

from ..domain.disposition import Disposition
from ..domain.lifecycle import RequestStatus
from ..domain.money import ZERO
from ..host.contract import ActorKind
from ..models import (
    Inspection,
    Receipt,
    ReceiptItem,
    ReturnEvent,
    ReturnGrade,
    ReturnLine,
    ReturnReason,
    ReturnRequest,
    StockMovement,
)
from .goods_told import OF_GOODS, Goods, goods_of, told_of


def plain_payload(event: ReturnEvent) -> str:
    """The return as it is now, and the event that is told of it."""
    request = event.request
    lines = request.lines.select_related("reason")
    payload = _payload(event, event.outbox_message.pk, lines)
    payload |= told_of(goods_of(event) if event.type in OF_GOODS else Goods())
    return json.dumps([payload], cls=DjangoJSONEncoder)


def sample_payload(webhook_event: str) -> Any:
    """An invented payload: the shape, with nobody's data in it."""
    moment = datetime(2026, 1, 15, 12, tzinfo=UTC)
    nobody = UUID(int=0)
    request = ReturnRequest(
        id=nobody,
        number="RMA-000001",
        status=RequestStatus.APPROVED,
        order_id=nobody,
        currency="EUR",
        created_at=moment,
    )
    line = ReturnLine(
        id=nobody,
        request=request,
        order_line_id=nobody,
        reason=ReturnReason(slug="too-small"),
        quantity_requested=1,
        quantity_approved=1,
        product_name="T-shirt",
        variant_name="M",
        sku="TEE-M",
        ordered_quantity=1,
        total_gross_amount=ZERO,
        currency="EUR",
    )
    event = ReturnEvent(
        request=request,
        sequence=1,
        type=webhook_event.removeprefix("return_"),
        actor=ActorKind.CUSTOMER,
        created_at=moment,
    )
    payload = _payload(event, nobody, [line])
    goods = _sample_goods(line, moment) if event.type in OF_GOODS else Goods()
    payload |= told_of(goods)
    return json.loads(json.dumps([payload], cls=DjangoJSONEncoder))


def _sample_goods(line: ReturnLine, moment: datetime) -> Goods:
    nobody, place = UUID(int=0), {"warehouse_id": UUID(int=0), "warehouse_name": "Main"}
    receipt = Receipt(id=nobody, number=1, received_at=moment, **place)
    item = ReceiptItem(id=nobody, receipt=receipt, line=line, quantity=1)
    inspection = Inspection(
        id=nobody,
        item=item,
        line=line,
        quantity=1,
        grade=ReturnGrade(slug="a"),
        disposition=Disposition.RESTOCK,
        suggested=Disposition.RESTOCK,
        inspected_at=moment,
        **place,
    )
    movement = StockMovement(
        inspection=inspection,
        variant_id=0,
        sku=line.sku,
        change=1,
        stock_before=4,
        stock_after=5,
        **place,
    )
    return Goods([item], [inspection], [movement])


def _payload(
    event: ReturnEvent, event_id: UUID, lines: Iterable[ReturnLine]
) -> dict[str, Any]:
    request = event.request
    return {
        "type": "ReturnRequest",
        "id": to_global_id("ReturnRequest", request.pk),
        "event_id": event_id,
        "sequence": event.sequence,
        "event": event.type,
        "actor": event.actor,
        "happened_at": event.created_at,
        "data": event.data,
        "number": request.number,
        "kind": request.kind,
        "status": request.status,
        "reception": request.reception,
        "inspection": request.inspection,
        "money_status": request.money,
        "order": to_global_id("Order", request.order_id),
        "user": request.user_id and to_global_id("User", request.user_id),
        "currency": request.currency,
        "comment": request.comment,
        "created_at": request.created_at,
        "lines": [_line(line) for line in lines],
    }


def _line(line: ReturnLine) -> dict[str, Any]:
    return {
        "id": to_global_id("ReturnLine", line.pk),
        "order_line": to_global_id("OrderLine", line.order_line_id),
        "reason": line.reason.slug,
        "comment": line.comment,
        "resolution": line.resolution,
        "method": line.method,
        "product_name": line.product_name,
        "variant_name": line.variant_name,
        "sku": line.sku,
        "quantity_requested": line.quantity_requested,
        "quantity_approved": line.quantity_approved,
        "quantity_received": line.quantity_received,
        "quantity_inspected": line.quantity_inspected,
        "quantity_missing": line.quantity_missing,
        "quantity_accepted": line.quantity_accepted,
        "quantity_rejected": line.quantity_rejected,
        "quantity_sent_back": line.quantity_sent_back,
        "quantity_reimbursed": line.quantity_reimbursed,
        "total_gross_amount": line.total_gross_amount,
    }
