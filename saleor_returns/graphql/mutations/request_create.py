from typing import Any

import graphene

from ... import host
from ...domain.lifecycle import RequestKind, Resolution
from ...domain.policy.effects import Method
from ...host.contract import ActorKind
from ...operations.inputs import Wanted, WantedLine
from ...operations.request import request_return
from ..access import (
    AUTHENTICATED_USER,
    MANAGE_ORDERS,
    actor_for_order,
)
from ..base import ReturnMutation
from ..identifiers import uuid_of
from ..new_goods import new_goods
from ..request_inputs import ReturnRequestCreateInput
from ..types.request import ReturnRequest


class ReturnRequestCreate(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")

    class Arguments:
        input = ReturnRequestCreateInput(
            required=True, description="What is given back, and why."
        )

    class Meta:
        description = (
            "Ask for a return. It is approved at once, waits for review, or is "
            "declined with a coded refusal for each line, as the channel's policy "
            "decides. Customers ask for their own orders. Staff may override the policy, "
            "with a reason."
        )
        permissions = (AUTHENTICATED_USER, MANAGE_ORDERS)
        events = ("RETURN_REQUESTED", "RETURN_APPROVED", "RETURN_DECLINED")

    @classmethod
    def perform(cls, info: Any, /, *, input: dict[str, Any]) -> "ReturnRequestCreate":
        order_id = uuid_of(input["order_id"], "Order", "orderId")
        actor = actor_for_order(info, order_id)
        private = input.get("private_metadata")
        if private and actor.kind == ActorKind.CUSTOMER:
            raise host.graphql.permission_denied(MANAGE_ORDERS)
        wanted = Wanted(
            order_id=order_id,
            lines=[wanted_line(line) for line in input["lines"]],
            kind=RequestKind(input.get("kind") or RequestKind.RETURN),
            resolution=Resolution(
                input.get("resolution") or Resolution.ORIGINAL_PAYMENT
            ),
            comment=input.get("comment") or "",
            metadata=_items(input.get("metadata")),
            private_metadata=_items(private),
            override_reason=input.get("override_reason") or "",
        )
        request = request_return(
            wanted=wanted, actor=actor, idempotency_key=input.get("idempotency_key")
        )
        return cls(return_request=request)


def _items(metadata: list[dict[str, str]] | None) -> dict[str, str]:
    return {item["key"]: item["value"] for item in metadata or ()}


def wanted_line(line: dict[str, Any]) -> WantedLine:
    resolution = line.get("resolution")
    return WantedLine(
        order_line_id=uuid_of(line["order_line_id"], "OrderLine", "orderLineId"),
        quantity=line["quantity"],
        reason=line["reason"],
        comment=line.get("comment") or "",
        resolution=Resolution(resolution) if resolution else None,
        method=Method(line["method"]) if line.get("method") else None,
        exchange_for=new_goods(line.get("exchange_for")),
        answers={
            pair["question"]: pair["answer"] for pair in line.get("answers") or ()
        },
    )
