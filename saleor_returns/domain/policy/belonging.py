"""Which facts the rules of a kind of document may name."""

from collections.abc import Callable, Iterator
from typing import Any

from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

from .catalogue import DocumentKind, facts_in
from .conditions import All, Any_, Not

FOREIGN = "foreign_fact"
"""The type of the error for a fact that is there in another kind of document only."""

type Place = tuple[int | str, ...]


def belonging(kind: DocumentKind) -> Callable[[Any], Any]:
    """A validator that refuses what such a document cannot know."""
    known = frozenset(facts_in(kind))

    def check(condition: Any) -> Any:
        errors = [
            InitErrorDetails(
                type=PydanticCustomError(FOREIGN, "Nobody knows this fact here"),
                loc=(*place, "fact"),
                input=test.fact,
            )
            for test, place in _placed(condition)
            if hasattr(test, "fact") and test.fact not in known
        ]
        if errors:
            raise ValidationError.from_exception_data("condition", errors)
        return condition

    return check


def _placed(condition: Any, place: Place = ()) -> Iterator[tuple[Any, Place]]:
    """Every test with the steps that lead to it."""
    if isinstance(condition, All | Any_):
        name = "all" if isinstance(condition, All) else "any"
        for number, part in enumerate(getattr(condition, name)):
            yield from _placed(part, (*place, name, number))
    elif isinstance(condition, Not):
        yield from _placed(condition.not_, (*place, "not"))
    else:
        yield condition, place
