"""Refunds through gateways, the older way."""

from collections.abc import Iterable
from decimal import Decimal

from django.conf import settings
from django.db import transaction

from saleor_returns.host.contract import (
    Actor,
    RefundNotSent,
    RefundRefused,
    RefundUnanswered,
)

from ..order.models import OrderEvent
from ..order.statuses import OrderEventType
from ..payment.models import Payment
from ..provider import gateways


def lock_legacy(payment_ids: Iterable[int]) -> None:
    rows = Payment.objects.select_for_update(of=("self",), nowait=True)
    list(rows.filter(pk__in=payment_ids).order_by("pk").values_list("pk"))


def refundable_legacy(payments: Iterable[Payment]) -> list[int]:
    return [row.pk for row in payments if row.gateway in settings.PAYMENT_GATEWAYS]


def refund_legacy(
    *, payment: Payment, amount: Decimal, actor: Actor, channel_slug: str
) -> int:
    if not refundable_legacy([payment]):
        raise RefundNotSent(f"There is no gateway {payment.gateway}.")
    with transaction.atomic():
        payment.refresh_from_db(from_queryset=Payment.objects.select_for_update())
        if amount > payment.captured_amount:
            raise RefundNotSent("The payment holds less than that.")
        try:
            answer = gateways.ask(payment, amount)
        except gateways.UNREADABLE as error:
            raise RefundUnanswered(type(error).__name__) from error
        row = gateways.note(payment, amount, answer)
    if not row.is_success:
        raise RefundRefused(row.error)
    if row.kind == gateways.REFUND:
        OrderEvent.objects.create(
            order=payment.order,
            type=OrderEventType.PAYMENT_REFUNDED,
            parameters={"amount": str(row.amount)},
            user=actor.user,
            app=actor.app,
        )
    return row.pk
