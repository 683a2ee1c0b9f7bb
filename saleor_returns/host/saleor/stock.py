"""Quantities in Saleor's warehouses."""

from collections.abc import Callable

from django.db import transaction
from saleor.order.models import OrderLine
from saleor.warehouse.lock_objects import stock_qs_select_for_update
from saleor.warehouse.management import increase_stock
from saleor.warehouse.models import Stock, Warehouse

from ..contract import Actor, HostError, StockLevel
from . import compat


@transaction.atomic
def increase(
    order_line: OrderLine, warehouse: Warehouse, quantity: int, actor: Actor
) -> StockLevel:
    """Add units of the line's variant to a warehouse's stock; see the contract.

    Raises:
        HostError: the line's variant is gone, or ``quantity`` is not positive.
    """
    if order_line.variant_id is None:
        raise HostError(f"Order line {order_line.pk} no longer has a variant.")
    if quantity <= 0:
        raise HostError(f"Cannot increase a stock by {quantity} units.")

    stock = _locked_stock(order_line.variant_id, warehouse)
    before, available_before = stock.quantity, _available(stock)
    increase_stock(order_line, warehouse, quantity, allocate=False)
    stock.refresh_from_db(fields=["quantity", "quantity_allocated"])

    _announce(compat.stock_was_updated, stock, actor)
    if available_before <= 0 < _available(stock):
        _announce(compat.variant_is_back_in_stock, stock, actor)
    return StockLevel(before=before, after=stock.quantity)


def _locked_stock(variant_id: int, warehouse: Warehouse) -> Stock:
    """The variant's stock in the warehouse, locked, created empty where there is none.

    ``increase_stock`` would create it too, but two of it at once would collide.
    """
    rows = stock_qs_select_for_update().filter(
        warehouse=warehouse, product_variant_id=variant_id
    )
    if (stock := rows.first()) is not None:
        return stock
    Stock.objects.bulk_create(
        [Stock(warehouse=warehouse, product_variant_id=variant_id, quantity=0)],
        ignore_conflicts=True,
    )
    return rows.get()


def _announce(tell: Callable[[Stock, Actor], None], stock: Stock, actor: Actor) -> None:
    """Tell subscribers after the commit; if that fails, it is logged and no more.

    The units are in stock by then, and must not look as if they were not.
    """

    # A function, not a partial: Django names what failed in its log.
    def announce() -> None:
        tell(stock, actor)

    transaction.on_commit(announce, robust=True)


def _available(stock: Stock) -> int:
    return stock.quantity - stock.quantity_allocated
