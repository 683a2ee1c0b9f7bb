"""Payments: what an App, or a gateway, says that happened to the customer's money."""

from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone

from ..core.fields import ModelWithMetadata, currency, money, nullable_key, text
from .event_types import TransactionEventType


class TransactionItem(ModelWithMetadata):
    """One payment of an order. Its amounts are a sum over its events."""

    token = models.UUIDField(unique=True, default=uuid4)
    created_at = models.DateTimeField(auto_now_add=True)
    modified_at = models.DateTimeField(auto_now=True)
    name = text(512, null=True)
    message = text(512, null=True)
    psp_reference = text(512, null=True, default=None)
    available_actions = ArrayField(
        models.CharField(max_length=128), default=list, blank=True
    )
    order = models.ForeignKey(
        "order.Order",
        related_name="payment_transactions",
        null=True,
        on_delete=models.PROTECT,
    )
    user = nullable_key("account.User")
    app = nullable_key("app.App")
    app_identifier = text(256, null=True, default=None)

    currency = currency()
    authorized_value = money()
    charged_value = money()
    refunded_value = money()
    canceled_value = money()
    authorize_pending_value = money()
    charge_pending_value = money()
    refund_pending_value = money()
    cancel_pending_value = money()

    class Meta:
        ordering = ("pk",)


class TransactionEvent(models.Model):
    """Something that was asked of, or reported by, the payment App."""

    transaction = models.ForeignKey(
        TransactionItem, related_name="events", on_delete=models.CASCADE
    )
    created_at = models.DateTimeField(default=timezone.now)
    type = text(128, default=TransactionEventType.INFO)
    amount_value = money()
    currency = currency()
    psp_reference = text(512, null=True, default=None)
    message = text(512, null=True)
    idempotency_key = text(512, null=True, default=None)
    include_in_calculations = models.BooleanField(default=False)
    related_granted_refund = nullable_key(
        "order.OrderGrantedRefund", related_name="transaction_events"
    )
    user = nullable_key("account.User")
    app = nullable_key("app.App")
    app_identifier = text(256, null=True, default=None)

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.UniqueConstraint(
                fields=["transaction_id", "idempotency_key"],
                name="unique_transaction_event_idempotency",
            )
        ]


class Payment(ModelWithMetadata):
    """A payment of the older kind: a gateway moves its money."""

    gateway = models.CharField(max_length=255)
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)
    charge_status = text(20, default="not-charged")
    token = text(512)
    psp_reference = text(512, null=True, default=None)
    total = money()
    captured_amount = money()
    currency = currency()
    order = models.ForeignKey(
        "order.Order", related_name="payments", on_delete=models.PROTECT
    )

    class Meta:
        ordering = ("pk",)


class Transaction(models.Model):
    """What a gateway did with a payment of the older kind."""

    created_at = models.DateTimeField(auto_now_add=True)
    payment = models.ForeignKey(
        Payment, related_name="transactions", on_delete=models.PROTECT
    )
    token = text(512)
    kind = models.CharField(max_length=25)
    is_success = models.BooleanField(default=False)
    currency = currency()
    amount = money()
    error = models.TextField(default="")
    gateway_response = models.JSONField(default=dict)

    class Meta:
        ordering = ("pk",)
