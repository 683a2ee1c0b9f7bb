"""Quantities in warehouses."""

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from saleor_returns.host.contract import Actor, HostError, StockChange, StockLevel

from ..warehouse.models import Stock


@transaction.atomic
def change(changes: Sequence[StockChange], actor: Actor) -> list[StockLevel]:
    """Nobody subscribes to stocks here, so nobody is told."""
    if any(not row.quantity for row in changes):
        raise HostError("A stock cannot change by 0 units.")
    # Two who find no stock at once both come here; one of them creates it.
    new = [
        Stock(product_variant_id=key[0], warehouse_id=key[1]) for key in _of(changes)
    ]
    Stock.objects.bulk_create(new, ignore_conflicts=True)
    stocks, levels = _locked(changes), []
    for row in changes:
        stock = stocks[row.place]
        stock.quantity += row.quantity
        levels.append(StockLevel(stock.quantity - row.quantity, stock.quantity))
    for place, stock in stocks.items():
        less = sum(row.quantity for row in changes if row.place == place) < 0
        if less and stock.quantity < stock.quantity_allocated:
            raise HostError(f"{stock.quantity_allocated} units are promised.")
    Stock.objects.bulk_update(stocks.values(), ["quantity"])
    return levels


def free(changes: Sequence[StockChange]) -> dict[tuple[int, UUID], int]:
    return {
        place: row.quantity - row.quantity_allocated
        for place, row in _locked(changes).items()
    }


def _of(changes: Sequence[StockChange]) -> list[tuple[int, UUID]]:
    return sorted({row.place for row in changes}, key=str)


def _locked(changes: Sequence[StockChange]) -> dict[tuple[int, UUID], Stock]:
    places = Q()
    for variant_id, warehouse_id in _of(changes):
        places |= Q(product_variant_id=variant_id, warehouse_id=warehouse_id)
    rows = Stock.objects.select_for_update(of=("self",)).order_by("pk").filter(places)
    return {(row.product_variant_id, row.warehouse_id): row for row in rows}
