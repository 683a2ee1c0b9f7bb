from typing import Any

import graphene

from ...operations.settle_overpayment import settle_overpayment
from ..access import HANDLE_PAYMENTS, check_request_channel, staff_actor
from ..base import ReturnMutation
from ..identifiers import uuid_of
from ..types.request import ReturnRequest


class ReturnOverpaymentSettle(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the return.")
        reason = graphene.String(required=True, description="What staff decided.")

    class Meta:
        description = (
            "Say that staff have dealt with money that was paid before goods were back "
            "which then did not come, or were rejected."
        )
        permissions = (HANDLE_PAYMENTS,)
        events = ("RETURN_UPDATED",)

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, reason: str
    ) -> "ReturnOverpaymentSettle":
        actor = staff_actor(info, HANDLE_PAYMENTS)
        request_id = uuid_of(id, "ReturnRequest", "id")
        check_request_channel(info, actor, request_id)
        request = settle_overpayment(request_id=request_id, reason=reason, actor=actor)
        return cls(return_request=request)
