"""Reading what the documentation shows, so that the tests can hold it to it."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def examples(path: str) -> dict[str, str]:
    """The ```graphql blocks of a page, by the name of their operation."""
    blocks = re.findall(
        r"^```graphql\n(.*?)^```$", text_of(path), re.DOTALL | re.MULTILINE
    )
    return {re.split(r"\W+", block, maxsplit=2)[1]: block for block in blocks}


def tables(path: str) -> list[list[list[str]]]:
    """The tables of a page: rows of cells, without the head."""
    found = re.findall(r"(?:^\|.*\|\n)+", text_of(path), re.MULTILINE)
    return [[_cells(row) for row in table.splitlines()[2:]] for table in found]


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.strip().strip("|").split("|")]


def text_of(path: str) -> str:
    """The whole page."""
    return (ROOT / path).read_text(encoding="utf-8")
