"""What the platform's own fulfillments and refunds say of the units of an order."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.apps import apps
from django.db.models import Sum

from ..models import Receipt, RefundAttempt, ReturnLine
from . import WRITER

FULFILLED = "fulfilled"
RETURNED = "returned"
NOT_SHIPPED = ("canceled", "waiting_for_approval")
REFUNDED = ("refunded", "refunded_and_returned")


@dataclass(frozen=True, slots=True)
class NativeUnits:
    """Units of one order line in the platform's records.

    ``shipped`` of them ever left, ``fulfilled`` are where they were sent, ``refunded``
    sit in fulfillments that say so, and ``granted`` are named in refunds that staff
    granted. ``ours`` were moved by our receipts, and ``ours_intact`` of those still
    are where we put them.
    """

    shipped: int = 0
    fulfilled: int = 0
    refunded: int = 0
    granted: int = 0
    ours: int = 0
    ours_intact: int = 0

    @property
    def moved_by_staff(self) -> int:
        """Units that left their shipment without a receipt of ours."""
        return max(0, self.shipped - self.fulfilled - self.ours)

    @property
    def refunded_in_place(self) -> int:
        """Fulfilled units that staff paid back without moving them."""
        return max(0, self.granted - self.moved_by_staff)

    @property
    def taken_over(self) -> int:
        """Units that we returned and that staff refunded or canceled natively."""
        return max(0, self.ours - self.ours_intact)

    def counted_twice(self, ordered: int) -> int:
        """Units beyond those ordered: two who returned the same ones at once.

        The platform moves what it has read before, whatever was moved since.
        """
        return max(0, self.shipped - ordered)


def native_units(
    order_ids: Collection[UUID], alias: str = WRITER
) -> Mapping[UUID, NativeUnits]:
    """The units of every line of some orders, by order line, in four queries."""
    found: defaultdict[UUID, defaultdict[str, int]] = defaultdict(
        lambda: defaultdict(int)
    )
    receipts = set(
        Receipt.objects.using(alias)
        .filter(request__order_id__in=order_ids, native_fulfillment_id__isnull=False)
        .values_list("native_fulfillment_id", flat=True)
    )
    fulfillment_lines = apps.get_model("order", "FulfillmentLine").objects.using(alias)
    rows = (
        fulfillment_lines.filter(fulfillment__order_id__in=order_ids)
        .exclude(fulfillment__status__in=NOT_SHIPPED)
        .values_list("order_line_id", "fulfillment_id", "fulfillment__status")
        .annotate(units=Sum("quantity"))
        .order_by()
    )
    for line_id, fulfillment_id, status, units in rows:
        counts = found[line_id]
        counts["shipped"] += units
        counts["fulfilled"] += units * (status == FULFILLED)
        counts["refunded"] += units * (status in REFUNDED)
        if status == RETURNED and fulfillment_id in receipts:
            counts["ours_intact"] += units
    ours = (
        ReturnLine.objects.using(alias)
        .filter(request__order_id__in=order_ids)
        .order_by()
        .values_list("order_line_id")
        .annotate(units=Sum("quantity_native"))
    )
    for line_id, units in ours:
        found[line_id]["ours"] = units
    for line_id, units in granted_units(read_grants(order_ids, alias)).items():
        found[line_id]["granted"] = units
    return defaultdict(
        NativeUnits,
        {line_id: NativeUnits(**counts) for line_id, counts in found.items()},
    )


@dataclass(frozen=True, slots=True)
class Grant:
    """Units of one order line that staff granted a refund for natively."""

    order_line_id: UUID
    quantity: int
    created_at: datetime


def read_grants(order_ids: Collection[UUID], alias: str = WRITER) -> list[Grant]:
    """Units named in native refunds of some orders that did not fail; ours are not."""
    ours = RefundAttempt.objects.filter(granted_refund__isnull=False)
    rows = (
        apps.get_model("order", "OrderGrantedRefundLine")
        .objects.using(alias)
        .filter(granted_refund__order_id__in=order_ids)
        .exclude(granted_refund__status="failure")
        .exclude(granted_refund_id__in=ours.values("granted_refund_id"))
        .values_list("order_line_id", "quantity", "granted_refund__created_at")
    )
    return [Grant(*row) for row in rows]


def granted_units(
    grants: Iterable[Grant], *, since: datetime | None = None
) -> Mapping[UUID, int]:
    """Granted units by order line; with ``since`` only those from that moment on."""
    units: Counter[UUID] = Counter()
    for grant in grants:
        if since is None or grant.created_at >= since:
            units[grant.order_line_id] += grant.quantity
    return units
