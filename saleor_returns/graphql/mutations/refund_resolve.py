from typing import Any

import graphene

from ...operations.resolve_refund import resolve_refund
from ..access import HANDLE_PAYMENTS, check_channel_of, staff_actor
from ..base import PAYING_EVENTS, ReturnMutation
from ..identifiers import uuid_of
from ..types.reimbursement import RefundAttempt, ReturnReimbursement
from ..types.request import ReturnRequest


class ReturnRefundResolve(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")
    reimbursement = graphene.Field(ReturnReimbursement, description="What is owed.")
    attempt = graphene.Field(RefundAttempt, description="The attempt.")

    class Arguments:
        attempt_id = graphene.ID(required=True, description="ID of the attempt.")
        paid = graphene.Boolean(
            required=True,
            description="True: the customer has the money. False: it may be tried again.",
        )
        reason = graphene.String(required=True, description="How staff know.")

    class Meta:
        description = (
            "Decide on an attempt that is unknown, or that failed and was paid in "
            "another way."
        )
        permissions = (HANDLE_PAYMENTS,)
        events = PAYING_EVENTS

    @classmethod
    def perform(
        cls, info: Any, /, *, attempt_id: str, paid: bool, reason: str
    ) -> "ReturnRefundResolve":
        actor = staff_actor(info, HANDLE_PAYMENTS)
        pk = uuid_of(attempt_id, "RefundAttempt", "attemptId")
        check_channel_of(info, actor, reimbursements__attempts=pk)
        attempt = resolve_refund(attempt_id=pk, paid=paid, reason=reason, actor=actor)
        return cls(
            return_request=attempt.reimbursement.request,
            reimbursement=attempt.reimbursement,
            attempt=attempt,
        )
