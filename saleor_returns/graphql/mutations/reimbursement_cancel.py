from typing import Any

import graphene

from ...models import ReturnRequest as Request
from ...operations.cancel_reimbursement import cancel_reimbursement
from ..access import HANDLE_PAYMENTS, check_channel_of, staff_actor
from ..base import ReturnMutation
from ..identifiers import uuid_of
from ..types.reimbursement import ReturnReimbursement
from ..types.request import ReturnRequest


class ReturnReimbursementCancel(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")
    reimbursement = graphene.Field(ReturnReimbursement, description="What is canceled.")

    class Arguments:
        reimbursement_id = graphene.ID(
            required=True, description="ID of the reimbursement."
        )
        reason = graphene.String(required=True, description="Why it is not paid.")

    class Meta:
        description = (
            "Cancel a reimbursement whose payments were all refused: its units are owed "
            "again, and gift cards that were taken for it are given back."
        )
        permissions = (HANDLE_PAYMENTS,)
        events = ("RETURN_UPDATED", "RETURN_COMPLETED")

    @classmethod
    def perform(
        cls, info: Any, /, *, reimbursement_id: str, reason: str
    ) -> "ReturnReimbursementCancel":
        actor = staff_actor(info, HANDLE_PAYMENTS)
        pk = uuid_of(reimbursement_id, "ReturnReimbursement", "reimbursementId")
        check_channel_of(info, actor, reimbursements=pk)
        reimbursement = cancel_reimbursement(
            reimbursement_id=pk, reason=reason, actor=actor
        )
        return cls(
            return_request=Request.objects.get(pk=reimbursement.request_id),
            reimbursement=reimbursement,
        )
