"""Orders that were paid outside the shop, or that cost nothing."""

from decimal import Decimal as D

import pytest

from saleor_returns.facts.proposal import proposals_of
from sandbox.shop import Line

from .asserting import events, refused


@pytest.fixture
def order(case, shop):
    """100.00 EUR for 2 mugs, which nobody paid for yet."""
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.mug, 2, total_gross=D("100.00"))],
    )
    shop.fulfill(order)
    return order


@pytest.fixture
def one_mug(case, ask, receive, order):
    def make(actor=None):
        request = ask({order.lines.get().pk: 1}, order=order, actor=actor)
        receive(request, ("mug", 1, "recycle"))
        return request

    return make


def is_settled_with_nothing(request, reimburse):
    with refused("no_refundable_payment") as caught:
        reimburse(request)
    assert caught.value.problems[0].amount == 0
    assert "pay outside too and record that" in str(caught.value)
    reimbursement = reimburse(request, D(0), "Nothing is owed after all.")
    assert reimbursement.attempts.count() == 0
    request.refresh_from_db()
    return (request.money, request.status) == ("reimbursed", "completed")


def test_an_order_that_was_marked_as_paid(order, shop, one_mug, reimburse):
    """The platform takes refunds of such payments as done, and moves no money."""
    shop.pay_legacy(order)
    request = one_mug()
    (proposal,) = proposals_of(request, order)
    assert (proposal.amount, proposal.maximum) == (D("50.00"), 0)
    assert is_settled_with_nothing(request, reimburse)


def test_an_order_without_any_payment_is_for_staff_to_take_back(
    case, order, one_mug, reimburse
):
    with refused("order_not_paid"):
        one_mug(actor=case.by_customer)
    assert is_settled_with_nothing(one_mug(actor=case.by_staff), reimburse)


def test_what_an_app_took_beside_is_all_that_can_go_back(
    case, order, shop, one_mug, reimburse
):
    shop.pay_legacy(order, amount=D("60.00"))
    shop.pay(order, app=case.app, amount=D("40.00"))
    request = one_mug()
    with refused("amount_above_refundable") as caught:
        reimburse(request)
    assert caught.value.problems[0].amount == D("40.00")
    reimburse(request, D("40.00"), "The rest was paid back in cash.")
    assert [D(str(row.amount)) for row in case.provider.payments] == [D("40.00")]


def test_an_order_that_cost_nothing(case, shop, ask, receive, reimburse):
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.mug, 1, total_gross=D("0.00"))],
    )
    shop.fulfill(order)
    request = ask({order.lines.get().pk: 1}, order=order)
    receive(request, ("mug", 1, "recycle"))
    assert reimburse(request).amount == 0
    request.refresh_from_db()
    assert request.status == "completed"
    assert events(request)[-2:] == ["reimbursed", "completed"]
    assert case.provider.requests == []
