"""Where the units of some orders are: two reads, whatever is asked of them after."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import (
    DateTimeField,
    Exists,
    F,
    JSONField,
    OuterRef,
    QuerySet,
    Subquery,
    Value,
)
from django.db.models.functions import Cast

from ..models import Delivery, Inspection, RefundAttempt, ReturnLine
from . import WRITER

FULFILLED = "fulfilled"
NOT_SHIPPED = ("canceled", "waiting_for_approval")
GRANTED = "granted"
"""Beside the states of fulfillments: units that staff granted a refund for."""


@dataclass(frozen=True, slots=True)
class Sent:
    """Units of one order line in one of the platform's fulfillments.

    ``by_us``: an inspection of ours put them there. ``metadata`` and ``sent_at`` are
    the fulfillment's; ``recorded_at`` is when staff or an App say that it arrived.
    """

    order_line_id: UUID
    quantity: int
    sent_at: datetime
    status: str
    metadata: dict[str, Any] | None
    by_us: bool
    recorded_at: datetime | None


@dataclass(frozen=True, slots=True)
class Grant:
    """Units of one order line that staff granted a refund for natively."""

    order_line_id: UUID
    quantity: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Units:
    """``in_returns`` are the lines of all returns, with their return's ``status``."""

    sent: list[Sent]
    in_returns: list[ReturnLine]
    grants: list[Grant]


def read_units(order_ids: Collection[UUID], alias: str = WRITER) -> Units:
    """Read the units of every line of some orders."""
    in_returns = (
        ReturnLine.objects.using(alias)
        .filter(request__order_id__in=order_ids)
        .annotate(status=F("request__status"))
        .select_related("order_line")
    )
    rows = [
        Sent(*row)
        for row in _sent(order_ids, alias).union(_granted(order_ids, alias), all=True)
    ]
    return Units(
        sent=[row for row in rows if row.status != GRANTED],
        in_returns=list(in_returns),
        grants=[
            Grant(row.order_line_id, row.quantity, row.sent_at)
            for row in rows
            if row.status == GRANTED
        ],
    )


def _sent(order_ids: Collection[UUID], alias: str) -> QuerySet:
    """Columns are those of :class:`Sent`."""
    inspections = Inspection.objects.filter(
        native_fulfillment_id=OuterRef("fulfillment_id")
    )
    deliveries = Delivery.objects.filter(
        order_id=OuterRef("fulfillment__order_id"),
        fulfillment_id=OuterRef("fulfillment_id"),
    )
    return (
        apps.get_model("order", "FulfillmentLine")
        .objects.using(alias)
        .filter(fulfillment__order_id__in=order_ids)
        .exclude(fulfillment__status__in=NOT_SHIPPED)
        .order_by()
        .values_list(
            "order_line_id",
            "quantity",
            "fulfillment__created_at",
            "fulfillment__status",
            "fulfillment__metadata",
            Exists(inspections),
            Subquery(deliveries.values("delivered_at")[:1]),
        )
    )


def _granted(order_ids: Collection[UUID], alias: str) -> QuerySet:
    """Units named in native refunds that did not fail; ours are not among them.

    In the columns of :func:`_sent`, so that one statement reads both.
    """
    ours = RefundAttempt.objects.filter(granted_refund__isnull=False)
    return (
        apps.get_model("order", "OrderGrantedRefundLine")
        .objects.using(alias)
        .filter(granted_refund__order_id__in=order_ids)
        .exclude(granted_refund__status="failure")
        .exclude(granted_refund_id__in=ours.values("granted_refund_id"))
        .order_by()
        .values_list(
            "order_line_id",
            "quantity",
            "granted_refund__created_at",
            Value(GRANTED),
            Value({}, JSONField()),
            Value(False),
            Cast(Value(None), DateTimeField()),
        )
    )
