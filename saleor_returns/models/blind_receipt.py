from enum import StrEnum
from uuid import uuid4

from django.db import models
from django.db.models import Q

from .fields import one_of, word
from .grade import ReturnGrade
from .receipt import Receipt
from .request import ReturnRequest


class BlindStatus(StrEnum):
    """``closed``: the goods are none of the shop's, or nobody can tell whose they are."""

    OPEN = "open"
    MATCHED = "matched"
    CLOSED = "closed"


class BlindReceipt(models.Model):
    """Goods that arrived without a return that anybody could tell.

    ``sender`` is what the parcel says of who sent it. ``request`` and ``receipt`` are
    what it was matched to, ``content_digest`` and ``match_digest`` tell calls that are
    made again.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    number = models.CharField(max_length=64, unique=True, editable=False)
    status = word(default=BlindStatus.OPEN)
    warehouse = models.ForeignKey(
        "warehouse.Warehouse",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    warehouse_name = models.CharField(max_length=250, blank=True, default="")
    sender = models.TextField(blank=True, default="")
    tracking_number = models.CharField(max_length=128, blank=True, default="")
    note = models.TextField(blank=True, default="")
    request = models.ForeignKey(
        ReturnRequest,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="blind_receipts",
    )
    receipt = models.OneToOneField(
        Receipt,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="blind_receipt",
    )
    closed_reason = models.TextField(blank=True, default="")
    user = models.ForeignKey(
        "account.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    app = models.ForeignKey(
        "app.App", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    decided_by = models.ForeignKey(
        "account.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    decided_by_app = models.ForeignKey(
        "app.App", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    idempotency_scope = models.CharField(max_length=64, blank=True, default="")
    idempotency_key = models.CharField(max_length=128, null=True, blank=True)
    content_digest = models.CharField(max_length=64, blank=True, default="")
    match_digest = models.CharField(max_length=64, blank=True, default="")
    received_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-received_at", "-id")
        indexes = (
            models.Index(fields=("received_at", "id"), name="returns_blind_received"),
            models.Index(
                fields=("status", "received_at", "id"), name="returns_blind_status"
            ),
        )
        constraints = (
            one_of("status", BlindStatus, "returns_blind_status_word"),
            models.UniqueConstraint(
                fields=("idempotency_scope", "idempotency_key"),
                condition=Q(idempotency_key__isnull=False),
                name="returns_blind_idempotency",
            ),
        )

    def __str__(self) -> str:
        return self.number


class BlindReceiptItem(models.Model):
    """Units that were found alike; ``sku`` stays when the variant goes."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    blind_receipt = models.ForeignKey(
        BlindReceipt, on_delete=models.CASCADE, related_name="items"
    )
    description = models.TextField(blank=True, default="")
    variant = models.ForeignKey(
        "product.ProductVariant",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    sku = models.CharField(max_length=255, blank=True, default="")
    quantity = models.PositiveIntegerField()
    grade = models.ForeignKey(
        ReturnGrade,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    note = models.TextField(blank=True, default="")
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("blind_receipt", "position")
        constraints = (
            models.CheckConstraint(
                condition=Q(quantity__gte=1), name="returns_blind_quantity"
            ),
        )

    def __str__(self) -> str:
        return f"{self.quantity} × {self.sku or self.description}"
