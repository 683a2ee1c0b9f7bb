from uuid import uuid4

from django.db import models
from django.db.models import Q

from .event import ReturnEvent

WAITING = Q(dispatched_at__isnull=True, parked_at__isnull=True)


class OutboxMessage(models.Model):
    """That an event must still be told to the shop's Apps; one a timeline event.

    ``id`` is the ``eventId`` by which Apps know an event that reaches them twice.
    ``due_at`` is when it may be tried: in the future while a worker has it, and after
    a failure. ``parked_at``: tried so often that later events of the return go first.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    event = models.OneToOneField(
        ReturnEvent, on_delete=models.CASCADE, related_name="outbox_message"
    )
    due_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)
    error = models.TextField(blank=True, default="")
    dispatched_at = models.DateTimeField(null=True, blank=True)
    parked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = (
            models.Index(
                fields=("due_at",), condition=WAITING, name="returns_outbox_due"
            ),
            models.Index(
                fields=("parked_at",),
                condition=Q(parked_at__isnull=False),
                name="returns_outbox_parked",
            ),
        )

    def __str__(self) -> str:
        return f"{self.event_id}"


class RetriggeredDelivery(models.Model):
    """A delivery that the platform left pending and that we queued again.

    ``delivery_id`` is a plain number: the platform deletes deliveries.
    """

    delivery_id = models.BigIntegerField(primary_key=True)
    times = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.delivery_id} × {self.times}"
