"""Quantities in warehouses."""

from django.db import transaction

from saleor_returns.host.contract import Actor, HostError, StockLevel

from ..order.models import OrderLine
from ..warehouse.models import Stock, Warehouse


@transaction.atomic
def increase(
    order_line: OrderLine, warehouse: Warehouse, quantity: int, actor: Actor
) -> StockLevel:
    """Nobody subscribes to stocks here, so nobody is told.

    Raises:
        HostError: the line's variant is gone, or ``quantity`` is not positive.

    """
    if order_line.variant_id is None:
        raise HostError(f"Order line {order_line.pk} has lost its variant.")
    if quantity <= 0:
        raise HostError(f"A stock cannot grow by {quantity} units.")
    # Two who find no stock at once both come here; one of them creates it.
    key = {"warehouse": warehouse, "product_variant_id": order_line.variant_id}
    Stock.objects.bulk_create([Stock(**key)], ignore_conflicts=True)
    stock = Stock.objects.select_for_update(of=("self",)).get(**key)
    before = stock.quantity
    stock.quantity += quantity
    stock.save(update_fields=["quantity"])
    return StockLevel(before=before, after=stock.quantity)
