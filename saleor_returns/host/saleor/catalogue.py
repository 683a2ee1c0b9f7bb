"""Attributes of Saleor's products and variants."""

from collections.abc import Collection, Iterator
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import BooleanField, Q, Value
from saleor.attribute import AttributeType
from saleor.attribute.models import (
    AssignedProductAttributeValue,
    AssignedVariantAttributeValue,
    Attribute,
)
from saleor.product.models import ProductMedia

from ..contract import AttributeValue

PICTURE_SIZE = 256
NAMES = ("value__attribute__slug", "value__slug")


def attributes(
    product_ids: Collection[int], variant_ids: Collection[int], *, alias: str
) -> Iterator[AttributeValue]:
    """The values of some products and variants; see the contract."""
    products = (
        AssignedProductAttributeValue.objects.using(alias)
        .filter(product_id__in=product_ids)
        .order_by()
        .values_list("product_id", *NAMES, Value(False, BooleanField()))
    )
    variants = (
        AssignedVariantAttributeValue.objects.using(alias)
        .filter(assignment__variant_id__in=variant_ids)
        .order_by()
        .values_list("assignment__variant_id", *NAMES, Value(True, BooleanField()))
    )
    for owner_id, attribute, value, of_variant in products.union(variants, all=True):
        yield AttributeValue(owner_id, of_variant, attribute, value)


def attribute_slugs(*, alias: str) -> set[str]:
    """The slugs of all attributes of products and variants; see the contract."""
    attributes = Attribute.objects.using(alias).order_by()
    of_products = attributes.filter(type=AttributeType.PRODUCT_TYPE)
    return set(of_products.values_list("slug", flat=True))


def pictures(variants: Collection[Any], *, alias: str) -> dict[int, str]:
    """Addresses of small pictures; see the contract. Saleor makes these when asked."""
    rows = (
        ProductMedia.objects.using(alias)
        .filter(product_id__in={variant.product_id for variant in variants})
        .exclude(Q(image="") | Q(image=None))
        .annotate(of=ArrayAgg("variant_media__variant_id"))
        .order_by("sort_order", "pk")
        .values_list("pk", "product_id", "of")
    )
    of_products: dict[int, int] = {}
    of_variants: dict[int, int] = {}
    for pk, product_id, variant_ids in rows:
        of_products.setdefault(product_id, pk)
        for variant_id in variant_ids or ():
            of_variants.setdefault(variant_id, pk)
    found = {
        variant.pk: of_variants.get(variant.pk) or of_products.get(variant.product_id)
        for variant in variants
    }
    return {pk: _address(media_id) for pk, media_id in found.items() if media_id}


def _address(media_id: int) -> str:
    from saleor.core.utils import build_absolute_uri
    from saleor.thumbnail.utils import prepare_image_proxy_url

    path = prepare_image_proxy_url(str(media_id), "ProductMedia", PICTURE_SIZE, None)
    return build_absolute_uri(path)
