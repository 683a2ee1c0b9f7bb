"""What the products of order lines are, as rules look at them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.apps import apps
from django.db import connections

from ... import host
from ...domain.policy.catalogue import Source
from .needs import Needs

HUNDRED = Decimal(100)
ANCESTRY = """
WITH RECURSIVE above (leaf, slug, parent_id) AS (
    SELECT id, slug, parent_id FROM product_category WHERE id = ANY(%s)
    UNION ALL
    SELECT above.leaf, category.slug, category.parent_id
    FROM above JOIN product_category category ON category.id = above.parent_id
)
SELECT leaf, slug FROM above
"""


@dataclass(frozen=True, slots=True)
class Goods:
    """What was read of the catalogue; ``None`` where nothing was."""

    needs: Needs
    categories: Mapping[int, tuple[str, ...]] | None = None
    collections: Mapping[int, tuple[str, ...]] | None = None
    of_products: Mapping[int, Mapping[str, tuple[str, ...]]] = field(
        default_factory=dict
    )
    of_variants: Mapping[int, Mapping[str, tuple[str, ...]]] = field(
        default_factory=dict
    )

    def of(self, line: Any) -> dict[str, Any]:
        """Facts of one order line. A product that is gone is known by nothing."""
        found: dict[str, Any] = {
            "variant": line.product_sku or None,
            "reduced_by": _reduced_by(line),
            "is_digital": not line.is_shipping_required,
        }
        if line.variant is not None:
            found |= self.of_variant(line.variant)
        return found

    def of_variant(self, variant: Any) -> dict[str, Any]:
        """Facts of a variant, with its ``product__product_type``, as it is now."""
        product = variant.product
        found: dict[str, Any] = {
            "product": product.slug,
            "product_type": product.product_type.slug,
        }
        if self.categories is not None:
            found["categories"] = self.categories.get(product.category_id or 0, ())
        if self.collections is not None:
            found["collections"] = self.collections.get(product.pk, ())
        if Source.ATTRIBUTES in self.needs:
            found["attributes"] = _joined(
                self.of_products.get(product.pk, {}),
                self.of_variants.get(variant.pk, {}),
            )
        for owner, row in (
            ("product", product),
            ("variant", variant),
            ("product_type", product.product_type),
        ):
            if owner in self.needs.metadata:
                found[f"{owner}_metadata"] = row.metadata
        return found


def read_goods(lines: Collection[Any], needs: Needs, alias: str) -> Goods:
    """Read what rules look at of the lines' products, one statement for each source.

    ``lines`` are order lines with their ``variant__product__product_type``.
    """
    variants = [line.variant for line in lines if line.variant is not None]
    products = {variant.product_id: variant.product for variant in variants}
    of_products: Any = {}
    of_variants: Any = {}
    if variants and Source.ATTRIBUTES in needs:
        of_products, of_variants = _attributes(
            products, {variant.pk for variant in variants}, alias
        )
    return Goods(
        needs,
        _categories(products.values(), alias) if Source.CATEGORIES in needs else None,
        _collections(lines, products, alias) if Source.COLLECTIONS in needs else None,
        of_products,
        of_variants,
    )


def _reduced_by(line: Any) -> Decimal | None:
    """Percent that were taken off the line, vouchers of the whole order included."""
    before = line.undiscounted_total_price_gross_amount
    if not before:
        return None
    off = HUNDRED * (before - line.total_price_gross_amount) / before
    return max(Decimal(0), off.quantize(Decimal("0.001")))


def _categories(products: Iterable[Any], alias: str) -> dict[int, tuple[str, ...]]:
    """Slugs of categories and of all above them, by the lowest one's primary key."""
    leaves = list({product.category_id for product in products} - {None})
    found: defaultdict[int, tuple[str, ...]] = defaultdict(tuple)
    if leaves:
        with connections[alias].cursor() as cursor:
            cursor.execute(ANCESTRY, [leaves])
            for leaf, slug in cursor.fetchall():
                found[leaf] += (slug,)
    return found


def _collections(
    lines: Collection[Any], product_ids: Collection[int], alias: str
) -> Mapping[int, tuple[str, ...]]:
    """Slugs of collections by product; they may have come with the lines."""
    if all(hasattr(line, "in_collections") for line in lines):
        sold = [line for line in lines if line.variant is not None]
        return {line.variant.product_id: tuple(line.in_collections) for line in sold}
    rows = apps.get_model("product", "CollectionProduct").objects.using(alias)
    found: defaultdict[int, tuple[str, ...]] = defaultdict(tuple)
    chosen = rows.filter(product_id__in=product_ids).order_by("collection__slug")
    for product, slug in chosen.values_list("product_id", "collection__slug"):
        found[product] += (slug,)
    return found


def _attributes(
    product_ids: Collection[int], variant_ids: Collection[int], alias: str
) -> tuple[Any, Any]:
    """Slugs of values by attribute, of products and of variants."""
    found: tuple[Any, Any] = (defaultdict(dict), defaultdict(dict))
    rows = host.catalogue.attributes(product_ids, variant_ids, alias=alias)
    for row in rows:
        of = found[1 if row.of_variant else 0][row.owner_id]
        of[row.attribute] = (*of.get(row.attribute, ()), row.value)
    return found


def _joined(*parts: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for part in parts:
        for slug, values in part.items():
            found[slug] = tuple(dict.fromkeys((*found.get(slug, ()), *values)))
    return found
