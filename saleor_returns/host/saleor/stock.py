"""Quantities in Saleor's warehouses."""

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from saleor.warehouse.lock_objects import stock_qs_select_for_update
from saleor.warehouse.management import stock_bulk_update
from saleor.warehouse.models import Stock

from ..contract import Actor, HostError, StockChange, StockLevel
from . import compat
from .announcements import announce

Place = tuple[int, UUID]


def change(changes: Sequence[StockChange], actor: Actor) -> list[StockLevel]:
    """Change stocks; see the contract.

    Saleor's functions for one order line take five statements each, and do no more
    than its bulk function, where nothing is allocated.

    Raises:
        HostError: a quantity is zero, or a stock would have fewer units than are
            promised to orders.
    """
    if any(not row.quantity for row in changes):
        raise HostError("A stock cannot change by 0 units.")
    if not changes:
        return []
    with transaction.atomic(savepoint=False):
        return _change(changes, actor)


def free(changes: Sequence[StockChange]) -> dict[Place, int]:
    """Units that no order was promised; see the contract."""
    return {place: _available(stock) for place, stock in _locked(changes).items()}


def _change(changes: Sequence[StockChange], actor: Actor) -> list[StockLevel]:
    stocks = _locked_or_made(changes)
    quantities = {place: stock.quantity for place, stock in stocks.items()}
    levels = []
    for row in changes:
        before = quantities[row.place]
        quantities[row.place] += row.quantity
        levels.append(StockLevel(before=before, after=quantities[row.place]))
    for place, stock in stocks.items():
        if quantities[place] < min(stock.quantity, stock.quantity_allocated):
            raise HostError(
                f"{stock.quantity_allocated} of {stock.quantity} units are promised."
            )

    before = {place: _available(stock) for place, stock in stocks.items()}
    for place, stock in stocks.items():
        stock.quantity = quantities[place]
    stock_bulk_update(list(stocks.values()), ["quantity"])

    announce(compat.stocks_were_updated, list(stocks.values()), actor)
    for place, stock in stocks.items():
        if before[place] <= 0 < _available(stock):
            announce(compat.variant_is_back_in_stock, stock, actor)
        if _available(stock) <= 0 < before[place]:
            announce(compat.variant_is_out_of_stock, stock, actor)
    return levels


def _locked(changes: Sequence[StockChange]) -> dict[Place, Stock]:
    places = Q()
    for variant_id, warehouse_id in {row.place for row in changes}:
        places |= Q(product_variant_id=variant_id, warehouse_id=warehouse_id)
    rows = stock_qs_select_for_update().filter(places)
    return {(row.product_variant_id, row.warehouse_id): row for row in rows}


def _locked_or_made(changes: Sequence[StockChange]) -> dict[Place, Stock]:
    """The stocks, locked, made empty where there is none."""
    found = _locked(changes)
    missing = sorted({row.place for row in changes} - found.keys(), key=str)
    if not missing:
        return found
    # Of two who find none at once, one creates it; locking again finds it in any case.
    Stock.objects.bulk_create(
        [
            Stock(product_variant_id=variant_id, warehouse_id=warehouse_id, quantity=0)
            for variant_id, warehouse_id in missing
        ],
        ignore_conflicts=True,
    )
    return _locked(changes)


def _available(stock: Stock) -> int:
    return stock.quantity - stock.quantity_allocated
