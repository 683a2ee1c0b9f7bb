"""What units come to: goods, fees, delivery costs and bonus, in figures."""

from dataclasses import replace
from decimal import Decimal as D

import pytest

from saleor_returns.domain.policy.effects import OutboundShipping
from saleor_returns.domain.settlement.amounts import NOTHING, Amounts
from saleor_returns.domain.settlement.breakdown import ChargeKind
from saleor_returns.domain.settlement.claims import Account, Claim, Delivery, Sold
from saleor_returns.domain.settlement.settle import settle
from saleor_returns.domain.settlement.terms import Terms

from .cases import (
    DELIVERY,
    IN_PART,
    NEVER,
    RESTOCKING,
    SENDING,
    WHEN_ALL,
    WHEN_AT_FAULT,
    Line,
    Till,
    fee,
    taxed,
)


def amounts_of(till):
    return [str(part.amount) for part, _claims in till.parts]


def one_by_one(line, **options):
    till = Till({"line": line}, **options)
    for _unit in range(line.units):
        till.pay({"line": 1})
    return till


@pytest.mark.parametrize(
    ("currency", "gross", "net", "parts", "nets"),
    [
        ("EUR", "10.00", "8.40", ["3.33", "3.34", "3.33"], ["2.80", "2.80", "2.80"]),
        ("EUR", "0.02", "0.01", ["0.01", "0.00", "0.01"], ["0.01", "0.00", "0.00"]),
        # Rounded apart, the second unit would have a tax of −0.01.
        ("EUR", "10.01", "10.00", ["3.34", "3.33", "3.34"], ["3.34", "3.32", "3.34"]),
        ("JPY", "100", "91", ["33", "34", "33"], ["30", "31", "30"]),
        ("KWD", "1.000", "0.952", ["0.333", "0.334", "0.333"], None),
        ("EUR", "0.00", "0.00", ["0.00", "0.00", "0.00"], None),
    ],
)
def test_units_one_by_one(currency, gross, net, parts, nets):
    line = Line(3, Amounts(D(gross), D(net)))
    till = one_by_one(line, currency=currency)
    assert [part.amount for part, _claims in till.parts] == [D(part) for part in parts]
    if nets is not None:
        assert [part.total.net for part, _claims in till.parts] == [D(n) for n in nets]
    assert till.total == line.total


@pytest.mark.parametrize(
    ("terms", "parts"),
    [
        ({"restocking_fee": fee("3.00")}, ["9.00", "9.00", "9.00"]),
        ({"restocking_fee": fee("1.00")}, ["9.67", "9.66", "9.67"]),
        ({"restocking_fee": fee("3.00", "line")}, ["7.00", "10.00", "10.00"]),
        ({"restocking_fee": fee("3.00", "return")}, ["7.00", "10.00", "10.00"]),
        # More than a unit is worth: the rest is charged with the next ones.
        ({"restocking_fee": fee("14.00", "line")}, ["0.00", "6.00", "10.00"]),
        ({"return_shipping_fee": fee("14.00", "return")}, ["0.00", "6.00", "10.00"]),
        (
            {
                "restocking_fee": fee("9.00", "line"),
                "return_shipping_fee": fee("6.00", "line"),
            },
            ["0.00", "5.00", "10.00"],
        ),
        ({"restocking_fee": fee("99.00", "return")}, ["0.00", "0.00", "0.00"]),
    ],
)
def test_fees_are_charged_up_to_what_there_is_and_once(terms, parts):
    line = Line(3, taxed("30.00"), Terms(units=3, **terms))
    assert amounts_of(one_by_one(line)) == parts


def test_a_fee_for_the_return_is_the_highest_of_its_lines():
    lines = {
        "low": Line(
            1, taxed("50.00"), Terms(units=1, restocking_fee=fee("2", "return"))
        ),
        "high": Line(
            1, taxed("50.00"), Terms(units=1, restocking_fee=fee("5", "return"))
        ),
    }
    for order in (["low", "high"], ["high", "low"]):
        till = Till(lines)
        for key in order:
            till.pay({key: 1})
        assert till.charged(RESTOCKING).gross == D(-5)
    assert Till(lines).pay_all().fees == D(5)


def test_a_fee_that_one_line_did_not_suffice_for_is_taken_from_another():
    """At once they would pay the whole fee, so one after the other they do too."""
    till = Till(
        {
            "cheap": Line(5, taxed(10), Terms(return_shipping_fee=fee(5, "return"))),
            "dear": Line(1, taxed(50)),
        }
    )
    parts = [till.pay({"cheap": 1}), till.pay({"dear": 1})]
    assert [part.fees for part in parts] == [2, 3]


