from typing import Any

import graphene

from ... import host
from ...operations.grant_grace import grant_grace
from ..access import MANAGE_ORDERS, check_order_channel, staff_actor
from ..base import ReturnMutation
from ..identifiers import uuid_of
from ..settings_inputs import ReturnGracePeriodSetInput
from ..types.scalars import Order


class ReturnGracePeriodSet(ReturnMutation):
    order = graphene.Field(Order, description="The order.")

    class Arguments:
        input = ReturnGracePeriodSetInput(
            required=True, description="Which order, until when, and why."
        )

    class Meta:
        description = (
            "Let one order be returned longer than the rules say. What was set before "
            "is kept and counts no more."
        )
        permissions = (MANAGE_ORDERS,)

    @classmethod
    def perform(cls, info: Any, /, *, input: dict[str, Any]) -> "ReturnGracePeriodSet":
        actor = staff_actor(info, MANAGE_ORDERS)
        order_id = uuid_of(input["order_id"], "Order", "orderId")
        check_order_channel(info, actor, order_id)
        grace = grant_grace(
            order_id=order_id,
            until=input["until"],
            reason=input["reason"],
            actor=actor,
        )
        return cls(order=host.graphql.wrap(grace.order))
