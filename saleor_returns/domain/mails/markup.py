"""The text of a mail as it stands in its two formats, plain and HTML.

Empty lines part paragraphs, lines that start with ``- `` are a list, and a line of
``[words]({{name}})`` is a button. All of that is read from the template, before a value
is filled in: no value can become a link or an element.
"""

import re
from collections.abc import Callable, Iterator
from html import escape

BUTTON = re.compile(
    r"^\[(?P<words>[^\[\]\n]+)\]\((?P<url>\{\{[a-z0-9_]*_url\}\}|https?://[^\s()]+)\)\s*$"
)
TAG_ALONE = re.compile(r"^\s*\{\{\s*(?P<kind>[#^/!])\s*(?P<name>[^{}]*?)\s*\}\}\s*$")
ROW = "- "


def plain(source: str) -> str:
    """The template of the plain text: buttons become words and an address."""
    lines = (BUTTON.sub(r"\g<words>:\n\g<url>", line) for line in source.splitlines())
    return "\n".join(lines)


def html(source: str) -> str:
    """The template of the same in HTML."""
    return "\n".join(_html(source.splitlines()))


def _html(lines: list[str]) -> Iterator[str]:
    place = 0
    while place < len(lines):
        line, length = lines[place], 1
        if rows := _repeated_rows(lines, place):
            length = len(rows)
            first, *inner, last = rows
            yield f"<ul>{first.strip()}{''.join(map(_row, inner))}{last.strip()}</ul>"
        elif TAG_ALONE.match(line):
            yield line.strip()
        elif found := BUTTON.match(line):
            yield (
                f'<p class="button"><a href="{escape(found["url"])}">'
                f"{escape(found['words'])}</a></p>"
            )
        elif line.startswith(ROW):
            rows = _while(lines, place, lambda text: text.startswith(ROW))
            length = len(rows)
            yield f"<ul>{''.join(map(_row, rows))}</ul>"
        elif line.strip():
            rows = _while(lines, place, _is_words)
            length = len(rows)
            yield f"<p>{'<br>'.join(escape(row.strip()) for row in rows)}</p>"
        place += length


def _repeated_rows(lines: list[str], place: int) -> list[str]:
    """A part with nothing but rows in it, with the tags around it; or nothing."""
    opening = TAG_ALONE.match(lines[place])
    if opening is None or opening["kind"] not in "#^":
        return []
    rows = _while(lines, place + 1, lambda text: text.startswith(ROW))
    end = place + 1 + len(rows)
    closing = TAG_ALONE.match(lines[end]) if rows and end < len(lines) else None
    if closing is None or (closing["kind"], closing["name"]) != ("/", opening["name"]):
        return []
    return lines[place : end + 1]


def _while(lines: list[str], place: int, fits: Callable[[str], bool]) -> list[str]:
    end = place
    while end < len(lines) and fits(lines[end]):
        end += 1
    return lines[place:end]


def _is_words(line: str) -> bool:
    return bool(line.strip()) and not (
        line.startswith(ROW) or TAG_ALONE.match(line) or BUTTON.match(line)
    )


def _row(line: str) -> str:
    return f"<li>{escape(line.removeprefix(ROW).strip())}</li>"
