from typing import Any

import graphene

from ...operations.approve import approve_return
from ..access import MANAGE_ORDERS, check_request_channel, staff_actor
from ..base import ReturnMutation
from ..identifiers import uuid_of
from ..types.request import ReturnRequest


class ReturnRequestApprove(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the return.")

    class Meta:
        description = "Approve a return that waits for review."
        permissions = (MANAGE_ORDERS,)
        events = ("RETURN_APPROVED",)

    @classmethod
    def perform(cls, info: Any, /, *, id: str) -> "ReturnRequestApprove":
        actor = staff_actor(info, MANAGE_ORDERS)
        request_id = uuid_of(id, "ReturnRequest", "id")
        check_request_channel(info, actor, request_id)
        return cls(return_request=approve_return(request_id=request_id, actor=actor))
