"""What customers pay: kinds of fees, what they are charged for, tax and rounding."""

from decimal import Decimal as D

import pytest
from hypothesis import given

from saleor_returns.domain.money import quantize, quantum
from saleor_returns.domain.policy.effects import Fee
from saleor_returns.domain.policy.fees import charges
from saleor_returns.domain.policy.worth import sold_for

from .cases import arrived, decide, decide_line, line, order, rule
from .strategies import fees, lines, orders, quick


def fee_of(fee, facts):
    """The restocking fee of the first line."""
    return decide_line(facts, rule("ours", {"restocking_fee": fee})).restocking_fee


def flat(amount="5.00", **more):
    return {"type": "flat", "amount": {"EUR": amount, "JPY": "500"}, **more}


def percent(percentage, **more):
    return {"type": "percentage", "percentage": percentage, **more}


def one(**wish):
    return order(line(wish=wish))


@pytest.mark.parametrize(
    ("fee", "units", "gross"),
    [
        ({"type": "free"}, 2, "0"),
        (flat(), 2, "5.00"),
        (flat(each="line"), 2, "5.00"),
        (flat(each="unit"), 2, "10.00"),
        (percent(10), 2, "2.00"),
        (percent("12.345"), 1, "1.23"),
        (percent(100), 3, "30.00"),
        # What is not chosen yet: all that can come back.
        (flat(each="unit"), None, "15.00"),
        (percent(10), None, "3.00"),
        # Nothing, and more than there is.
        (flat(), 0, "0"),
        (flat(each="unit"), 9, "30.00"),
        (percent(10), 9, "3.00"),
        # Never more than the goods were sold for.
        (flat("99"), 1, "10.00"),
        (flat("9", each="unit"), 3, "27.00"),
        (flat("11", each="unit"), 3, "30.00"),
    ],
)
def test_what_a_fee_comes_to(fee, units, gross):
    assert fee_of(fee, one(quantity=units)).gross == D(gross)


def test_before_anything_is_wanted_a_fee_is_for_what_can_still_come_back():
    left = order(line(returnable=2))
    assert fee_of(percent(10), left).gross == D("2.00")
    assert fee_of(flat(each="unit"), left).gross == D("10.00")


@pytest.mark.parametrize(
    ("fee", "net"),
    [
        (flat("6.00"), "5.00"),
        (flat("6.00", tax="none"), "6.00"),
        (flat("0.05"), "0.04"),
        (percent(20), "1.67"),
    ],
)
def test_a_fee_is_taxed_as_its_line_or_not_at_all(fee, net):
    assert fee_of(fee, one(quantity=1)).net == D(net)


def test_goods_that_cost_nothing_are_charged_nothing_for():
    gift = order(line(total_gross=0, total_net=0, wish={"quantity": 3}))
    assert fee_of(flat(), gift).gross == 0
    assert fee_of(percent(50), gift).net == 0
    assert fee_of(flat(), order(line(ordered=0, wish={"quantity": 1}))).gross == 0


def test_nobody_is_paid_a_fee():
    odd = order(line(total_gross=-30, total_net=-25, wish={"quantity": 1}))
    for fee in (flat(), percent(50)):
        assert fee_of(fee, odd).gross == 0


@pytest.mark.parametrize(
    ("free_from", "free"),
    [
        ({"EUR": "20.01"}, False),
        ({"EUR": "20"}, True),
        ({"EUR": 0}, True),
        ({"USD": "1"}, False),
    ],
)
def test_a_fee_ends_where_the_returned_goods_are_worth_enough(free_from, free):
    fee = flat(free_from=free_from)
    assert (fee_of(fee, one(quantity=2)).gross == 0) is free
    together = order(line("a", wish={}), line("b", wish={}), line("c"))
    assert (fee_of(fee, together).gross == 0) is free


def test_a_flat_fee_in_other_currencies_is_none():
    assert fee_of(flat(), order(line(wish={}), currency="USD")).gross == 0
    assert fee_of(percent(10), order(line(wish={}), currency="USD")).gross == 1


