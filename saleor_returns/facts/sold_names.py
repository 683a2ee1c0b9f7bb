"""What goods are called under which they were sold, in the order's language."""

from typing import Any

from ..models import ReturnLine


def joined(product: str, variant: str, sku: str = "") -> str:
    """A variant without a name of its own is called by its SKU, which says nothing."""
    names = (product, "" if variant == sku else variant)
    return " – ".join(name for name in names if name)


def name_sold(line: ReturnLine) -> str:
    """Of a line of a return, whose order's line must be read."""
    sold = line.order_line
    return joined(
        sold.translated_product_name or line.product_name,
        sold.translated_variant_name or line.variant_name,
        line.sku,
    )


def name_ordered(line: Any) -> str:
    """Of a line of an order."""
    return joined(
        line.translated_product_name or line.product_name,
        line.translated_variant_name or line.variant_name,
        line.product_sku or "",
    )
