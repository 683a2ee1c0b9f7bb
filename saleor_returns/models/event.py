from enum import StrEnum

from django.db import models

from ..domain.webhook_events import WebhookEvent, told_as
from ..host.contract import Actor, ActorKind
from .fields import one_of, word
from .request import ReturnRequest


class EventType(StrEnum):
    """What can happen to a return."""

    REQUESTED = "requested"
    APPROVED = "approved"
    DECLINED = "declined"
    CANCELED = "canceled"
    REMINDED = "reminded"
    EXPIRED = "expired"
    RECEIVED = "received"
    INSPECTED = "inspected"
    INSPECTION_CORRECTED = "inspection_corrected"
    STOCK_MOVED = "stock_moved"
    PARCEL_ANNOUNCED = "parcel_announced"
    SENT_BACK = "sent_back"
    UNITS_ADDED = "units_added"
    BLIND_RECEIPT_MATCHED = "blind_receipt_matched"
    REIMBURSEMENT_CREATED = "reimbursement_created"
    REIMBURSED = "reimbursed"
    REIMBURSEMENT_CANCELED = "reimbursement_canceled"
    REFUND_FAILED = "refund_failed"
    REFUND_UNKNOWN = "refund_unknown"
    REFUND_PAID = "refund_paid"
    REFUND_RETRIED = "refund_retried"
    REFUND_RESOLVED = "refund_resolved"
    REFUND_REVERSED = "refund_reversed"
    REFUND_HELD = "refund_held"
    REFUND_OVERDUE = "refund_overdue"
    RESOLUTION_CHANGED = "resolution_changed"
    OVERPAYMENT_SETTLED = "overpayment_settled"
    COMPLETED = "completed"
    REOPENED = "reopened"
    EXCHANGE_CHOSEN = "exchange_chosen"
    EXCHANGE_ORDERED = "exchange_ordered"
    EXCHANGE_SOLD_OUT = "exchange_sold_out"
    EXCHANGE_PAID = "exchange_paid"
    EXCHANGE_EXPIRED = "exchange_expired"
    EXCHANGE_RELEASED = "exchange_released"
    EXCHANGE_CANCELED = "exchange_canceled"
    FILE_ADDED = "file_added"
    FILE_DELETED = "file_deleted"
    NATIVE_CONFLICT = "native_conflict"
    NATIVE_CONFLICT_SETTLED = "native_conflict_settled"
    ASSIGNED = "assigned"
    PRIORITY_SET = "priority_set"
    NOTE_ADDED = "note_added"
    MAIL_FAILED = "mail_failed"


INTERNAL = frozenset(
    {
        EventType.ASSIGNED,
        EventType.PRIORITY_SET,
        EventType.NOTE_ADDED,
        EventType.MAIL_FAILED,
    }
)
"""What staff do among themselves or must see to, which is none of a customer's business."""


class ReturnEvent(models.Model):
    """The timeline: what, who, when. Appended by ``operations.timeline`` only."""

    request = models.ForeignKey(
        ReturnRequest, on_delete=models.CASCADE, related_name="events"
    )
    sequence = models.PositiveIntegerField()
    type = word()
    actor = word()
    user = models.ForeignKey(
        "account.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    app = models.ForeignKey(
        "app.App", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    data = models.JSONField(default=dict, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("request", "sequence")
        constraints = (
            models.UniqueConstraint(
                fields=("request", "sequence"), name="returns_event_sequence"
            ),
            one_of("type", EventType, "returns_event_type"),
            one_of("actor", ActorKind, "returns_event_actor"),
        )

    def __str__(self) -> str:
        return f"{self.sequence} {self.type}"

    @property
    def webhook_event(self) -> WebhookEvent:
        """What Apps are told it as."""
        return told_as(self.type)

    @property
    def who(self) -> Actor:
        """Who did it, as far as they still exist."""
        return Actor(ActorKind(self.actor), user=self.user, app=self.app)
