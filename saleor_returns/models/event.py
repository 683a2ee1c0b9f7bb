from enum import StrEnum
from uuid import uuid4

from django.db import models

from ..host.contract import ActorKind
from .fields import one_of, word
from .request import ReturnRequest


class EventType(StrEnum):
    """What can happen to a return."""

    REQUESTED = "requested"
    APPROVED = "approved"
    DECLINED = "declined"
    CANCELED = "canceled"
    RECEIVED = "received"
    REIMBURSEMENT_CREATED = "reimbursement_created"
    REIMBURSED = "reimbursed"
    REFUND_FAILED = "refund_failed"
    REFUND_UNKNOWN = "refund_unknown"
    REFUND_PAID = "refund_paid"
    REFUND_RETRIED = "refund_retried"
    REFUND_RESOLVED = "refund_resolved"
    COMPLETED = "completed"


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


class OutboxMessage(models.Model):
    """That an event must still be told to the shop's Apps; one a timeline event."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    event = models.OneToOneField(
        ReturnEvent, on_delete=models.CASCADE, related_name="outbox_message"
    )
    dispatched_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = (
            models.Index(
                fields=("event",),
                condition=models.Q(dispatched_at__isnull=True),
                name="returns_outbox_waiting",
            ),
        )

    def __str__(self) -> str:
        return f"{self.event_id}"
