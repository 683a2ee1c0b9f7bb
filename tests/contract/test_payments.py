from decimal import Decimal
from types import SimpleNamespace

import pytest
from django.db import IntegrityError, transaction

from saleor_returns import host
from saleor_returns.host.contract import GrantedLine, HostError, RefundNotSent

AMOUNT = Decimal("10.00")


@pytest.fixture
def app(shop, provider):
    return shop.payment_app(provider.url)


@pytest.fixture
def payment(shop, order, app):
    """40.00 EUR paid by card through the payment App."""
    return shop.pay(order, app=app)


@pytest.fixture
def open_refund(order, payment, shirt, line_of, staff):
    def open_one(key="RMA-1/1", amount=AMOUNT, granted_refund_id=None, on=payment):
        return host.payments.open_refund(
            transaction=on,
            amount=amount,
            idempotency_key=key,
            lines=[GrantedLine(line_of(shirt), 1)],
            granted_refund_id=granted_refund_id,
            reason="Return RMA-1",
            actor=staff,
        )

    return open_one


@pytest.fixture
def send(order, staff, committed):
    """Send a refund as outside a transaction."""

    def send_one(opened):
        with committed():
            host.payments.send_refund(
                opened=opened, actor=staff, channel_slug=order.channel.slug
            )

    return send_one


def outcome(order, payment):
    """What the platform's rows say about the one refund of an order."""
    payment.refresh_from_db()
    granted = order.granted_refunds.get()
    failures = payment.events.filter(type="refund_failure")
    return SimpleNamespace(
        status=granted.status,
        charged=payment.charged_value,
        refunded=payment.refunded_value,
        pending=payment.refund_pending_value,
        failure=failures.first(),
    )


def test_lock_takes_any_payments(payment):
    host.payments.lock([payment.pk])
    host.payments.lock([])


def test_open_refund_writes_and_sends_nothing(
    order, payment, provider, open_refund, shirt, line_of, staff
):
    # when
    opened = open_refund()

    # then
    granted = order.granted_refunds.get(pk=opened.granted_refund_id)
    assert granted.amount_value == AMOUNT
    assert granted.currency == "EUR"
    assert granted.status == "pending"
    assert granted.transaction_item == payment
    assert granted.reason == "Return RMA-1"
    assert granted.user == staff.user
    line = granted.lines.get()
    assert (line.order_line, line.quantity) == (line_of(shirt), 1)

    request = payment.events.get(pk=opened.request_event_id)
    assert request.type == "refund_request"
    assert request.amount_value == AMOUNT
    assert request.idempotency_key == "RMA-1/1"
    assert request.related_granted_refund == granted

    assert outcome(order, payment).charged == Decimal(40)
    assert provider.payments == []


def test_open_refund_belongs_to_the_callers_transaction(order, payment, open_refund):
    # when
    with transaction.atomic():
        open_refund()
        transaction.set_rollback(True)

    # then
    assert not order.granted_refunds.exists()
    assert not payment.events.filter(type="refund_request").exists()


def test_open_refund_twice_with_one_key_is_one_refund(order, payment, open_refund):
    # when
    first, again = open_refund(), open_refund()

    # then
    assert first == again
    assert order.granted_refunds.count() == 1
    assert payment.events.filter(type="refund_request").count() == 1


def test_an_idempotency_key_is_unique_on_a_payment(payment, open_refund):
    # given
    open_refund()

    # then
    with pytest.raises(IntegrityError), transaction.atomic():
        payment.events.create(
            type="refund_request", currency="EUR", idempotency_key="RMA-1/1"
        )


def test_a_refund_that_succeeds(order, payment, provider, open_refund, send):
    # given
    provider.behave("succeed")
    opened = open_refund()

    # when
    send(opened)

    # then
    result = outcome(order, payment)
    assert result.status == "success"
    assert (result.charged, result.refunded) == (Decimal(30), Decimal(10))
    assert result.failure is None
    assert len(provider.payments) == 1


@pytest.mark.django_db(transaction=True)
def test_a_refund_sent_outside_any_transaction(
    order, payment, provider, open_refund, staff
):
    # given
    provider.behave("succeed")
    with transaction.atomic():
        opened = open_refund()

    # when
    host.payments.send_refund(
        opened=opened, actor=staff, channel_slug=order.channel.slug
    )

    # then
    result = outcome(order, payment)
    assert result.status == "success"
    assert result.refunded == Decimal(10)


def test_a_refund_that_is_refused(order, payment, provider, open_refund, send):
    # given
    provider.behave("fail")
    opened = open_refund()

    # when
    send(opened)

    # then
    result = outcome(order, payment)
    assert result.status == "failure"
    assert (result.charged, result.refunded) == (Decimal(40), Decimal(0))
    assert not host.payments.is_transport_failure(result.failure)


