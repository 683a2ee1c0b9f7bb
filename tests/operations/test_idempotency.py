from decimal import Decimal as D

import pytest

from saleor_returns.operations.idempotency import check_key, digest


@pytest.mark.parametrize(
    ("one", "other"), [("5", "5.00"), ("500", "5E+2"), ("1e999999999", "10e999999998")]
)
def test_equal_amounts_are_the_same_content(one, other):
    assert digest({"amount": D(one)}) == digest({"amount": D(other)})


@pytest.mark.parametrize(
    ("one", "other"), [("5", "5.01"), ("9" * 32, "9" * 31 + "8"), ("5", "50")]
)
def test_other_amounts_are_other_content(one, other):
    assert digest({"amount": D(one)}) != digest({"amount": D(other)})


@pytest.mark.parametrize("key", ["", "k" * 129, "a\x00b", "\ud800"])
def test_keys_that_cannot_be(key):
    (problem,) = check_key(key)
    assert (problem.code, problem.field) == ("invalid", "idempotencyKey")


@pytest.mark.parametrize("key", [None, "k", "k" * 128, "🔑"])
def test_keys_that_can(key):
    assert check_key(key) == []
