from typing import Any

import graphene

from ... import host
from ...operations.record_delivery import record_delivery
from ..access import MANAGE_ORDERS, check_order_channel, staff_actor
from ..base import ReturnMutation
from ..goods_inputs import ReturnDeliveryRecordInput
from ..identifiers import int_of, uuid_of
from ..types.scalars import Order


class ReturnDeliveryRecord(ReturnMutation):
    order = graphene.Field(Order, description="The order.")

    class Arguments:
        input = ReturnDeliveryRecordInput(
            required=True, description="What arrived, and when."
        )

    class Meta:
        description = (
            "Record when a fulfillment reached the customer: return windows start "
            "there. Without a record the date is estimated."
        )
        permissions = (MANAGE_ORDERS,)

    @classmethod
    def perform(cls, info: Any, /, *, input: dict[str, Any]) -> "ReturnDeliveryRecord":
        actor = staff_actor(info, MANAGE_ORDERS)
        order_id = uuid_of(input["order_id"], "Order", "orderId")
        check_order_channel(info, actor, order_id)
        delivery = record_delivery(
            order_id=order_id,
            fulfillment_id=int_of(
                input["fulfillment_id"], "Fulfillment", "fulfillmentId"
            ),
            delivered_at=input["delivered_at"],
            actor=actor,
        )
        return cls(order=host.graphql.wrap(delivery.order))
