"""What goods without a return say of whose they may be."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from .scanned import LONGEST, ORDER_NUMBER_MAX, Readings, readings

EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
ORDER_NUMBER = re.compile(r"#\s?(\d{1,10})\b|(?<![\w.-])(\d{4,10})(?![\w.-])", re.ASCII)
"""A short number is one only where it is marked as one; a long one stands alone."""
MOST = 10


class Clue(StrEnum):
    """Why a return or an order may be meant, the surest first."""

    TRACKING_NUMBER = "tracking_number"
    RETURN_NUMBER = "return_number"
    ORDER_NUMBER = "order_number"
    EMAIL = "email"
    VARIANT = "variant"


@dataclass(frozen=True, slots=True)
class Clues:
    """What is looked up for one parcel."""

    meant: Readings = field(default_factory=Readings)
    emails: frozenset[str] = frozenset()
    variants: frozenset[int] = frozenset()


def clues(
    texts: Iterable[str],
    *,
    tracking_number: str,
    variants: Collection[int],
    prefix: str,
) -> Clues:
    """From what the parcel says, what staff wrote, and the goods."""
    told = [text[:LONGEST] for text in texts if text]
    written = [readings(text, prefix) for text in told]
    found = readings(tracking_number, prefix)
    emails = {email for text in told for email in EMAIL.findall(text)}
    return Clues(
        meant=Readings(
            numbers=frozenset().union(*(row.numbers for row in written)),
            tracking=found.tracking,
            orders=frozenset(number for text in told for number in _orders(text)),
        ),
        emails=frozenset(emails | {email.lower() for email in emails}),
        variants=frozenset(variants),
    )


def _orders(text: str) -> Iterable[int]:
    for marked, alone in ORDER_NUMBER.findall(text):
        number = int(marked or alone)
        if number <= ORDER_NUMBER_MAX:
            yield number


def surest[Key](found: Iterable[tuple[Key, Clue]]) -> dict[Key, list[Clue]]:
    """The likeliest candidates with their clues: by the surest, then by how many.

    Of candidates that are alike the first found comes first.
    """
    order = list(Clue)
    known: dict[Key, set[Clue]] = {}
    for key, clue in found:
        known.setdefault(key, set()).add(clue)
    ranked = sorted(
        known.items(), key=lambda row: (min(map(order.index, row[1])), -len(row[1]))
    )
    return {key: sorted(kinds, key=order.index) for key, kinds in ranked[:MOST]}
