"""Words to find a return by: the same cut for what is stored and what is typed."""

import re
import unicodedata
from collections.abc import Iterable

WORD = re.compile(r"[^\W_]+")


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

    Empty for a text without words.
    """
    return " & ".join(f"'{word}':*" for word in _cut(text))


def _cut(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return WORD.findall(plain)
