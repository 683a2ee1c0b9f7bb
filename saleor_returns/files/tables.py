"""Tables as files that people open in a spreadsheet, written row by row.

What customers type ends up in them, and a spreadsheet takes a text that begins like a
formula for one. In CSV such a text gets an apostrophe in front, in XLSX its cell says
that it is a text.
"""

import csv
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import BinaryIO, Protocol

from ..domain.export import FileType
from .cell import Cell

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""Spreadsheets take the wide forms for the narrow ones in some languages."""
CONTENT_TYPES = {
    FileType.CSV: "text/csv; charset=utf-8",
    FileType.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


class Table(Protocol):
    """Where rows go. The file is whole when the block that opened it has ended."""

    def write(self, rows: Iterable[Iterable[Cell]]) -> None: ...


@contextmanager
def opened(kind: FileType, file: BinaryIO) -> Iterator[Table]:
    """A table that is written to a file, which stays open."""
    if kind is FileType.XLSX:
        from .xlsx import Xlsx  # openpyxl takes a shop's servers long to load

        sheet = Xlsx()
        yield sheet
        sheet.save(file)
        return
    # With a byte order mark, without which Excel takes UTF-8 for its own code page.
    text = TextIOWrapper(file, encoding="utf-8-sig", newline="")
    yield _Csv(text)
    text.detach()


class _Csv:
    """RFC 4180: commas, CRLF, quotes where they are needed."""

    def __init__(self, text: TextIOWrapper) -> None:
        self._writer = csv.writer(text)

    def write(self, rows: Iterable[Iterable[Cell]]) -> None:
        self._writer.writerows([_in_csv(cell) for cell in row] for row in rows)


def _in_csv(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        plain = cell.replace("\0", "")
        return f"'{plain}" if plain.startswith(FORMULA_STARTS) else plain
    return str(cell)
