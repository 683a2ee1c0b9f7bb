"""Attributes of Saleor's products and variants."""

from collections.abc import Collection, Iterator

from django.db.models import BooleanField, Value
from saleor.attribute import AttributeType
from saleor.attribute.models import (
    AssignedProductAttributeValue,
    AssignedVariantAttributeValue,
    Attribute,
)

from ..contract import AttributeValue

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
