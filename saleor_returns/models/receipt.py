from uuid import uuid4

from django.db import models
from django.db.models import Q

from ..domain.disposition import Condition, Disposition
from .fields import one_of, word
from .request import ReturnLine, ReturnRequest


class Receipt(models.Model):
    """One arrival of goods of a return; a return has as many as parcels need.

    ``native_fulfillment_id`` is the platform's RETURNED fulfillment of the accepted
    units: a plain number, because the platform deletes fulfillments.
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
    note = models.TextField(blank=True, default="")
    native_fulfillment_id = models.BigIntegerField(null=True, blank=True)
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
        indexes = (
            models.Index(
                fields=("native_fulfillment_id",), name="returns_receipt_native"
            ),
        )
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
    """A group of units of one line that arrived in one condition for one fate."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    receipt = models.ForeignKey(Receipt, on_delete=models.CASCADE, related_name="items")
    line = models.ForeignKey(
        ReturnLine, on_delete=models.CASCADE, related_name="receipt_items"
    )
    quantity = models.PositiveIntegerField()
    condition = word(default=Condition.UNKNOWN)
    disposition = word()
    note = models.TextField(blank=True, default="")
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("receipt", "position")
        constraints = (
            models.CheckConstraint(
                condition=Q(quantity__gte=1), name="returns_item_quantity"
            ),
            one_of("condition", Condition, "returns_item_condition"),
            one_of("disposition", Disposition, "returns_item_disposition"),
        )

    def __str__(self) -> str:
        return f"{self.quantity} → {self.disposition}"


class StockMovement(models.Model):
    """The ledger of goods that went back into stock: one row a unit group, for ever.

    The unique ``item`` is what keeps a unit group from being restocked twice.
    """

    item = models.OneToOneField(
        ReceiptItem, on_delete=models.CASCADE, related_name="stock_movement"
    )
    warehouse = models.ForeignKey(
        "warehouse.Warehouse", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    warehouse_name = models.CharField(max_length=250)
    variant = models.ForeignKey(
        "product.ProductVariant",
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
    )
    sku = models.CharField(max_length=255, blank=True, default="")
    quantity = models.PositiveIntegerField()
    stock_before = models.IntegerField()
    stock_after = models.IntegerField()
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(quantity__gte=1), name="returns_movement_quantity"
            ),
        )

    def __str__(self) -> str:
        return f"{self.quantity} × {self.sku} → {self.warehouse_name}"
