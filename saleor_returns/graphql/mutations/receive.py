from typing import Any

import graphene

from ...operations.inputs import Arrival, Finding
from ...operations.receive import receive_return
from ..access import MANAGE_ORDERS, check_request_channel
from ..base import ReturnMutation
from ..desk import DESK_TOO, receiving_actor
from ..goods_inputs import ReturnReceiveInput
from ..identifiers import uuid_of
from ..types.receipt import ReturnReceipt
from ..types.request import ReturnRequest
from .verdicts import verdict_of


class ReturnReceive(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")
    receipt = graphene.Field(ReturnReceipt, description="What was recorded.")
    line_type = "ReturnLine"

    class Arguments:
        id = graphene.ID(required=True, description="ID of the return.")
        input = ReturnReceiveInput(required=True, description="What arrived.")

    class Meta:
        description = (
            "Record goods that arrived, and judge those that somebody looked at. "
            "Accepted units show as returned in the order; units to sell again raise "
            "the warehouse's stock at once, exactly once. "
            f"{DESK_TOO}"
        )
        permissions = (MANAGE_ORDERS,)
        events = (
            "RETURN_RECEIVED",
            "RETURN_INSPECTED",
            "RETURN_STOCK_MOVED",
            "RETURN_COMPLETED",
        )

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, input: dict[str, Any]
    ) -> "ReturnReceive":
        actor = receiving_actor(info)
        request_id = uuid_of(id, "ReturnRequest", "id")
        check_request_channel(info, actor, request_id)
        warehouse = input.get("warehouse_id")
        arrival = Arrival(
            items=[
                Finding(
                    uuid_of(item["line_id"], "ReturnLine", "lineId"),
                    item["quantity"],
                    verdict_of(item),
                )
                for item in input["items"]
            ],
            warehouse_id=(
                uuid_of(warehouse, "Warehouse", "warehouseId") if warehouse else None
            ),
            note=input.get("note") or "",
            is_empty_box=bool(input.get("is_empty_box")),
        )
        receipt = receive_return(
            request_id=request_id,
            arrival=arrival,
            actor=actor,
            idempotency_key=input.get("idempotency_key"),
        )
        return cls(return_request=receipt.request, receipt=receipt)
