"""Exchange orders."""

from collections import Counter
from collections.abc import Mapping, Sequence
from copy import copy
from decimal import Decimal
from typing import Any

from babel.numbers import get_currency_precision
from django.db import transaction as database

from saleor_returns.host import contract
from saleor_returns.host.contract import Actor, ExchangeLine, Unsold, Why

from ..order import allocations
from ..order.models import Order, OrderEvent, OrderLine
from ..order.statuses import OrderEventType, OrderStatus
from ..payment import amounts
from ..payment.event_types import TransactionEventType
from ..payment.models import TransactionItem
from ..product.models import ProductVariant, ProductVariantChannelListing
from .orders import add_note, lock

CREDIT = "exchange_credit"


def quote(order: Order, wanted: Sequence[tuple[int, int]]) -> list[contract.Offer]:
    """Goods are taxed as the order's are."""
    quantities = contract.quantities_of(wanted)
    known = ProductVariant.objects.select_related("product__product_type")
    variants = known.in_bulk(list(quantities))
    prices = _prices(order, variants)
    counted = [pk for pk in prices if variants[pk].track_inventory]
    tracked = Counter({pk: quantities[pk] for pk in counted})
    left = allocations.left(allocations.stocks(order.channel, tracked))
    unsold = [
        Unsold(pk, Why.NOT_AVAILABLE if pk in variants else Why.UNKNOWN)
        for pk in quantities
        if pk not in prices
    ]
    if unsold := unsold + contract.too_few(tracked, left):
        raise contract.NotForSale(*unsold)
    return [
        contract.Offer(
            variant=variants[pk],
            quantity=quantity,
            available=left[pk] if pk in tracked else None,
            product_name=variants[pk].product.name,
            variant_name=variants[pk].name,
            sku=variants[pk].sku,
            **_taxed(order, prices[pk]),
        )
        for pk, quantity in wanted
    ]


@database.atomic
def create(
    order: Order,
    lines: Sequence[ExchangeLine],
    *,
    credit: Decimal,
    reference: str,
    shipping_method: Any,
    confirmed: bool,
    actor: Actor,
) -> Order:
    contract.check_exchange(lines, credit)
    if unsold := [line.variant.pk for line in lines if not _in_stock(line.variant)]:
        raise contract.NotForSale(*(Unsold(pk, Why.NOT_AVAILABLE) for pk in unsold))
    exchange = _make_order(order, lines)
    exchange.status = OrderStatus.UNFULFILLED if confirmed else OrderStatus.UNCONFIRMED
    if shipping_method is not None:
        exchange.shipping_method_name = shipping_method.name
    exchange.metadata = {"return": reference}
    exchange.save()
    order.metadata[f"exchange-{reference}"] = str(exchange.number)
    order.save(update_fields=["metadata"])
    item = exchange.payment_transactions.create(
        name=f"Exchange credit {reference}",
        currency=order.currency,
        private_metadata={CREDIT: reference},
    )
    _charge(exchange, item, TransactionEventType.CHARGE_SUCCESS, credit)
    add_note(exchange, f"New goods for return {reference} of #{order.number}.", actor)
    add_note(order, f"New goods for return {reference}: #{exchange.number}.", actor)
    _tell(exchange, OrderEventType.PLACED, actor)
    if confirmed:
        _tell(exchange, OrderEventType.CONFIRMED, actor)
    _allocate(exchange, [_make_line(exchange, line) for line in lines])
    return exchange


@database.atomic
def confirm(exchange: Order, actor: Actor) -> bool:
    order = lock(exchange.pk)
    if order is None or order.status == OrderStatus.CANCELED:
        raise contract.HostError("The order was canceled.")
    if order.status != OrderStatus.UNCONFIRMED:
        return False
    order.status = OrderStatus.UNFULFILLED
    order.save(update_fields=["status", "updated_at"])
    _tell(order, OrderEventType.CONFIRMED, actor)
    return True


@database.atomic
def cancel(exchange: Order, actor: Actor) -> bool:
    order = lock(exchange.pk)
    if order is None or order.lines.filter(quantity_fulfilled__gt=0).exists():
        raise contract.HostError("The order was sent.")
    if order.status == OrderStatus.CANCELED:
        return False
    order.status = OrderStatus.CANCELED
    order.save(update_fields=["status", "updated_at"])
    for item in _credits(order):
        back = TransactionEventType.CHARGE_BACK
        _charge(order, item, back, item.charged_value)
    _tell(order, OrderEventType.CANCELED, actor)
    allocations.free(order)
    return True


