"""The words that orders, fulfillments and granted refunds use for their state."""

from django.db.models import TextChoices


class OrderStatus(TextChoices):
    DRAFT = "draft"
    UNCONFIRMED = "unconfirmed"
    UNFULFILLED = "unfulfilled"
    PARTIALLY_FULFILLED = "partially fulfilled"
    FULFILLED = "fulfilled"
    PARTIALLY_RETURNED = "partially_returned"
    RETURNED = "returned"
    CANCELED = "canceled"
    EXPIRED = "expired"


class ChargeStatus(TextChoices):
    NONE = "none"
    PARTIAL = "partial"
    FULL = "full"
    OVERCHARGED = "overcharged"


class FulfillmentStatus(TextChoices):
    FULFILLED = "fulfilled"
    REFUNDED = "refunded"
    RETURNED = "returned"
    REFUNDED_AND_RETURNED = "refunded_and_returned"
    REPLACED = "replaced"
    CANCELED = "canceled"
    WAITING_FOR_APPROVAL = "waiting_for_approval"


class GrantedRefundStatus(TextChoices):
    NONE = "none"
    PENDING = "pending"
    SUCCESS = "success"
    FAILURE = "failure"


class OrderEventType(TextChoices):
    PLACED = "placed"
    CONFIRMED = "confirmed"
    CANCELED = "canceled"
    FULFILLMENT_FULFILLED_ITEMS = "fulfillment_fulfilled_items"
    FULFILLMENT_RETURNED = "fulfillment_returned"
    FULFILLMENT_RESTOCKED_ITEMS = "fulfillment_restocked_items"
    NOTE_ADDED = "note_added"
    PAYMENT_REFUNDED = "payment_refunded"
    TRANSACTION_REFUND_REQUESTED = "transaction_refund_requested"
