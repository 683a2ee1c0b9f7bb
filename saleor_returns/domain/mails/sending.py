"""How a mail goes out, and when one that did not go is tried again."""

from collections.abc import Callable
from datetime import timedelta
from enum import StrEnum

FIRST_PAUSE = timedelta(minutes=1)
FACTOR = 3
MOST_TRIES = 8
"""With pauses that grow threefold this is about eighteen hours."""


class MailMode(StrEnum):
    """``notify``: the platform's own notification, for the shop's mail App."""

    SEND = "send"
    NOTIFY = "notify"
    OFF = "off"


class MailStatus(StrEnum):
    """``skipped``: nobody was to get it any more; ``failed``: it was given up."""

    WAITING = "waiting"
    SENT = "sent"
    SKIPPED = "skipped"
    FAILED = "failed"


def pause_after(tries: int, draw: Callable[[float, float], float]) -> timedelta | None:
    """How long to wait after so many tries; ``None`` once there were enough.

    ``draw`` gives a number between two, such as :func:`random.uniform`: what failed
    together is not tried together.
    """
    if tries >= MOST_TRIES:
        return None
    pause: timedelta = FIRST_PAUSE * int(FACTOR ** (tries - 1))
    return pause * draw(0.75, 1.25)
