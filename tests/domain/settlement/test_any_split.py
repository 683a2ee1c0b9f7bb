"""However a return is split, its parts come to the same."""

from dataclasses import replace
from decimal import Decimal as D

from hypothesis import given
from hypothesis import strategies as st

from saleor_returns.domain.money import quantize
from saleor_returns.domain.settlement.amounts import NOTHING, Amounts, total
from saleor_returns.domain.settlement.breakdown import ChargeKind
from saleor_returns.domain.settlement.claims import Account, Claim
from saleor_returns.domain.settlement.settle import settle
from saleor_returns.domain.settlement.terms import Terms, Worth

from .cases import DELIVERY, IN_PART, NEVER, NO_TERMS, RESTOCKING, SENDING, WHEN_ALL
from .strategies import CURRENCIES, amounts, quick, splits, tills


def paid_in_parts(data, till):
    once = replace(till, paid=till.paid.copy(), parts=[])
    once.pay_all()
    for part in data.draw(splits(till)):
        till.pay(part)
    return once


@quick
@given(till=tills(), data=st.data())
def test_no_part_is_below_zero_or_has_a_negative_tax(till, data):
    paid_in_parts(data, till)
    for part, _claims in till.parts:
        assert part.amount >= 0
        assert part.amount == part.total.net + part.total.tax
        assert part.bonus >= 0
        for share in part.shares:
            assert 0 <= share.amounts.net <= share.amounts.gross
        for entry in part.entries:
            size = entry.amounts if entry.amounts.gross > 0 else -entry.amounts
            assert 0 <= size.net <= size.gross, entry
            assert size.gross == quantize(size.gross, till.currency)
            assert size.net == quantize(size.net, till.currency)


@quick
@given(till=tills(), data=st.data())
def test_never_more_than_was_charged_goes_back(till, data):
    once = paid_in_parts(data, till)
    for paid in (once, till):
        bonus = sum((part.bonus for part, _claims in paid.parts), start=D(0))
        assert paid.total.gross - bonus <= till.sold.gross
        assert paid.charged(DELIVERY).gross <= till.delivery.gross
        for key, line in till.lines.items():
            goods = [
                share.amounts.gross
                for part, _claims in paid.parts
                for share in part.shares
                if share.key == key
            ]
            assert sum(goods) <= line.total.gross


@quick
@given(till=tills(eaches=(), modes=(IN_PART, WHEN_ALL)), data=st.data())
def test_a_full_return_without_fees_is_what_was_charged(till, data):
    till.lines = {key: replace(row, is_kept=False) for key, row in till.lines.items()}
    till.as_credit = False
    once = paid_in_parts(data, till)
    assert once.total == till.total == till.sold


@quick
@given(till=tills(eaches=(None, "unit"), modes=(NEVER,)), data=st.data())
def test_shares_and_fees_for_units_add_up(till, data):
    """Where fees leave something of every unit; else they are charged later."""
    till.as_credit = False
    till.lines = {key: _with_low_fees(row) for key, row in till.lines.items()}
    once = paid_in_parts(data, till)
    for key in till.lines:
        for kind in (RESTOCKING, SENDING):
            assert once.charged(kind, key) == till.charged(kind, key)
    assert once.total.gross == till.total.gross
    assert once.total.net == till.total.net


@quick
@given(till=tills(eaches=()), data=st.data())
def test_delivery_costs_and_bonus_are_the_same_in_the_end(till, data):
    once = paid_in_parts(data, till)
    assert once.charged(DELIVERY) == till.charged(DELIVERY)
    if len({line.terms.bonus_percentage for line in till.lines.values()}) == 1:
        assert once.total == till.total


@quick
@given(till=tills(), data=st.data())
def test_a_bonus_is_what_was_promised_for_each_line(till, data):
    """Of goods alone, paid line by line in any order, within a rounding."""
    till.as_credit, till.delivery = True, NOTHING
    no_fees = {"restocking_fee": None, "return_shipping_fee": None}
    till.lines = {
        key: replace(row, is_kept=False, terms=row.terms.model_copy(update=no_fees))
        for key, row in till.lines.items()
    }
    for key in data.draw(st.permutations(list(till.lines))):
        till.pay({key: till.lines[key].units})
    promised = sum(
        line.total.gross * line.terms.bonus_percentage / 100
        for line in till.lines.values()
    )
    given_ = sum(part.bonus for part, _claims in till.parts)
    assert given_ == quantize(promised, till.currency)


