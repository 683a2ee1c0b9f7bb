"""A payment App reports a refund's result later, over HTTP, as Apps do."""

from decimal import Decimal

import pytest

from saleor_returns import host
from saleor_returns.host.contract import SYSTEM
from sandbox.provider.reporting import ReportRefused


@pytest.fixture
def payment(shop, provider, live_server):
    """10.00 EUR, of which the App has been asked to refund 4.00."""
    channel = shop.channel("main", "EUR")
    order = shop.order(channel=channel, customer=shop.customer(), lines=[])
    app = shop.payment_app(provider.url)
    provider.shop_url = f"{live_server.url}/graphql/"
    provider.app_token = shop.token(app)
    provider.behave("later")
    payment = shop.pay(order, app=app, amount=Decimal(10))
    opened = host.payments.open_refund(
        transaction=payment,
        amount=Decimal(4),
        idempotency_key="RMA-1/1",
        lines=[],
        granted_refund_id=None,
        reason="",
        actor=SYSTEM,
    )
    host.payments.send_refund(opened=opened, actor=SYSTEM, channel_slug=channel.slug)
    return payment


@pytest.fixture
def reference(payment):
    return payment.events.get(type="refund_request").psp_reference


def amounts(payment):
    payment.refresh_from_db()
    return (
        payment.charged_value,
        payment.refund_pending_value,
        payment.refunded_value,
        payment.granted_refund.get().status,
    )


def test_money_is_pending_until_the_answer(payment):
    assert amounts(payment) == (6, 4, 0, "pending")


def test_a_late_success(payment, provider, reference):
    # when
    first = provider.settle(reference, "REFUND_SUCCESS")
    again = provider.settle(reference, "REFUND_SUCCESS")

    # then
    assert amounts(payment) == (6, 0, 4, "success")
    assert not first["alreadyProcessed"]
    assert again["alreadyProcessed"]


def test_a_late_failure(payment, provider, reference):
    # when
    provider.settle(reference, "REFUND_FAILURE")

    # then
    assert amounts(payment) == (10, 0, 0, "failure")


def test_a_refund_that_bounces_back(payment, provider, reference):
    # given
    provider.settle(reference, "REFUND_SUCCESS")

    # when
    provider.settle(reference, "REFUND_REVERSE")

    # then
    assert amounts(payment) == (10, 0, 0, "none")


def test_another_app_may_not_report(payment, provider, reference, shop):
    # given
    provider.app_token = shop.token(shop.app("app.other", ["HANDLE_PAYMENTS"]))

    # when
    with pytest.raises(ReportRefused, match="PermissionDenied"):
        provider.settle(reference, "REFUND_SUCCESS")

    # then
    assert amounts(payment) == (6, 4, 0, "pending")
