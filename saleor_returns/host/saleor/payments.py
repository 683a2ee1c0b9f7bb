"""Refunds through Saleor's transactions.

A payment App sees no idempotency key: the granted refund's id is the only stable
reference that reaches it. So one granted refund stands for a whole chain of attempts,
and each attempt is a REFUND_REQUEST event of its own.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from django.utils import timezone
from saleor.order import OrderGrantedRefundStatus
from saleor.order.models import OrderGrantedRefund, OrderGrantedRefundLine
from saleor.order.utils import (
    calculate_order_granted_refund_status,
    update_order_charge_data,
    updates_amounts_for_order,
)
from saleor.payment import PaymentError, TransactionEventType
from saleor.payment.gateway import request_refund_action
from saleor.payment.lock_objects import transaction_item_qs_select_for_update
from saleor.payment.models import TransactionEvent, TransactionItem
from saleor.payment.transaction_item_calculations import recalculate_transaction_amounts

from ..contract import (
    Actor,
    GrantedLine,
    HostError,
    NativeReason,
    OpenedRefund,
    RefundNotSent,
)
from . import compat, refund_failures
from .legacy_payments import lock_legacy, refund_legacy, refundable_legacy

__all__ = [
    "is_gift_card",
    "is_transport_failure",
    "lock",
    "lock_legacy",
    "open_refund",
    "recount",
    "refund_legacy",
    "refundable_legacy",
    "send_refund",
    "withdraw_granted_refund",
]


def lock(transaction_ids: Iterable[int]) -> None:
    """Lock the payments' rows, in primary-key order, until the commit."""
    rows = transaction_item_qs_select_for_update().filter(pk__in=transaction_ids)
    list(rows.values_list("pk", flat=True))


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
    """Write the granted refund and the request event; see the contract.

    The same ``idempotency_key`` again returns the rows that it made before.

    Raises:
        HostError: the payment has no order; its gift card cannot be spent; the granted
            refund named belongs to another payment or is already paid.
    """
    if opened := _opened_before(transaction, idempotency_key):
        return opened
    if transaction.order_id is None:
        raise HostError(f"Transaction {transaction.pk} does not belong to an order.")
    if is_gift_card(transaction):
        compat.check_gift_card(transaction)

    if granted_refund_id is None:
        why = NativeReason(reason, reason_page_id)
        granted = _grant(transaction, amount, lines, why, actor)
    else:
        granted = _grant_again(transaction, amount, granted_refund_id)
    gift_cards = compat.gift_card_gateway_id()
    event = transaction.events.create(
        type=TransactionEventType.REFUND_REQUEST,
        amount_value=amount,
        currency=transaction.currency,
        idempotency_key=idempotency_key,
        related_granted_refund=granted,
        message=reason[: _length_of(TransactionEvent, "message")],
        user=actor.user,
        app=actor.app,
        app_identifier=gift_cards if is_gift_card(transaction) else None,
    )
    update_order_charge_data(transaction.order)
    return OpenedRefund(granted_refund_id=granted.pk, request=event)


def send_refund(*, opened: OpenedRefund, actor: Actor, channel_slug: str) -> None:
    """Ask the payment App, or the gift card, to pay; see the contract."""
    event = opened.request
    granted = event.related_granted_refund
    failure, followed = None, False
    try:
        if is_gift_card(event.transaction):
            compat.refund_gift_card(event.transaction, event, actor)
        else:
            _ask_app(event, granted, actor, channel_slug)
            # After an App's answer Saleor brings the grant in line by itself.
            failure = refund_failures.never_sent_since(event)
            followed = failure is None
    finally:
        if not followed:
            calculate_order_granted_refund_status(granted)
    if failure is not None:
        raise RefundNotSent(failure.message)


def recount(transaction: TransactionItem) -> None:
    """Do again what Saleor does after an answer, each step of it in a commit of its own."""
    payment = transaction_item_qs_select_for_update().get(pk=transaction.pk)
    recalculate_transaction_amounts(payment)
    updates_amounts_for_order(payment.order)
    for granted in OrderGrantedRefund.objects.filter(transaction_item=payment):
        calculate_order_granted_refund_status(granted)


