"""What is looked up for what a scanner reads."""

import pytest

from saleor_returns.domain.scanned import Readings, readings

NUMBER = "RMA-000123"
PACKAGE = "9400111899223100001234"
LONG_PACKAGE = "92612909936520530000000001"


def read(code, prefix="RMA-"):
    return readings(code, prefix)


@pytest.mark.parametrize(
    "code",
    [
        "RMA-000123",
        "rma-000123",
        "  Rma-000123\r\n",
        "RMA-123",
        "]C1RMA-000123",
        "]Q3https://shop.example/returns/RMA-000123",
        "https://shop.example/returns/rma-000123?lang=fr",
        "https://shop.example/r?n=RMA%2D000123&o=17",
        "Return RMA-000123, order 17",
        "RMA-000123\tRMA-000124",
        "xRMA-000123",
    ],
)
def test_a_returns_number(code):
    assert NUMBER in read(code).numbers


@pytest.mark.parametrize(
    ("code", "number"),
    [
        ("OLD-000007", "OLD-000007"),
        ("https://shop.example/old-000007", "OLD-000007"),
        ("r/000007", "R/000007"),
    ],
)
def test_numbers_of_an_earlier_prefix(code, number):
    assert number in read(code).numbers


def test_a_prefix_of_any_characters_and_none():
    assert "R(1)000007" in read("see r(1)000007!", "R(1)").numbers
    assert "000007" in read("000007", "").numbers


@pytest.mark.parametrize(
    ("code", "number"),
    [
        ("1z 999 aa1 01 2345 6784", "1Z999AA10123456784"),
        ("https://carrier.example/track/1Z999AA10123456784", "1Z999AA10123456784"),
        (PACKAGE, PACKAGE),
        (f"42012345{PACKAGE}", PACKAGE),
        (f"420123456789{PACKAGE}", PACKAGE),
        (f"]C142012345{PACKAGE}", PACKAGE),
        (f"420 12345 {PACKAGE[:4]} {PACKAGE[4:]}", PACKAGE),
        (f"42012345\x1d{PACKAGE}\r", PACKAGE),
        (f"42012345{LONG_PACKAGE}", LONG_PACKAGE),
        (f"420123456789{PACKAGE[:20]}", PACKAGE[:20]),
    ],
)
def test_a_tracking_number(code, number):
    assert number in read(code).tracking


@pytest.mark.parametrize(
    "code",
    [
        "42012345",
        "420123458400111899223100001234",
        "4201234594001118992231000012345",
    ],
)
def test_what_only_looks_like_a_routed_package(code):
    assert read(code).tracking == {code}


@pytest.mark.parametrize(
    ("code", "orders"),
    [
        ("17", {17}),
        ("#17", {17}),
        (" 0017 ", {17}),
        ("2147483647", {2147483647}),
        ("2147483648", set()),
        ("99999999999", set()),
        ("RMA-17", set()),
        ("order 17", set()),
        ("-17", set()),
        ("١٧", set()),
    ],
)
def test_an_orders_number_stands_alone(code, orders):
    assert read(code).orders == orders


@pytest.mark.parametrize("code", ["", "  ", "\x00", "a\x00b", "\ud800", "%00"])
def test_nothing_is_meant_by_what_cannot_be_stored(code):
    assert not any("\x00" in number for number in read(code).numbers)
    assert read(code) == Readings() or code == "%00"


def test_a_book_is_cut():
    book = "word " * 100_000
    found = read(f"{book}{NUMBER}")
    assert len(found.numbers) < 40
    assert NUMBER not in found.numbers