@quick
@given(till=tills(eaches=(None, "unit", "line"), modes=(NEVER,)), data=st.data())
def test_a_bonus_is_the_same_in_the_end_where_lines_bear_fees(till, data):
    """Whichever lines are paid for together, and whatever is promised for each."""
    till.as_credit = True
    till.lines = {key: _with_low_fees(row) for key, row in till.lines.items()}
    once = paid_in_parts(data, till)
    fees_are_the_same = all(
        once.charged(kind, key) == till.charged(kind, key)
        for key in till.lines
        for kind in (RESTOCKING, SENDING)
    )
    if fees_are_the_same:
        assert once.charged(ChargeKind.BONUS) == till.charged(ChargeKind.BONUS)


@quick
@given(till=tills(eaches=("return",), modes=(NEVER,)), data=st.data())
def test_a_fee_for_the_return_is_charged_once(till, data):
    till.as_credit = False
    till.lines = {key: replace(row, is_kept=False) for key, row in till.lines.items()}
    once = paid_in_parts(data, till)
    for kind, name in (
        (RESTOCKING, "restocking_fee"),
        (SENDING, "return_shipping_fee"),
    ):
        promised = [getattr(line.terms, name) for line in till.lines.values()]
        most = max((row.gross for row in promised if row), default=D(0))
        for paid in (once, till):
            assert -paid.charged(kind).gross <= most
    assert once.total.gross <= till.total.gross


@quick
@given(data=st.data(), currency=st.sampled_from(CURRENCIES))
def test_amounts_taken_one_after_another_are_all_there_is(data, currency):
    whole = data.draw(amounts(currency))
    taken = NOTHING
    for percentage in data.draw(st.lists(st.integers(0, 100), max_size=6)):
        left = whole.gross - taken.gross
        gross = quantize(left * percentage / 100, currency)
        part = whole.next(gross, after=taken, currency=currency)
        assert 0 <= part.net <= part.gross == gross
        taken += part
    rest = whole.next(whole.gross - taken.gross, after=taken, currency=currency)
    assert taken + rest == whole
    assert Amounts(whole.gross, whole.net).capped(D(-1), currency) == NOTHING


@quick
@given(data=st.data(), currency=st.sampled_from(CURRENCIES), units=st.integers(2, 12))
def test_units_whose_worth_was_fixed_before_and_the_others_are_the_whole(
    data, currency, units
):
    """Promised towards new goods, and kept to or dropped once others are paid for."""
    whole = data.draw(amounts(currency))

    def worth_of(count, gone, terms=NO_TERMS):
        claim = Claim(
            key="line",
            order_line="line",
            ordered=units,
            total=whole,
            settled=sum(row.quantity for row in gone),
            quantity=count,
            terms=terms,
            before=total([row.amounts for row in gone]),
        )
        return settle(Account(currency), [claim]).shares[0]

    promised = worth_of(data.draw(st.integers(1, units - 1)), [])
    left = units - promised.quantity
    other = worth_of(data.draw(st.integers(1, left)), [promised])
    gone = [other]
    if data.draw(st.booleans()):
        gross, net = promised.amounts.gross, promised.amounts.net
        terms = Terms(worth=Worth(units=promised.quantity, gross=gross, net=net))
        gone.append(worth_of(promised.quantity, gone, terms))
        assert gone[-1] == promised
    for _unit in range(units - sum(row.quantity for row in gone)):
        gone.append(worth_of(1, gone))
    assert sum(row.amounts.gross for row in gone) == whole.gross
    assert all(0 <= row.amounts.net <= row.amounts.gross for row in gone)


def _with_low_fees(line):
    """Each a tenth at most, and none on units that may be worth next to nothing."""
    fees = {}
    for name in ("restocking_fee", "return_shipping_fee"):
        fee = getattr(line.terms, name)
        if fee is None or fee.gross * 10 > line.total.gross or line.total.gross < 500:
            fees[name] = None
    return replace(line, is_kept=False, terms=line.terms.model_copy(update=fees))
