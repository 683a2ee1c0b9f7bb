from typing import Any

import graphene

from ...models import ReturnRequest as Request
from ...operations.inputs import Payment
from ...operations.reimburse import reimburse_return
from ..access import HANDLE_PAYMENTS, check_request_channel, staff_actor
from ..base import PAYING_EVENTS, ReturnMutation
from ..identifiers import uuid_of
from ..inputs import ReturnReimburseInput
from ..types.reimbursement import ReturnReimbursement
from ..types.request import ReturnRequest


class ReturnReimburse(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")
    reimbursement = graphene.Field(ReturnReimbursement, description="What is paid.")
    line_type = "ReturnLine"

    class Arguments:
        id = graphene.ID(required=True, description="ID of the return.")
        input = ReturnReimburseInput(description="Another amount than proposed.")

    class Meta:
        description = (
            "Pay for every accepted unit that is not paid for, through the payments "
            "of the order. The payment App's answer shows in the attempts."
        )
        permissions = (HANDLE_PAYMENTS,)
        events = PAYING_EVENTS

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, input: dict[str, Any] | None = None
    ) -> "ReturnReimburse":
        actor = staff_actor(info, HANDLE_PAYMENTS)
        request_id = uuid_of(id, "ReturnRequest", "id")
        check_request_channel(info, actor, request_id)
        chosen = input or {}
        reimbursement = reimburse_return(
            request_id=request_id,
            payment=Payment(chosen.get("amount"), chosen.get("reason") or ""),
            actor=actor,
            idempotency_key=chosen.get("idempotency_key"),
        )
        return cls(
            return_request=Request.objects.get(pk=request_id),
            reimbursement=reimbursement,
        )
