"""Facts as a trace tells them: JSON that people can read."""

from datetime import date
from decimal import Decimal
from typing import Any

from .matching import Known

PLACES = 3


class Told(dict[str, Any]):
    """The facts of one line as JSON; each is put into words when it is first asked."""

    def __init__(self, known: Known) -> None:
        self._known = known

    def __missing__(self, key: str) -> Any:
        found = self[key] = told(self._known[key])
        return found


def told(value: Any) -> Any:
    """One fact as JSON; of a third no more than 0.333."""
    if isinstance(value, Decimal):
        is_long = int(value.as_tuple().exponent) < -PLACES
        return f"{round(value, PLACES) if is_long else value:f}"
    if isinstance(value, tuple):
        return list(value)
    return value.isoformat() if isinstance(value, date) else value
