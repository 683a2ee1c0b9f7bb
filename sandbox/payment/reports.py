"""Recording what a payment App says, once however often it says it."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.utils import timezone

from ..app.models import App
from ..order.models import Order, OrderGrantedRefund
from . import amounts
from .event_types import TransactionEventType
from .models import TransactionEvent, TransactionItem

MESSAGE_MAX_LENGTH = 512


class AmountDiffers(Exception):
    """The same event was reported before with another amount."""


def lock(payment: TransactionItem) -> TransactionItem:
    """Lock the order's row, then the payment's, until the transaction ends."""
    if payment.order_id:
        Order.objects.select_for_update().get(pk=payment.order_id)
    return TransactionItem.objects.select_for_update(of=("self",)).get(pk=payment.pk)


def record(
    payment: TransactionItem,
    *,
    type: str,
    psp_reference: str | None,
    amount: Decimal,
    message: str = "",
    time: datetime | None = None,
    app: App | None = None,
    granted_refund: OrderGrantedRefund | None = None,
) -> tuple[TransactionEvent, bool]:
    """Return the event and whether it is new. The payment's row must be locked.

    An event is known by its reference and type. Two without any reference count as
    one, as they do in Saleor.

    Raises:
        AmountDiffers: an event of that reference and type has another amount.

    """
    known = payment.events.filter(psp_reference=psp_reference, type=type).first()
    if known and type != TransactionEventType.INFO:
        if known.amount_value != amount:
            raise AmountDiffers(
                f"{type} {psp_reference} is known with the amount {known.amount_value}."
            )
        return known, False
    return payment.events.create(
        type=type,
        psp_reference=psp_reference,
        amount_value=amount,
        currency=payment.currency,
        message=message[:MESSAGE_MAX_LENGTH],
        created_at=time or timezone.now(),
        app=app,
        app_identifier=app.identifier if app else None,
        related_granted_refund=granted_refund,
        include_in_calculations=True,
    ), True


def record_failure(request: TransactionEvent, message: str) -> TransactionEvent:
    """Note that a refund request met no readable answer. It changes no amount."""
    return request.transaction.events.create(
        type=TransactionEventType.REFUND_FAILURE,
        psp_reference=request.psp_reference,
        amount_value=request.amount_value,
        currency=request.currency,
        message=message[:MESSAGE_MAX_LENGTH],
        related_granted_refund=request.related_granted_refund,
        include_in_calculations=False,
    )


@transaction.atomic
def report(
    payment: TransactionItem, *, app: App | None, **event: Any
) -> tuple[TransactionEvent, bool]:
    """Record what an App reports by itself, and let every amount follow.

    Raises:
        AmountDiffers: see :func:`record`.

    """
    payment = lock(payment)
    request = payment.events.filter(
        type=TransactionEventType.REFUND_REQUEST,
        psp_reference=event["psp_reference"],
    ).last()
    granted = request.related_granted_refund if request else None
    if not event["type"].startswith("refund"):
        granted = None
    recorded, is_new = record(payment, app=app, granted_refund=granted, **event)
    if is_new:
        amounts.update_payment(payment)
        if payment.order:
            amounts.update_order(payment.order)
        amounts.update_granted_refund(granted)
    return recorded, is_new
