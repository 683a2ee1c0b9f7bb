"""The language of mails: names that are filled in, and parts that come or go.

A part of Mustache (https://mustache.github.io/mustache.5.html): ``{{name}}`` is filled
in, ``{{#name}}…{{/name}}`` is there where the name has a value, once for each row of a
list, ``{{^name}}…{{/name}}`` where it has none, ``{{! … }}`` is a note. There is nothing
else, so a text of staff can compute nothing, call nothing and reach nothing that it was
not given; and nothing is filled in without being escaped.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
TAG = re.compile(
    r"(?P<alone>^[ \t]*\{\{[#^/!][^{}\n]*\}\}[ \t]*(?:\r?\n|\Z))"
    r"|\{\{(?P<inside>[^{}\n]*)\}\}"
    r"|(?P<wrong>\{\{|\}\})",
    re.MULTILINE,
)
"""A tag that opens, ends or notes takes the whole of a line that it has for itself."""
MOST_LEVELS = 8

type Names = Mapping[str, "Names | None"]
"""Names that a text may use; those of a list have the names of a row."""


class MistakeCode(StrEnum):
    SYNTAX = "syntax"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong, on which line from 1; ``accepted`` are the names there."""

    code: MistakeCode
    message: str
    line: int
    accepted: tuple[str, ...] = ()


class MistakeError(Exception):
    """A text that is not written in the language, with all its mistakes."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        super().__init__("; ".join(mistake.message for mistake in mistakes))
        self.mistakes = tuple(mistakes)


@dataclass(frozen=True, slots=True)
class Filled:
    """A name that is filled in."""

    name: str
    line: int


@dataclass(frozen=True, slots=True)
class Part:
    """What stands between two tags of a name; ``inverted``: where it has no value."""

    name: str
    line: int
    inverted: bool = False
    inside: list["str | Filled | Part"] = field(default_factory=list)


class Template:
    """A text that was read.

    Raises:
        MistakeError: it is not written in the language.
    """

    def __init__(self, source: str) -> None:
        self._top = Part("", 1)
        mistakes = list(_read(source, self._top))
        if mistakes:
            raise MistakeError(mistakes)

    def check(self, names: Names) -> list[Mistake]:
        """Names that nobody fills in, and lists that are used as if they were none."""
        return list(_check(self._top, [names], ()))

    def render(
        self, values: Mapping[str, Any], escape: Callable[[str], str] = str
    ) -> str:
        """The text with values filled in, each of which is escaped."""
        return "".join(_render(self._top, [values], escape))


def _read(source: str, top: Part) -> Iterator[Mistake]:
    """Fill the top with what the source says; gives what is wrong with it."""
    open_parts, end = [top], 0
    for found in TAG.finditer(source):
        open_parts[-1].inside.append(source[end : found.start()])
        line, end = source.count("\n", 0, found.start()) + 1, found.end()
        if found["wrong"]:
            yield _syntax(f"“{found['wrong']}” has no counterpart.", line)
            continue
        inside = found["inside"]
        if inside is None:
            inside = found["alone"].strip()[2:-2]
        yield from _take(inside.strip(), line, open_parts)
    open_parts[-1].inside.append(source[end:])
    for part in open_parts[1:]:
        yield _syntax(f"“{part.name}” is opened and never ended.", part.line)


def _take(tag: str, line: int, open_parts: list[Part]) -> Iterator[Mistake]:
    """One tag, without its braces."""
    kind, name = tag[:1], tag[1:].strip()
    if kind == "!":
        return
    if kind not in ("#", "^", "/"):
        kind, name = "", tag
    if NAME.fullmatch(name) is None:
        yield _syntax(f"“{tag[:64]}” is no name of small letters, digits and _.", line)
    elif kind == "/":
        if open_parts[-1].name != name or len(open_parts) == 1:
            yield _syntax(f"“{name}” is ended and is not what was opened last.", line)
        else:
            open_parts.pop()
    elif kind == "":
        open_parts[-1].inside.append(Filled(name, line))
    elif len(open_parts) > MOST_LEVELS:
        yield _syntax(f"More than {MOST_LEVELS} parts lie in each other.", line)
    else:
        part = Part(name, line, inverted=kind == "^")
        open_parts[-1].inside.append(part)
        open_parts.append(part)


def _syntax(message: str, line: int) -> Mistake:
    return Mistake(MistakeCode.SYNTAX, message, line)


def _check(
    part: Part, scopes: list[Names], lists: tuple[str, ...]
) -> Iterator[Mistake]:
    known = {name: inner for scope in scopes for name, inner in scope.items()}
    for item in part.inside:
        if isinstance(item, str):
            continue
        accepted = tuple(sorted(known))
        inner = known.get(item.name)
        if item.name not in known:
            message = f"Nothing is called “{item.name}” here."
            yield Mistake(MistakeCode.UNKNOWN, message, item.line, accepted)
        elif isinstance(item, Filled):
            if inner is not None:
                message = f"“{item.name}” is a list: use {{{{#{item.name}}}}}."
                yield Mistake(MistakeCode.UNKNOWN, message, item.line, accepted)
        elif item.name in lists and not item.inverted:
            yield _syntax(f"The list “{item.name}” stands in itself.", item.line)
        elif inner is None or item.inverted:
            yield from _check(item, scopes, lists)
        else:
            yield from _check(item, [*scopes, inner], (*lists, item.name))


def _render(
    part: Part, scopes: list[Mapping[str, Any]], escape: Callable[[str], str]
) -> Iterator[str]:
    for item in part.inside:
        if isinstance(item, str):
            yield item
            continue
        value = next(
            (row[item.name] for row in reversed(scopes) if item.name in row), ""
        )
        if isinstance(item, Filled):
            yield escape("" if value is None else str(value))
        elif item.inverted:
            if not value:
                yield from _render(item, scopes, escape)
        elif isinstance(value, list):
            for row in value:
                yield from _render(item, [*scopes, row], escape)
        elif value:
            yield from _render(item, scopes, escape)
