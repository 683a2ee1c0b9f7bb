"""The demo shop: run it again and it adds only what is missing.

``python -m sandbox.shop.demo_shop [--payments-url URL]`` with the host's
DJANGO_SETTINGS_MODULE, or ``seed()`` from code.
"""

import argparse
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import django
from django.db import transaction
from django.utils import timezone

from . import demo_data as data
from .demo_orders import ordinary_orders
from .pricing import Line
from .shop import Shop
from .tables import rows

PAYMENTS_URL = "http://127.0.0.1:8010/"
UNITS_PER_STOCK = 40


@dataclass(frozen=True, slots=True)
class DemoShop:
    """What the demo needs to go on; orders are found by ``external_reference``."""

    shop: Shop
    staff: Any
    customers: dict[str, Any]
    payment_app: Any

    def order(self, reference: str) -> Any:
        return rows("order.Order").get(external_reference=reference)


def seed(payments_url: str = PAYMENTS_URL, now: datetime | None = None) -> DemoShop:
    """Fill the shop; ages of orders count back from ``now``."""
    shop = Shop()
    channels = {
        "eu": shop.channel("eu", "EUR", tax_included=True),
        "us": shop.channel("us", "USD", tax_included=False),
    }
    for country in data.EU_COUNTRIES:
        shop.tax(country, data.TAX_RATE["eu"])
    shop.tax("US", data.TAX_RATE["us"])
    warehouses = {
        "eu": shop.warehouse("paris", channels=[channels["eu"]]),
        "us": shop.warehouse("new-york", channels=[channels["us"]]),
    }
    variants = _seed_catalogue(shop, channels, warehouses)
    customers = {email: shop.customer(email, data.PASSWORD) for email in data.CUSTOMERS}
    staff = shop.staff(data.STAFF, data.STAFF_PERMISSIONS, password=data.PASSWORD)
    shop.staff(
        data.US_STAFF,
        ("MANAGE_ORDERS", "MANAGE_USERS"),
        channels=[channels["us"]],
        password=data.PASSWORD,
    )
    payment_app = shop.payment_app(payments_url)

    seeding = _Seeding(shop, channels, warehouses, variants, customers, payment_app)
    for spec in (*data.ORDERS, *ordinary_orders()):
        seeding.add(spec, now or timezone.now())
    return DemoShop(shop, staff, customers, payment_app)


def _seed_catalogue(
    shop: Shop, channels: dict[str, Any], warehouses: dict[str, Any]
) -> dict[str, Any]:
    types = {
        slug: shop.product_type(slug, name, digital=slug == "digital")
        for slug, name in data.PRODUCT_TYPES.items()
    }
    variants = {}
    for spec in data.PRODUCTS:
        kind = types[spec.product_type]
        product = shop.product(spec.name, kind, spec.category)
        for sku, name in spec.skus.items():
            variant = variants[sku] = shop.variant(
                sku,
                product,
                price=Decimal(spec.eur),
                channel=channels["eu"],
                track_inventory=kind.is_shipping_required,
                name=name,
            )
            shop.list_in(channels["us"], variant, Decimal(spec.usd))
            for warehouse in warehouses.values():
                if shop.stock_quantity(variant, warehouse) is None:
                    units = 0 if sku == data.SOLD_OUT else UNITS_PER_STOCK
                    shop.put_in_stock(variant, warehouse, units)
    return variants


@dataclass(frozen=True, slots=True)
class _Seeding:
    shop: Shop
    channels: dict[str, Any]
    warehouses: dict[str, Any]
    variants: dict[str, Any]
    customers: dict[str, Any]
    payment_app: Any

    @transaction.atomic
    def add(self, spec: data.Order, now: datetime) -> None:
        """Make one order with its payments and shipments, unless it is there."""
        known = rows("order.Order").filter(external_reference=spec.reference)
        if known.exists():
            return
        placed_at = now - timedelta(days=spec.days_ago)
        order = self.shop.order(
            channel=self.channels[spec.channel],
            customer=None if spec.guest else self.customers[spec.email],
            email=spec.email,
            lines=[self._line(item, spec.channel) for item in spec.items],
            country=data.CUSTOMERS.get(
                spec.email, "FR" if spec.channel == "eu" else "US"
            ),
            shipping_gross=Decimal(spec.shipping),
            shipping_tax_rate=data.TAX_RATE[spec.channel],
            created_at=placed_at,
            status=spec.status or "unfulfilled",
            external_reference=spec.reference,
            voucher_code=spec.voucher,
            origin="draft" if spec.status == "draft" else "checkout",
        )
        for amount in spec.payments:
            self.shop.pay(
                order,
                app=self.payment_app,
                amount=Decimal(amount) if amount else None,
                psp_reference=f"{spec.reference}-{amount or 'rest'}",
            )
        for shipment in spec.shipments:
            self._ship(order, spec, shipment, placed_at)

    def _line(self, item: data.Item, channel: str) -> Line:
        return Line(
            self.variants[item.sku],
            item.quantity,
            tax_rate=data.TAX_RATE[channel],
            discount=Decimal(item.discount),
            is_gift=item.gift,
        )

    def _ship(
        self,
        order: Any,
        spec: data.Order,
        shipment: data.Shipment,
        placed_at: datetime,
    ) -> None:
        metadata = {}
        if shipment.delivered_after_days is not None:
            delivered_at = placed_at + timedelta(days=shipment.delivered_after_days)
            metadata["delivered_at"] = delivered_at.isoformat()
        number = order.fulfillments.count() + 1
        self.shop.fulfill(
            order,
            shipment.units or None,
            self.warehouses[spec.channel],
            at=placed_at + timedelta(days=shipment.after_days),
            tracking_number=f"{spec.reference}-{number}".upper(),
            metadata=metadata,
        )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m sandbox.shop.demo_shop")
    parser.add_argument(
        "--payments-url",
        default=PAYMENTS_URL,
        help="where the payment App takes refund requests",
    )
    options = parser.parse_args()
    django.setup()
    seed(options.payments_url)
    print(f"The demo shop is there. Staff: {data.STAFF}, {data.PASSWORD}.")


if __name__ == "__main__":
    main()
