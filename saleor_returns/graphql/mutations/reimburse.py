from typing import Any

import graphene

from ...domain.lifecycle import Resolution
from ...models import ReturnRequest as Request
from ...operations.inputs import Payment
from ...operations.reimburse import reimburse_return
from ..access import HANDLE_PAYMENTS, check_request_channel, staff_actor
from ..base import PAYING_EVENTS, NonNullList, ReturnMutation
from ..identifiers import uuid_of
from ..request_inputs import ReturnReimburseInput
from ..types.reimbursement import ReturnReimbursement
from ..types.request import ReturnRequest


class ReturnReimburse(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")
    reimbursements = NonNullList(
        ReturnReimbursement,
        description="What is paid, one for each resolution.",
    )
    line_type = "ReturnLine"

    class Arguments:
        id = graphene.ID(required=True, description="ID of the return.")
        input = ReturnReimburseInput(description="Another amount than proposed.")

    class Meta:
        description = (
            "Pay for every unit that is owed for, in the way of its resolution: through "
            "the payments of the order or as store credit. Answers of payment Apps show "
            "in the attempts."
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
        resolution = chosen.get("resolution")
        reimbursements = reimburse_return(
            request_id=request_id,
            payment=Payment(
                chosen.get("amount"),
                chosen.get("reason") or "",
                Resolution(resolution) if resolution else None,
                chosen.get("paid_outside"),
            ),
            actor=actor,
            idempotency_key=chosen.get("idempotency_key"),
        )
        return cls(
            return_request=Request.objects.get(pk=request_id),
            reimbursements=reimbursements,
        )