def is_credit(transaction: TransactionItem) -> bool:
    return CREDIT in transaction.private_metadata


def owed(exchange: Order) -> Decimal:
    return max(Decimal(0), exchange.total_gross_amount - exchange.total_charged_amount)


def is_paid(exchange: Order) -> bool:
    return owed(exchange) == 0


def charged_beyond_credit(exchange: Order) -> Decimal:
    credits = sum(item.charged_value for item in _credits(exchange))
    return exchange.total_charged_amount - credits


def _in_stock(variant: ProductVariant) -> bool:
    return variant.product.product_type.kind != "gift_card" and not variant.is_preorder


def _prices(order: Order, variants: Mapping[int, Any]) -> dict[int, Decimal]:
    ids = [pk for pk, variant in variants.items() if _in_stock(variant)]
    rows = ProductVariantChannelListing.objects.exclude(price_amount=None)
    rows = rows.filter(channel=order.channel, channel__is_active=True, variant__in=ids)
    return {
        row.variant_id: row.discounted_price_amount or row.price_amount for row in rows
    }


def _taxed(order: Order, price: Decimal) -> dict[str, Decimal]:
    line = order.lines.first()
    rate = (line and line.tax_rate) or Decimal(0)
    gross, net = price, price / (1 + rate)
    if not order.channel.metadata.get("tax_included", True):
        gross, net = price * (1 + rate), price
    unit = Decimal(10) ** -get_currency_precision(order.currency)
    taxed = {"unit_gross": gross.quantize(unit), "unit_net": net.quantize(unit)}
    return {**taxed, "tax_rate": rate}


def _allocate(exchange: Order, lines: Sequence[OrderLine]) -> None:
    tracked = [line for line in lines if line.variant.track_inventory]
    wanted = contract.quantities_of([(row.variant.pk, row.quantity) for row in tracked])
    rows = allocations.stocks(exchange.channel, wanted)
    stocks = list(rows.select_for_update(of=("self",)))
    if short := contract.too_few(wanted, allocations.left(stocks)):
        raise contract.SoldOut(*short)
    for line in tracked:
        allocations.allocate(line, stocks)


def _make_order(order: Order, lines: Sequence[ExchangeLine]) -> Order:
    exchange = Order(origin="reissue", original=order, lines_count=len(lines))
    for name in ("user", "user_email", "language_code", "channel", "currency"):
        setattr(exchange, name, getattr(order, name))
    for name in ("shipping_method_name", "shipping_tax_rate"):
        setattr(exchange, name, getattr(order, name))
    for name in ("shipping_address", "billing_address"):
        if address := copy(getattr(order, name)):
            address.pk = None
            address.save(force_insert=True)
            setattr(exchange, name, address)
    for kind in ("net", "gross"):
        amount = sum(getattr(line, kind) for line in lines)
        for name in ("subtotal", "total", "undiscounted_total"):
            setattr(exchange, f"{name}_{kind}_amount", amount)
    return exchange


def _make_line(exchange: Order, line: ExchangeLine) -> OrderLine:
    product = line.variant.product
    prices = {
        f"{prefix}{of}_{kind}_amount": amount
        for prefix in ("", "undiscounted_")
        for of, net, gross in (
            ("unit_price", line.unit_net, line.unit_gross),
            ("total_price", line.net, line.gross),
        )
        for kind, amount in (("net", net), ("gross", gross))
    }
    return exchange.lines.create(
        variant=line.variant,
        product_name=product.name,
        variant_name=line.variant.name,
        product_sku=line.variant.sku,
        product_type_id=product.product_type_id,
        is_shipping_required=product.product_type.is_shipping_required,
        quantity=line.quantity,
        currency=exchange.currency,
        tax_rate=line.tax_rate,
        **prices,
    )


def _credits(order: Order) -> Any:
    return order.payment_transactions.filter(private_metadata__has_key=CREDIT)


def _charge(order: Order, item: TransactionItem, kind: str, amount: Decimal) -> None:
    if amount:
        event = {"amount_value": amount, "currency": item.currency}
        item.events.create(type=kind, include_in_calculations=True, **event)
    amounts.update_payment(item)
    amounts.update_order(order)


def _tell(order: Order, kind: str, actor: Actor) -> None:
    event = OrderEvent(order=order, type=kind, user=actor.user, app=actor.app)
    database.on_commit(event.save)
