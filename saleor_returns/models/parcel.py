from enum import StrEnum
from uuid import uuid4

from django.db import models
from django.db.models import Q

from .fields import one_of, word
from .request import ReturnLine, ReturnRequest


class Direction(StrEnum):
    """``inbound``: from the customer to the shop; ``outbound``: back to the customer."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"


class Parcel(models.Model):
    """A parcel of a return on its way, as far as it was told to us.

    ``tracking_number`` is kept as :func:`~..domain.tracking.tracking_number` writes it.
    ``address`` is where a parcel out was sent, as it was then; ``note`` is staff's.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    request = models.ForeignKey(
        ReturnRequest, on_delete=models.CASCADE, related_name="parcels"
    )
    direction = word()
    carrier = models.CharField(max_length=250, blank=True, default="")
    tracking_number = models.CharField(max_length=128, blank=True, default="")
    tracking_url = models.TextField(blank=True, default="")
    address = models.JSONField(default=dict, blank=True)
    note = models.TextField(blank=True, default="")
    user = models.ForeignKey(
        "account.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    app = models.ForeignKey(
        "app.App", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    idempotency_key = models.CharField(max_length=128, null=True, blank=True)
    content_digest = models.CharField(max_length=64, blank=True, default="")
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("request", "created_at", "id")
        indexes = (
            models.Index(
                fields=("tracking_number",),
                condition=~Q(tracking_number=""),
                name="returns_parcel_tracking",
            ),
        )
        constraints = (
            one_of("direction", Direction, "returns_parcel_direction"),
            models.UniqueConstraint(
                fields=("request", "tracking_number"),
                condition=Q(direction=Direction.INBOUND.value),
                name="returns_parcel_announced_once",
            ),
            models.CheckConstraint(
                condition=Q(direction=Direction.OUTBOUND.value)
                | ~Q(tracking_number=""),
                name="returns_parcel_numbered",
            ),
            models.UniqueConstraint(
                fields=("request", "idempotency_key"),
                condition=Q(idempotency_key__isnull=False),
                name="returns_parcel_idempotency",
            ),
        )

    def __str__(self) -> str:
        return self.tracking_number or f"{self.direction} of {self.request_id}"


class ParcelItem(models.Model):
    """Units of one line in a parcel that leaves."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    parcel = models.ForeignKey(Parcel, on_delete=models.CASCADE, related_name="items")
    line = models.ForeignKey(
        ReturnLine, on_delete=models.CASCADE, related_name="parcel_items"
    )
    quantity = models.PositiveIntegerField()

    class Meta:
        ordering = ("parcel", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("parcel", "line"), name="returns_parcel_line_once"
            ),
            models.CheckConstraint(
                condition=Q(quantity__gte=1), name="returns_parcel_quantity"
            ),
        )

    def __str__(self) -> str:
        return f"{self.quantity} of {self.line_id}"
