"""Whether any facts make conditions come out as asked, without trying facts.

A search through the alternatives that conditions leave (a tableau), with what they say of
each fact kept together. It gives up after so many steps, or so deep, and then answers
yes: a wrong yes only leaves out a notice.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

from ..conditions import All, Any_, Not, parts
from ..matching import Known, key_of
from .constraints import Absent, Constraint, both, of_test
from .samples import sample

Mode = Literal["true", "false", "not true", "not false"]
"""``not true``: false or unknown, as facts may be absent."""
Goal = tuple[Any, Mode]
Bounds = Mapping[str, Constraint]
"""What is known of facts before, by their keys."""

STEPS_MAX = 2000
DEPTH_MAX = 150
DENIED: dict[Mode, Mode] = {
    "true": "false",
    "false": "true",
    "not true": "not false",
    "not false": "not true",
}
ALWAYS_KNOWN = frozenset(
    [
        "channel",
        "currency",
        "order_value",
        "guest",
        "kind",
        "days_since_order",
        "ordered_on",
        "asked_on",
        "line_value",
    ]
)


class _TooMany(Exception):
    """The search was given up."""


def possible(*goals: Goal, within: Bounds | None = None) -> bool:
    """Whether some facts within bounds meet all goals."""
    try:
        return _search(goals, within or {}, iter(range(STEPS_MAX)), 0) is not None
    except _TooMany:
        return True


def example(*goals: Goal, within: Bounds | None = None) -> Known | None:
    """Facts within bounds that meet all goals, as far as the goals speak of them.

    ``None`` where there are none, or they were not found in time.
    """
    try:
        found = _search(goals, within or {}, iter(range(STEPS_MAX)), 0)
    except _TooMany:
        return None
    return None if found is None else {key: sample(key, found[key]) for key in found}


def _search(
    goals: tuple[Goal, ...], found: Bounds, steps: Iterator[int], depth: int
) -> Bounds | None:
    """What is known of facts that meet the goals; ``None`` where none do."""
    if not goals:
        return found
    if depth > DEPTH_MAX or next(steps, None) is None:
        raise _TooMany
    (condition, mode), *others = goals
    rest = tuple(others)
    affirms = mode in ("true", "not false")
    if condition is None:
        return _search(rest, found, steps, depth + 1) if affirms else None
    if isinstance(condition, Not):
        goal = (condition.not_, DENIED[mode])
        return _search((goal, *rest), found, steps, depth + 1)
    inner = tuple((part, mode) for part in parts(condition))
    if isinstance(condition, All if affirms else Any_):
        return _search((*inner, *rest), found, steps, depth + 1)
    if inner:
        tried: Iterable[tuple[tuple[Goal, ...], Bounds]] = (
            ((goal, *rest), found) for goal in inner
        )
    else:
        tried = ((rest, narrowed) for narrowed in _narrowed(condition, mode, found))
    for left, known in tried:
        answer = _search(left, known, steps, depth + 1)
        if answer is not None:
            return answer
    return None


def _narrowed(test: Any, mode: Mode, found: Bounds) -> Iterator[Bounds]:
    """What is known once a test came out as asked, for each way in which it can."""
    key = key_of(test)
    ways: list[Constraint] = list(of_test(test, mode in ("true", "not false")))
    if mode.startswith("not ") and key not in ALWAYS_KNOWN:
        ways.append(Absent())
    for way in ways:
        met = both(found[key], way) if key in found else _alone(way)
        if met is not None:
            yield {**found, key: met}


def _alone(way: Constraint) -> Constraint | None:
    return way if isinstance(way, Absent) or way.is_possible() else None
