"""Used goods in Saleor's catalogue."""

from collections import defaultdict
from typing import Any

from django.utils import timezone
from saleor.attribute import AttributeInputType
from saleor.attribute.models import (
    AssignedProductAttributeValue,
    AssignedVariantAttributeValue,
)
from saleor.attribute.utils import associate_attribute_values_to_instance
from saleor.channel.models import Channel
from saleor.core.utils import generate_unique_slug
from saleor.product.models import (
    Product,
    ProductChannelListing,
    ProductVariant,
    ProductVariantChannelListing,
)
from saleor.product.utils.product import mark_products_in_channels_as_dirty

from ..contract import Actor, UsedGoods
from . import compat
from .announcements import announce

COPIED = (*AttributeInputType.TYPES_WITH_CHOICES, AttributeInputType.BOOLEAN)
"""Attributes whose values are the attribute's; others belong to one product alone."""


def includes_tax(channel: Channel) -> bool:
    """Whether the channel's prices hold tax; see the contract."""
    return bool(channel.tax_configuration.prices_entered_with_tax)


def make(goods: UsedGoods, actor: Actor) -> ProductVariant:
    """Make a variant as Saleor's own mutations do; see the contract."""
    product = goods.product or _product(goods)
    variant = _variant(goods, product)
    is_new = goods.product is None
    if product.default_variant_id is None:
        product.default_variant = variant
    product.search_index_dirty = True
    product.save(update_fields=["default_variant", "search_index_dirty", "updated_at"])
    if goods.price is not None:
        _list(goods, product, variant)
        touched = {goods.channel.pk: {product.pk}}
        announce(mark_products_in_channels_as_dirty, touched)
    announce(_product_was_made if is_new else _product_was_changed, product.pk, actor)
    announce(_variant_was_made, variant.pk, actor)
    return variant


def _product(goods: UsedGoods) -> Product:
    source = goods.source.product
    product = Product(
        product_type_id=source.product_type_id,
        category_id=source.category_id,
        tax_class_id=source.tax_class_id,
        name=goods.name,
        description=source.description,
        description_plaintext=source.description_plaintext,
        weight=source.weight,
        metadata=source.metadata,
    )
    product.slug = generate_unique_slug(product, goods.handle)
    product.save()
    assigned = AssignedProductAttributeValue.objects.filter(product_id=source.pk)
    _copy_attributes(assigned, product)
    return product


def _variant(goods: UsedGoods, product: Product) -> ProductVariant:
    source = goods.source
    variant = ProductVariant.objects.create(
        product=product,
        sku=goods.sku,
        name=source.name,
        track_inventory=source.track_inventory,
        weight=source.weight,
        metadata=source.metadata,
    )
    assigned = AssignedVariantAttributeValue.objects.filter(
        assignment__variant_id=source.pk
    )
    _copy_attributes(assigned, variant)
    return variant


def _copy_attributes(assigned: Any, owner: Product | ProductVariant) -> None:
    values: defaultdict[int, list[Any]] = defaultdict(list)
    rows = assigned.filter(value__attribute__input_type__in=COPIED)
    for row in rows.select_related("value").order_by("sort_order", "pk"):
        values[row.value.attribute_id].append(row.value)
    if values:
        associate_attribute_values_to_instance(owner, dict(values))


def _list(goods: UsedGoods, product: Product, variant: ProductVariant) -> None:
    now, currency = timezone.now(), goods.channel.currency_code
    ProductChannelListing.objects.get_or_create(
        product=product,
        channel=goods.channel,
        defaults={
            "currency": currency,
            "is_published": True,
            "published_at": now,
            "visible_in_listings": True,
            "available_for_purchase_at": now,
            "discounted_price_amount": goods.price,
        },
    )
    ProductVariantChannelListing.objects.create(
        variant=variant,
        channel=goods.channel,
        currency=currency,
        price_amount=goods.price,
        discounted_price_amount=goods.price,
    )


def _product_was_made(product_id: int, actor: Actor) -> None:
    product = Product.objects.get(pk=product_id)
    compat.plugins_manager(actor).product_created(product)


def _product_was_changed(product_id: int, actor: Actor) -> None:
    product = Product.objects.get(pk=product_id)
    compat.plugins_manager(actor).product_updated(product)


def _variant_was_made(variant_id: int, actor: Actor) -> None:
    variant = ProductVariant.objects.get(pk=variant_id)
    compat.plugins_manager(actor).product_variant_created(variant)
