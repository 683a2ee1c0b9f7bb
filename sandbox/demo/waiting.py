"""Waiting for what a worker does: ask until it is so, or say what was seen last."""

import time
from collections.abc import Callable

DEADLINE_SECONDS = 60.0
BETWEEN_QUESTIONS_SECONDS = 0.1


class NeverHappened(Exception):
    """The deadline came first."""


def eventually[Seen](
    look: Callable[[], Seen],
    holds: Callable[[Seen], bool],
    seconds: float = DEADLINE_SECONDS,
) -> Seen:
    """Return the first thing seen of which ``holds`` is true.

    Raises:
        NeverHappened: nothing of the kind was seen in time.
    """
    deadline = time.monotonic() + seconds
    while True:
        seen = look()
        if holds(seen):
            return seen
        if time.monotonic() > deadline:
            raise NeverHappened(f"after {seconds:g} seconds this was seen: {seen!r}")
        time.sleep(BETWEEN_QUESTIONS_SECONDS)
