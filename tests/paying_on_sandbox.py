"""How orders of the sandbox are paid beside transactions; loaded as a pytest plugin."""

from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest

from saleor_returns import host
from saleor_returns.host.contract import Actor, ActorKind, HostError


class Gateway:
    """The gateway of legacy payments, and what happens there beside the shop."""

    name = "stub"

    def report(self, payment: Any, kind: str, amount: Decimal, token: str) -> Any:
        """What the gateway tells of its own accord."""
        from sandbox.provider import gateways

        payment.refresh_from_db()
        return gateways.record(payment, kind, amount, token)

    def refund_natively(self, payment: Any, amount: Decimal, user: Any) -> None:
        """Staff press the order's own refund button; it may fail."""
        with suppress(HostError):
            host.payments.refund_legacy(
                payment=payment,
                amount=amount,
                actor=Actor(ActorKind.STAFF, user=user),
                channel_slug=payment.order.channel.slug,
            )


@pytest.fixture
def gateway(provider: Any, settings: Any) -> Gateway:
    """A gateway of legacy payments, which the provider stands behind."""
    settings.PAYMENT_GATEWAYS = {Gateway.name: provider.url}
    settings.PAYMENT_APP_TIMEOUT = (0.5, 0.5)
    return Gateway()


@pytest.fixture
def pay_by_gift_card() -> Callable[..., Any]:
    """The sandbox's gift cards pay for nothing."""
    return lambda order, amount: None
