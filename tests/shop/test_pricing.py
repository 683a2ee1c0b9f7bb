from decimal import Decimal as D

import pytest

from sandbox.shop.pricing import Line, line_amounts


def amounts(line, list_price="10", tax_included=True, currency="EUR"):
    found = line_amounts(
        line, D(list_price), tax_included=tax_included, currency=currency
    )
    return {
        name.replace("_price", "").removesuffix("_amount"): str(value)
        for name, value in found.items()
    }


@pytest.mark.parametrize(
    ("line", "options", "unit", "total"),
    [
        (Line(None, 2), {}, ("8.33", "10.00"), ("16.67", "20.00")),
        (
            Line(None, 2),
            {"tax_included": False},
            ("10.00", "12.00"),
            ("20.00", "24.00"),
        ),
        (
            Line(None, 3, total_gross=D(100)),
            {},
            ("27.78", "33.33"),
            ("83.33", "100.00"),
        ),
        (
            Line(None, 3, unit_net=D("9.99"), tax_rate=D("0.0887")),
            {"tax_included": False},
            ("9.99", "10.88"),
            ("29.97", "32.63"),
        ),
        (
            Line(None, 3, unit_gross=D(500)),
            {"currency": "JPY"},
            ("417", "500"),
            ("1250", "1500"),
        ),
        (
            Line(None, 4, unit_gross=D(25), discount=D(10)),
            {},
            ("18.75", "22.50"),
            ("75.00", "90.00"),
        ),
        (Line(None, 1, is_gift=True), {}, ("0.00", "0.00"), ("0.00", "0.00")),
    ],
)
def test_what_was_paid(line, options, unit, total):
    # when
    found = amounts(line, **options)

    # then
    assert (found["unit_net"], found["unit_gross"]) == unit
    assert (found["total_net"], found["total_gross"]) == total


@pytest.mark.parametrize(
    ("line", "undiscounted"),
    [
        (Line(None, 4, unit_gross=D(25), discount=D(10)), "100.00"),
        (Line(None, 3, total_gross=D("26.67"), discount=D("3.33")), "30.00"),
        (Line(None, 2, is_gift=True), "20.00"),
    ],
)
def test_what_it_would_have_cost(line, undiscounted):
    assert amounts(line)["undiscounted_total_gross"] == undiscounted
