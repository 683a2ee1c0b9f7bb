from decimal import Decimal as D

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_returns.domain.money import (
    allocate,
    is_exact,
    prorate,
    quantize,
    quantum,
)

CURRENCIES = {"JPY": 0, "EUR": 2, "KWD": 3}


@pytest.mark.parametrize(("currency", "digits"), CURRENCIES.items())
def test_quantum_is_the_smallest_unit(currency, digits):
    assert quantum(currency) == D(1).scaleb(-digits)


@pytest.mark.parametrize(
    ("total", "units", "currency", "shares"),
    [
        (D("10.00"), 3, "EUR", ["3.33", "3.34", "3.33"]),
        (D("59.99"), 3, "EUR", ["20.00", "19.99", "20.00"]),
        (D(100), 3, "JPY", ["33", "34", "33"]),
        (D("1.000"), 3, "KWD", ["0.333", "0.334", "0.333"]),
        (D("0.01"), 3, "EUR", ["0.00", "0.01", "0.00"]),
        (D("0.00"), 2, "EUR", ["0.00", "0.00"]),
        (D("19.99"), 1, "EUR", ["19.99"]),
    ],
)
def test_units_one_by_one(total, units, currency, shares):
    found = [
        prorate(total, units=units, settled=settled, quantity=1, currency=currency)
        for settled in range(units)
    ]
    assert found == [D(share) for share in shares]


@given(data=st.data())
def test_however_a_line_is_split_the_parts_add_up(data):
    currency = data.draw(st.sampled_from(list(CURRENCIES)))
    digits = CURRENCIES[currency]
    cents = data.draw(st.integers(0, 10**9))
    total = D(cents).scaleb(-digits)
    units = data.draw(st.integers(1, 200))
    settled = 0
    parts = []
    while settled < units:
        quantity = data.draw(st.integers(1, units - settled))
        parts.append(
            prorate(
                total,
                units=units,
                settled=settled,
                quantity=quantity,
                currency=currency,
            )
        )
        settled += quantity
    assert sum(parts) == total
    assert all(part >= 0 for part in parts)
    assert all(part == quantize(part, currency) for part in parts)


@given(
    cents=st.integers(0, 10**7),
    units=st.integers(1, 50),
    quantity=st.integers(0, 50),
)
def test_a_share_is_within_one_smallest_unit_of_the_exact_one(cents, units, quantity):
    total = D(cents).scaleb(-2)
    quantity = min(quantity, units)
    share = prorate(total, units=units, settled=0, quantity=quantity, currency="EUR")
    assert abs(share - total * quantity / units) < D("0.01")


@pytest.mark.parametrize(("settled", "quantity"), [(0, 4), (2, 2), (-1, 1), (0, -1)])
def test_more_units_than_the_line_has_are_refused(settled, quantity):
    with pytest.raises(ValueError, match="of a line of 3 units"):
        prorate(D(9), units=3, settled=settled, quantity=quantity, currency="EUR")


@given(
    capacities=st.lists(st.decimals(0, 1000, places=2), max_size=6),
    share=st.decimals(0, 1, places=3),
)
def test_allocation_fills_each_payment_before_the_next(capacities, share):
    amount = quantize(sum(capacities, D(0)) * share, "EUR")
    amount = min(amount, sum(capacities, D(0)))
    shares = allocate(amount, capacities)
    assert sum(shares, D(0)) == amount
    assert all(0 <= part <= room for part, room in zip(shares, capacities, strict=True))
    partly = [
        index
        for index, part in enumerate(shares)
        if part < capacities[index] and any(shares[index + 1 :])
    ]
    assert partly == []


def test_allocation_that_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="finds no place"):
        allocate(D(10), [D(4), D(5)])


@pytest.mark.parametrize(
    ("amount", "currency", "exact"),
    [
        ("5", "EUR", True),
        ("5.00", "EUR", True),
        ("5.000", "EUR", True),
        ("0.000", "EUR", True),
        ("5E+1", "JPY", True),
        ("5.001", "EUR", False),
        ("0.0001", "EUR", False),
        ("5.001", "KWD", True),
        ("1e400", "EUR", True),
        ("1e999999999", "EUR", True),
        ("1e-999999", "EUR", False),
        ("9" * 32, "JPY", True),
        ("0." + "9" * 32, "EUR", False),
        ("9" * 32 + ".999", "EUR", False),
    ],
)
def test_digits_are_counted_whatever_the_size(amount, currency, exact):
    assert is_exact(D(amount), currency) is exact
