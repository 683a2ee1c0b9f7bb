"""When a refused refund is tried again by itself."""

from collections.abc import Callable
from datetime import datetime, timedelta

FIRST_PAUSE = timedelta(minutes=10)
FACTOR = 4
TRIES = 5
"""So that the last one starts within two days of the first."""


def next_try(
    number: int, now: datetime, draw: Callable[[float, float], float]
) -> datetime | None:
    """When the try after ``number`` starts; ``None`` once there were enough.

    The pause grows fourfold with each try. ``draw`` gives a number between two, such as
    :func:`random.uniform`: no two refunds that failed together are tried together.
    """
    if number >= TRIES:
        return None
    pause: timedelta = FIRST_PAUSE * int(FACTOR ** (number - 1))
    return now + pause * draw(0.5, 1.5)
