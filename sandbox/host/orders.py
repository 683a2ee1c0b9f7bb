"""Orders and fulfillments."""

from collections import Counter
from collections.abc import Mapping, Sequence
from uuid import UUID

from django.db import transaction

from saleor_returns.host.contract import (
    NO_REASON,
    Actor,
    NativeReason,
    NativeReturn,
    ReturnedQuantity,
)

from ..order import returns
from ..order.models import Order, OrderEvent
from ..order.statuses import OrderEventType


def lock(order_id: UUID) -> Order | None:
    rows = Order.objects.select_for_update(of=("self",), no_key=True)
    return rows.select_related("channel").filter(pk=order_id).first()


@transaction.atomic
def record_return(
    order: Order,
    returned: Sequence[ReturnedQuantity],
    actor: Actor,
    reason: NativeReason = NO_REASON,
) -> NativeReturn:
    """Fulfillments have no room for reasons here."""
    wanted: Counter[UUID] = Counter()
    for item in returned:
        wanted[item.order_line.pk] += item.quantity
    fulfillment, moved = returns.move(order, wanted)
    if fulfillment is None:
        return NativeReturn(fulfillment_id=None, quantities={})

    def follow() -> None:
        _add_returned_event(order, moved, actor)
        returns.update_status(order)

    transaction.on_commit(follow)
    return NativeReturn(fulfillment_id=fulfillment.pk, quantities=dict(moved))


def add_note(order: Order, message: str, actor: Actor) -> None:
    _add_event(order, OrderEventType.NOTE_ADDED, {"message": message}, actor)


def _add_returned_event(order: Order, moved: Mapping[UUID, int], actor: Actor) -> None:
    lines = [
        {"quantity": moved[line.pk], "line_pk": str(line.pk), "item": str(line)}
        for line in order.lines.filter(pk__in=moved)
    ]
    _add_event(order, OrderEventType.FULFILLMENT_RETURNED, {"lines": lines}, actor)


def _add_event(order: Order, type: str, parameters: dict, actor: Actor) -> None:
    OrderEvent.objects.create(
        order=order, type=type, parameters=parameters, user=actor.user, app=actor.app
    )
