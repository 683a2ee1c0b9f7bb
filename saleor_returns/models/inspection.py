from enum import StrEnum
from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from ..domain.disposition import Disposition
from ..domain.policy.decision import TraceStep
from .disposition import DispositionVersion
from .fields import one_of, word
from .file import ReturnFile
from .grade import ReturnGrade
from .receipt import ReceiptItem
from .request import ReturnLine


class Inspection(models.Model):
    """What was found of some units that arrived, and what becomes of them.

    Never changed. A correction, or a release from quarantine, is another entry that
    ``supersedes`` it for some of its units, or all. ``suggested`` is the disposition
    that the rules gave, and ``override_reason`` why staff chose another. ``rule`` is the
    name of the rule of ``rules_version`` that gave it; empty: it is the grade's own.

    ``warehouse`` is where the units lie, and ``variant`` what they are in stock as;
    nothing is in stock without a movement. ``is_stock_kept``: the entry that it
    supersedes had raised stock, and its units were sold or moved on before it could be
    lowered. ``native_fulfillment_id`` is the platform's RETURNED fulfillment of units
    that the entry accepted: a plain number, because the platform deletes fulfillments.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    item = models.ForeignKey(
        ReceiptItem, on_delete=models.CASCADE, related_name="inspections"
    )
    line = models.ForeignKey(
        ReturnLine, on_delete=models.CASCADE, related_name="inspections"
    )
    supersedes = models.ForeignKey(
        "self",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="successors",
    )
    quantity = models.PositiveIntegerField()
    grade = models.ForeignKey(
        ReturnGrade,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="inspections",
    )
    disposition = word()
    suggested = models.CharField(max_length=32, blank=True, default="")
    override_reason = models.TextField(blank=True, default="")
    rules_version = models.ForeignKey(
        DispositionVersion,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="inspections",
    )
    rule = models.CharField(max_length=120, blank=True, default="")
    trace = models.JSONField(default=list, blank=True)
    reason = models.TextField(blank=True, default="")
    note = models.TextField(blank=True, default="")
    serial_numbers = ArrayField(
        models.CharField(max_length=128), default=list, blank=True
    )
    lot_number = models.CharField(max_length=128, blank=True, default="")
    photos = models.ManyToManyField(ReturnFile, blank=True, related_name="inspections")
    warehouse = models.ForeignKey(
        "warehouse.Warehouse",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    warehouse_name = models.CharField(max_length=250, blank=True, default="")
    variant = models.ForeignKey(
        "product.ProductVariant",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    sku = models.CharField(max_length=255, blank=True, default="")
    is_stock_kept = models.BooleanField(default=False)
    native_fulfillment_id = models.BigIntegerField(null=True, blank=True)
    user = models.ForeignKey(
        "account.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    app = models.ForeignKey(
        "app.App", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    idempotency_key = models.CharField(max_length=128, null=True, blank=True)
    content_digest = models.CharField(max_length=64, blank=True, default="")
    position = models.PositiveSmallIntegerField(default=0)
    inspected_at = models.DateTimeField()

    class Meta:
        ordering = ("item", "inspected_at", "position", "id")
        indexes = (
            models.Index(
                fields=("native_fulfillment_id",), name="returns_inspection_native"
            ),
        )
        constraints = (
            models.CheckConstraint(
                condition=Q(quantity__gte=1), name="returns_inspection_quantity"
            ),
            one_of("disposition", Disposition, "returns_inspection_disposition"),
        )

    def __str__(self) -> str:
        return f"{self.quantity} → {self.disposition}"

    @property
    def steps(self) -> tuple[TraceStep, ...]:
        """The rules that were looked at."""
        return tuple(TraceStep(**row) for row in self.trace)


class MovementKind(StrEnum):
    """Why stock moves.

    ``reversal``: what an entry that was superseded had put into stock leaves it;
    ``counter``: what the entry itself had, since staff restocked the units natively too.
    """

    RESTOCK = "restock"
    REVERSAL = "reversal"
    COUNTER = "counter"


class StockMovement(models.Model):
    """The ledger of returned goods in stock: rows are appended, for ever.

    One row of a kind for each inspected unit group, which is what keeps a group from
    being restocked twice. ``change`` are units that came into stock, or left it.
    """

    inspection = models.ForeignKey(
        Inspection, on_delete=models.CASCADE, related_name="stock_movements"
    )
    kind = word(default=MovementKind.RESTOCK)
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
    change = models.IntegerField()
    stock_before = models.IntegerField()
    stock_after = models.IntegerField()
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("id",)
        constraints = (
            models.UniqueConstraint(
                fields=("inspection", "kind"), name="returns_movement_once"
            ),
            one_of("kind", MovementKind, "returns_movement_kind"),
            models.CheckConstraint(
                condition=Q(kind="restock", change__gte=1)
                | Q(kind__in=("reversal", "counter"), change__lte=-1),
                name="returns_movement_change",
            ),
        )

    def __str__(self) -> str:
        return f"{self.change:+} × {self.sku} → {self.warehouse_name}"
