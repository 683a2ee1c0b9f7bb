"""Promising stock to order lines, and taking the promise back."""

from collections import Counter
from collections.abc import Iterable

from django.db.models import F, QuerySet

from ..channel.models import Channel
from ..warehouse.models import Stock
from .models import Allocation, Order, OrderLine


def stocks(channel: Channel, variant_ids: Iterable[int]) -> QuerySet[Stock]:
    """A warehouse of the channel sends to every country."""
    rows = Stock.objects.filter(warehouse__channels=channel).order_by("pk")
    return rows.filter(product_variant__in=list(variant_ids))


def left(rows: Iterable[Stock]) -> Counter[int]:
    """Units of each variant that can still be promised."""
    found: Counter[int] = Counter()
    for row in rows:
        found[row.product_variant_id] += row.free
    return found


def allocate(line: OrderLine, rows: Iterable[Stock]) -> None:
    """Promise the line's units, from locked stocks that have enough of them."""
    missing = line.quantity
    for row in rows:
        taken = min(missing, row.free)
        if row.product_variant_id == line.variant_id and taken:
            line.allocations.create(stock=row, quantity_allocated=taken)
            row.quantity_allocated += taken
            row.save(update_fields=["quantity_allocated"])
            missing -= taken


def free(order: Order) -> None:
    """Promise nothing to the order any more."""
    rows = Allocation.objects.filter(order_line__order=order).order_by("stock")
    for row in rows.select_for_update(of=("self",)):
        left = F("quantity_allocated") - row.quantity_allocated
        Stock.objects.filter(pk=row.stock_id).update(quantity_allocated=left)
    rows.update(quantity_allocated=0)
