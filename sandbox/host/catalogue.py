"""Attributes are a column of the product and of the variant here."""

from collections.abc import Collection, Iterator
from typing import Any

from django.conf import settings
from django.db.models import Value

from saleor_returns.host.contract import AttributeValue

from ..product.models import Product, ProductVariant


def attributes(
    product_ids: Collection[int], variant_ids: Collection[int], *, alias: str
) -> Iterator[AttributeValue]:
    rows = Product.objects.using(alias).filter(pk__in=product_ids).order_by()
    others = ProductVariant.objects.using(alias).filter(pk__in=variant_ids).order_by()
    found = rows.values_list("pk", "attributes", Value(False)).union(
        others.values_list("pk", "attributes", Value(True)), all=True
    )
    for pk, attributes, of_variant in found:
        for attribute, values in attributes.items():
            for value in values:
                yield AttributeValue(pk, of_variant, attribute, value)


def attribute_slugs(*, alias: str) -> set[str]:
    of_products = Product.objects.using(alias).order_by().values_list("attributes")
    of_variants = ProductVariant.objects.using(alias).order_by()
    rows = of_products.union(of_variants.values_list("attributes"))
    return {slug for (attributes,) in rows for slug in attributes}


def pictures(variants: Collection[Any], *, alias: str) -> dict[int, str]:
    """Drawn by the page that embeds extensions, where that is served."""
    if "sandbox.embedding" not in settings.INSTALLED_APPS:
        return {}
    ids = {variant.product_id for variant in variants}
    rows = Product.objects.using(alias).filter(pk__in=ids)
    slugs = dict(rows.values_list("pk", "slug"))
    return {
        row.pk: f"{settings.PUBLIC_URL}media/products/{slugs[row.product_id]}.png"
        for row in variants
    }
