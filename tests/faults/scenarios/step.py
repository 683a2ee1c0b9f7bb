"""Where a scenario starts, what it calls, and where it must end."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Step:
    """``refusals`` are what the repeated call may meet where the first one got through.

    ``check`` says what must be there in the end, beside the invariants.
    """

    call: Callable[[], Any]
    check: Callable[[], None]
    refusals: tuple[str, ...] = ()


def types(made):
    return list(made.events.order_by("sequence").values_list("type", flat=True))


def ended(made, status, expected):
    made.refresh_from_db()
    assert made.status == status
    assert types(made) == expected


def received(world):
    """A return of two shirts and a mug that arrived, worth 90.00."""
    made = world.ask({"shirt": 2, "mug": 1})
    world.receive(made, ("shirt", 2, "restock"), ("mug", 1, "recycle"))
    return made