def test_a_fee_bears_tax_as_it_was_promised():
    terms = Terms(
        units=2,
        restocking_fee=fee("6.00", net="5.00"),
        return_shipping_fee=fee("4.00", "return"),
    )
    part = Till({"line": Line(2, taxed("60.00"), terms)}).pay_all()
    assert part.entry(RESTOCKING, "line") == Amounts(D("-6.00"), D("-5.00"))
    assert part.entry(SENDING).tax == 0
    assert (part.total.gross, part.total.net) == (D("50.00"), D("41.00"))


def test_nothing_is_charged_for_what_does_not_come_back():
    terms = Terms(
        units=1,
        restocking_fee=fee("5.00"),
        return_shipping_fee=fee("5.00", "return"),
        kept_percentage=D(30),
    )
    part = Till({"line": Line(1, taxed("60.00"), terms, is_kept=True)}).pay_all()
    assert (part.amount, part.entries) == (D("18.00"), ())


@pytest.mark.parametrize(
    ("percentage", "parts"),
    [
        (50, ["1.67", "1.67", "1.66"]),
        (100, ["3.33", "3.34", "3.33"]),
        (0, ["0.00", "0.00", "0.00"]),
    ],
)
def test_what_is_paid_for_kept_units_adds_up(percentage, parts):
    terms = Terms(units=3, kept_percentage=D(percentage))
    line = Line(3, taxed("10.00"), terms, is_kept=True)
    assert amounts_of(one_by_one(line)) == parts


LINES = {"shirt": 3, "mug": 2, "gift": 1}
TOTALS = {"shirt": taxed("60.00"), "mug": taxed("40.00"), "gift": taxed("0.00")}


def order(mode, *, at_fault=(), **modes):
    return Till(
        {
            key: Line(
                units,
                TOTALS[key],
                Terms(
                    units=units,
                    outbound_shipping=OutboundShipping(modes.get(key, mode)),
                    shop_at_fault=key in at_fault,
                ),
            )
            for key, units in LINES.items()
        },
        delivery=Amounts(D("5.00"), D("4.20")),
    )


@pytest.mark.parametrize(
    ("till", "steps", "delivery"),
    [
        (order(NEVER), [LINES], ["0"]),
        (order(IN_PART), [{"shirt": 1}, {"mug": 2}, LINES | {"shirt": 2, "mug": 0}],
         ["1.00", "2.00", "2.00"]),
        (order(IN_PART), [{"gift": 1}], ["0"]),
        (order(WHEN_ALL), [{"shirt": 3}, {"mug": 2}, {"gift": 1}], ["0", "0", "5.00"]),
        (order(WHEN_ALL), [LINES], ["5.00"]),
        (order(WHEN_AT_FAULT), [LINES], ["0"]),
        (order(WHEN_AT_FAULT, at_fault=["mug"]), [{"shirt": 3}, {"mug": 1}, {"mug": 1}],
         ["0", "5.00", "0"]),
        (order(IN_PART, mug=NEVER), [{"shirt": 3}, {"mug": 2}, {"gift": 1}],
         ["3.00", "0", "0"]),
        (order(IN_PART, mug=WHEN_ALL), [{"mug": 2}, {"shirt": 3}, {"gift": 1}],
         ["0", "3.00", "2.00"]),
        (order(IN_PART, mug=WHEN_AT_FAULT, at_fault=["mug"]), [{"shirt": 3}, {"mug": 1}],
         ["3.00", "2.00"]),
    ],
)  # fmt: skip
def test_delivery_costs_go_back_as_the_terms_say(till, steps, delivery):
    found = [till.pay(step).entry(DELIVERY).gross for step in steps]
    assert found == [D(part) for part in delivery]
    if sum(found) == 5:
        assert till.charged(DELIVERY).net == D("4.20")


def one_unit(*, paid_for, refunded=NOTHING, total="50.00", mode=WHEN_ALL, settled=0):
    claim = Claim(
        key="line",
        order_line="line",
        ordered=settled + 1,
        total=taxed(total),
        settled=settled,
        quantity=1,
        terms=Terms(units=1, outbound_shipping=mode),
    )
    lines = {"line": Sold(settled + 1, taxed(total), settled)}
    delivery = Delivery(paid_for=paid_for, refunded=refunded)
    return settle(Account("EUR", lines, delivery=delivery), [claim])


