"""Put new orders of the story into a shop, set the plugin up, tell who may do what.

``python -m sandbox.demo.seed --payments-url URL --out FILE`` with the host's
DJANGO_SETTINGS_MODULE. Everything but the orders is found again the next time.
"""

import argparse
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import django
from django.core.management import call_command
from django.utils import timezone

from .story import Account, Story

CHANNEL, CURRENCY = "eu", "EUR"
WAREHOUSE = "paris"
CUSTOMER = "camille.martin@example.com"
STRANGER = "jonas.weber@example.com"
STAFF = "staff@example.com"
CLERK = "warehouse@example.com"
DESK, DESK_GROUP = "desk@example.com", "Returns desk"
PASSWORD = "demo"  # noqa: S105  (a demo's password is public)
STOCK, SCARCE = 40, 10

GOODS = (
    # SKU, name, units, list price, discount: thirds of 70.00 do not divide evenly.
    ("TEE-WHITE-M", "Organic T-shirt", 3, Decimal("24.90"), Decimal("4.70")),
    ("JUMPER-L", "Wool Jumper", 1, Decimal("89.00"), Decimal(0)),
    ("MUG", "Ceramic Mug", 1, Decimal("14.00"), Decimal(0)),
)
# What the shirts can be exchanged for.
OTHER_SIZE = "TEE-WHITE-L"
SHIPPING = Decimal("4.90")


def seed(payments_url: str, orders: int = 1, *, whole_shop: bool = False) -> Story:
    """Make ``orders`` paid and delivered orders; with ``whole_shop`` the demo shop too.

    The payment App of the shop is asked for refunds at ``payments_url``.
    """
    from sandbox.shop import Shop, demo_data, demo_shop

    if whole_shop:
        demo_shop.seed(payments_url)
    shop = Shop()
    channel = shop.channel(CHANNEL, CURRENCY, tax_included=True)
    warehouse = shop.warehouse(WAREHOUSE, channels=[channel])
    customer = shop.customer(CUSTOMER, PASSWORD)
    shop.customer(STRANGER, PASSWORD)
    shop.staff(STAFF, demo_data.STAFF_PERMISSIONS, password=PASSWORD)
    shop.staff(CLERK, ("MANAGE_ORDERS",), password=PASSWORD)
    shop.desk_member(DESK, DESK_GROUP, password=PASSWORD)
    shop.returns_desk(DESK_GROUP)
    app = shop.payment_app(payments_url)
    made = [_order(shop, channel, warehouse, customer, app) for _ in range(orders)]
    _sku, name, _quantity, price, _discount = GOODS[0]
    _offer(shop, channel, warehouse, OTHER_SIZE, name, price)
    return Story(
        customer=Account(CUSTOMER, PASSWORD),
        stranger=Account(STRANGER, PASSWORD),
        staff=Account(STAFF, PASSWORD),
        clerk=Account(CLERK, PASSWORD),
        desk=Account(DESK, PASSWORD),
        app_token=shop.token(app),
        webhook_secret=shop.webhook_secret,
        warehouse=WAREHOUSE,
        orders=tuple(made),
    )


def _order(shop: Any, channel: Any, warehouse: Any, customer: Any, app: Any) -> str:
    """One order, paid by card five days ago and delivered the day before yesterday."""
    from graphql_relay import to_global_id

    from sandbox.shop import Line

    placed_at = timezone.now() - timedelta(days=5)
    lines = []
    for sku, name, quantity, price, discount in GOODS:
        variant = _offer(shop, channel, warehouse, sku, name, price)
        lines.append(Line(variant, quantity, unit_gross=price, discount=discount))
    order = shop.order(
        channel=channel,
        customer=customer,
        lines=lines,
        shipping_gross=SHIPPING,
        created_at=placed_at,
    )
    shop.pay(order, app=app)
    delivered_at = placed_at + timedelta(days=3)
    shop.fulfill(
        order,
        warehouse=warehouse,
        at=placed_at + timedelta(days=1),
        metadata={"delivered_at": delivered_at.isoformat()},
    )
    return str(to_global_id("Order", order.pk))


def _offer(
    shop: Any, channel: Any, warehouse: Any, sku: str, name: str, price: Decimal
) -> Any:
    """A variant that does not run out, however often the demo is walked."""
    variant = shop.variant(sku, name, price=price, channel=channel)
    if (shop.stock_quantity(variant, warehouse) or 0) < SCARCE:
        shop.put_in_stock(variant, warehouse, STOCK)
    return variant


def _let_shirts_be_exchanged() -> None:
    """The first time, else orders would be older than the policy that offers it."""
    from saleor_returns.domain.lifecycle import Resolution
    from saleor_returns.domain.policy.document import DEFAULT_DOCUMENT
    from saleor_returns.models import ReturnPolicy
    from saleor_returns.operations.publish_policy import publish_policy
    from sandbox.shop import Shop

    if ReturnPolicy.objects.filter(channel_slug=CHANNEL).exists():
        return
    offered = (Resolution.ORIGINAL_PAYMENT, Resolution.EXCHANGE)
    defaults = DEFAULT_DOCUMENT.defaults.model_copy(update={"resolutions": offered})
    publish_policy(
        channel=Shop().channel(CHANNEL, CURRENCY, tax_included=True),
        document=DEFAULT_DOCUMENT.model_copy(update={"defaults": defaults}),
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m sandbox.demo.seed")
    parser.add_argument("--payments-url", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--orders", type=int, default=1)
    parser.add_argument("--whole-shop", action="store_true")
    parser.add_argument(
        "--staff-data",
        action="store_true",
        help="also what staff had to do in the last weeks; with the whole shop only",
    )
    options = parser.parse_args()
    django.setup()
    story = seed(options.payments_url, options.orders, whole_shop=options.whole_shop)
    _let_shirts_be_exchanged()
    call_command("returns_setup")
    if options.staff_data:
        from sandbox.shop import Shop

        from .returns.past import let_happen

        let_happen(Shop(), options.payments_url)
    story.write(options.out)


if __name__ == "__main__":
    main()
