"""Quantities in Saleor's warehouses."""

from collections.abc import Collection, Sequence

from django.db import transaction
from saleor.warehouse.lock_objects import stock_qs_select_for_update
from saleor.warehouse.management import stock_bulk_update
from saleor.warehouse.models import Stock, Warehouse

from ..contract import Actor, HostError, ReturnedQuantity, StockLevel
from . import compat
from .announcements import announce


def increase(
    returned: Sequence[ReturnedQuantity], warehouse: Warehouse, actor: Actor
) -> list[StockLevel]:
    """Add units to a warehouse's stock; see the contract.

    Saleor's function for one order line takes five statements each, and does no more
    than its bulk function, where it allocates nothing.

    Raises:
        HostError: a line's variant is gone, or a quantity is not positive.
    """
    for item in returned:
        if item.order_line.variant_id is None:
            raise HostError(f"Order line {item.order_line.pk} has no variant any more.")
        if item.quantity <= 0:
            raise HostError(f"Cannot increase a stock by {item.quantity} units.")
    with transaction.atomic(savepoint=False):
        return _increase(returned, warehouse, actor)


def _increase(
    returned: Sequence[ReturnedQuantity], warehouse: Warehouse, actor: Actor
) -> list[StockLevel]:
    variants = {item.order_line.variant_id for item in returned}
    stocks = _locked_stocks(variants, warehouse)
    quantities = {variant: stock.quantity for variant, stock in stocks.items()}
    levels = []
    for item in returned:
        before = quantities[item.order_line.variant_id]
        quantities[item.order_line.variant_id] += item.quantity
        levels.append(StockLevel(before=before, after=before + item.quantity))

    sold_out = [stock for stock in stocks.values() if _available(stock) <= 0]
    for variant, stock in stocks.items():
        stock.quantity = quantities[variant]
    stock_bulk_update(list(stocks.values()), ["quantity"])

    announce(compat.stocks_were_updated, list(stocks.values()), actor)
    for stock in sold_out:
        if _available(stock) > 0:
            announce(compat.variant_is_back_in_stock, stock, actor)
    return levels


def _locked_stocks(variants: Collection[int], warehouse: Warehouse) -> dict[int, Stock]:
    """The stocks of variants in the warehouse, locked, made empty where there is none."""
    rows = stock_qs_select_for_update().filter(
        warehouse=warehouse, product_variant_id__in=variants
    )
    found = {stock.product_variant_id: stock for stock in rows}
    missing = sorted(set(variants) - found.keys())
    if not missing:
        return found
    # Of two who find none at once, one creates it; locking again finds it in any case.
    Stock.objects.bulk_create(
        [
            Stock(warehouse=warehouse, product_variant_id=variant, quantity=0)
            for variant in missing
        ],
        ignore_conflicts=True,
    )
    return {stock.product_variant_id: stock for stock in rows.all()}


def _available(stock: Stock) -> int:
    return stock.quantity - stock.quantity_allocated
