"""Some units of a line are exchanged, others refunded: together what was paid for it."""

from decimal import Decimal as D

import pytest
from django.db.models import Sum
from django.utils import timezone

from saleor_returns.domain.lifecycle import RequestStatus, Resolution
from saleor_returns.domain.policy.facts import Wish
from saleor_returns.facts.eligibility import eligibilities_of
from saleor_returns.models import ReimbursementLine
from saleor_returns.operations.cancel_reimbursement import cancel_reimbursement
from saleor_returns.operations.change_resolution import change_resolution
from saleor_returns.operations.exchanges.cancel import cancel_exchange
from saleor_returns.operations.exchanges.change import change_exchange
from saleor_returns.operations.inputs import NewGoods, ResolutionChange
from sandbox.shop import Line

from .settling import paid, take_order


@pytest.fixture(params=[(2, "10.01", "5.01"), (3, "10.00", "3.33")])
def sold(case, shop, terms, request):
    """Units of a line whose price does not divide evenly, and pins for one of them.

    Of two for 10.01 the first is worth 5.01 and the second 5.00, of three for 10.00 the
    second a cent more than the others.
    """
    case.units, price, worth = request.param
    case.price, case.worth = D(price), D(worth)
    take_order(case, shop, [Line(case.mug, case.units, total_gross=case.price)])
    case.pin = shop.variant(
        "pin",
        product="Pin",
        product_type=case.clothing,
        price=case.worth,
        channel=case.channel,
        stock={case.warehouse: 5},
    )
    return case


@pytest.fixture
def exchanged(sold, swap):
    """One unit is to be exchanged for a pin."""
    request = swap(("mug", 1, {sold.pin: 1}))
    assert request.exchanges.get().credit_amount == sold.worth
    return request


@pytest.fixture
def refund(ask, receive, reimburse):
    """Take a unit back, and give what was paid for it."""

    def take_back():
        request = ask({"mug": 1})
        receive(request, ("mug", 1, "recycle"))
        return reimburse(request).amount

    return take_back


@pytest.fixture
def others_paid(exchanged, refund):
    """Every other unit of the line was refunded in the meantime."""
    for _unit in range(exchanged.lines.get().ordered_quantity - 1):
        refund()
    return exchanged


def shares(case):
    rows = ReimbursementLine.objects.filter(line__order_line=case.lines["mug"])
    return rows.aggregate(sum=Sum("gross_amount"))["sum"]


def test_others_are_paid_for_first(case, others_paid, receive):
    receive(others_paid, ("mug", 1, "recycle"))
    others_paid.refresh_from_db()
    assert others_paid.status == RequestStatus.COMPLETED
    assert others_paid.reimbursements.get().amount == 0
    assert sum(paid(case)) + case.worth == case.price == shares(case)


def test_one_is_paid_for_first_and_the_rest_later(case, exchanged, receive, refund):
    refund()
    receive(exchanged, ("mug", 1, "recycle"))
    exchanged.refresh_from_db()
    assert exchanged.status == RequestStatus.COMPLETED
    for _unit in range(case.units - 2):
        refund()
    assert sum(paid(case)) + case.worth == case.price == shares(case)


def test_others_are_paid_for_later(case, exchanged, receive, refund):
    receive(exchanged, ("mug", 1, "recycle"))
    for _unit in range(case.units - 1):
        refund()
    assert sum(paid(case)) + case.worth == case.price == shares(case)


def test_other_goods_are_chosen_once_others_are_paid_for(case, others_paid, receive):
    line = others_paid.lines.get()
    change_exchange(
        request_id=others_paid.pk,
        wanted={line.pk: [NewGoods(case.shirt.pk, 1)]},
        actor=case.by_customer,
    )
    assert others_paid.exchanges.order_by("number").last().worth_amount == case.worth


@pytest.mark.parametrize("way", ["canceled", "changed"])
def test_the_exchange_comes_to_nothing_and_is_refunded(
    case, others_paid, receive, reimburse, way
):
    # given
    if way == "canceled":
        cancel_exchange(
            exchange_id=others_paid.exchanges.get().pk, actor=case.by_customer
        )
    wanted = ResolutionChange(others_paid.lines.get().pk, Resolution.ORIGINAL_PAYMENT)
    change_resolution(
        request_id=others_paid.pk, changes=[wanted], actor=case.by_customer
    )

    # when
    receive(others_paid, ("mug", 1, "recycle"))

    # then
    assert reimburse(others_paid).amount == case.worth
    assert sum(paid(case)) == case.price == shares(case)


def test_the_unit_is_rejected_and_comes_back_later(case, others_paid, receive, refund):
    receive(others_paid, ("mug", 1, "return_to_customer"))
    cancel_exchange(exchange_id=others_paid.exchanges.get().pk, actor=case.by_staff)
    refund()
    assert sum(paid(case)) == case.price == shares(case)


def test_an_estimate_knows_of_what_is_exchanged(case, exchanged, refund):
    line = case.lines["mug"]
    eligible = eligibilities_of([case.order], now=timezone.now())[case.order.pk]
    wish = Wish(quantity=1, reason="too-small", fault="customer")
    estimates = {
        choice.settled.amount
        for choice in eligible.line(line.pk).choices(wish)
        if choice.resolution == Resolution.ORIGINAL_PAYMENT
    }
    assert estimates == {refund()}


def test_a_refund_that_was_given_up_counts_for_nothing(
    sold, exchanged, ask, receive, reimburse
):
    # given
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    sold.provider.behave("fail", times=1)
    given_up = reimburse(request)
    cancel_reimbursement(
        reimbursement_id=given_up.pk, reason="Another way.", actor=sold.by_staff
    )

    # then
    assert reimburse(request).amount == given_up.amount > 0
