"""Warehouses that only have files: ``manage.py returns_import_receipts``."""

import csv

import pytest
from django.core.management import CommandError
from graphql_relay import to_global_id

from saleor_returns.models import Inspection, Receipt, ReceiptItem, ReturnEvent
from saleor_returns.operations.bulk import from_file
from tests.setup.test_commands import run

pytestmark = pytest.mark.django_db
HEAD = "return;sku;line;quantity;grade;disposition;warehouse;serials;note;reference"


@pytest.fixture
def load(tmp_path):
    path = tmp_path / "receipts.csv"

    def call(*rows, options=(), head=HEAD):
        path.write_text("\n".join([head, *rows]), encoding="utf-8-sig")
        return run("returns_import_receipts", str(path), *map(str, options))

    return call


def test_goods_of_a_file_are_received_once(case, others, load, shop):
    # given
    first, second = others(), others()
    before = shop.stock_quantity(case.shirt, case.warehouse)
    mug = to_global_id("ReturnLine", second.lines.get(sku="mug").pk)
    slug = case.warehouse.slug
    rows = [
        f"{first.number};shirt;;2;a;;{slug};S1|S2;;n/1",
        f"{second.number};;{mug};1;;RECYCLE;{slug};;Torn;n/2",
        f"{first.number};mug;;1;;;;;Box 7;n/3",
    ]

    # when
    told = load(*rows)
    again = load(*rows)

    # then
    assert "] 3/3 items" in told
    assert "3 taken, 0 known before, 0 refused." in told
    assert "0 taken, 3 known before, 0 refused." in again
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 2
    graded = Inspection.objects.get(line__sku="shirt")
    assert graded.serial_numbers == ["S1", "S2"]
    assert Inspection.objects.get(line__sku="mug").note == "Torn"
    assert ReceiptItem.objects.get(note="Box 7").external_reference == "n/3"
    assert first.receipts.count() == 2, "at the warehouse, and nowhere"
    assert {row.actor for row in ReturnEvent.objects.filter(type="received")} == {
        "system"
    }


def test_a_dry_run_changes_nothing(case, others, load, committed, shop):
    request = others()
    before = shop.stock_quantity(case.shirt, case.warehouse)
    row = f"{request.number};shirt;;2;a;;{case.warehouse.slug};;;1"
    with committed():
        told = load(row, options=["--dry-run"])
    assert "1 would be taken, 0 known before, 0 refused." in told
    assert not Receipt.objects.exists()
    assert shop.stock_quantity(case.shirt, case.warehouse) == before
    assert "1 taken" in load(row)


def test_refused_rows_are_written_mended_and_sent_again(others, load, tmp_path):
    # given
    request = others()
    report = tmp_path / "refused.csv"
    rows = [
        f"{request.number};shirt;;1;;recycle;;;;1",
        f"{request.number};mug;;one;;lost;nowhere;;;2",
        f"{request.number};mug;;;;;;;;3",
        'RMA-none;mug;;1;;;;;"Say ""no""; twice";4',
        f"{request.number};mug;;1;;;;;;",
    ]

    # when
    with pytest.raises(CommandError, match="4 rows were refused"):
        load(*rows, options=["--refused", report])

    # then
    with report.open(encoding="utf-8", newline="") as file:
        refused = list(csv.DictReader(file))
    assert [(row["line_number"], row["code"]) for row in refused] == [
        ("3", "WAREHOUSE_NOT_FOUND, INVALID, INVALID"),
        ("4", "REQUIRED"),
        ("5", "NOT_FOUND"),
        ("6", "INVALID"),
    ]
    assert "“one” is not a number of units." in refused[0]["message"]
    assert refused[2]["note"] == 'Say "no"; twice'
    assert request.lines.get(sku="shirt").quantity_received == 1

    # and when
    text = report.read_text(encoding="utf-8")
    mended = text.replace(",one,", ",1,").replace(",lost,", ",write_off,")
    report.write_text(mended.replace(",nowhere,", ",,"), encoding="utf-8")
    with pytest.raises(CommandError, match="3 rows were refused"):
        run("returns_import_receipts", str(report))

    # then
    assert request.lines.get(sku="mug").quantity_received == 1


def test_refused_rows_are_shown_where_no_file_takes_them(others, load):
    request = others()
    rows = [f"{request.number};hat;;1;;;;;;{number}" for number in range(25)]
    with pytest.raises(CommandError) as caught:
        load(*rows)
    told = str(caught.value)
    assert "line 2: LINE_NOT_IN_RETURN: The line is not part of this return." in told
    assert "and 5 more" in told


def test_nothing_is_taken_of_a_file_that_cannot_be_read(others, load, tmp_path):
    request = others()
    row = f"{request.number};shirt;;1;;;;;;1"
    with pytest.raises(CommandError, match="line 1: there is no column “colour”"):
        load(row, head=HEAD.replace("note", "colour"))
    with pytest.raises(CommandError, match="line 3: 11 cells for 10 columns"):
        load(row, f"{row};more")
    with pytest.raises(CommandError, match="cannot be read"):
        run("returns_import_receipts", str(tmp_path / "none.csv"))
    with pytest.raises(CommandError, match="no such folder"):
        load(row, options=["--refused", tmp_path / "none" / "refused.csv"])
    assert not Receipt.objects.exists()


def test_rows_of_a_return_are_taken_together(case, others, load, monkeypatch):
    """However they lie in the file: it is one receipt, unless they are too many."""
    # given
    monkeypatch.setattr(from_file, "AT_ONCE", 4)
    first, second, large = others(3, 1), others(3, 1), others(9, 1)
    slug = case.warehouse.slug
    rows = [
        f"{request.number};shirt;;1;a;;{slug};;;{number}"
        for number in range(3)
        for request in (first, second)
    ] + [f"{large.number};shirt;;1;a;;{slug};;;{number}" for number in range(9)]

    # when
    told = load(*rows)

    # then
    assert "15 taken" in told
    assert [made.receipts.count() for made in (first, second, large)] == [1, 1, 3]
