"""Refunds through the shop's payments."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from django.db import transaction as database

from saleor_returns.host.contract import (
    Actor,
    GrantedLine,
    HostError,
    OpenedRefund,
    RefundNotSent,
)

from ..order.models import Order, OrderEvent, OrderGrantedRefund, OrderGrantedRefundLine
from ..order.statuses import GrantedRefundStatus, OrderEventType
from ..payment import amounts, refund_answers, refund_requests, reports
from ..payment.event_types import TransactionEventType
from ..payment.models import TransactionEvent, TransactionItem
from .legacy_payments import lock_legacy, refund_legacy, refundable_legacy

__all__ = ["lock_legacy", "refund_legacy", "refundable_legacy"]

NOT_SENT = "Nobody is there to take the refund request."


def lock(transaction_ids: Iterable[int]) -> None:
    rows = TransactionItem.objects.select_for_update(of=("self",))
    list(rows.filter(pk__in=transaction_ids).order_by("pk").values_list("pk"))


@database.atomic
def open_refund(
    *,
    transaction: TransactionItem,
    amount: Decimal,
    idempotency_key: str,
    lines: Sequence[GrantedLine],
    granted_refund_id: int | None,
    reason: str,
    actor: Actor,
    reason_page_id: int | None = None,
) -> OpenedRefund:
    """The same ``idempotency_key`` again returns the rows that it made before.

    Raises:
        HostError: the payment has no order, or the granted refund named belongs to
            another payment or is already paid.

    """
    known = transaction.events.filter(
        type=TransactionEventType.REFUND_REQUEST, idempotency_key=idempotency_key
    ).first()
    if known and known.related_granted_refund_id:
        return OpenedRefund(known.related_granted_refund_id, known)
    if transaction.order_id is None:
        raise HostError(f"Transaction {transaction.pk} has no order.")
    if granted_refund_id is None:
        granted = OrderGrantedRefund.objects.create(
            order_id=transaction.order_id,
            transaction_item=transaction,
            amount_value=amount,
            currency=transaction.currency,
            reason=reason,
            user=actor.user,
            app=actor.app,
        )
        _name_lines(granted, lines)
    else:
        granted = _grant_again(transaction, amount, granted_refund_id)
    event = transaction.events.create(
        type=TransactionEventType.REFUND_REQUEST,
        amount_value=amount,
        currency=transaction.currency,
        idempotency_key=idempotency_key,
        related_granted_refund=granted,
        message=reason[: reports.MESSAGE_MAX_LENGTH],
        user=actor.user,
        app=actor.app,
    )
    amounts.update_granted_refund(granted)
    amounts.update_order(Order.objects.get(pk=transaction.order_id))
    return OpenedRefund(granted.pk, event)


def send_refund(*, opened: OpenedRefund, actor: Actor, channel_slug: str) -> None:
    request = opened.request
    webhook = refund_requests.webhook_of(request.transaction)
    if webhook is None:
        reports.record_failure(request, NOT_SENT)
        amounts.update_granted_refund(request.related_granted_refund)
        raise RefundNotSent(NOT_SENT)
    refund_answers.apply(request, webhook.app, refund_requests.post(webhook, request))
    OrderEvent.objects.create(
        order=request.related_granted_refund.order,
        type=OrderEventType.TRANSACTION_REFUND_REQUESTED,
        parameters={
            "amount": str(request.amount_value),
            "reference": request.transaction.psp_reference or "",
        },
        user=actor.user,
        app=actor.app,
    )


def recount(transaction: TransactionItem) -> None:
    payment = reports.lock(transaction)
    amounts.update_payment(payment)
    if payment.order:
        amounts.update_order(payment.order)
    for granted in payment.granted_refund.all():
        amounts.update_granted_refund(granted)


def withdraw_granted_refund(granted_refund_id: int) -> None:
    OrderGrantedRefundLine.objects.filter(granted_refund_id=granted_refund_id).delete()
    OrderGrantedRefund.objects.filter(pk=granted_refund_id).update(amount_value=0)


def is_gift_card(transaction: TransactionItem) -> bool:
    return False


def is_transport_failure(event: TransactionEvent) -> bool:
    return (
        event.type == TransactionEventType.REFUND_FAILURE
        and not event.include_in_calculations
        and event.message != NOT_SENT
    )


def _name_lines(granted: OrderGrantedRefund, lines: Sequence[GrantedLine]) -> None:
    OrderGrantedRefundLine.objects.bulk_create(
        OrderGrantedRefundLine(
            granted_refund=granted,
            order_line=line.order_line,
            quantity=line.quantity,
            reason=line.reason.text,
        )
        for line in lines
    )


def _grant_again(
    payment: TransactionItem, amount: Decimal, granted_refund_id: int
) -> OrderGrantedRefund:
    granted = (
        payment.granted_refund.filter(pk=granted_refund_id)
        .exclude(status=GrantedRefundStatus.SUCCESS)
        .first()
    )
    if granted is None:
        raise HostError(f"Granted refund {granted_refund_id} is not open to be paid.")
    granted.amount_value = amount
    granted.save(update_fields=["amount_value", "updated_at"])
    return granted
