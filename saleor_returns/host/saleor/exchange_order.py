"""The rows of an exchange order in Saleor."""

from collections.abc import Sequence
from typing import Any

from saleor.core.utils.translations import get_translation
from saleor.order import OrderOrigin, OrderStatus
from saleor.order.models import Order, OrderLine
from saleor.order.utils import update_order_display_gross_prices
from saleor.shipping.models import ShippingMethod
from saleor.tax.models import TaxClass
from saleor.tax.utils import (
    get_shipping_tax_class_kwargs_for_order,
    get_tax_class_kwargs_for_order_line,
)

from ..contract import ExchangeLine
from . import compat
from .offers import tax_class_of

SHIPPING = (
    "collection_point",
    "collection_point_name",
    "shipping_method",
    "shipping_method_metadata",
    "shipping_method_name",
    "shipping_method_private_metadata",
    "shipping_tax_class",
    "shipping_tax_class_metadata",
    "shipping_tax_class_name",
    "shipping_tax_class_private_metadata",
    "shipping_tax_rate",
)
"""What an order knows of its shipping, beside the price."""


def make_order(
    order: Order,
    lines: Sequence[ExchangeLine],
    shipping_method: ShippingMethod | None,
    confirmed: bool,
) -> Order:
    """Write the order; its lines are still to be made."""
    gross = sum(line.gross for line in lines)
    net = sum(line.net for line in lines)
    exchange = Order(
        status=OrderStatus.UNFULFILLED if confirmed else OrderStatus.UNCONFIRMED,
        origin=OrderOrigin.REISSUE,
        original=order,
        user=order.user,
        user_email=order.user_email,
        language_code=order.language_code,
        channel=order.channel,
        currency=order.currency,
        billing_address=_copy(order.billing_address),
        shipping_address=_copy(order.shipping_address),
        redirect_url=order.redirect_url,
        tax_exemption=order.tax_exemption,
        should_refresh_prices=False,
        lines_count=len(lines),
        subtotal_net_amount=net,
        subtotal_gross_amount=gross,
        total_net_amount=net,
        total_gross_amount=gross,
        undiscounted_total_net_amount=net,
        undiscounted_total_gross_amount=gross,
        **_shipping(order, shipping_method),
    )
    update_order_display_gross_prices(exchange)
    exchange.save()
    return exchange


def _copy(address: Any) -> Any:
    return address and address.get_copy()


def _shipping(order: Order, method: ShippingMethod | None) -> dict[str, Any]:
    if method is None:
        return {name: getattr(order, name) for name in SHIPPING}
    return {
        "shipping_method": method,
        "shipping_method_name": method.name,
        "shipping_method_metadata": method.metadata,
        "shipping_method_private_metadata": method.private_metadata,
        **get_shipping_tax_class_kwargs_for_order(method.tax_class),
    }


def make_lines(exchange: Order, lines: Sequence[ExchangeLine]) -> list[OrderLine]:
    """Write the lines at exactly the given prices."""
    included = exchange.channel.tax_configuration.prices_entered_with_tax
    classes = TaxClass.objects.in_bulk(
        {tax_class_of(line.variant.product) for line in lines} - {None}
    )
    return OrderLine.objects.bulk_create(
        OrderLine(
            order=exchange,
            quantity=line.quantity,
            **_goods(line, exchange.language_code),
            **_prices(line, exchange.currency, included),
            **get_tax_class_kwargs_for_order_line(
                classes.get(tax_class_of(line.variant.product))
            ),
        )
        for line in lines
    )


def _goods(line: ExchangeLine, language_code: str) -> dict[str, Any]:
    """What a line says of its goods, whatever becomes of these."""
    variant, product = line.variant, line.variant.product
    goods = {
        "variant": variant,
        "product_name": str(product),
        "variant_name": str(variant),
        "product_sku": variant.sku,
        "product_variant_id": variant.get_global_id(),
        "is_shipping_required": variant.is_shipping_required(),
        "is_gift_card": False,
    }
    for name, source in (("product_name", product), ("variant_name", variant)):
        translated = get_translation(source, language_code).name or ""
        if translated != goods[name]:
            goods[f"translated_{name}"] = translated
    if compat.has_field(OrderLine, "product_type_id"):
        goods["product_type_id"] = product.product_type_id
    return goods


def _prices(line: ExchangeLine, currency: str, included: bool) -> dict[str, Any]:
    """The prices as they were agreed; what Saleor would compute anew from them is equal.

    It does so while an order is unconfirmed and staff edit it.
    """
    base = line.unit_gross if included else line.unit_net
    prices: dict[str, Any] = {
        "currency": currency,
        "tax_rate": line.tax_rate,
        "is_price_overridden": True,
        "base_unit_price_amount": base,
        "undiscounted_base_unit_price_amount": base,
    }
    for prefix in ("", "undiscounted_"):
        prices[f"{prefix}unit_price_net_amount"] = line.unit_net
        prices[f"{prefix}unit_price_gross_amount"] = line.unit_gross
        prices[f"{prefix}total_price_net_amount"] = line.net
        prices[f"{prefix}total_price_gross_amount"] = line.gross
    return prices
