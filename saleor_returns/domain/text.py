"""Text that a database can hold."""

import re

UNSTORABLE = re.compile(r"[\x00\ud800-\udfff]")
"""NUL, which PostgreSQL refuses in text, and halves of characters, which UTF-8 does."""


def is_storable(text: str) -> bool:
    """Whether the text can be stored, and so whether any stored text can equal it."""
    return UNSTORABLE.search(text) is None
