"""Used goods; the sandbox lists variants alone, and has nobody to tell."""

from typing import Any

from saleor_returns.host.contract import Actor, UsedGoods

from ..product.models import Product, ProductVariant, ProductVariantChannelListing


def includes_tax(channel: Any) -> bool:
    return bool(channel.metadata.get("tax_included", True))


def make(goods: UsedGoods, actor: Actor) -> ProductVariant:
    source = goods.source
    product = goods.product or Product.objects.create(
        product_type=source.product.product_type,
        category=source.product.category,
        name=goods.name,
        slug=goods.handle,
        attributes=source.product.attributes,
        metadata=source.product.metadata,
    )
    variant = ProductVariant.objects.create(
        product=product,
        sku=goods.sku,
        name=source.name,
        track_inventory=source.track_inventory,
        attributes=source.attributes,
        metadata=source.metadata,
    )
    if goods.price is not None:
        ProductVariantChannelListing.objects.create(
            variant=variant,
            channel=goods.channel,
            currency=goods.channel.currency_code,
            price_amount=goods.price,
            discounted_price_amount=goods.price,
        )
    return variant
