"""Files of warehouses that have no other way to tell what arrived: CSV, one item a row.

UTF-8, with or without a byte order mark; cells are separated by commas, semicolons or
tabs, whichever the first line has most of, and quoted as in RFC 4180.
"""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

RETURN, SKU, LINE, QUANTITY, REFERENCE = (
    "return",
    "sku",
    "line",
    "quantity",
    "reference",
)
GRADE, DISPOSITION, REASON, WAREHOUSE = "grade", "disposition", "reason", "warehouse"
SERIALS, LOT, NOTE = "serials", "lot", "note"
COLUMNS = (
    RETURN,
    SKU,
    LINE,
    QUANTITY,
    GRADE,
    DISPOSITION,
    REASON,
    WAREHOUSE,
    SERIALS,
    LOT,
    NOTE,
    REFERENCE,
)
NEEDED = (RETURN, QUANTITY, REFERENCE)
REPORTED = ("line_number", "code", "message")
"""Columns of the report of refused rows, which may be mended and sent as it is."""
DELIMITERS = ",;\t"
BETWEEN_SERIALS = "|"
TOLD = 20
"""Problems that are told at once: a wrong delimiter is one of every row."""


@dataclass(frozen=True, slots=True)
class FileRow:
    """One item; ``number`` is the line of the file that it begins in."""

    number: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    @property
    def serial_numbers(self) -> tuple[str, ...]:
        numbers = (part.strip() for part in self[SERIALS].split(BETWEEN_SERIALS))
        return tuple(number for number in numbers if number)


@dataclass(frozen=True, slots=True)
class FileProblem:
    """What keeps the whole file from being read."""

    line: int
    message: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.message}"


class FileUnreadable(Exception):
    """Nothing of the file can be relied on."""

    def __init__(self, *problems: FileProblem) -> None:
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))


def read_receipts(content: bytes) -> list[FileRow]:
    """The rows of a file that hold anything.

    Raises:
        FileUnreadable: it is not UTF-8 or not CSV, a column is unknown, missing or
            there twice, or a row has more cells than there are columns.
    """
    text = _decoded(content)
    head = text.lstrip("\r\n").split("\n", 1)[0]
    delimiter = max(DELIMITERS, key=head.count)
    numbered = list(_numbered(text, delimiter))
    if not numbered:
        raise FileUnreadable(FileProblem(1, "the file is empty."))
    (first, names), *rows = numbered
    columns = _columns(first, names)
    problems = [
        FileProblem(line, f"{len(cells)} cells for {len(columns)} columns.")
        for line, cells in rows
        if len(cells) > len(columns)
    ]
    if problems:
        raise FileUnreadable(*problems[:TOLD])
    return [
        FileRow(line, {name: cell.strip() for name, cell in zip(columns, cells)})  # noqa: B905
        for line, cells in rows
    ]


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        byte = content[error.start]
        message = f"byte 0x{byte:02x} is not UTF-8; save the file as UTF-8."
        raise FileUnreadable(FileProblem(line, message)) from error


def _numbered(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Rows that are not blank, each with the line that it begins in."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield line, cells
            line = reader.line_num + 1
    except csv.Error as error:
        raise FileUnreadable(FileProblem(line, f"{error}.")) from error


def _columns(line: int, names: Sequence[str]) -> list[str]:
    columns = [name.strip().lower() for name in names]
    known = (*COLUMNS, *REPORTED)
    messages = [
        f"there is no column “{name}”; there are {', '.join(COLUMNS)}."
        for name in columns
        if name not in known
    ]
    messages += [
        f"the column “{name}” is there {count} times."
        for name, count in Counter(columns).items()
        if count > 1
    ]
    messages += [
        f"the column “{name}” is missing." for name in NEEDED if name not in columns
    ]
    if SKU not in columns and LINE not in columns:
        messages.append(f"one of the columns “{SKU}” and “{LINE}” is needed.")
    if messages:
        raise FileUnreadable(*(FileProblem(line, message) for message in messages))
    return columns
