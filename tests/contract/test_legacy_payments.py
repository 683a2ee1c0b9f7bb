"""Payments of the older kind: a gateway answers while it is asked, or never."""

from decimal import Decimal as D

import pytest

from saleor_returns import host
from saleor_returns.host.contract import (
    RefundNotSent,
    RefundRefused,
    RefundUnanswered,
)


@pytest.fixture
def payment(shop, order, gateway):
    """40.00 EUR paid through the gateway."""
    return shop.pay_legacy(order, gateway.name)


@pytest.fixture
def refund(order, payment, staff):
    def ask(amount=D("10.00"), of=payment):
        return host.payments.refund_legacy(
            payment=of, amount=amount, actor=staff, channel_slug=order.channel.slug
        )

    return ask


def left(payment):
    payment.refresh_from_db()
    return payment.captured_amount, payment.charge_status, payment.is_active


def test_lock_takes_any_payments(payment):
    host.payments.lock_legacy([payment.pk])
    host.payments.lock_legacy([])


def test_a_refund_that_is_paid(order, payment, refund, provider, staff):
    # when
    pk = refund()

    # then
    row = payment.transactions.get(pk=pk)
    assert (row.kind, row.is_success, row.amount) == ("refund", True, D("10.00"))
    assert row.token == provider.payments[0].psp_reference
    assert left(payment) == (D("30.00"), "partially-refunded", True)
    order.refresh_from_db()
    assert order.total_charged_amount == D("30.00")


def test_the_orders_history_tells_of_it(order, refund, staff, committed):
    # when
    with committed():
        refund()

    # then
    event = order.events.get(type="payment_refunded")
    assert event.user == staff.user
    assert D(str(event.parameters["amount"])) == D("10.00")


def test_a_payment_that_is_refunded_whole_has_no_more(payment, refund):
    refund(D("40.00"))
    assert left(payment) == (0, "fully-refunded", False)


def test_a_refusal(payment, refund, provider):
    # given
    provider.behave("fail")

    # then
    with pytest.raises(RefundRefused, match="told to refuse"):
        refund()
    assert left(payment) == (D("40.00"), "fully-charged", True)


@pytest.mark.parametrize(
    ("behaviour", "paid"),
    [
        ("timeout", 0),
        ("close", 0),
        ("garbage", 0),
        ("server_error", 0),
        ("pay_then_timeout", 1),
        ("pay_then_close", 1),
        ("pay_then_server_error", 1),
    ],
)
def test_no_readable_answer(payment, refund, provider, behaviour, paid):
    # given
    provider.behave(behaviour)

    # then
    with pytest.raises(RefundUnanswered):
        refund()
    assert len(provider.payments) == paid
    assert left(payment)[0] == D("40.00")
    assert not payment.transactions.filter(kind="refund", is_success=True).exists()


def test_a_refund_that_the_gateway_takes_on(payment, refund, provider):
    # given
    provider.behave("later")

    # when
    pk = refund()

    # then
    row = payment.transactions.get(pk=pk)
    assert (row.kind, row.is_success) == ("refund_ongoing", True)
    assert row.token
    assert left(payment)[0] == D("40.00")


def test_more_than_the_payment_holds_is_not_sent(refund, provider):
    with pytest.raises(RefundNotSent):
        refund(D("40.01"))
    assert provider.requests == []


def test_a_gateway_that_is_gone(shop, order, refund, provider):
    payment = shop.pay_legacy(order, "gone", amount=D("10.00"))
    assert not host.payments.refundable_legacy([payment])
    with pytest.raises(RefundNotSent):
        refund(D("10.00"), of=payment)
    assert provider.requests == []


def test_what_was_paid_outside_the_shop_cannot_be_refunded(shop, order, payment):
    outside = shop.pay_legacy(order, amount=D(1))
    found = host.payments.refundable_legacy([payment, outside])
    assert set(found) == {payment.pk}


def test_a_granted_refund_that_is_withdrawn_grants_nothing(
    shop, order, line_of, shirt, staff, provider
):
    from saleor_returns.host.contract import GrantedLine

    # given
    payment = shop.pay(order, app=shop.payment_app(provider.url))
    opened = host.payments.open_refund(
        transaction=payment,
        amount=D("10.00"),
        idempotency_key="RMA-1/1",
        lines=[GrantedLine(line_of(shirt), 1)],
        granted_refund_id=None,
        reason="",
        actor=staff,
    )

    # when
    host.payments.withdraw_granted_refund(opened.granted_refund_id)

    # then
    granted = order.granted_refunds.get()
    assert granted.amount_value == 0
    assert not granted.lines.exists()
