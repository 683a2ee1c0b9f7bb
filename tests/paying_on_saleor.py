"""How orders of a real Saleor are paid beside transactions; loaded as a pytest plugin."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from saleor.giftcard.models import GiftCard
from saleor.order.actions import order_refunded
from saleor.payment import PaymentError, TransactionKind
from saleor.payment.gateway import refund
from saleor.payment.utils import gateway_postprocess
from saleor.plugins.manager import get_plugins_manager

from saleor_returns.host.saleor import compat


class Gateway:
    """The gateway of legacy payments, and what happens there beside the plugin."""

    name = "stub"

    def report(self, payment: Any, kind: str, amount: Decimal, token: str) -> Any:
        """What the gateway tells of its own accord, as its webhooks do."""
        row = payment.transactions.create(
            kind=kind,
            amount=amount,
            currency=payment.currency,
            token=token,
            is_success=True,
            gateway_response={},
        )
        payment.refresh_from_db()
        gateway_postprocess(row, payment)
        return row

    def refund_natively(self, payment: Any, amount: Decimal, user: Any) -> None:
        """Staff press the order's own refund button; it may fail."""
        manager = get_plugins_manager(allow_replica=False)
        channel = payment.order.channel.slug
        try:
            row = refund(payment, manager, amount=amount, channel_slug=channel)
        except (PaymentError, OSError):
            return
        payment.refresh_from_db()
        if row.kind == TransactionKind.REFUND:
            order_refunded(payment.order, user, None, amount, payment, manager)


@pytest.fixture
def gateway(provider: Any, monkeypatch: pytest.MonkeyPatch) -> Gateway:
    """A gateway of legacy payments, which the provider stands behind."""
    from tests.stub_gateway import StubGateway

    monkeypatch.setattr(StubGateway, "url", provider.url)
    return Gateway()


@pytest.fixture
def pay_by_gift_card(shop: Any) -> Callable[..., Any]:
    """Pay an order with a gift card of the shop; ``None`` where Saleor has no such."""

    def pay(order: Any, amount: Decimal) -> Any:
        identifier = compat.gift_card_gateway_id()
        if identifier is None:
            return None
        card = GiftCard.objects.create(
            code="GIVE-ME-BACK",
            currency=order.currency,
            initial_balance_amount=amount,
            current_balance_amount=0,
        )
        payment = shop.pay(order, amount=amount)
        payment.app_identifier = identifier
        payment.gift_card = card
        payment.save(update_fields=["app_identifier", "gift_card"])
        return payment

    return pay
