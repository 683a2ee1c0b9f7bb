"""Units that come back: moved to a fulfillment of their own."""

from collections import Counter
from collections.abc import Mapping
from uuid import UUID

from django.db import transaction

from .models import Fulfillment, FulfillmentLine, Order
from .statuses import FulfillmentStatus, OrderStatus

RETURNED = (FulfillmentStatus.RETURNED, FulfillmentStatus.REFUNDED_AND_RETURNED)


def move(
    order: Order, wanted: Mapping[UUID, int]
) -> tuple[Fulfillment | None, Counter[UUID]]:
    """Move units from fulfilled fulfillments, oldest first, to a new RETURNED one.

    Emptied lines and fulfillments are deleted. Gift cards do not come back. Returns
    the new fulfillment and the units moved, by order line.
    """
    left = Counter({line: count for line, count in wanted.items() if count > 0})
    moved: Counter[UUID] = Counter()
    target: Counter[tuple[UUID, int | None]] = Counter()
    taken = []
    for line in _fulfilled_lines(order, left):
        quantity = min(line.quantity, left[line.order_line_id])
        left[line.order_line_id] -= quantity
        moved[line.order_line_id] += quantity
        target[line.order_line_id, line.stock_id] += quantity
        line.quantity -= quantity
        taken.append(line)
    FulfillmentLine.objects.bulk_update(taken, ["quantity"])
    moved += Counter()
    if not moved:
        return None, moved
    fulfillment = Fulfillment.objects.create(
        order=order, status=FulfillmentStatus.RETURNED
    )
    FulfillmentLine.objects.bulk_create(
        FulfillmentLine(
            fulfillment=fulfillment,
            order_line_id=order_line_id,
            stock_id=stock_id,
            quantity=quantity,
        )
        for (order_line_id, stock_id), quantity in target.items()
        if quantity
    )
    FulfillmentLine.objects.filter(fulfillment__order=order, quantity=0).delete()
    order.fulfillments.filter(lines=None, status=FulfillmentStatus.FULFILLED).delete()
    return fulfillment, moved


def _fulfilled_lines(order: Order, wanted: Mapping[UUID, int]) -> list[FulfillmentLine]:
    return list(
        FulfillmentLine.objects.filter(
            fulfillment__order=order,
            fulfillment__status=FulfillmentStatus.FULFILLED,
            order_line__in=wanted,
            order_line__is_gift_card=False,
        )
        .order_by("fulfillment__created_at", "fulfillment_id", "pk")
        .select_for_update(of=("self",))
    )


@transaction.atomic
def update_status(order: Order) -> None:
    """The order's status follows from where its units are."""
    locked = Order.objects.select_for_update().get(pk=order.pk)
    units: Counter[str] = Counter()
    for line in FulfillmentLine.objects.filter(
        fulfillment__order=locked
    ).select_related("fulfillment"):
        units[line.fulfillment.status] += line.quantity
    replaced = units[FulfillmentStatus.REPLACED]
    ordered = sum(line.quantity for line in locked.lines.all()) - replaced
    sent = sum(line.quantity_fulfilled for line in locked.lines.all()) - replaced
    sent -= units[FulfillmentStatus.WAITING_FOR_APPROVAL]
    returned = sum(units[status] for status in RETURNED)
    if ordered:
        locked.status = _status(ordered, sent, returned)
        locked.save(update_fields=["status", "updated_at"])
        order.status = locked.status


def _status(ordered: int, sent: int, returned: int) -> OrderStatus:
    if sent <= 0:
        return OrderStatus.UNFULFILLED
    if returned == ordered:
        return OrderStatus.RETURNED
    if 0 < returned < ordered:
        return OrderStatus.PARTIALLY_RETURNED
    return OrderStatus.FULFILLED if sent >= ordered else OrderStatus.PARTIALLY_FULFILLED
