"""Record when a fulfillment reached the customer: return windows start there."""

from datetime import datetime
from uuid import UUID

from django.apps import apps
from django.utils import timezone

from .. import host
from ..domain.moments import aware
from ..errors import ErrorCode, ReturnsError, refuse
from ..host.contract import Actor
from ..models import Delivery
from .transactions import one_transaction, tried_again


@tried_again
def record_delivery(
    *, order_id: UUID, fulfillment_id: int, delivered_at: datetime, actor: Actor
) -> Delivery:
    """Write, or correct, the arrival of one fulfillment.

    ``delivered_at`` is UTC where it names no zone. Decisions that were made keep the
    facts that they were made on.

    Raises:
        ReturnsError: ``order_not_found``; ``not_found`` for a fulfillment of another
            order; ``invalid`` for a moment in the future, or before the fulfillment
            was made.
    """
    delivered_at = aware(delivered_at)
    now = timezone.now()
    if delivered_at > now:
        raise _impossible("in the future; the latest", now)
    with one_transaction():
        order = host.orders.lock(order_id)
        if order is None:
            raise refuse(
                ErrorCode.ORDER_NOT_FOUND, "There is no such order.", field="orderId"
            )
        fulfillments = apps.get_model("order", "Fulfillment").objects
        fulfillment = fulfillments.filter(pk=fulfillment_id, order=order).first()
        if fulfillment is None:
            raise refuse(
                ErrorCode.NOT_FOUND,
                "The order has no such fulfillment.",
                field="fulfillmentId",
            )
        if delivered_at < fulfillment.created_at:
            raise _impossible("before they left; the earliest", fulfillment.created_at)
        delivery, _created = Delivery.objects.update_or_create(
            order=order,
            fulfillment_id=fulfillment_id,
            defaults={
                "delivered_at": delivered_at,
                "user": actor.user,
                "app": actor.app,
            },
        )
        return delivery


def _impossible(when: str, bound: datetime) -> ReturnsError:
    return refuse(
        ErrorCode.INVALID,
        f"Goods cannot have arrived {when} moment accepted is {bound.isoformat()}.",
        field="deliveredAt",
        accepted=[bound.isoformat()],
    )
