"""The goods that an event tells of: what arrived, what was found, which stock moved."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from graphql_relay import to_global_id

from ..models import Inspection, Receipt, ReceiptItem, ReturnEvent, StockMovement
from ..models.event import EventType

FOUND = {
    EventType.INSPECTED: "found",
    EventType.INSPECTION_CORRECTED: "found",
    EventType.STOCK_MOVED: "moved",
}
OF_GOODS = (EventType.RECEIVED, *FOUND)


@dataclass(slots=True)
class Goods:
    """Rows that were written in the step of an event, and the arrivals they are of."""

    items: Collection[ReceiptItem] = ()
    inspections: Collection[Inspection] = ()
    movements: Collection[StockMovement] = ()


def goods_of(event: ReturnEvent) -> Goods:
    """In three statements, however much it is."""
    inspections = Inspection.objects.select_related("grade", "line")
    if event.type == EventType.RECEIVED:
        receipt = event.data.get("receipt")
        items = ReceiptItem.objects.filter(receipt=receipt)
        inspections = inspections.filter(
            item__receipt=receipt, inspected_at=event.created_at
        )
    else:
        told = event.data.get(FOUND[EventType(event.type)], ())
        ids = [row["inspection"] for row in told]
        inspections = inspections.filter(pk__in=ids)
        items = ReceiptItem.objects.filter(inspections__in=ids).distinct()
    found = list(inspections.order_by("position", "id"))
    movements = StockMovement.objects.filter(
        inspection__in=found, created_at=event.created_at
    )
    rows = items.select_related("receipt", "line")
    return Goods(
        list(rows.order_by("receipt__number", "position")), found, list(movements)
    )


def told_of(goods: Goods) -> dict[str, Any]:
    """As JSON, beside what is told of the return."""
    lines = {row.pk: row.line_id for row in goods.inspections}
    return {
        "receipts": _receipts(goods.items),
        "inspections": [_inspection(row) for row in goods.inspections],
        "stock_movements": [
            _movement(row, lines[row.inspection_id]) for row in goods.movements
        ],
    }


def _receipts(items: Iterable[ReceiptItem]) -> list[dict[str, Any]]:
    receipts: dict[UUID, dict[str, Any]] = {}
    for row in items:
        told = receipts.setdefault(row.receipt_id, _receipt(row.receipt))
        told["items"].append(_item(row))
    return list(receipts.values())


def _receipt(row: Receipt) -> dict[str, Any]:
    return {
        "id": to_global_id("ReturnReceipt", row.pk),
        "number": row.number,
        "received_at": row.received_at,
        "warehouse": _id("Warehouse", row.warehouse_id),
        "warehouse_name": row.warehouse_name,
        "note": row.note,
        "items": [],
    }


def _item(row: ReceiptItem) -> dict[str, Any]:
    return {
        "id": to_global_id("ReturnReceiptItem", row.pk),
        "line": to_global_id("ReturnLine", row.line_id),
        "sku": row.line.sku,
        "quantity": row.quantity,
        "is_missing": row.is_missing,
        "note": row.note,
        "external_reference": row.external_reference,
    }


def _inspection(row: Inspection) -> dict[str, Any]:
    return {
        "id": to_global_id("ReturnInspection", row.pk),
        "item": to_global_id("ReturnReceiptItem", row.item_id),
        "line": to_global_id("ReturnLine", row.line_id),
        "supersedes": _id("ReturnInspection", row.supersedes_id),
        "sku": row.line.sku,
        "quantity": row.quantity,
        "grade": row.grade.slug if row.grade else None,
        "disposition": row.disposition,
        "suggested_disposition": row.suggested or None,
        "override_reason": row.override_reason,
        "reason": row.reason,
        "note": row.note,
        "serial_numbers": row.serial_numbers,
        "lot_number": row.lot_number,
        "warehouse": _id("Warehouse", row.warehouse_id),
        "warehouse_name": row.warehouse_name,
        "is_stock_kept": row.is_stock_kept,
        "inspected_at": row.inspected_at,
    }


def _movement(row: StockMovement, line_id: UUID) -> dict[str, Any]:
    return {
        "inspection": to_global_id("ReturnInspection", row.inspection_id),
        "line": to_global_id("ReturnLine", line_id),
        "kind": row.kind,
        "variant": _id("ProductVariant", row.variant_id),
        "sku": row.sku,
        "warehouse": _id("Warehouse", row.warehouse_id),
        "warehouse_name": row.warehouse_name,
        "change": row.change,
        "stock_before": row.stock_before,
        "stock_after": row.stock_after,
    }


def _id(type_name: str, pk: Any) -> str | None:
    return None if pk is None else to_global_id(type_name, pk)