def withdraw_granted_refund(granted_refund_id: int) -> None:
    """Grant nothing by it any more, so that Saleor's sums leave it out."""
    OrderGrantedRefundLine.objects.filter(granted_refund_id=granted_refund_id).delete()
    OrderGrantedRefund.objects.filter(pk=granted_refund_id).update(
        amount_value=0, updated_at=timezone.now()
    )


def is_gift_card(transaction: TransactionItem) -> bool:
    """Whether a gift card of the shop paid; only later versions know of such."""
    gateway = compat.gift_card_gateway_id()
    return gateway is not None and transaction.app_identifier == gateway


def is_transport_failure(event: TransactionEvent) -> bool:
    """Whether a REFUND_FAILURE event only says that no readable answer came."""
    return refund_failures.is_of_our_side(
        event
    ) and not refund_failures.says_never_sent(event)


def _ask_app(
    event: TransactionEvent,
    granted: OrderGrantedRefund,
    actor: Actor,
    channel_slug: str,
) -> None:
    try:
        request_refund_action(
            transaction=event.transaction,
            manager=compat.plugins_manager(actor),
            refund_value=event.amount_value,
            request_event=event,
            channel_slug=channel_slug,
            user=actor.user,
            app=actor.app,
            granted_refund=granted,
        )
    except PaymentError as error:
        raise RefundNotSent(str(error)) from error


def _opened_before(
    transaction: TransactionItem, idempotency_key: str
) -> OpenedRefund | None:
    event = transaction.events.filter(
        type=TransactionEventType.REFUND_REQUEST, idempotency_key=idempotency_key
    ).first()
    if event is None or event.related_granted_refund_id is None:
        return None
    return OpenedRefund(
        granted_refund_id=event.related_granted_refund_id, request=event
    )


def _grant(
    transaction: TransactionItem,
    amount: Decimal,
    lines: Sequence[GrantedLine],
    reason: NativeReason,
    actor: Actor,
) -> OrderGrantedRefund:
    pages = compat.pages(reason, *(line.reason for line in lines))
    granted = OrderGrantedRefund.objects.create(
        order_id=transaction.order_id,
        transaction_item=transaction,
        amount_value=amount,
        currency=transaction.currency,
        user=actor.user,
        app=actor.app,
        status=OrderGrantedRefundStatus.PENDING,
        **_reason_of(OrderGrantedRefund, reason, pages),
    )
    OrderGrantedRefundLine.objects.bulk_create(
        OrderGrantedRefundLine(
            granted_refund=granted,
            order_line=line.order_line,
            quantity=line.quantity,
            **_reason_of(OrderGrantedRefundLine, line.reason, pages),
        )
        for line in lines
    )
    return granted


def _reason_of(
    model: Any, reason: NativeReason, pages: Mapping[int | None, Any]
) -> dict[str, Any]:
    """The columns of a reason; the page's is missing before 3.22, or 3.23 for lines."""
    found: dict[str, Any] = {"reason": reason.text}
    if compat.has_field(model, "reason_reference"):
        found["reason_reference"] = pages.get(reason.page_id)
    return found


def _grant_again(
    transaction: TransactionItem, amount: Decimal, granted_refund_id: int
) -> OrderGrantedRefund:
    granted = (
        OrderGrantedRefund.objects.filter(
            pk=granted_refund_id, transaction_item=transaction
        )
        .exclude(status=OrderGrantedRefundStatus.SUCCESS)
        .first()
    )
    if granted is None:
        raise HostError(
            f"Granted refund {granted_refund_id} is not open on transaction "
            f"{transaction.pk}."
        )
    granted.amount_value = amount
    granted.status = OrderGrantedRefundStatus.PENDING
    granted.save(update_fields=["amount_value", "status", "updated_at"])
    return granted


def _length_of(model: Any, field: str) -> int | None:
    return model._meta.get_field(field).max_length
