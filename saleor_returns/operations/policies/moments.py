"""When a version may start to decide."""

from datetime import datetime

from ...domain.moments import aware
from ...errors import ErrorCode, refuse


def start_of(effective_from: datetime | None, now: datetime) -> datetime:
    """Now, or a later moment; UTC where it names no zone.

    Never before: the orders of that time would be judged by rules that nobody could
    have read when they were placed.

    Raises:
        ReturnsError: ``invalid`` for a moment that has passed.
    """
    if effective_from is None:
        return now
    start = aware(effective_from)
    if start < now:
        raise refuse(
            ErrorCode.INVALID,
            f"A version cannot decide from {start.isoformat()} on: that has passed. The "
            f"earliest moment accepted is {now.isoformat()}; null means at once.",
            field="effectiveFrom",
            accepted=[now.isoformat()],
        )
    return start
