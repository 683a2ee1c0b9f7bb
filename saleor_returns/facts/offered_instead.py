"""What goods can be exchanged for now: the other sizes and colours, as far as in stock."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from django.apps import apps

from .. import host
from ..host.contract import NotForSale, Offer
from . import WRITER


def offered_instead(
    order: Any, wanted: Mapping[Any, int], alias: str = WRITER
) -> dict[UUID, Sequence[Offer]]:
    """By order line, whose keys ``wanted`` maps to units: variants of its product.

    In as many units as are wanted. What is sold out or not sold any more is left out, and
    so is everything where it sells out while it is asked for.
    """
    products = {
        line.pk: line.variant.product_id for line in wanted if line.variant is not None
    }
    most: dict[int, int] = {}
    for line, quantity in wanted.items():
        if line.pk in products:
            product = products[line.pk]
            most[product] = max(most.get(product, 0), quantity)
    variants = apps.get_model("product", "ProductVariant").objects.using(alias)
    rows = variants.filter(product_id__in=most).values_list("pk", "product_id")
    asked = [(pk, most[product]) for pk, product in rows.order_by("name", "pk")]
    offers = _for_sale(order, asked)
    return {
        pk: [row for row in offers if row.variant.product_id == product]
        for pk, product in products.items()
    }


def _for_sale(order: Any, asked: Sequence[tuple[int, int]]) -> Sequence[Offer]:
    """Ask for all; those that cannot be had are told at once, and the rest is asked for."""
    if not asked:
        return []
    try:
        return host.exchanges.quote(order, asked)
    except NotForSale as error:
        gone = {each.variant_id for each in error.unsold}
    left = [row for row in asked if row[0] not in gone]
    try:
        return host.exchanges.quote(order, left) if left else []
    except NotForSale:
        return []
