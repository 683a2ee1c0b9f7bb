"""What a test leaves of the values that a fact may have."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Any

from ..conditions import DateTest, FlagTest, NumberTest

SEVERAL = frozenset(["category", "collection", "customer_group", "customer_type"])
"""Facts that may have several words at once; attributes may too."""
WHOLE = frozenset(
    [
        "quantity",
        "customer_orders",
        "customer_returns",
        "days_since_order",
        "days_since_fulfilment",
        "days_since_delivery",
    ]
)
"""Numbers that are whole, so that nothing lies between 3 and 4."""
PERCENT = frozenset(["discount_percentage", "risk_score"])


@dataclass(frozen=True, slots=True)
class Absent:
    """Nobody knows the fact."""


@dataclass(frozen=True, slots=True)
class Words:
    """One word of each of ``one_of``, and none of ``none_of``.

    ``is_one`` where the fact has no more than one word; ``has_any`` and ``has_none``
    where that it has a value at all, or has none, was asked.
    """

    is_one: bool
    one_of: tuple[frozenset[str], ...] = ()
    none_of: frozenset[str] = frozenset()
    has_any: bool = False
    has_none: bool = False

    def is_possible(self) -> bool:
        if self.has_none and (self.has_any or self.one_of):
            return False
        if self.is_one and self.one_of:
            return bool(frozenset.intersection(*self.one_of) - self.none_of)
        return all(words - self.none_of for words in self.one_of)

    def and_(self, other: "Words") -> "Words":
        return Words(
            self.is_one,
            self.one_of + other.one_of,
            self.none_of | other.none_of,
            self.has_any or other.has_any,
            self.has_none or other.has_none,
        )


@dataclass(frozen=True, slots=True)
class Span:
    """Numbers, or days as ordinals, from ``low`` to ``high``; open ends leave them out."""

    low: Decimal | None = None
    high: Decimal | None = None
    low_open: bool = False
    high_open: bool = False
    is_whole: bool = False

    def is_possible(self) -> bool:
        closed = self.closed()
        if closed.low is None or closed.high is None:
            return True
        if closed.low_open or closed.high_open:
            return closed.low < closed.high
        return closed.low <= closed.high

    def closed(self) -> "Span":
        """The same numbers; whole ones with ends that belong to them."""
        if not self.is_whole:
            return self
        low, high = self.low, self.high
        if low is not None:
            whole = low.to_integral_value(ROUND_CEILING)
            low = whole + 1 if self.low_open and whole == low else whole
        if high is not None:
            whole = high.to_integral_value(ROUND_FLOOR)
            high = whole - 1 if self.high_open and whole == high else whole
        return replace(self, low=low, high=high, low_open=False, high_open=False)

    def and_(self, other: "Span") -> "Span":
        low, low_open = _tighter(
            (self.low, self.low_open), (other.low, other.low_open), highest=True
        )
        high, high_open = _tighter(
            (self.high, self.high_open), (other.high, other.high_open), highest=False
        )
        return Span(low, high, low_open, high_open, self.is_whole)


@dataclass(frozen=True, slots=True)
class Anything:
    """The fact is known; no more is said of it."""

    def is_possible(self) -> bool:
        return True

    def and_(self, other: "Anything") -> "Anything":
        return self


End = tuple[Decimal | None, bool]
Constraint = Absent | Words | Span | Anything


def _tighter(one: End, other: End, *, highest: bool) -> End:
    if one[0] is None or other[0] is None:
        return other if one[0] is None else one
    if one[0] == other[0]:
        return one[0], one[1] or other[1]
    return one if (one[0] > other[0]) is highest else other


def both(one: Constraint, other: Constraint) -> Constraint | None:
    """What satisfies both; ``None`` where nothing does."""
    if isinstance(one, Absent) or isinstance(other, Absent):
        return one if one == other else None
    if isinstance(one, Words) and isinstance(other, Words):
        words = one.and_(other)
        return words if words.is_possible() else None
    if isinstance(one, Span) and isinstance(other, Span):
        span = one.and_(other)
        return span if span.is_possible() else None
    return other if isinstance(one, Anything) else one


def of_test(test: Any, holds: bool) -> Iterator[Constraint]:
    """The ways in which a test holds, or does not."""
    if isinstance(test, NumberTest):
        yield from _numbers(test, holds)
    elif isinstance(test, DateTest):
        yield from _days(test, holds)
    elif isinstance(test, FlagTest):
        yield Words(True, (frozenset({str(test.holds is holds)}),))
    else:
        yield from _words(test, holds)


def _words(test: Any, holds: bool) -> Iterator[Words]:
    is_one = getattr(test, "fact", "") not in SEVERAL and not hasattr(test, "attribute")
    if test.any_of is None:
        yield Words(is_one, has_any=holds, has_none=not holds)
    elif holds:
        yield Words(is_one, one_of=(frozenset(test.any_of),))
    else:
        yield Words(is_one, none_of=frozenset(test.any_of))


def _numbers(test: NumberTest, holds: bool) -> Iterator[Span]:
    low = test.more_than if test.at_least is None else test.at_least
    high = test.less_than if test.at_most is None else test.at_most
    span = Span(
        low,
        high,
        test.more_than is not None,
        test.less_than is not None,
        test.fact in WHOLE,
    )
    least = Span(Decimal(0), Decimal(100) if test.fact in PERCENT else None)
    yield from (part.and_(least) for part in ([span] if holds else _outside(span)))


def _days(test: DateTest, holds: bool) -> Iterator[Span | Anything]:
    if isinstance(test.first, str) or isinstance(test.last, str):
        yield Anything()
        return
    low = None if test.first is None else Decimal(test.first.toordinal())
    high = None if test.last is None else Decimal(test.last.toordinal())
    span = Span(low, high, is_whole=True)
    yield from [span] if holds else _outside(span)


def _outside(span: Span) -> Iterator[Span]:
    if span.low is not None:
        yield Span(None, span.low, False, not span.low_open, span.is_whole)
    if span.high is not None:
        yield Span(span.high, None, not span.high_open, False, span.is_whole)
