"""Record when a fulfillment reached the customer: return windows start there."""

from datetime import datetime
from uuid import UUID

from django.apps import apps
from django.db import transaction
from django.utils import timezone

from .. import host
from ..errors import ErrorCode, refuse
from ..host.contract import Actor
from ..models import Delivery


def record_delivery(
    *, order_id: UUID, fulfillment_id: int, delivered_at: datetime, actor: Actor
) -> Delivery:
    """Write, or correct, the arrival of one fulfillment. ``delivered_at`` is aware.

    Decisions that were made keep the facts that they were made on.

    Raises:
        ReturnsError: ``order_not_found``; ``not_found`` for a fulfillment of another
            order; ``invalid`` for a moment in the future.
    """
    if delivered_at > timezone.now():
        raise refuse(
            ErrorCode.INVALID,
            "Goods cannot have arrived in the future.",
            field="deliveredAt",
        )
    with transaction.atomic():
        order = host.orders.lock(order_id)
        if order is None:
            raise refuse(
                ErrorCode.ORDER_NOT_FOUND, "There is no such order.", field="orderId"
            )
        fulfillments = apps.get_model("order", "Fulfillment").objects
        if not fulfillments.filter(pk=fulfillment_id, order=order).exists():
            raise refuse(
                ErrorCode.NOT_FOUND,
                "The order has no such fulfillment.",
                field="fulfillmentId",
            )
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
