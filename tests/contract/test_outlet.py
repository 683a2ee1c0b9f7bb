"""Used goods are made the same way on every host."""

from decimal import Decimal

import pytest
from django.apps import apps

from saleor_returns import host
from saleor_returns.host.contract import SYSTEM, UsedGoods


@pytest.fixture
def outlet(shop):
    return shop.channel("outlet", "EUR")


@pytest.fixture
def new(shop):
    here = shop.channel("eur", "EUR")
    return shop.variant("mug", product="Mug", channel=here, name="Large")


def used(source, channel, **changes):
    values = {
        "source": source,
        "product": None,
        "name": "Mug (used)",
        "handle": "mug-c",
        "sku": "mug-c",
        "channel": channel,
        "price": Decimal("4.00"),
        **changes,
    }
    return host.outlet.make(UsedGoods(**values), SYSTEM)


def listed(variant):
    rows = apps.get_model("product", "ProductVariantChannelListing").objects
    found = rows.filter(variant=variant)
    return [
        (row.channel.slug, row.price_amount, row.discounted_price_amount, row.currency)
        for row in found
    ]


def test_a_variant_is_made_with_a_product_like_the_sources(shop, new, outlet):
    made = used(new, outlet)
    made.refresh_from_db()
    product = made.product
    assert (made.sku, made.name, made.track_inventory) == ("mug-c", "Large", True)
    assert (product.name, product.slug) == ("Mug (used)", "mug-c")
    assert product.pk != new.product_id
    assert product.product_type_id == new.product.product_type_id
    price = Decimal("4.00")
    assert listed(made) == [("outlet", price, price, "EUR")]


def test_a_variant_joins_a_product(shop, new, outlet):
    first = used(new, outlet)
    other = used(new, outlet, product=first.product, sku="other-c")
    assert other.product_id == first.product_id
    assert first.product.variants.count() == 2


def test_without_a_price_nothing_is_listed(new, outlet):
    assert listed(used(new, outlet, price=None)) == []


@pytest.mark.parametrize("with_tax", [True, False])
def test_whether_prices_hold_tax(shop, with_tax):
    channel = shop.channel("outlet", "EUR", tax_included=with_tax)
    assert host.outlet.includes_tax(channel) is with_tax
