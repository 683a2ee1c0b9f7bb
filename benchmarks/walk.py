"""One visitor's whole way through the portal, page by page, in any client.

Only the standard library: whoever makes the load needs nothing of the shop.
"""

import re
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from typing import NamedTuple

CARRIED = re.compile(r'name="(csrfmiddlewaretoken|shown)" value="([^"]+)"')
"""What a form takes along, unseen."""
FOUND, SEE_OTHER = 200, 303


class Ask(NamedTuple):
    """The next page; ``form`` is what is sent, or ``None`` where it is only looked at."""

    name: str
    path: str
    form: Mapping[str, str] | None = None


class Answer(NamedTuple):
    status: int
    location: str
    text: str


@dataclass(frozen=True, slots=True)
class Visit:
    """Where the visitor comes in, where the portal is, and the lines of their order."""

    enter: str
    root: str
    lines: Sequence[str]


def walk(visit: Visit) -> Generator[Ask, Answer]:
    """Each page is looked at, then sent; the client gives what came back.

    Raises:
        RuntimeError: a page is not what a visitor would have seen.
    """
    text = yield from _look("enter", visit.enter)
    yield from _send("enter", visit.enter, {}, text)
    yield from _look("order", f"{visit.root}order/")
    chosen = {f"quantity-{line}": "1" for line in visit.lines}
    chosen |= {f"reason-{line}": "too-large" for line in visit.lines}
    solved = {f"solution-{line}": "original_payment" for line in visit.lines}
    forms = {
        "items": chosen,
        "details": {},
        "solution": solved,
        "way": {"method-all": "own_carrier"},
        "confirm": {},
    }
    location = ""
    for name, form in forms.items():
        path = f"{visit.root}{name}/"
        text = yield from _look(name, path)
        location = yield from _send(name, path, form, text)
    yield from _look("status", location)


def _look(name: str, path: str) -> Generator[Ask, Answer, str]:
    answer = yield Ask(name, path)
    if answer.status != FOUND:
        raise RuntimeError(f"{name} answered {answer.status}.")
    return answer.text


def _send(
    name: str, path: str, form: Mapping[str, str], text: str
) -> Generator[Ask, Answer, str]:
    carried = {field: unescape(value) for field, value in CARRIED.findall(text)}
    if not carried:
        raise RuntimeError(f"{name} has no form.")
    sent = {**form, **carried}
    answer = yield Ask(f"{name}_sent", path, sent)
    if answer.status != SEE_OTHER:
        raise RuntimeError(f"{name}, sent, answered {answer.status}.")
    return answer.location