def test_a_refund_that_is_answered_later(order, payment, provider, open_refund, send):
    # given
    provider.behave("later")
    opened = open_refund()

    # when
    send(opened)

    # then
    result = outcome(order, payment)
    assert result.status == "pending"
    assert (result.charged, result.pending) == (Decimal(30), Decimal(10))
    assert result.failure is None


@pytest.mark.parametrize("behaviour", ["garbage", "server_error", "close", "timeout"])
def test_an_answer_that_nobody_can_read_is_unknown(
    order, payment, provider, open_refund, send, impatient, behaviour
):
    # given
    provider.behave(behaviour)
    opened = open_refund()

    # when
    send(opened)

    # then
    result = outcome(order, payment)
    assert result.status == "failure"
    assert (result.charged, result.refunded) == (Decimal(40), Decimal(0))
    assert host.payments.is_transport_failure(result.failure)


def test_events_that_are_no_failures_are_no_transport_failures(
    payment, provider, open_refund, send
):
    # given
    provider.behave("succeed")
    send(open_refund())

    # then
    assert not any(
        host.payments.is_transport_failure(event) for event in payment.events.all()
    )


def test_a_payment_without_an_app_cannot_be_asked(shop, order, open_refund, send):
    # given
    payment = shop.pay(order)
    opened = open_refund(on=payment)

    # when
    with pytest.raises(RefundNotSent):
        send(opened)

    # then
    result = outcome(order, payment)
    assert result.status == "failure"
    assert not host.payments.is_transport_failure(result.failure)


def test_an_app_without_a_webhook_cannot_be_asked(shop, order, open_refund, send):
    # given
    deaf = shop.app("app.deaf", ["HANDLE_PAYMENTS"])
    payment = shop.pay(order, app=deaf)
    opened = open_refund(on=payment)

    # when
    with pytest.raises(RefundNotSent):
        send(opened)

    # then
    result = outcome(order, payment)
    assert result.status == "failure"
    assert not host.payments.is_transport_failure(result.failure)


def test_an_app_that_was_switched_off_cannot_be_asked(
    order, app, payment, provider, open_refund, send
):
    # given
    opened = open_refund()
    app.is_active = False
    app.save(update_fields=["is_active"])

    # then
    with pytest.raises(RefundNotSent):
        send(opened)
    assert provider.payments == []


def test_a_failed_refund_is_tried_again_under_the_same_reference(
    order, payment, provider, open_refund, send
):
    # given
    provider.behave("fail")
    first = open_refund()
    send(first)

    # when
    provider.behave("succeed")
    second = open_refund(
        key="RMA-1/2",
        amount=Decimal("8.00"),
        granted_refund_id=first.granted_refund_id,
    )
    granted = order.granted_refunds.get()
    status_while_open = granted.status
    send(second)

    # then
    assert second.granted_refund_id == first.granted_refund_id
    assert second.request_event_id != first.request_event_id
    assert granted.amount_value == Decimal("8.00")
    assert status_while_open == "pending"
    result = outcome(order, payment)
    assert result.status == "success"
    assert result.refunded == Decimal(8)


def test_a_paid_refund_is_not_opened_again(payment, provider, open_refund, send):
    # given
    provider.behave("succeed")
    first = open_refund()
    send(first)

    # then
    with pytest.raises(HostError):
        open_refund(key="RMA-1/2", granted_refund_id=first.granted_refund_id)


def test_a_granted_refund_stays_with_its_payment(shop, order, app, open_refund):
    # given
    other = shop.pay(order, app=app, amount=Decimal(1))
    first = open_refund()

    # then
    with pytest.raises(HostError):
        open_refund(key="RMA-1/2", granted_refund_id=first.granted_refund_id, on=other)


def test_the_orders_charge_status_follows(order, payment, provider, open_refund, send):
    # given
    provider.behave("succeed")

    # when
    send(open_refund())

    # then
    order.refresh_from_db()
    assert order.total_charged_amount == Decimal(30)
    assert order.charge_status == "full"


def test_recount_ends_what_the_platform_began(order, payment, open_refund, send):
    # given: its process died when the answer was written and nothing followed from it
    send(open_refund())
    payment.charged_value, payment.refunded_value = Decimal("40.00"), Decimal(0)
    payment.save(update_fields=["charged_value", "refunded_value"])
    order.granted_refunds.update(status="pending")
    type(order).objects.filter(pk=order.pk).update(
        total_charged_amount=Decimal("40.00")
    )

    # when
    host.orders.lock(order.pk)
    host.payments.recount(payment)

    # then
    found = outcome(order, payment)
    assert (found.status, found.charged, found.refunded) == (
        "success",
        Decimal("30.00"),
        AMOUNT,
    )
    order.refresh_from_db()
    assert order.total_charged_amount == Decimal("30.00")
