"""Which payments a proposal takes its money from, and what it leaves of them."""

from decimal import Decimal as D
from types import SimpleNamespace

import pytest

from saleor_returns.domain.lifecycle import PaymentKind, Resolution
from saleor_returns.domain.settlement.amounts import Amounts
from saleor_returns.domain.settlement.breakdown import (
    Breakdown,
    ChargeKind,
    Entry,
    Share,
)
from saleor_returns.domain.settlement.terms import Terms
from saleor_returns.facts.payments import Balance
from saleor_returns.facts.proposal import Proposal, _left


class GiftCard(Balance):
    @property
    def is_gift_card(self):
        return True


class Card(Balance):
    @property
    def is_gift_card(self):
        return False


def balance(of, pk, held, gives=True):
    held = D(held)
    payment = SimpleNamespace(pk=pk)
    return of(PaymentKind.TRANSACTION, payment, held if gives else D(0), held)


CARD, OTHER = balance(Card, 1, 40), balance(Card, 2, 30)
CASH = balance(Card, 3, 20, gives=False)
GIFT_CARD = balance(GiftCard, 4, 10)


def proposal(amount, *, as_credit=False, cards_first=False, bonus=0):
    shares = (Share("line", 1, Amounts(D(amount), D(amount))),)
    entries = (Entry(ChargeKind.BONUS, None, Amounts(D(bonus), D(bonus))),)
    return Proposal(
        resolution=Resolution.STORE_CREDIT
        if as_credit
        else Resolution.ORIGINAL_PAYMENT,
        currency="EUR",
        breakdown=Breakdown("EUR", shares, entries),
        balances=(CARD, OTHER, CASH, GIFT_CARD),
        blocked={},
        lines={"line": SimpleNamespace(promised_terms=Terms(cards_first=cards_first))},
        as_credit=as_credit,
    )


@pytest.mark.parametrize(
    ("options", "ways"),
    [
        ({}, [1, 2, 3, 4]),
        ({"as_credit": True}, []),
        ({"as_credit": True, "cards_first": True}, [4]),
    ],
)
def test_the_payments_that_money_goes_back_through(options, ways):
    found = proposal(50, **options).ways
    assert [row.payment.pk for row in found] == ways


@pytest.mark.parametrize(
    ("options", "held"),
    [
        # A refund in the order of the payments; what none can give, of the cash.
        ({"amount": 30}, [10, 30, 20, 10]),
        ({"amount": 75}, [0, 0, 20, 5]),
        ({"amount": 85}, [0, 0, 15, 0]),
        # Credit of what nobody can give back, then of the last; never its bonus.
        ({"amount": 15, "as_credit": True}, [40, 30, 5, 10]),
        ({"amount": 15, "as_credit": True, "bonus": 40}, [40, 30, 5, 10]),
        ({"amount": 35, "as_credit": True}, [40, 25, 0, 0]),
        # Gift cards that paid first.
        ({"amount": 15, "as_credit": True, "cards_first": True}, [40, 30, 15, 0]),
    ],
)
def test_what_is_left_of_the_payments_for_the_next(options, held):
    left = _left(proposal(**options))
    assert [row.held for row in left] == held
    assert all(row.refundable in (0, row.held) for row in left)
    assert left[2].refundable == 0
