"""A table as an Excel workbook."""

from collections.abc import Iterable
from typing import BinaryIO

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from .cell import Cell

LONGEST_IN_EXCEL = 32_767


class Xlsx:
    """One sheet, which openpyxl keeps on disk and not in memory."""

    def __init__(self) -> None:
        self._book = Workbook(write_only=True)
        self._sheet = self._book.create_sheet("Returns")
        self._sheet.freeze_panes = "A2"

    def write(self, rows: Iterable[Iterable[Cell]]) -> None:
        for row in rows:
            self._sheet.append([self._cell(cell) for cell in row])

    def save(self, file: BinaryIO) -> None:
        self._book.save(file)

    def _cell(self, value: Cell) -> object:
        if not isinstance(value, str):
            return value
        plain = ILLEGAL_CHARACTERS_RE.sub("", value)[:LONGEST_IN_EXCEL]
        cell = WriteOnlyCell(self._sheet, plain)
        cell.data_type = "s"
        return cell
