"""The ordinary orders of the demo shop: the same ones every time."""

from collections.abc import Iterator
from random import Random

from . import demo_data as data

SEED = 20260619
GOODS = tuple(
    sku
    for product in data.PRODUCTS
    if product.product_type not in ("gift-card", "digital")
    for sku in product.skus
    if sku != data.SOLD_OUT
)
IN_CHANNEL = {
    channel: [
        email
        for email, country in data.CUSTOMERS.items()
        if (country == "US") == (channel == "us")
    ]
    for channel in ("eu", "us")
}


def ordinary_orders() -> Iterator[data.Order]:
    """Paid orders of one to four lines, from yesterday to half a year ago."""
    random = Random(SEED)  # noqa: S311  (nothing secret is drawn)
    for number in range(len(data.ORDERS) + 1, data.ORDERS_IN_ALL + 1):
        channel = "eu" if random.random() < 0.65 else "us"
        guest = random.random() < 0.15
        days_ago = int(random.triangular(1, 180, 12))
        delivered = random.choice((3, 4, 6, None))
        yield data.Order(
            reference=f"demo-{number}",
            what="an ordinary order",
            channel=channel,
            email=data.GUESTS[channel] if guest else random.choice(IN_CHANNEL[channel]),
            items=tuple(
                data.Item(sku, random.choice((1, 1, 1, 2, 3)))
                for sku in random.sample(GOODS, random.randint(1, 4))
            ),
            days_ago=days_ago,
            shipments=(data.Shipment(delivered_after_days=delivered),)
            if days_ago > 2
            else (),
            shipping=random.choice(("0", "4.90", "9.90")),
            guest=guest,
        )
