"""Used goods are made as Saleor's own mutations make them, with what follows."""

from decimal import Decimal

import pytest

from saleor_returns import host
from saleor_returns.host.contract import SYSTEM, UsedGoods

EVENTS = ["product_created", "product_updated", "product_variant_created"]


@pytest.fixture
def outlet(shop):
    return shop.channel("outlet", "EUR")


@pytest.fixture
def source(shop):
    return shop.variant("mug", product="Mug", channel=shop.channel("eur", "EUR"))


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


@pytest.fixture
def delivered(shop, provider, committed):
    """Names of the events that reach an App once ``make`` is committed."""
    from saleor.core.models import EventDelivery
    from saleor.webhook.models import Webhook

    app = shop.app("app.products", ["MANAGE_PRODUCTS"])
    webhook = Webhook.objects.create(app=app, target_url=provider.url, name="Goods")
    for name in EVENTS:
        webhook.events.create(event_type=name)

    def after(make):
        EventDelivery.objects.all().delete()
        with committed():
            made = make()
            assert not EventDelivery.objects.exists()
        return made, set(EventDelivery.objects.values_list("event_type", flat=True))

    return after


def test_subscribers_are_told_once_it_stands(source, outlet, delivered):
    made, told = delivered(lambda: used(source, outlet))
    assert told == {"product_created", "product_variant_created"}
    _other, told = delivered(
        lambda: used(source, outlet, product=made.product, sku="mug-c-2")
    )
    assert told == {"product_updated", "product_variant_created"}


def test_customers_of_the_outlet_alone_can_buy_it(source, outlet, committed):
    with committed():
        made = used(source, outlet)
    (listing,) = made.product.channel_listings.all()
    assert listing.channel == outlet
    assert listing.is_visible
    assert listing.visible_in_listings
    assert listing.is_available_for_purchase()
    assert listing.discounted_price_amount == Decimal("4.00")
    assert listing.discounted_price_dirty, "promotions of the channel are worked out"
    made.product.refresh_from_db()
    assert made.product.default_variant == made
    assert made.product.search_index_dirty


def test_what_belongs_to_one_product_alone_is_not_shared(shop, source, outlet):
    """A value of text is one product's; the copy must not change or lose it."""
    from saleor.attribute.models import Attribute

    shop.attribute(source.product, "material", "clay")
    shop.attribute(source.product, "story", "long")
    Attribute.objects.filter(slug="story").update(input_type="plain-text")
    made = used(source, outlet)
    found = host.catalogue.attributes([made.product_id], [], alias="default")
    assert [(row.attribute, row.value) for row in found] == [("material", "clay")]


def test_taxes_and_description_are_the_sources(source, outlet):
    from saleor.tax.models import TaxClass

    product = source.product
    product.tax_class = TaxClass.objects.create(name="Reduced")
    product.description = {"blocks": []}
    product.save()
    made = used(source, outlet)
    assert made.product.tax_class == product.tax_class
    assert made.product.description == {"blocks": []}
