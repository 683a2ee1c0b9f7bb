from typing import Any

import graphene

from ...operations.decline import decline_return
from ..access import MANAGE_ORDERS, check_request_channel, staff_actor
from ..base import ReturnMutation
from ..identifiers import uuid_of
from ..types.request import ReturnRequest


class ReturnRequestDecline(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the return.")
        reason = graphene.String(
            required=True, description="Why, in words for the customer."
        )

    class Meta:
        description = "Decline a return that waits for review."
        permissions = (MANAGE_ORDERS,)
        events = ("RETURN_DECLINED",)

    @classmethod
    def perform(cls, info: Any, /, *, id: str, reason: str) -> "ReturnRequestDecline":
        actor = staff_actor(info, MANAGE_ORDERS)
        request_id = uuid_of(id, "ReturnRequest", "id")
        check_request_channel(info, actor, request_id)
        request = decline_return(request_id=request_id, reason=reason, actor=actor)
        return cls(return_request=request)
