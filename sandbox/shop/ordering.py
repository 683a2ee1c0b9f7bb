"""Orders and their shipments."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db.models import F
from django.utils import timezone

from . import gift_cards
from .catalogue import Catalogue
from .people import name_of
from .platform import host
from .pricing import Line, line_amounts, quantize, taxed
from .tables import rows


class Ordering(Catalogue):
    """Every call makes new rows."""

    def order(
        self,
        *,
        channel: Any = None,
        customer: Any = None,
        email: str | None = None,
        lines: Iterable[Line] = (),
        country: str = "FR",
        shipping_gross: Decimal = Decimal(0),
        shipping_tax_rate: Decimal = Decimal("0.2"),
        created_at: datetime | None = None,
        status: str = "unfulfilled",
        **fields: Any,
    ) -> Any:
        """An order as checkout would leave it; a guest's where there is no customer.

        ``fields`` are further columns of the order, e.g. ``voucher_code``.
        """
        channel = channel or self.channel()
        user_email = email or (customer.email if customer else "guest@example.com")
        name = name_of(user_email)
        shipping = taxed(shipping_gross, shipping_tax_rate, tax_included=True)
        lines = list(lines)
        order = rows("order.Order").create(
            channel=channel,
            currency=channel.currency_code,
            user=customer,
            user_email=user_email,
            status=status,
            created_at=created_at or timezone.now(),
            shipping_address=self.address(country, **name),
            billing_address=self.address(country, **name),
            shipping_method_name="Standard" if shipping_gross else None,
            shipping_price_net_amount=quantize(shipping.net, channel.currency_code),
            shipping_price_gross_amount=quantize(shipping.gross, channel.currency_code),
            shipping_tax_rate=shipping_tax_rate,
            lines_count=len(lines),
            **{"origin": "checkout", **host.order_fields(channel, shipping), **fields},
        )
        for line in lines:
            self._add_line(order, line)
        self._sum_up(order)
        return order

    def _add_line(self, order: Any, line: Line) -> Any:
        variant, product = line.variant, line.variant.product
        amounts = line_amounts(
            line,
            self._list_price(variant, order.channel),
            tax_included=host.tax_included(order.channel),
            currency=order.currency,
        )
        return rows("order.OrderLine").create(
            order=order,
            variant=variant,
            product_name=product.name,
            variant_name=variant.name,
            product_sku=variant.sku,
            product_variant_id=host.variant_global_id(variant),
            is_shipping_required=product.product_type.is_shipping_required,
            is_gift_card=product.product_type.kind == "gift_card",
            is_gift=line.is_gift,
            quantity=line.quantity,
            currency=order.currency,
            tax_rate=line.tax_rate,
            **amounts,
            **host.order_line_fields(order.channel, product, amounts),
        )

    def _list_price(self, variant: Any, channel: Any) -> Decimal:
        listing = (
            rows("product.ProductVariantChannelListing")
            .filter(variant=variant, channel=channel)
            .first()
        )
        return listing.price_amount if listing else Decimal(0)

    def _sum_up(self, order: Any) -> None:
        lines = list(order.lines.all())
        for kind in ("net", "gross"):
            shipping = getattr(order, f"shipping_price_{kind}_amount")
            paid = sum(getattr(line, f"total_price_{kind}_amount") for line in lines)
            listed = sum(
                getattr(line, f"undiscounted_total_price_{kind}_amount")
                for line in lines
            )
            setattr(order, f"subtotal_{kind}_amount", paid)
            setattr(order, f"total_{kind}_amount", paid + shipping)
            setattr(order, f"undiscounted_total_{kind}_amount", listed + shipping)
        order.save()

    def fulfill(
        self,
        order: Any,
        quantities: Mapping[Any, int] | None = None,
        warehouse: Any = None,
        at: datetime | None = None,
        tracking_number: str = "",
        metadata: dict[str, str] | None = None,
    ) -> Any:
        """Send units of an order: by default all that were not sent yet.

        ``quantities`` maps an order line (or its SKU) to units. With a ``warehouse``
        its stock is lowered.
        """
        fulfillment = rows("order.Fulfillment").create(
            order=order,
            status="fulfilled",
            tracking_number=tracking_number,
            metadata=metadata or {},
        )
        if at is not None:
            rows("order.Fulfillment").filter(pk=fulfillment.pk).update(created_at=at)
            fulfillment.created_at = at
        for line in order.lines.all():
            quantity = _quantity_to_send(line, quantities)
            if quantity:
                self._send(fulfillment, line, quantity, warehouse)
        self._follow_status(order)
        return fulfillment

    def _send(self, fulfillment: Any, line: Any, quantity: int, warehouse: Any) -> None:
        stock = None
        if warehouse is not None and line.variant is not None:
            stock = (
                rows("warehouse.Stock")
                .filter(warehouse=warehouse, product_variant=line.variant)
                .first()
            )
        if stock is not None:
            rows("warehouse.Stock").filter(pk=stock.pk).update(
                quantity=F("quantity") - quantity
            )
        sent = rows("order.FulfillmentLine").create(
            fulfillment=fulfillment, order_line=line, quantity=quantity, stock=stock
        )
        if line.is_gift_card:
            gift_cards.hand_out(sent)
        line.quantity_fulfilled += quantity
        line.save(update_fields=["quantity_fulfilled"])

    def _follow_status(self, order: Any) -> None:
        lines = list(order.lines.all())
        sent = sum(line.quantity_fulfilled for line in lines)
        ordered = sum(line.quantity for line in lines)
        if sent == 0:
            order.status = "unfulfilled"
        else:
            order.status = "fulfilled" if sent == ordered else "partially fulfilled"
        order.save(update_fields=["status"])


def _quantity_to_send(line: Any, quantities: Mapping[Any, int] | None) -> int:
    if quantities is None:
        return line.quantity - line.quantity_fulfilled
    return quantities.get(line, quantities.get(line.product_sku, 0))
