"""What a parcel has of differences, and what is said of them."""

import pytest

from saleor_returns.domain.discrepancies import (
    Discrepancy,
    Found,
    LineArrival,
    discrepancies,
)
from saleor_returns.domain.next_steps import customer_steps, staff_steps
from saleor_returns.languages import language

FRENCH, ENGLISH = language("fr"), language("en")


def line(approved=2, **units):
    return LineArrival(approved, **units)


@pytest.mark.parametrize(
    ("arrival", "expected"),
    [
        (line(arrived=2), []),
        (line(arrived=1, awaited=1), [("short", 1, True)]),
        (line(arrived=1, awaited=0), [("short", 1, False)]),
        (line(awaited=2), [("short", 2, True)]),
        (line(arrived_before=1, arrived=1), []),
        (line(arrived=1, missing=1), [("missing", 1, False)]),
        (line(missing_before=1, arrived=1), []),
        (line(missing_before=2, arrived=1), []),
        (line(arrived=3, surplus=1), [("over", 1, True)]),
        (line(arrived=3, surplus=0), [("over", 1, False)]),
        (line(arrived_before=2, arrived=2, surplus=1), [("over", 2, True)]),
        (line(arrived_before=3, arrived=1, surplus=2), [("over", 1, True)]),
        (line(arrived_before=3, surplus=1), []),
        (line(arrived=2, incorrect=1, aside=1), [("incorrect", 1, True)]),
        (line(arrived=2, incorrect=1), [("incorrect", 1, False)]),
        (
            line(arrived=3, incorrect=1, aside=1, surplus=1),
            [("over", 1, True), ("incorrect", 1, True)],
        ),
    ],
)
def test_what_differs(arrival, expected):
    found = discrepancies([("shirt", arrival)], is_empty_box=False)
    assert [(row.kind, row.quantity, row.is_open) for row in found] == expected
    assert {row.line for row in found} <= {"shirt"}


def test_an_empty_box_is_open_while_units_are_awaited():
    lines = [("shirt", line(awaited=2)), ("mug", line(1, awaited=1))]
    first, *others = discrepancies(lines, is_empty_box=True)
    assert first == Found(Discrepancy.EMPTY_BOX, left=3)
    assert [(row.kind, row.line) for row in others] == [
        ("short", "shirt"),
        ("short", "mug"),
    ]
    given_up = [("shirt", line(missing=2))]
    assert not discrepancies(given_up, is_empty_box=True)[0].is_open


def steps(arrival, tell, spoken=ENGLISH, *, is_empty_box=False):
    found = discrepancies([("shirt", arrival)], is_empty_box=is_empty_box)
    return tell(found, {"shirt": ("Shirt", arrival)}, spoken)


def test_words_for_the_customer():
    short = line(3, arrived=2, received=2, awaited=1)
    assert steps(short, customer_steps) == [
        "Shirt: 2 of 3 arrived; we wait for 1 more."
    ]
    assert steps(line(arrived=1, missing=1, lost=1), customer_steps) == [
        "Shirt: 1 unit did not arrive, and we do not wait for it any more. If you sent "
        "it, please tell us."
    ]
    assert steps(line(arrived=4, surplus=2), customer_steps) == [
        "Shirt: 2 units more than announced arrived; we decide whether we take them "
        "back, and tell you."
    ]
    (told, _short) = steps(line(awaited=2), customer_steps, is_empty_box=True)
    assert told == "Nothing was in the parcel; we look into it with the carrier."


def test_words_for_staff_and_in_french():
    over = line(arrived=3, surplus=1)
    assert steps(over, staff_steps) == [
        "Shirt: 1 unit more than announced arrived: add it to the return, or send it "
        "back."
    ]
    assert steps(over, staff_steps, FRENCH) == [
        "Shirt : 1 article de plus qu’annoncé est arrivé : ajoutez-le au retour, ou "
        "renvoyez-le."
    ]
    aside = line(arrived=2, incorrect=2, aside=2)
    assert steps(aside, customer_steps, FRENCH) == [
        "Shirt : 2 autres articles sont arrivés à la place ; nous les gardons pour vous "
        "jusqu’à ce que ce soit réglé."
    ]


def test_nothing_is_said_of_what_is_decided():
    for decided in (
        line(arrived=1, awaited=0),
        line(arrived=3, surplus=0),
        line(arrived=2, incorrect=1),
        line(arrived=1, missing=1, lost=0),
    ):
        assert steps(decided, customer_steps) == []
        assert steps(decided, staff_steps) == []


def test_every_difference_has_words_for_both():
    for kind in Discrepancy:
        found = [Found(kind, 2, "shirt", left=2)]
        lines = {"shirt": ("Shirt", line(3, received=1, awaited=2))}
        for spoken in (ENGLISH, FRENCH):
            (customer,) = customer_steps(found, lines, spoken)
            (staff,) = staff_steps(found, lines, spoken)
            assert customer != staff
