"""Orders and fulfillments in Saleor."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID

from saleor.order import FulfillmentLineData, FulfillmentStatus
from saleor.order.actions import (
    call_order_event,
    create_fulfillments_for_returned_products,
)
from saleor.order.events import order_note_added_event
from saleor.order.models import FulfillmentLine, Order
from saleor.webhook.event_types import WebhookEventAsyncType

from ..contract import (
    NO_REASON,
    Actor,
    NativeReason,
    NativeReturn,
    ReturnedQuantity,
)
from . import compat


def lock(order_id: UUID) -> Order | None:
    """Return the order with its row locked until the transaction ends; see the contract.

    Saleor's own ``order_qs_select_for_update`` would also hold up whoever adds a
    fulfillment, and that may be staff's native return, which has locked lines we need.
    """
    rows = Order.objects.select_for_update(of=("self",), no_key=True)
    return rows.select_related("channel").filter(pk=order_id).first()


def record_return(
    order: Order,
    returned: Sequence[ReturnedQuantity],
    actor: Actor,
    reason: NativeReason = NO_REASON,
) -> NativeReturn:
    """Move accepted units into a new RETURNED fulfillment.

    Saleor's own function checks neither that lines belong to the order nor that the
    quantities are there, so what it is given is found here: fulfilled units of this
    order, oldest fulfillment first, never of gift-card lines (Saleor takes none back).
    The fulfillment lines found are locked.
    """
    wanted: Counter[UUID] = Counter()
    for item in returned:
        wanted[item.order_line.pk] += item.quantity

    reasons = {item.order_line.pk: item.reason for item in returned}
    pages = compat.pages(reason, *reasons.values())
    moves = [
        compat.call_with_known(
            FulfillmentLineData,
            line=line,
            quantity=quantity,
            reason=reasons[line.order_line_id].text,
            reason_reference=pages.get(reasons[line.order_line_id].page_id),
        )
        for line, quantity in _oldest_fulfilled_units(order, wanted)
    ]
    if not moves:
        return NativeReturn(fulfillment_id=None, quantities={})

    manager = compat.plugins_manager(actor)
    fulfillment, _replacement, _new_order = compat.call_with_known(
        create_fulfillments_for_returned_products,
        user=actor.user,
        app=actor.app,
        order=order,
        payment=None,
        order_lines=[],
        fulfillment_lines=moves,
        manager=manager,
        site_settings=compat.site_settings(),
        reason=reason.text,
        reason_reference=pages.get(reason.page_id),
    )
    moved: Counter[UUID] = Counter()
    for move in moves:
        moved[move.line.order_line_id] += move.quantity
    return NativeReturn(fulfillment_id=fulfillment.pk, quantities=dict(moved))


def _oldest_fulfilled_units(
    order: Order, wanted: Mapping[UUID, int]
) -> Iterator[tuple[FulfillmentLine, int]]:
    """Yield the units to take from each fulfillment line, at most those wanted."""
    missing = Counter({line: count for line, count in wanted.items() if count > 0})
    lines = (
        FulfillmentLine.objects.filter(
            fulfillment__order=order,
            fulfillment__status=FulfillmentStatus.FULFILLED,
            order_line__in=missing,
            order_line__is_gift_card=False,
            quantity__gt=0,
        )
        .select_related("fulfillment")
        .order_by("fulfillment__created_at", "fulfillment_id", "pk")
        .select_for_update(of=("self",))
    )
    for line in lines:
        quantity = min(line.quantity, missing[line.order_line_id])
        if quantity:
            missing[line.order_line_id] -= quantity
            yield line, quantity


def add_note(order: Order, message: str, actor: Actor) -> None:
    """Leave a note in the order's history and tell subscribers on commit."""
    order_note_added_event(order=order, user=actor.user, app=actor.app, message=message)
    call_order_event(
        compat.plugins_manager(actor), WebhookEventAsyncType.ORDER_UPDATED, order
    )
