from typing import Any

import graphene

from ...operations.cancel import cancel_return
from ..access import (
    AUTHENTICATED_USER,
    MANAGE_ORDERS,
    actor_for_request,
)
from ..base import ReturnMutation
from ..identifiers import uuid_of
from ..types.request import ReturnRequest


class ReturnRequestCancel(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the return.")

    class Meta:
        description = (
            "Cancel a return before anything has arrived. Customers cancel their own."
        )
        permissions = (AUTHENTICATED_USER, MANAGE_ORDERS)
        events = ("RETURN_CANCELED",)

    @classmethod
    def perform(cls, info: Any, /, *, id: str) -> "ReturnRequestCancel":
        request_id = uuid_of(id, "ReturnRequest", "id")
        actor = actor_for_request(info, request_id)
        return cls(return_request=cancel_return(request_id=request_id, actor=actor))
