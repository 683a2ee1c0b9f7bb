"""Money that a gift card paid goes back to the card, not to a payment App."""

from decimal import Decimal

import pytest

from saleor_returns import host
from saleor_returns.host.saleor import compat


@pytest.fixture
def paid_by_card(shop, order):
    gateway = compat.gift_card_gateway_id()
    if gateway is None:
        pytest.skip("This Saleor refunds no gift cards through transactions.")
    from saleor.giftcard.models import GiftCard

    card = GiftCard.objects.create(
        code="GIVE-20",
        currency="EUR",
        initial_balance_amount=Decimal(20),
        current_balance_amount=Decimal(0),
    )
    payment = shop.pay(order, amount=Decimal(20))
    payment.app_identifier = gateway
    payment.gift_card = card
    payment.save(update_fields=["app_identifier", "gift_card"])
    return payment


def refund(payment, staff):
    opened = host.payments.open_refund(
        transaction=payment,
        amount=Decimal(5),
        idempotency_key="RMA-1/1",
        lines=[],
        granted_refund_id=None,
        reason="Return RMA-1",
        actor=staff,
    )
    host.payments.send_refund(opened=opened, actor=staff, channel_slug="main")


def test_the_card_has_its_money_back(order, paid_by_card, staff):
    # when
    refund(paid_by_card, staff)

    # then
    paid_by_card.refresh_from_db()
    paid_by_card.gift_card.refresh_from_db()
    assert paid_by_card.gift_card.current_balance_amount == Decimal(5)
    assert paid_by_card.refunded_value == Decimal(5)
    assert order.granted_refunds.get().status == "success"


def test_a_card_that_is_gone_refuses(order, paid_by_card, staff):
    # given
    paid_by_card.gift_card.delete()
    paid_by_card.refresh_from_db()

    # when
    refund(paid_by_card, staff)

    # then
    assert order.granted_refunds.get().status == "failure"
    failure = paid_by_card.events.get(type="refund_failure")
    assert not host.payments.is_transport_failure(failure)
