"""Quantities in warehouses."""

from collections.abc import Sequence

from django.db import transaction

from saleor_returns.host.contract import Actor, HostError, ReturnedQuantity, StockLevel

from ..warehouse.models import Stock, Warehouse


@transaction.atomic
def increase(
    returned: Sequence[ReturnedQuantity], warehouse: Warehouse, actor: Actor
) -> list[StockLevel]:
    """Nobody subscribes to stocks here, so nobody is told."""
    if any(item.order_line.variant_id is None for item in returned):
        raise HostError("An order line has lost its variant.")
    if any(item.quantity <= 0 for item in returned):
        raise HostError("A stock can only grow.")
    # Two who find no stock at once both come here; one of them creates it.
    variants = {item.order_line.variant_id for item in returned}
    new = [Stock(warehouse=warehouse, product_variant_id=key) for key in variants]
    Stock.objects.bulk_create(new, ignore_conflicts=True)
    rows = Stock.objects.select_for_update(of=("self",)).order_by("pk")
    rows = rows.filter(warehouse=warehouse, product_variant__in=variants)
    stocks, levels = {row.product_variant_id: row for row in rows}, []
    for item in returned:
        stock = stocks[item.order_line.variant_id]
        stock.quantity += item.quantity
        levels.append(StockLevel(stock.quantity - item.quantity, stock.quantity))
    Stock.objects.bulk_update(stocks.values(), ["quantity"])
    return levels
