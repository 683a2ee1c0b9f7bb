"""What every document of rules has alike: names, priorities, days, the order of asking."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Annotated, Any, Protocol
from zoneinfo import available_timezones

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

from .values import Text

RULES_MAX = 500
CONDITION = "The condition; null: always."

_zones = cache(available_timezones)


class Written(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Named(Protocol):
    @property
    def name(self) -> str: ...


class Ruled(Named, Protocol):
    """A rule of any document; ``then`` says by ``set_names()`` what it sets."""

    @property
    def priority(self) -> int: ...
    @property
    def enabled(self) -> bool: ...
    @property
    def when(self) -> Any: ...
    @property
    def then(self) -> Any: ...


class Rulebook(Protocol):
    """A document of any kind, as far as its conditions go."""

    @property
    def in_order(self) -> Sequence[Ruled]: ...


def _known_zone(name: str) -> str:
    if name not in _zones():
        raise ValueError("not a time zone of the IANA database, such as Europe/Paris")
    return name


def _own_name(name: str) -> str:
    """A name that can be read, and told apart from those of built-in rules."""
    if not name.strip() or name != name.strip():
        raise ValueError("a name neither starts nor ends with a space")
    if name.startswith("["):
        raise ValueError("names in brackets are those of built-in rules")
    return name


Name = Annotated[Text, AfterValidator(_own_name)]
"""Described within ``Annotated``: pydantic 2.11 drops one of two validators otherwise."""
RuleName = Annotated[
    Name,
    Field(
        max_length=120,
        description="What traces and staff call it; no two rules share one.",
    ),
]
RulePriority = Annotated[
    int,
    Field(
        ge=-1000,
        le=1000,
        description="The highest wins; of equals, the one that stands first.",
    ),
]
Enabled = Annotated[bool, Field(description="false: as if it were not there.")]
Zone = Annotated[
    str,
    AfterValidator(_known_zone),
    Field(description="Where days begin and end; IANA name."),
]


def in_order[R: Ruled](rules: Sequence[R]) -> tuple[R, ...]:
    """The active rules in the order in which they are asked."""
    active = [rule for rule in rules if rule.enabled]
    return tuple(sorted(active, key=lambda rule: -rule.priority))


def refuse_doubles(**lists: Sequence[Named]) -> None:
    """
    Raises:
        ValidationError: a name stood before in the list of that field, at its place.
    """
    errors = [found for field, rows in lists.items() for found in _twice(field, rows)]
    if errors:
        raise ValidationError.from_exception_data("names", errors)


def _twice(field: str, rows: Sequence[Named]) -> Iterator[InitErrorDetails]:
    seen: set[str] = set()
    for number, row in enumerate(rows):
        if row.name in seen:
            yield InitErrorDetails(
                type=PydanticCustomError("name_taken", "Another one has this name"),
                loc=(field, number, "name"),
                input=row.name,
            )
        seen.add(row.name)
