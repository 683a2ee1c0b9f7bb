"""Words to find a return by: the same cut for what is stored and what is typed."""

import re
import unicodedata
from collections.abc import Iterable

WORD = re.compile(r"[^\W_]+")
MOST_WORDS = 16
"""More would cost the database time, and people who search type a handful."""
LONGEST_WORD = 255
"""PostgreSQL takes at most 2,046 bytes in a word of a query; four are a character."""


def words(texts: Iterable[str]) -> list[str]:
    """Lower-case words without accents, each once, in order.

    Numbers are found with and without their leading zeros; the parts of an e-mail
    address and of a SKU are words of their own.
    """
    found: dict[str, None] = {}
    for text in texts:
        for word in _cut(text):
            found[word] = None
            if word.isdigit():
                found[word.lstrip("0") or "0"] = None
    return list(found)


def prefix_query(text: str) -> str:
    """A PostgreSQL tsquery that wants every typed word as the start of some word.

    The first 16 words count, and of each the first 255 characters. Empty for a text
    without words.
    """
    return " & ".join(f"'{word[:LONGEST_WORD]}':*" for word in _cut(text)[:MOST_WORDS])


def _cut(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return WORD.findall(plain)
