"""What an owner gets of ``manage.py returns_disposition_report``."""

import csv

import pytest
from django.core.management import CommandError
from django.utils.timezone import localdate

from tests.setup.test_commands import run

pytestmark = pytest.mark.django_db


@pytest.fixture
def report(tmp_path):
    def write(*options, first=None, last=None):
        days = ["--from", str(first or localdate()), "--to", str(last or localdate())]
        out = ["--csv", str(tmp_path / "out.csv")]
        return run("returns_disposition_report", *days, *out, *map(str, options))

    return write


def rows_of(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_two_files_and_a_summary(case, ask, receive, report, tmp_path):
    # given
    product = type(case.mug.product).objects.filter(pk=case.mug.product_id)
    product.update(weight=400.0)
    type(case.mug.product.category).objects.update(name="=SUM(1)")
    receive(ask({"mug": 2, "shirt": 1}), ("mug", 2, "d"), ("shirt", 1, "recycle"))

    # when
    told = report("--discards", tmp_path / "discards.csv", "--channel", "eur")

    # then
    assert rows_of(tmp_path / "out.csv") == [
        {
            "month": f"{localdate():%Y-%m}",
            "disposition": disposition,
            "category": "'=SUM(1)",
            "units": units,
            "kilograms": kilograms,
            "units_of_unknown_weight": unknown,
            "currency": "EUR",
            "value": value,
        }
        for disposition, units, kilograms, unknown, value in (
            ("recycle", "1", "0.000", "1", "20.00"),
            ("write_off", "2", "0.800", "0", "100.00"),
        )
    ]
    discards = rows_of(tmp_path / "discards.csv")
    assert [(row["treatment"], row["grade"], row["units"]) for row in discards] == [
        ("disposal", "d", "2"),
        ("recycling", "", "1"),
    ]
    assert "disposal: 2 units, 0.800 kg" in told
    assert "recycling: 1 units, 0.000 kg, 1 of them of unknown weight" in told


def test_nothing_is_written_of_another_period_or_channel(report, shop, case):
    shop.channel("usd", "USD")
    assert "Wrote 0 rows" in report("--channel", "usd")
    with pytest.raises(CommandError, match="no channel “gone”"):
        report("--channel", "gone")
    with pytest.raises(CommandError, match="--to must not be before --from"):
        report(first="2027-02-01", last="2027-01-01")
