"""Why wanted new goods cannot be had, each with its code and what could be had."""

from collections.abc import Iterable, Mapping
from typing import Any

from ...errors import ErrorCode, Problem
from ...host.contract import Unsold, Why

CODES = {
    Why.UNKNOWN: ErrorCode.VARIANT_NOT_FOUND,
    Why.NOT_AVAILABLE: ErrorCode.VARIANT_NOT_AVAILABLE,
    Why.SOLD_OUT: ErrorCode.VARIANT_SOLD_OUT,
}
WORDS = {
    Why.UNKNOWN: "There is no such variant.",
    Why.NOT_AVAILABLE: "The variant is not sold in this channel.",
}
FIELD = "exchangeFor"


def problems_of(
    unsold: Iterable[Unsold], wanted: Mapping[Any, Iterable[tuple[int, int]]]
) -> list[Problem]:
    """One problem for each line that wants such a variant; ``wanted`` is by line."""
    return [
        Problem(
            CODES[each.why],
            WORDS.get(each.why, f"{each.left} can be had of the variant."),
            field=FIELD,
            line=line,
            quantity=each.left if each.why == Why.SOLD_OUT else None,
            variant=each.variant_id,
        )
        for each in unsold
        for line, goods in wanted.items()
        if any(variant_id == each.variant_id for variant_id, _quantity in goods)
    ]