@pytest.mark.parametrize(
    ("currency", "percentage", "gross", "net"),
    [
        ("EUR", "0.05", "0.01", "0.01"),
        ("EUR", "0.04", "0.00", "0.00"),
        ("JPY", "14.9", "1", "1"),
        ("JPY", "15", "2", "2"),
        ("KWD", "0.005", "0.001", "0.001"),
        ("KWD", "12.345", "1.235", "1.029"),
    ],
)
def test_half_a_smallest_unit_is_rounded_up(currency, percentage, gross, net):
    facts = order(line(wish={"quantity": 1}), currency=currency)
    found = fee_of(percent(percentage), facts)
    assert (str(found.gross), str(found.net)) == (gross, net)


def test_a_fee_for_the_return_is_charged_once():
    facts = order(line("a", wish={}), line("b", wish={}), line("c"))
    found = decide(facts, rule("ours", {"return_shipping_fee": flat()})).lines
    assert [row.return_shipping_fee.gross for row in found] == [5, 0, 5]


def test_of_several_fees_for_the_return_the_highest_is_charged():
    facts = order(
        line("a", wish={}), line("b", product="sofa", wish={}), line("c", wish={})
    )
    bulky = {"fact": "product", "any_of": ["sofa"]}
    found = decide(
        facts,
        rule("parcel", {"return_shipping_fee": flat("4")}),
        rule("pallet", {"return_shipping_fee": flat("9")}, bulky, priority=1),
    ).lines
    assert [row.return_shipping_fee.gross for row in found] == [0, 9, 0]


def test_a_line_keeps_in_mind_what_it_is_charged_if_another_does_not_come_back():
    facts = order(line("a", wish={}), line("b", total_gross=9, total_net=6, wish={}))
    bears, other = (
        row.return_shipping_fee
        for row in decide(facts, rule("ours", {"return_shipping_fee": flat()})).lines
    )
    assert (bears.gross, bears.instead, bears.alone) == (5, None, bears)
    assert (other.gross, other.each) == (0, "return")
    assert (other.alone.gross, other.alone.net) == (3, 2)


@pytest.mark.parametrize("resolution", ["replacement", "repair", "keep_item", "none"])
def test_a_line_that_no_fee_is_taken_off_bears_none_for_the_return(resolution):
    facts = order(
        line("a", wish={"resolution": resolution}),
        line("b", total_gross=9, total_net=6, wish={"resolution": "exchange"}),
    )
    found = decide(facts, rule("ours", {"return_shipping_fee": flat()})).lines
    assert [row.return_shipping_fee.gross for row in found] == [0, 3]


def test_fees_for_lines_units_and_percentages_are_charged_beside_that_of_the_return():
    pairs = [
        (Fee(**flat()), line("a", wish={})),
        (Fee(**flat("1", each="line")), line("b", wish={})),
        (Fee(**percent(20)), line("c", wish={})),
        (Fee(**flat("4")), line("d", wish={})),
    ]
    facts = order(*(row for _fee, row in pairs))
    assert [row.gross for row in charges(pairs, facts)] == [5, 1, 2, 0]


@pytest.mark.parametrize(
    ("fault", "free"),
    [("merchant", True), ("carrier", True), ("customer", False), (None, False)],
)
def test_a_fault_that_is_not_the_customers_costs_them_nothing(fault, free):
    costs = {"restocking_fee": percent(10), "return_shipping_fee": flat()}
    decision = decide(one(fault=fault), rule("ours", costs))
    row = decision.lines[0]
    assert (row.restocking_fee.gross == 0) is free
    assert (row.return_shipping_fee.gross == 0) is free
    told = [step for step in decision.trace if step.rule == "[fault]"]
    assert [step.overruled for step in told] == [dict.fromkeys(costs, "ours")] * free


def test_a_fault_is_not_told_where_nothing_was_to_be_paid():
    assert decide(one(fault="merchant")).trace == (arrived(),)


@quick
@given(fee=fees(), line=lines(), facts=orders(lines=()))
def test_a_fee_is_between_nothing_and_the_goods_worth_in_whole_units(fee, line, facts):
    (found,) = charges([(fee, line)], facts.model_copy(update={"lines": (line,)}))
    smallest = quantum(facts.currency)
    units = line.returnable
    if line.wish is not None and line.wish.quantity is not None:
        units = line.wish.quantity
    assert 0 <= found.gross <= quantize(sold_for(line, units), facts.currency)
    assert 0 <= found.net <= found.gross
    assert found.gross % smallest == found.net % smallest == 0
