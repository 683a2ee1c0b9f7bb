"""What goods without a return say of whose they may be."""

import pytest

from saleor_returns.domain.blind import Clue, clues, surest


def found(*texts, tracking="", variants=()):
    return clues(texts, tracking_number=tracking, variants=variants, prefix="RMA-")


@pytest.mark.parametrize(
    ("text", "orders"),
    [
        ("Order #17", {17}),
        ("order # 17, please", {17}),
        ("Commande 10234", {10234}),
        ("2 shirts, size 38", set()),
        ("RMA-000123", set()),
        ("13002 Marseille", {13002}),
        ("tel. +33-1234", set()),
        ("1Z12345", set()),
        ("#99999999999", set()),
        ("9999999999", set()),
    ],
)
def test_order_numbers(text, orders):
    assert found(text).meant.orders == orders


def test_emails_and_return_numbers_stand_anywhere():
    told = found("Zoé Martin <Zoe@Example.com>, 13002 Marseille", "see rma-000123!")
    assert told.emails == {"Zoe@Example.com", "zoe@example.com"}
    assert "RMA-000123" in told.meant.numbers


def test_the_tracking_number_is_that_of_the_parcel_alone():
    told = found("1Z999", tracking="420123459400111899223100001234")
    assert "9400111899223100001234" in told.meant.tracking
    assert "1Z999" not in told.meant.tracking


def test_nothing_told_is_no_clue():
    assert found("", "  ") == found()
    assert not found().meant.numbers


def test_the_surest_come_first():
    rows = [
        ("by variant", Clue.VARIANT),
        ("by mail", Clue.EMAIL),
        ("by mail and variant", Clue.VARIANT),
        ("by mail and variant", Clue.EMAIL),
        ("by number", Clue.ORDER_NUMBER),
    ]
    ranked = surest(rows)
    assert list(ranked) == ["by number", "by mail and variant", "by mail", "by variant"]
    assert ranked["by mail and variant"] == [Clue.EMAIL, Clue.VARIANT]


def test_ten_are_enough():
    ranked = surest((number, Clue.VARIANT) for number in range(30))
    assert list(ranked) == list(range(10))
