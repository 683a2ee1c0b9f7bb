"""Refunds through Saleor's legacy payments: gateway plugins, asked and answered at once.

Saleor locks the payment, asks the gateway and writes the answer as a row of the
payment, in a transaction of its own. What comes back tells these apart:

- a row of success: paid, or (``refund_ongoing``) taken on, to be reported later;
- a row of failure with the gateway's words: a refusal;
- a row of failure with Saleor's own words: the plugin gave up or answered nonsense.
  Plugins give up in the same way on a refusal and on a broken connection, so nobody
  knows;
- no row, and an error of Saleor's own checks: nothing was sent;
- no row, and any other error: nobody knows. Saleor rolled its transaction back.
"""

import logging
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from saleor.order.actions import order_refunded
from saleor.order.events import payment_failed_event
from saleor.payment import PaymentError, TransactionKind
from saleor.payment.gateway import ERROR_MSG, GENERIC_TRANSACTION_ERROR, refund
from saleor.payment.models import Payment, Transaction
from saleor.plugins.manager import get_plugins_manager

from ..contract import Actor, RefundNotSent, RefundRefused, RefundUnanswered
from . import compat

logger = logging.getLogger(__name__)

SAYS_NOTHING_FRAGMENTS = (
    ERROR_MSG.lower(),
    GENERIC_TRANSACTION_ERROR.lower(),
    "communicating with",
    "connection",
    "no response",
    "timed out",
    "timeout",
)
"""Words of a failure that is no refusal. Gateways report lost connections in their own
words too; where a refusal happens to use one of these, staff decide."""


def lock_legacy(payment_ids: Iterable[int]) -> None:
    """Lock legacy payments' rows, in primary-key order, until the commit; no waiting."""
    rows = Payment.objects.select_for_update(of=("self",), nowait=True).filter(
        pk__in=payment_ids
    )
    list(rows.order_by("pk").values_list("pk", flat=True))


def refundable_legacy(payments: Iterable[Payment]) -> frozenset[int]:
    """Payments whose gateway is installed, active and knows how to refund.

    Saleor takes a refund of a manual payment as done and moves no money: not for us.
    """
    manager = get_plugins_manager(allow_replica=True)
    return frozenset(
        payment.pk
        for payment in payments
        if payment.order is not None
        and payment.can_refund()
        and not payment.is_manual()
        and _has_gateway(payment, manager, payment.order.channel.slug)
    )


def refund_legacy(
    *, payment: Payment, amount: Decimal, actor: Actor, channel_slug: str
) -> int:
    """Refund through Saleor's own gateway function; see the contract."""
    manager = compat.plugins_manager(actor)
    if not _has_gateway(payment, manager, channel_slug):
        raise RefundNotSent(f"There is no gateway {payment.gateway} that can refund.")
    newest = Transaction.objects.filter(payment=payment).order_by("-pk").first()
    try:
        row = refund(payment, manager, amount=amount, channel_slug=channel_slug)
    except PaymentError as error:
        failed = Transaction.objects.filter(
            payment=payment,
            pk__gt=newest.pk if newest else 0,
            is_success=False,
            amount=amount,
        )
        raise _what_failed(payment, str(error), failed.exists(), actor) from error
    except Exception as error:
        logger.exception("The gateway %s broke off a refund.", payment.gateway)
        raise RefundUnanswered(
            f"The gateway gave no readable answer ({type(error).__name__})."
        ) from error
    if row.kind == TransactionKind.REFUND:
        _tell_order(payment, row.amount, actor, manager)
    return row.pk


def _has_gateway(payment: Payment, manager: Any, channel_slug: str) -> bool:
    plugin = manager.get_plugin(payment.gateway, channel_slug)
    return plugin is not None and plugin.active and hasattr(plugin, "refund_payment")


def _what_failed(
    payment: Payment, message: str, was_asked: bool, actor: Actor
) -> Exception:
    """Note a failure in the order's history as Saleor does, and say what it means."""
    if not was_asked:
        return RefundNotSent(message)
    payment_failed_event(
        order=payment.order,
        user=actor.user,
        app=actor.app,
        message=message,
        payment=payment,
    )
    if any(fragment in message.lower() for fragment in SAYS_NOTHING_FRAGMENTS):
        return RefundUnanswered(message)
    return RefundRefused(message)


def _tell_order(payment: Payment, amount: Decimal, actor: Actor, manager: Any) -> None:
    """What Saleor's own refund button does afterwards: history, mail and webhooks."""
    payment.refresh_from_db()
    order = payment.order
    order.refresh_from_db()
    order_refunded(order, actor.user, actor.app, amount, payment, manager)
