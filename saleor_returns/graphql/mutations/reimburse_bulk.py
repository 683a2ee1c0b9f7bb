from typing import Any

import graphene

from ...errors import ReturnsError
from ...models import ReturnRequest as Request
from ...operations.inputs import Payment
from ...operations.reimburse import reimburse_return
from ..access import HANDLE_PAYMENTS, staff_actor
from ..base import PAYING_EVENTS, NonNullList, ReturnError, ReturnMutation
from ..documented import ObjectType
from ..types.reimbursement import ReturnReimbursement
from ..types.request import ReturnRequest
from .one_by_one import IDS, keys_of


class ReturnReimburseResult(ObjectType):
    return_request = graphene.Field(ReturnRequest, description="The return.")
    reimbursements = NonNullList(
        ReturnReimbursement, required=True, description="What is paid for it."
    )
    errors = NonNullList(
        ReturnError, required=True, description="Why nothing is paid for it."
    )

    class Meta:
        description = "Represents what became of one return of many."


class ReturnReimburseBulk(ReturnMutation):
    count = graphene.Int(description="Returns that are paid for.")
    results = NonNullList(
        ReturnReimburseResult,
        description="One for each return, in the order given.",
    )
    line_type = "ReturnLine"

    class Arguments:
        ids = IDS

    class Meta:
        description = (
            "Pay for many returns as proposed, each by itself: one that cannot be paid "
            "keeps no other from it."
        )
        permissions = (HANDLE_PAYMENTS,)
        events = PAYING_EVENTS

    @classmethod
    def perform(cls, info: Any, /, *, ids: list[str]) -> "ReturnReimburseBulk":
        actor = staff_actor(info, HANDLE_PAYMENTS)
        keys = keys_of(info, ids, actor)
        results = []
        for key in keys:
            made, errors = [], []
            try:
                made = reimburse_return(request_id=key, payment=Payment(), actor=actor)
            except ReturnsError as error:
                errors = [cls._error(problem) for problem in error.problems]
            request = Request.objects.filter(pk=key).first()
            results.append(
                ReturnReimburseResult(
                    return_request=request, reimbursements=made, errors=errors
                )
            )
        paid = sum(not row.errors for row in results)
        return cls(results=results, count=paid)
