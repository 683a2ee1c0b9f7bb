"""Rules as functions of known facts: made once for a document, asked for every line.

``True``, ``False``, or ``None`` where a fact is absent.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from operator import eq, ge, gt, le, lt, ne
from typing import Any

from .conditions import (
    All,
    AnswerTest,
    Any_,
    AttributeTest,
    DateTest,
    FlagTest,
    MetadataTest,
    Not,
    NumberTest,
    tests,
)
from .values import month_and_day
from .written import Ruled

Known = Mapping[str, Any]
"""Values by the key that :func:`key_of` gives a test; ``None`` is absent."""
Match = Callable[[Known], bool | None]
Predicate = Callable[[Any], bool]
NOTHING = ()
"""What was looked for and is not there, so that a test says no and not unknown."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """A rule that can be asked quickly. ``keys`` are what it looks at, in its order."""

    name: str
    match: Match
    keys: tuple[str, ...]
    effects: tuple[tuple[str, Any], ...]


def compile_rule(rule: Ruled) -> Compiled:
    looked_at = () if rule.when is None else tests(rule.when)
    return Compiled(
        name=rule.name,
        match=_always if rule.when is None else compiled(rule.when),
        keys=tuple(dict.fromkeys(map(key_of, looked_at))),
        effects=tuple(
            (name, getattr(rule.then, name)) for name in rule.then.set_names()
        ),
    )


def key_of(test: Any) -> str:
    """The name under which a test's fact is known, and told in a trace."""
    if isinstance(test, AttributeTest):
        return f"attribute:{test.attribute}"
    if isinstance(test, MetadataTest):
        return f"metadata:{test.metadata}:{test.key}"
    if isinstance(test, AnswerTest):
        return f"answer:{test.question}"
    return str(test.fact)


def compiled(condition: Any) -> Match:
    """The condition as a function."""
    if isinstance(condition, All):
        return _all([compiled(part) for part in condition.all])
    if isinstance(condition, Any_):
        return _any([compiled(part) for part in condition.any])
    if isinstance(condition, Not):
        return _not(compiled(condition.not_))
    return _test(condition)


def _always(_known: Known) -> bool:
    return True


def _all(parts: list[Match]) -> Match:
    def match(known: Known) -> bool | None:
        answer: bool | None = True
        for part in parts:
            found = part(known)
            if found is False:
                return False
            if found is None:
                answer = None
        return answer

    return match


def _any(parts: list[Match]) -> Match:
    def match(known: Known) -> bool | None:
        answer: bool | None = False
        for part in parts:
            found = part(known)
            if found is True:
                return True
            if found is None:
                answer = None
        return answer

    return match


def _not(part: Match) -> Match:
    def match(known: Known) -> bool | None:
        found = part(known)
        return None if found is None else not found

    return match


def _test(test: Any) -> Match:
    key, holds = key_of(test), _predicate(test)

    def match(known: Known) -> bool | None:
        value = known[key]
        return None if value is None else holds(value)

    return match


def _predicate(test: Any) -> Predicate:
    """What a test asks of a value that is there."""
    if isinstance(test, NumberTest):
        return _within(test)
    if isinstance(test, FlagTest):
        return partial(eq, test.holds)
    if isinstance(test, DateTest):
        return _between(test)
    return partial(ne, NOTHING) if test.any_of is None else _one_of(test.any_of)


def _one_of(words: Iterable[str]) -> Predicate:
    accepted = frozenset(words)

    def holds(value: str | Iterable[str]) -> bool:
        if isinstance(value, str):
            return value in accepted
        return not accepted.isdisjoint(value)

    return holds


def _within(test: NumberTest) -> Predicate:
    """As "5 <= value" is asked of the bound, ``le`` stands for at least."""
    given = (
        (le, test.at_least),
        (lt, test.more_than),
        (ge, test.at_most),
        (gt, test.less_than),
    )
    bounds = [partial(compare, bound) for compare, bound in given if bound is not None]
    if len(bounds) == 1:
        return bounds[0]
    lower, upper = bounds
    return lambda value: lower(value) and upper(value)


def _between(test: DateTest) -> Predicate:
    if isinstance(test.first, str) and isinstance(test.last, str):
        return _in_season(month_and_day(test.first), month_and_day(test.last))
    first: Any = test.first or date.min
    last: Any = test.last or date.max
    return lambda day: first <= day <= last


def _in_season(first: tuple[int, int], last: tuple[int, int]) -> Predicate:
    """A span that comes every year, and may hold its turn."""

    def holds(day: date) -> bool:
        of_year = (day.month, day.day)
        if first <= last:
            return first <= of_year <= last
        return of_year >= first or of_year <= last

    return holds
