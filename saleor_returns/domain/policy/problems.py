"""Why a document is no policy: places in its own spelling, and what would be accepted."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import UnionType
from typing import (
    Annotated,
    Any,
    ClassVar,
    Protocol,
    TypeAliasType,
    Union,
    get_args,
    get_origin,
)

from pydantic import BaseModel, Tag, ValidationError
from pydantic_core import ErrorDetails

from .belonging import FOREIGN
from .catalogue import DocumentKind, facts_in
from .document import PolicyDocument
from .values import KIND

CONDITION_WORDS = ("all", "any", "not", "attribute", "metadata", "question")
QUOTED = re.compile(r"'([^']*)'")
MESSAGES = {
    "missing": "This is required.",
    "extra_forbidden": "There is no such field here.",
    "string_type": "This must be a text.",
    "dict_type": "This must be an object.",
    "model_type": "This must be an object.",
    "model_attributes_type": "This must be an object.",
    "tuple_type": "This must be a list.",
    "bool_type": "This must be true or false.",
    "bool_parsing": "This must be true or false.",
    "int_type": "This must be a whole number.",
    "int_parsing": "This must be a whole number.",
    "int_from_float": "This must be a whole number.",
    "decimal_type": "This must be a number.",
    "decimal_parsing": "This must be a number.",
    "finite_number": "This must be a number.",
    "enum": "This is none of the accepted words.",
    "literal_error": "This is none of the accepted words.",
    "json_invalid": "This is no JSON.",
}
"""Plain words for the errors that staff meet; others are told as pydantic puts them."""
PATTERNS: dict[int | str, str] = {
    "until": "This must be a date (2027-01-31), or month and day (01-31).",
    "first": "This must be a date (2026-11-01), or month and day (11-01).",
    "last": "This must be a date (2026-12-31), or month and day (12-31).",
    "[key]": "This must be a code in capital letters: EUR for a currency, FR for a "
    "country.",
}
"""Plain words where a text must be of a form, by the field."""


@dataclass(frozen=True, slots=True)
class DocumentProblem:
    """``path`` as in ``rules[0].when.all[1].any_of``; empty for the whole document."""

    path: str
    message: str
    accepted: tuple[str, ...] = ()


class Form(Protocol):
    """A model of a whole document."""

    kind: ClassVar[DocumentKind]


def problems(
    error: ValidationError, form: type[Form] = PolicyDocument
) -> tuple[DocumentProblem, ...]:
    """What is wrong with a document, each place once, in reading order."""
    details = error.errors(include_url=False)
    found: dict[str, DocumentProblem] = {}
    for detail in details:
        steps, owner = _walk(detail["loc"], form)
        path = _spelled(steps)
        if path not in found and not _follows(detail, details):
            found[path] = DocumentProblem(
                path, _message(detail, steps), _accepted(detail, owner, form)
            )
    return tuple(found.values())


def _follows(detail: ErrorDetails, details: list[ErrorDetails]) -> bool:
    """Whether a list is too short only because its items are wrong."""
    loc = detail["loc"]
    return detail["type"] == "too_short" and any(
        other["loc"][: len(loc)] == loc and len(other["loc"]) > len(loc)
        for other in details
    )


def _walk(loc: tuple[int | str, ...], form: type[Form]) -> tuple[list[int | str], Any]:
    """The steps of a place that stand in the document, and what the last one is in.

    pydantic also names which kind of a union it tried; no document has these.
    """
    steps: list[int | str] = []
    here: Any = form
    owner: Any = None
    for step in loc:
        if isinstance(step, str) and step.startswith(KIND):
            here = dict(_kinds(here)).get(step, here)
            continue
        steps.append(step)
        owner, here = here, _inside(here, step)
    return steps, owner


def _kinds(annotation: Any) -> Iterator[tuple[str, Any]]:
    """The kinds of a union by their tags."""
    if isinstance(annotation, TypeAliasType):
        yield from _kinds(annotation.__value__)
    elif get_origin(annotation) is Annotated:
        inner, *notes = get_args(annotation)
        tags = [note.tag for note in notes if isinstance(note, Tag)]
        yield from [(tag, inner) for tag in tags] or _kinds(inner)
    elif get_origin(annotation) in (Union, UnionType):
        for member in get_args(annotation):
            yield from _kinds(member)


def _inside(annotation: Any, step: int | str) -> Any:
    """The type of a field, an item or a value in it; ``None`` where there is none."""
    for kind in _flat(annotation):
        origin = get_origin(kind)
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            for name, field in kind.model_fields.items():
                if step in (name, field.alias):
                    return field.annotation
        elif origin is tuple and isinstance(step, int):
            return get_args(kind)[0]
        elif origin is dict:
            return get_args(kind)[1]
    return None


def _flat(annotation: Any) -> Iterator[Any]:
    """The types that a value may be of, without what is said about them."""
    if isinstance(annotation, TypeAliasType):
        yield from _flat(annotation.__value__)
    elif get_origin(annotation) is Annotated:
        yield from _flat(get_args(annotation)[0])
    elif get_origin(annotation) in (Union, UnionType):
        for member in get_args(annotation):
            yield from _flat(member)
    else:
        yield annotation


def _spelled(steps: list[int | str]) -> str:
    path = ""
    for step in steps:
        if isinstance(step, int):
            path += f"[{step}]"
        elif step != "[key]":
            path += f".{step}" if path else step
    return path


def _message(detail: ErrorDetails, steps: list[int | str]) -> str:
    kind, last = detail["type"], steps[-1] if steps else ""
    if last in PATTERNS:
        return PATTERNS[last]
    if kind in ("value_error", "unknown_condition"):
        text = detail["msg"].removeprefix("Value error, ")
        return text[:1].upper() + text[1:].rstrip(".") + "."
    if kind in MESSAGES:
        return MESSAGES[kind]
    text = detail["msg"].replace("Input should", "This must", 1)
    return f"{text}."


def _accepted(detail: ErrorDetails, owner: Any, form: type[Form]) -> tuple[str, ...]:
    """The words that would do: of a field, for a field's name, or for a condition."""
    kind = detail["type"]
    if kind in ("enum", "literal_error"):
        context: Mapping[str, Any] = detail.get("ctx") or {}
        return tuple(QUOTED.findall(str(context.get("expected", ""))))
    if kind == "unknown_condition":
        return (*CONDITION_WORDS, *(f"fact: {name}" for name in facts_in(form.kind)))
    if kind == FOREIGN:
        return tuple(facts_in(form.kind))
    if kind == "extra_forbidden":
        return tuple(
            field.alias or name
            for model in _flat(owner)
            if issubclass(model, BaseModel)
            for name, field in model.model_fields.items()
        )
    return ()
