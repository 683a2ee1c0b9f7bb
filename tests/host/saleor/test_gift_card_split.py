"""Orders paid in part by a gift card of the shop, which only later Saleors know of."""

from datetime import timedelta
from decimal import Decimal as D

import pytest
from django.utils import timezone

from saleor_returns.facts.payments import balances
from saleor_returns.host.saleor import compat
from saleor_returns.operations.retry_refund import retry_refund
from sandbox.shop import Line
from tests.operations.asserting import refused

pytestmark = pytest.mark.skipif(
    compat.gift_card_gateway_id() is None,
    reason="this Saleor refunds no gift cards through transactions",
)


@pytest.fixture
def order(case, shop, gateway, pay_by_gift_card):
    """100.00 EUR for 2 mugs: 60.00 by gift card first, 10.00 by gateway, 30.00 by App."""
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.mug, 2, total_gross=D("100.00"))],
    )
    pay_by_gift_card(order, D(60))
    shop.pay_legacy(order, gateway.name, amount=D(10))
    shop.pay(order, app=case.app, amount=D(30))
    shop.fulfill(order)
    return order


@pytest.fixture
def card(order):
    return order.payment_transactions.get(gift_card__isnull=False).gift_card


@pytest.fixture
def accepted(ask, receive, order):
    def make(units):
        request = ask({order.lines.get().pk: units}, order=order)
        receive(request, ("mug", units, "recycle"))
        return request

    return make


def balance(card):
    card.refresh_from_db()
    return card.current_balance_amount


def statuses(reimbursement):
    rows = reimbursement.attempts.order_by("chain", "number")
    return [(row.amount, str(row.status)) for row in rows]


def test_the_card_is_paid_back_last(case, order, card, accepted, reimburse):
    assert [row.refundable for row in balances(order)] == [30, 10, 60]
    first = reimburse(accepted(1))
    assert statuses(first) == [(30, "done"), (10, "done"), (10, "done")]
    assert balance(card) == 10
    second = reimburse(accepted(1))
    assert statuses(second) == [(50, "done")]
    assert balance(card) == 60
    assert [row.refundable for row in balances(order)] == [0, 0]


def test_a_card_never_gets_more_than_it_gave(order, card, accepted, reimburse):
    """Also where staff changed its balance since: what it gave this order counts."""
    card.initial_balance_amount = card.current_balance_amount = D(5)
    card.save(update_fields=["initial_balance_amount", "current_balance_amount"])
    request = accepted(2)
    with refused("amount_above_refundable") as caught:
        reimburse(request, D("100.01"), "More.")
    assert caught.value.problems[0].amount == 100
    reimburse(request)
    assert balance(card) == 65
    with refused("invalid_state"):
        reimburse(request)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"is_active": False}, "not active"),
        ({"expiry_date": timezone.now().date() - timedelta(days=1)}, "expired"),
    ],
)
def test_a_card_that_cannot_be_spent_is_not_paid_to(
    case, order, card, accepted, reimburse, at_work, change, words
):
    # given
    type(card).objects.filter(pk=card.pk).update(**change)

    # when
    request = accepted(1)
    reimbursement = reimburse(request)

    # then
    assert statuses(reimbursement) == [(30, "done"), (10, "done"), (10, "failed")]
    assert words in reimbursement.attempts.get(status="failed").message
    assert balance(card) == 0
    request.refresh_from_db()
    assert (request.money, request.status) == ("failed", "approved")

    # when: staff see to the card
    type(card).objects.filter(pk=card.pk).update(is_active=True, expiry_date=None)
    with at_work():
        retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)

    # then
    assert balance(card) == 10
    request.refresh_from_db()
    assert request.status == "completed"


def test_a_card_that_expires_today_can_still_be_paid_to(
    order, card, accepted, reimburse
):
    type(card).objects.filter(pk=card.pk).update(expiry_date=timezone.now().date())
    assert statuses(reimburse(accepted(1)))[-1] == (10, "done")


def test_a_card_that_was_deleted_fails_and_staff_decide(
    case, order, card, accepted, reimburse
):
    from saleor_returns.operations.resolve_refund import resolve_refund

    card.delete()
    request = accepted(1)
    reimbursement = reimburse(request)
    assert statuses(reimbursement)[-1] == (10, "failed")
    resolve_refund(
        attempt_id=reimbursement.attempts.get(status="failed").pk,
        paid=True,
        reason="A new card was issued.",
        actor=case.by_staff,
    )
    request.refresh_from_db()
    assert request.status == "completed"
