from typing import Any

import graphene

from ...operations.settle_conflict import settle_conflict
from ..access import MANAGE_ORDERS, check_request_channel, staff_actor
from ..base import ReturnMutation
from ..identifiers import uuid_of
from ..types.request import ReturnRequest


class ReturnConflictSettle(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the return.")
        reason = graphene.String(required=True, description="What staff decided.")
        reverse_stock = graphene.Boolean(
            description=(
                "Take units out of stock again that were restocked twice: see "
                "proposedStockReversals. Defaults to false."
            )
        )

    class Meta:
        description = (
            "Say that staff have dealt with units that were returned, refunded or "
            "canceled in the order itself as well. What is blocked stays blocked."
        )
        permissions = (MANAGE_ORDERS,)
        events = ("RETURN_UPDATED", "RETURN_STOCK_MOVED")

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, reason: str, reverse_stock: bool | None = None
    ) -> "ReturnConflictSettle":
        actor = staff_actor(info, MANAGE_ORDERS)
        request_id = uuid_of(id, "ReturnRequest", "id")
        check_request_channel(info, actor, request_id)
        request = settle_conflict(
            request_id=request_id,
            reason=reason,
            actor=actor,
            reverse_stock=bool(reverse_stock),
        )
        return cls(return_request=request)
