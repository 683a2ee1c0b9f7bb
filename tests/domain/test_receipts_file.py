"""Files of warehouses: what is read of them, and what makes them unreadable."""

import pytest

from saleor_returns.domain.receipts_file import FileUnreadable, read_receipts

PLAIN = "return,sku,quantity,reference\n"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_files_as_programs_write_them(delimiter, mark, end):
    lines = [
        ["Return", " SKU ", "Quantity", "Reference", "Serials", "Note"],
        ["RMA-1", "TEE", "2", "a/1", "S1|S2 |", "Été"],
    ]
    text = end.join(delimiter.join(cells) for cells in lines) + end
    (row,) = read_receipts(mark + text.encode())
    assert row.number == 2
    assert (row["return"], row["sku"], row["quantity"]) == ("RMA-1", "TEE", "2")
    assert row.serial_numbers == ("S1", "S2")
    assert (row["note"], row["grade"]) == ("Été", "")


def test_rows_say_where_they_begin():
    text = PLAIN + 'RMA-1,"a,""b""\nc",1,1\n\n , \nRMA-2,b,1,2\nRMA-3\n'
    rows = read_receipts(text.encode())
    assert [(row.number, row["sku"]) for row in rows] == [
        (2, 'a,"b"\nc'),
        (6, "b"),
        (7, ""),
    ]


@pytest.mark.parametrize(
    ("content", "problems"),
    [
        (b"", ["line 1: the file is empty."]),
        (
            PLAIN.encode() + b"RMA-1,caf\xe9,1,1\n",
            ["line 2: byte 0xe9 is not UTF-8; save the file as UTF-8."],
        ),
        (b"\nreturn,line,quantity\n", ["line 2: the column “reference” is missing."]),
        (
            b"return,quantity,reference\n",
            ["line 1: one of the columns “sku” and “line” is needed."],
        ),
        (
            PLAIN.replace("sku", "sku,sku").encode(),
            ["line 1: the column “sku” is there 2 times."],
        ),
        (
            PLAIN.encode() + b"RMA-1,a,1,1\nRMA-1,a,1,1,more\n",
            ["line 3: 5 cells for 4 columns."],
        ),
        (PLAIN.encode() + b'RMA-1,"a,1,1\n', ["line 2: unexpected end of data."]),
    ],
)
def test_what_makes_a_file_unreadable(content, problems):
    with pytest.raises(FileUnreadable) as caught:
        read_receipts(content)
    assert [str(problem) for problem in caught.value.problems] == problems


def test_an_unknown_column_is_named_with_those_that_there_are():
    with pytest.raises(FileUnreadable) as caught:
        read_receipts(PLAIN.replace("sku", "sku,colour").encode())
    (problem,) = caught.value.problems
    assert "“colour”" in problem.message
    assert "disposition" in problem.message
