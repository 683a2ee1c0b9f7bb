"""Text that a database can hold."""

import re

UNSTORABLE = re.compile(r"[\x00\ud800-\udfff]")
"""NUL, which PostgreSQL refuses in text, and halves of characters, which UTF-8 does."""
QUOTED_LENGTH = 64


def is_storable(text: str) -> bool:
    """Whether the text can be stored, and so whether any stored text can equal it."""
    return UNSTORABLE.search(text) is None


def lines_of(text: str) -> list[str]:
    """The lines that say something, without the space around them."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def in_a_cell(text: str) -> str:
    """A text that a spreadsheet shows, and does not calculate."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def quoted(text: str) -> str:
    """A text from outside as a message may repeat it: its start, encodable.

    Saleor's answers are UTF-8: with half a character in one, the whole answer fails.
    """
    return f"“{text[:QUOTED_LENGTH].encode(errors='replace').decode()}”"
