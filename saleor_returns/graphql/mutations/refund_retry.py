from typing import Any

import graphene

from ...models import ReturnRequest as Request
from ...operations.retry_refund import retry_refund
from ..access import HANDLE_PAYMENTS, check_channel_of, staff_actor
from ..base import PAYING_EVENTS, ReturnMutation
from ..identifiers import uuid_of
from ..types.reimbursement import ReturnReimbursement
from ..types.request import ReturnRequest


class ReturnRefundRetry(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")
    reimbursement = graphene.Field(ReturnReimbursement, description="What is paid.")
    line_type = "ReturnLine"

    class Arguments:
        reimbursement_id = graphene.ID(
            required=True, description="ID of the reimbursement."
        )

    class Meta:
        description = (
            "Try again every payment of a reimbursement that the payment App refused."
        )
        permissions = (HANDLE_PAYMENTS,)
        events = PAYING_EVENTS

    @classmethod
    def perform(cls, info: Any, /, *, reimbursement_id: str) -> "ReturnRefundRetry":
        actor = staff_actor(info, HANDLE_PAYMENTS)
        pk = uuid_of(reimbursement_id, "ReturnReimbursement", "reimbursementId")
        check_channel_of(info, actor, reimbursements=pk)
        reimbursement = retry_refund(reimbursement_id=pk, actor=actor)
        return cls(
            return_request=Request.objects.get(pk=reimbursement.request_id),
            reimbursement=reimbursement,
        )
