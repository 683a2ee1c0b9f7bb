"""New goods as inputs name them."""

from collections.abc import Sequence
from typing import Any

from ..operations.inputs import NewGoods
from .identifiers import int_of


def new_goods(wanted: Sequence[dict[str, Any]] | None) -> tuple[NewGoods, ...]:
    """Variants by primary key.

    Raises:
        ReturnsError: ``invalid``.
    """
    return tuple(
        NewGoods(
            int_of(row["variant_id"], "ProductVariant", "variantId"), row["quantity"]
        )
        for row in wanted or ()
    )
