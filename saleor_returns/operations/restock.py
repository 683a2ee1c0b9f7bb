"""Put received units back into stock, in the same transaction as their receipt."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from .. import host
from ..domain.disposition import EFFECTS, Disposition
from ..host.contract import Actor, ReturnedQuantity
from ..models import ReceiptItem, ReturnLine, StockMovement


def restock(
    items: Iterable[ReceiptItem],
    lines: Mapping[UUID, ReturnLine],
    warehouse: Any,
    actor: Actor,
) -> None:
    """Raise stock by the units that may be sold again and whose stock is counted."""
    restocked = [
        (item, lines[item.line_id].order_line)
        for item in items
        if EFFECTS[Disposition(item.disposition)].restocks
        and lines[item.line_id].order_line.variant.track_inventory
    ]
    if not restocked:
        return
    levels = host.stock.increase(
        [ReturnedQuantity(line, item.quantity) for item, line in restocked],
        warehouse,
        actor,
    )
    StockMovement.objects.bulk_create(
        [
            StockMovement(
                item=item,
                warehouse=warehouse,
                warehouse_name=warehouse.name,
                variant=line.variant,
                sku=line.variant.sku or "",
                quantity=item.quantity,
                stock_before=level.before,
                stock_after=level.after,
            )
            for (item, line), level in zip(restocked, levels, strict=True)
        ]
    )
