"""Whether texts that the shop writes can be sent, for each part of a mail."""

import re
from collections.abc import Iterator, Mapping

from .kinds import MailKind, names_of
from .template import Mistake, MistakeCode, MistakeError, Names, Template

LIMITS: Mapping[str, int] = {"subject": 300, "text": 20_000, "html": 100_000}
"""Most characters of each part."""
IN_ADDRESS = re.compile(
    r"""\b(?:href|src|action|background)\s*=\s*["']?[^"'>]*?\{\{\s*(?![a-z0-9_]*_url\s*\}\})""",
    re.IGNORECASE,
)
ACTIVE = re.compile(
    r"<\s*(?:script|iframe|object|embed|form|link|meta|base)\b|\bon[a-z]+\s*=|javascript:",
    re.IGNORECASE,
)


def mistakes_in(
    kind: MailKind, parts: Mapping[str, str]
) -> Iterator[tuple[str, Mistake]]:
    """What is wrong, with the name of the part: ``subject``, ``text`` or ``html``."""
    names = names_of(kind)
    for part, source in parts.items():
        for mistake in _mistakes(source, names):
            yield part, mistake
    for mistake in _of_html(parts.get("html", "")):
        yield "html", mistake


def _mistakes(source: str, names: Names) -> list[Mistake]:
    try:
        return Template(source).check(names)
    except MistakeError as error:
        return list(error.mistakes)


def _of_html(source: str) -> Iterator[Mistake]:
    """What mail programs drop, and values where only an address of ours belongs."""
    for pattern, message in (
        (ACTIVE, "Mail programs drop scripts and what is like them: “{found}”."),
        (IN_ADDRESS, "Only a name that ends in _url may stand in an address."),
    ):
        for found in pattern.finditer(source):
            line = source.count("\n", 0, found.start()) + 1
            told = message.format(found=found[0].strip())
            yield Mistake(MistakeCode.SYNTAX, told, line)
