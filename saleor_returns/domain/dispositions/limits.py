"""What may become of units at all, whatever rules and staff say."""

from collections.abc import Callable, Iterator

from ..disposition import EFFECTS, Disposition, Effect, GradeMeaning
from ..lifecycle import Resolution

Fits = Callable[[Effect], bool]


def limits(
    resolution: str, grade: str | None, meaning: str | None
) -> Iterator[tuple[str, Fits]]:
    """What a disposition must be like for such units, each with the reason.

    ``grade`` is the slug of their grade, and ``meaning`` what it says beyond its name.
    """
    if resolution == Resolution.REPAIR:
        yield (
            "The units are to be repaired and go back to the customer. Change the "
            "resolution of the line to keep them.",
            lambda effect: not effect.accepted,
        )
    if grade is None:
        return
    if meaning == GradeMeaning.MISSING:
        yield "Units that did not come are missing.", lambda effect: not effect.arrives
        return
    yield (
        f"Units of grade “{grade}” are there, and not missing.",
        lambda effect: effect.arrives,
    )
    if meaning == GradeMeaning.INCORRECT:
        yield (
            "Other goods came than were announced; nothing is owed for them.",
            lambda effect: effect.arrives and not effect.accepted,
        )


def fitting(
    resolution: str, grade: str | None, meaning: str | None, *, is_sold: bool
) -> frozenset[Disposition]:
    """What such units can become; without a variant that is sold they fill no stock."""
    found = tuple(limits(resolution, grade, meaning))
    return frozenset(
        word
        for word, effect in EFFECTS.items()
        if all(fits(effect) for _why, fits in found)
        and (is_sold or not effect.restocks)
    )
