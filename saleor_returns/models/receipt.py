from uuid import uuid4

from django.db import models
from django.db.models import Q

from .request import ReturnLine, ReturnRequest


class Receipt(models.Model):
    """One arrival of goods of a return; a return has as many as parcels need.

    ``is_empty_box``: a parcel came, and there was nothing in it.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    request = models.ForeignKey(
        ReturnRequest, on_delete=models.CASCADE, related_name="receipts"
    )
    number = models.PositiveIntegerField()
    warehouse = models.ForeignKey(
        "warehouse.Warehouse",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    warehouse_name = models.CharField(max_length=250, blank=True, default="")
    is_empty_box = models.BooleanField(default=False)
    note = models.TextField(blank=True, default="")
    user = models.ForeignKey(
        "account.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    app = models.ForeignKey(
        "app.App", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    idempotency_key = models.CharField(max_length=128, null=True, blank=True)
    content_digest = models.CharField(max_length=64, blank=True, default="")
    received_at = models.DateTimeField()

    class Meta:
        ordering = ("request", "number")
        constraints = (
            models.UniqueConstraint(
                fields=("request", "number"), name="returns_receipt_number"
            ),
            models.UniqueConstraint(
                fields=("request", "idempotency_key"),
                condition=Q(idempotency_key__isnull=False),
                name="returns_receipt_idempotency",
            ),
        )

    def __str__(self) -> str:
        return f"{self.request_id} #{self.number}"


class ReceiptItem(models.Model):
    """Units of one line that arrived together, or that were missing from the parcel.

    What was found of them is told by inspections: see :class:`.inspection.Inspection`.
    ``external_reference`` is what a warehouse's system calls the item: one that is sent
    again with the same content was taken already.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    receipt = models.ForeignKey(Receipt, on_delete=models.CASCADE, related_name="items")
    line = models.ForeignKey(
        ReturnLine, on_delete=models.CASCADE, related_name="receipt_items"
    )
    quantity = models.PositiveIntegerField()
    is_missing = models.BooleanField(default=False)
    note = models.TextField(blank=True, default="")
    external_reference = models.CharField(max_length=128, null=True, blank=True)
    content_digest = models.CharField(max_length=64, blank=True, default="")
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("receipt", "position")
        constraints = (
            models.CheckConstraint(
                condition=Q(quantity__gte=1), name="returns_item_quantity"
            ),
            models.UniqueConstraint(
                fields=("line", "external_reference"),
                condition=Q(external_reference__isnull=False),
                name="returns_item_reference",
            ),
        )

    def __str__(self) -> str:
        return f"{self.quantity} of {self.line_id}"
