"""What Saleor has in stock for an order, and promising it to the order's lines."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from django.db.models import Sum
from saleor.core.exceptions import InsufficientStock
from saleor.order.fetch import OrderLineInfo
from saleor.order.models import Order, OrderLine
from saleor.order.utils import get_order_country
from saleor.product.models import ProductVariant
from saleor.warehouse.lock_objects import stock_select_for_update_for_existing_qs
from saleor.warehouse.management import allocate_stocks
from saleor.warehouse.models import Reservation, Stock
from saleor.warehouse.reservations import is_reservation_enabled

from ..contract import Actor, SoldOut, Unsold, Why, too_few
from . import compat


def ships_from_stock(variant: ProductVariant) -> bool:
    """Whether units are neither gift cards nor still to come, as preorders are."""
    return not (variant.is_gift_card() or variant.is_preorder_active())


def left_for(order: Order, variant_ids: Iterable[int]) -> Counter[int]:
    """Units of each variant that can still be allocated for the order."""
    stocks = list(_stocks_of(order, variant_ids).annotate_available_quantity())
    reserved = _reserved(stocks)
    left: Counter[int] = Counter()
    for stock in stocks:
        free = stock.available_quantity - reserved[stock.pk]
        left[stock.product_variant_id] += max(0, free)
    return left


def allocate(order: Order, lines: Sequence[OrderLine], actor: Actor) -> None:
    """Allocate stock to new lines; their stocks stay locked until the commit.

    Saleor allocates line by line, since in one call two lines of a variant would be
    given the same units; so the stocks of all lines are locked before, in one order.
    What is left is counted here, under the lock: while Saleor leaves reservations out
    of account it sees existing allocations, but when it is to respect reservations it
    overlooks allocations.

    Raises:
        SoldOut: there is too little of some variants.
    """
    wanted: Counter[int] = Counter()
    for line in lines:
        if line.variant.track_inventory:
            wanted[line.variant_id] += line.quantity
    stocks = _stocks_of(order, wanted)
    list(stock_select_for_update_for_existing_qs(stocks).values_list("pk", flat=True))
    if short := too_few(wanted, left_for(order, wanted)):
        raise SoldOut(*short)
    for line in lines:
        _allocate_line(order, line, actor)


def _allocate_line(order: Order, line: OrderLine, actor: Actor) -> None:
    shop = compat.site_settings()
    try:
        compat.call_with_known(
            allocate_stocks,
            [OrderLineInfo(line=line, quantity=line.quantity, variant=line.variant)],
            get_order_country(order),
            order.channel,
            manager=compat.plugins_manager(actor),
            site_settings=shop,
            requestor=compat.requestor_of(actor),
            calculate_stocks_with_shipping_zones=compat.stock_follows_zones(shop),
        )
    except InsufficientStock as error:
        raise SoldOut(Unsold(line.variant_id, Why.SOLD_OUT)) from error


def _stocks_of(order: Order, variant_ids: Iterable[int]) -> Any:
    """Stocks from which Saleor would allocate variants for the order."""
    stocks = Stock.objects.filter(product_variant__in=list(variant_ids))
    if compat.stock_follows_zones(compat.site_settings()):
        country = get_order_country(order)
        return stocks.for_channel_and_country(order.channel.slug, country)
    return stocks.for_channel(order.channel.slug)


def _reserved(stocks: Iterable[Stock]) -> Counter[int]:
    """Units of each stock that customers hold in their checkouts now."""
    if not is_reservation_enabled(compat.site_settings()):
        return Counter()
    rows = Reservation.objects.filter(stock__in=stocks).not_expired()
    sums = rows.values_list("stock_id").annotate(Sum("quantity_reserved"))
    return Counter(dict(sums.order_by()))
