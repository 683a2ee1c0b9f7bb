from typing import Any

import graphene

from ...operations.inputs import Correction, Finding
from ...operations.inspections.correct import correct_inspections
from ...operations.inspections.inspect_return import inspect_return
from ..access import MANAGE_ORDERS, check_request_channel
from ..base import NonNullList, ReturnMutation
from ..desk import DESK_TOO, receiving_actor
from ..goods_inputs import ReturnInspectionFixInput, ReturnInspectItemInput
from ..identifiers import uuid_of
from ..input_words import IDEMPOTENCY_KEY
from ..types.inspection import ReturnInspection
from ..types.request import ReturnRequest
from .verdicts import verdict_of

EVENTS = ("RETURN_INSPECTED", "RETURN_STOCK_MOVED", "RETURN_COMPLETED")


class ReturnInspect(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")
    inspections = NonNullList(ReturnInspection, description="What was recorded.")
    line_type = "ReturnLine"

    class Arguments:
        id = graphene.ID(required=True, description="ID of the return.")
        items = NonNullList(
            ReturnInspectItemInput, required=True, description="What was found."
        )
        idempotency_key = graphene.String(description=IDEMPOTENCY_KEY)

    class Meta:
        description = (
            "Judge units that arrived. A grade alone takes what the shop's rules make "
            "of it. Accepted units show as returned in the order; units to sell again "
            f"raise the warehouse's stock at once, exactly once. {DESK_TOO}"
        )
        permissions = (MANAGE_ORDERS,)
        events = EVENTS

    @classmethod
    def perform(
        cls,
        info: Any,
        /,
        *,
        id: str,
        items: list[dict[str, Any]],
        idempotency_key: str | None = None,
    ) -> "ReturnInspect":
        actor = receiving_actor(info)
        request_id = uuid_of(id, "ReturnRequest", "id")
        check_request_channel(info, actor, request_id)
        inspections = inspect_return(
            request_id=request_id,
            findings=[
                Finding(
                    uuid_of(item["line_id"], "ReturnLine", "lineId"),
                    item["quantity"],
                    verdict_of(item),
                )
                for item in items
            ],
            actor=actor,
            idempotency_key=idempotency_key,
        )
        return cls(return_request=inspections[0].line.request, inspections=inspections)


class ReturnInspectionCorrect(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")
    inspections = NonNullList(ReturnInspection, description="What was recorded.")
    line_type = "ReturnLine"

    class Arguments:
        id = graphene.ID(required=True, description="ID of the return.")
        items = NonNullList(
            ReturnInspectionFixInput,
            required=True,
            description="What inspections should have said.",
        )
        idempotency_key = graphene.String(description=IDEMPOTENCY_KEY)

    class Meta:
        description = (
            "Correct inspections, or release units from quarantine. Each becomes "
            "another entry: stock that was raised falls while its units are free, what "
            "is not paid yet is owed anew, and what was paid in vain needs attention. "
            f"{DESK_TOO}"
        )
        permissions = (MANAGE_ORDERS,)
        events = EVENTS

    @classmethod
    def perform(
        cls,
        info: Any,
        /,
        *,
        id: str,
        items: list[dict[str, Any]],
        idempotency_key: str | None = None,
    ) -> "ReturnInspectionCorrect":
        actor = receiving_actor(info)
        request_id = uuid_of(id, "ReturnRequest", "id")
        check_request_channel(info, actor, request_id)
        inspections = correct_inspections(
            request_id=request_id,
            corrections=[
                Correction(
                    uuid_of(item["inspection_id"], "ReturnInspection", "inspectionId"),
                    verdict_of(item),
                    item.get("quantity"),
                )
                for item in items
            ],
            actor=actor,
            idempotency_key=idempotency_key,
        )
        return cls(return_request=inspections[0].line.request, inspections=inspections)
