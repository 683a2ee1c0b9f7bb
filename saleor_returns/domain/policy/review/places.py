"""Where the tests of a condition stand in a document."""

from collections.abc import Iterator
from typing import Any

from ..conditions import parts


def places_of(condition: Any, path: str) -> Iterator[tuple[Any, str]]:
    """Every test in a condition with its path."""
    for name in ("all", "any"):
        for index, part in enumerate(getattr(condition, name, ())):
            yield from places_of(part, f"{path}.{name}[{index}]")
    if hasattr(condition, "not_"):
        yield from places_of(condition.not_, f"{path}.not")
    if not parts(condition):
        yield condition, path