@pytest.mark.parametrize(
    ("mode", "percentage", "delivery"),
    [
        (IN_PART, 30, ["0", "2.50"]),
        (IN_PART, 100, ["2.50", "2.50"]),
        (WHEN_ALL, 30, ["0", "0"]),
        (WHEN_ALL, 100, ["0", "5.00"]),
    ],
)
def test_goods_kept_at_a_lower_price_are_still_sold(mode, percentage, delivery):
    """They give no delivery costs back, and an order with them is never back as a whole."""
    kept = Terms(outbound_shipping=mode, kept_percentage=D(percentage))
    till = Till(
        {
            "kept": Line(1, taxed(10), kept, is_kept=True),
            "back": Line(1, taxed(10), Terms(outbound_shipping=mode)),
        },
        delivery=taxed("5.00"),
    )
    parts = [till.pay({"kept": 1}), till.pay({"back": 1})]
    assert [part.of(DELIVERY).gross for part in parts] == [D(each) for each in delivery]


@pytest.mark.parametrize(
    ("paid_for", "refunded", "back"),
    [
        ("5.00", "0.00", "5.00"),
        ("5.00", "2.00", "3.00"),
        ("5.00", "5.00", "0"),
        ("5.00", "7.00", "0"),
        ("0.00", "0.00", "0"),
        ("0.01", "0.00", "0.01"),
    ],
)
def test_never_more_goes_back_than_was_paid_for_the_delivery(paid_for, refunded, back):
    """A voucher makes it cheap or free; staff may have paid it back before."""
    part = one_unit(paid_for=taxed(paid_for), refunded=taxed(refunded))
    assert part.entry(DELIVERY).gross == D(back)


def test_units_that_staff_refunded_natively_go_along_with_the_last_ones():
    part = one_unit(paid_for=taxed("5.00"), mode=IN_PART, settled=3)
    assert part.entry(DELIVERY) == taxed("5.00")


def test_the_delivery_of_free_goods_is_shared_by_their_units():
    lines = {
        key: Line(units, NOTHING, Terms(units=units, outbound_shipping=IN_PART))
        for key, units in {"a": 1, "b": 3}.items()
    }
    till = Till(lines, delivery=taxed("4.00"))
    assert till.pay({"b": 1}).amount == D("1.00")
    assert till.pay({"a": 1, "b": 2}).amount == D("3.00")


def test_a_free_order_is_returned_for_nothing():
    till = Till({"line": Line(2, NOTHING, Terms(units=2, outbound_shipping=IN_PART))})
    part = till.pay_all()
    assert (part.amount, part.entries) == (0, ())
    assert [share.quantity for share in part.shares] == [2]


def credit(percentage, total, units=1):
    terms = Terms(units=units, bonus_percentage=D(percentage))
    return Line(units, taxed(total), terms)


@pytest.mark.parametrize("order", [["none", "tenth"], ["tenth", "none"]])
def test_a_bonus_is_given_on_the_lines_that_it_was_promised_for(order):
    till = Till(
        {"none": credit(0, "100.00"), "tenth": credit(10, "100.00")}, as_credit=True
    )
    for key in order:
        till.pay({key: 1})
    assert till.charged(ChargeKind.BONUS).gross == D("10.00")


def test_a_bonus_adds_up():
    till = one_by_one(credit(5, "1.00", units=3), as_credit=True)
    assert [part.bonus for part, _claims in till.parts] == [
        D("0.02"),
        D("0.01"),
        D("0.02"),
    ]
    assert till.total.gross == D("1.05")


def test_a_bonus_is_on_what_is_left_after_fees():
    line = credit(10, "100.00")
    terms = line.terms.model_copy(update={"restocking_fee": fee("20.00")})
    part = Till({"line": replace(line, terms=terms)}, as_credit=True).pay_all()
    assert (part.amount, part.bonus) == (D("88.00"), D("8.00"))


def test_no_bonus_where_money_goes_back():
    assert Till({"line": credit(10, "100.00")}).pay_all().bonus == 0


def test_a_gift_card_that_was_bought_is_worth_what_is_left_on_it():
    claim = Claim(
        key="card",
        order_line="card",
        ordered=1,
        total=taxed("50.00", percentage=0),
        settled=0,
        quantity=1,
        terms=Terms(units=1),
        is_kept=True,
        most=D("12.34"),
    )
    assert settle(Account("EUR"), [claim]).amount == D("12.34")


def test_a_thousand_lines_come_to_what_was_paid():
    lines = {
        f"line {number}": Line(
            3,
            taxed(D(number) / 100),
            Terms(units=3, outbound_shipping=IN_PART, restocking_fee=None),
        )
        for number in range(1, 1001)
    }
    till = Till(lines, delivery=taxed("9.99"))
    till.pay(dict.fromkeys(lines, 1))
    till.pay(dict.fromkeys(lines, 2))
    assert till.total == till.sold
