"""The few lines of an order that the times of all its lines hang on.

One line with these is decided as it is within the whole order, so that trying every way
to return it does not take a decision on the whole order each time.
"""

from collections.abc import Iterable
from operator import attrgetter

from .facts import LineFacts
from .statutory import is_awaited


def witnesses(lines: Iterable[LineFacts]) -> tuple[LineFacts, ...]:
    """What :mod:`.statutory` and :mod:`.windows` look at beside the line itself."""
    rows = tuple(lines)
    goods = [line for line in rows if line.ordered and not line.is_digital]
    sent = [line for line in rows if line.ever_fulfilled]
    found = [
        *goods[:1],
        *[line for line in goods if is_awaited(line)][:1],
        *_last(goods, "delivered_at"),
        *_last(sent, "delivered_at"),
        *_last(sent, "fulfilled_at"),
    ]
    return tuple({line.line: line for line in found}.values())


def _last(lines: Iterable[LineFacts], moment: str) -> list[LineFacts]:
    """The line to which something happened last, if it did to any."""
    happened = [line for line in lines if getattr(line, moment) is not None]
    return [max(happened, key=attrgetter(moment))] if happened else []
