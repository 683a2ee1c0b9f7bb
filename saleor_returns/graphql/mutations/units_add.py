from typing import Any

import graphene

from ...operations.add_units import add_units
from ...operations.inputs import MoreUnits
from ..access import MANAGE_ORDERS, check_request_channel, staff_actor
from ..base import ReturnMutation
from ..identifiers import uuid_of
from ..request_inputs import ReturnUnitsAddInput
from ..types.line import ReturnLine
from ..types.request import ReturnRequest


class ReturnUnitsAdd(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")
    line = graphene.Field(ReturnLine, description="The line that has more units now.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the return.")
        input = ReturnUnitsAddInput(required=True, description="What is added.")

    class Meta:
        description = (
            "Take over units that came beside those announced: an approved line gets "
            "more units, or the return another line of its order, as far as the order "
            "still allows."
        )
        permissions = (MANAGE_ORDERS,)
        events = ("RETURN_UPDATED",)

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, input: dict[str, Any]
    ) -> "ReturnUnitsAdd":
        actor = staff_actor(info, MANAGE_ORDERS)
        request_id = uuid_of(id, "ReturnRequest", "id")
        check_request_channel(info, actor, request_id)
        answers = input.get("answers") or ()
        line = add_units(
            request_id=request_id,
            units=MoreUnits(
                uuid_of(input["order_line_id"], "OrderLine", "orderLineId"),
                input["quantity"],
                input["why"],
                reason=input.get("reason") or None,
                answers={pair["question"]: pair["answer"] for pair in answers},
            ),
            actor=actor,
            idempotency_key=input.get("idempotency_key"),
        )
        return cls(return_request=line.request, line=line)
