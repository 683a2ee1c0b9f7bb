"""A value that a constraint allows, as facts are known."""

from datetime import date
from decimal import Decimal
from typing import Any

from ..catalogue import DATES, FLAGS
from .constraints import Constraint, Span, Words

OTHER = "another word"
HALF = Decimal("0.5")


def sample(key: str, constraint: Constraint) -> Any:
    """The value of a fact by its key; ``None`` where nothing is known of it."""
    if isinstance(constraint, Words):
        word = _word(constraint)
        return word == "True" if key in FLAGS else word
    if isinstance(constraint, Span):
        number = _number(constraint)
        return _day(int(number)) if key in DATES else number
    return None


def _day(ordinal: int) -> date:
    """The day, or the nearest that there is."""
    return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))


def _word(words: Words) -> str | tuple[str, ...]:
    if words.has_none:
        return ()
    if words.is_one and words.one_of:
        return min(frozenset.intersection(*words.one_of) - words.none_of)
    told = tuple(min(one - words.none_of) for one in words.one_of) or (
        OTHER + "".join(sorted(words.none_of)),
    )
    return told[0] if words.is_one else told


def _number(span: Span) -> Decimal:
    closed = span.closed()
    low, high = closed.low, closed.high
    if low is None:
        return Decimal(1) if high is None else high - (1 if closed.high_open else 0)
    if not closed.low_open:
        return low
    return low + 1 if high is None else (low + high) * HALF
