"""Staff refund units in the order itself, through the legacy payment that we use.

Saleor's ``orderFulfillmentRefundProducts`` reads the payment, locks it, asks the gateway
and writes the order, all in one transaction. Whoever is second finds the payment as the
first left it. So together no more leaves it than it holds; and we never wait for it with
the order locked, which would undo what Saleor writes of money that its gateway has paid.
"""

from datetime import timedelta
from decimal import Decimal as D

import pytest
from django.db import OperationalError

from saleor_returns import tasks
from saleor_returns.domain.lifecycle import AttemptStatus
from saleor_returns.facts.payments import balances
from saleor_returns.models import Reimbursement
from saleor_returns.operations import reimburse as reimburse_module
from sandbox.shop import Line

from .together import beside, held

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def order(case, shop, gateway):
    """100.00 EUR for 2 mugs, paid through the gateway."""
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.mug, 2, total_gross=D("100.00"))],
    )
    shop.fulfill(order)
    shop.pay_legacy(order, gateway.name)
    return order


@pytest.fixture
def received(ask, receive, order):
    """A return of so many mugs, worth 50.00 each."""

    def make(mugs):
        request = ask({order.lines.get().pk: mugs}, order=order)
        receive(request, ("mug", mugs, "recycle"))
        return request

    return make


@pytest.fixture
def unsent(received, pay, monkeypatch):
    """An attempt whose task was lost."""

    def make(mugs):
        with monkeypatch.context() as patch:
            patch.setattr(reimburse_module, "queue_refunds", lambda attempts: None)
            return pay(received(mugs)).attempts.get()

    return make


@pytest.fixture
def books(case, order):
    """That these amounts were paid, that the payment knows it, and that so much is left."""

    def check(*paid, left):
        assert [D(str(row.amount)) for row in case.provider.payments] == list(paid)
        payment = order.payments.get()
        assert payment.captured_amount == D("100.00") - sum(paid)
        assert [row.refundable for row in balances(order)] == ([left] if left else [])

    return check


def test_while_their_gateway_is_asked_nothing_is_reserved(
    order, received, natively, pay, books, unpayable
):
    """We give way at once, so that Saleor can write what its gateway paid."""
    request = received(1)
    staff = lambda: natively.refund_products(order, 1)  # noqa: E731
    with held(staff, before=natively.ASKS_A_GATEWAY) as refunding:
        with pytest.raises(OperationalError):
            pay(request)
        assert not Reimbursement.objects.exists()
        assert refunding.go_on() == "refunded"
    books(D("50.00"), left=D("50.00"))
    unpayable(request)


def test_while_their_gateway_is_asked_nothing_is_sent(
    order, unsent, natively, books, monkeypatch
):
    """The attempt waits for the sweeper, and is then held against what staff did."""
    attempt = unsent(1)
    staff = lambda: natively.refund_products(order, 1)  # noqa: E731
    with held(staff, before=natively.ASKS_A_GATEWAY) as refunding:
        with pytest.raises(OperationalError):
            tasks.send_refund(str(attempt.pk))
        assert refunding.go_on() == "refunded"
    attempt.refresh_from_db()
    assert attempt.status == AttemptStatus.CREATED
    monkeypatch.setattr(tasks.work, "LEFT_BEHIND_AFTER", timedelta(0))
    tasks.reconcile_refunds()
    attempt.refresh_from_db()
    assert attempt.status == AttemptStatus.FAILED
    books(D("50.00"), left=D("50.00"))


def test_a_unit_may_be_paid_twice_where_the_payment_holds_both(
    order, received, natively, pay, books, noticed
):
    """Staff had read the payment before we paid. Both refunds are in its books, and the
    unit is told to staff.
    """
    request = received(1)
    staff = lambda: natively.refund_products(order, 1)  # noqa: E731
    with held(staff, before=natively.READ_A_LEGACY_PAYMENT) as refunding:
        pay(request)
        assert refunding.go_on() == "refunded"
    books(D("50.00"), D("50.00"), left=0)
    noticed(request, "mug", doubled=1)


def test_never_more_than_the_payment_holds(order, received, natively, pay, books):
    request = received(2)
    staff = lambda: natively.refund_products(order, 1)  # noqa: E731
    with held(staff, before=natively.READ_A_LEGACY_PAYMENT) as refunding:
        pay(request)
        assert refunding.go_on() == "refused"
    books(D("100.00"), left=0)
    request.refresh_from_db()
    assert (request.status, request.attention) == ("completed", [])


def test_they_wait_while_our_gateway_is_asked(order, received, natively, pay, books):
    request = received(2)
    with held(lambda: pay(request), before=natively.ASKS_A_GATEWAY) as paying:
        refunding = beside(lambda: natively.refund_products(order, 1))
        paying.go_on()
        assert refunding.go_on() == "refused"
    books(D("100.00"), left=0)
