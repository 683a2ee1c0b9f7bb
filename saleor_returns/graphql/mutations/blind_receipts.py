from typing import Any
from uuid import UUID

import graphene

from ...host.contract import Actor
from ...operations.blind.close_blind_receipt import close_blind_receipt
from ...operations.blind.create_blind_receipt import create_blind_receipt
from ...operations.blind.inputs import BlindArrival, FoundGoods, Match, MatchedUnits
from ...operations.blind.match_blind_receipt import match_blind_receipt
from ...operations.inputs import Wanted
from ..access import (
    MANAGE_ORDERS,
    check_order_channel,
    check_request_channel,
    staff_actor,
)
from ..base import ReturnMutation
from ..blind_inputs import ReturnBlindMatchInput, ReturnBlindReceiptInput
from ..desk import DESK_TOO, receiving_actor
from ..identifiers import int_of, uuid_of
from ..types.blind_receipt import ReturnBlindReceipt
from ..types.request import ReturnRequest
from .request_create import wanted_line
from .verdicts import verdict_of


class ReturnBlindReceiptCreate(ReturnMutation):
    blind_receipt = graphene.Field(ReturnBlindReceipt, description="What was recorded.")

    class Arguments:
        input = ReturnBlindReceiptInput(required=True, description="What arrived.")

    class Meta:
        description = (
            "Record goods that arrived without a return that anybody could tell. "
            f"{DESK_TOO}"
        )
        permissions = (MANAGE_ORDERS,)

    @classmethod
    def perform(
        cls, info: Any, /, *, input: dict[str, Any]
    ) -> "ReturnBlindReceiptCreate":
        actor = receiving_actor(info)
        warehouse = input.get("warehouse_id")
        arrival = BlindArrival(
            items=[_goods(item) for item in input.get("items") or ()],
            warehouse_id=(
                uuid_of(warehouse, "Warehouse", "warehouseId") if warehouse else None
            ),
            sender=input.get("sender") or "",
            tracking_number=input.get("tracking_number") or "",
            note=input.get("note") or "",
        )
        made = create_blind_receipt(
            arrival=arrival,
            actor=actor,
            idempotency_key=input.get("idempotency_key"),
        )
        return cls(blind_receipt=made)


class ReturnBlindReceiptMatch(ReturnMutation):
    blind_receipt = graphene.Field(ReturnBlindReceipt, description="The goods.")
    return_request = graphene.Field(ReturnRequest, description="The return.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the blind receipt.")
        input = ReturnBlindMatchInput(
            required=True, description="Whose goods they are."
        )

    class Meta:
        description = (
            "Receive goods into the return that they are of, or into one that is asked "
            "for now, exactly once. Problems name lines of the order. To ask for a "
            f"return requires MANAGE_ORDERS; else: {DESK_TOO}"
        )
        permissions = (MANAGE_ORDERS,)
        events = (
            "RETURN_REQUESTED",
            "RETURN_APPROVED",
            "RETURN_RECEIVED",
            "RETURN_INSPECTED",
            "RETURN_STOCK_MOVED",
            "RETURN_COMPLETED",
            "RETURN_UPDATED",
        )

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, input: dict[str, Any]
    ) -> "ReturnBlindReceiptMatch":
        if input.get("order_id"):
            actor = staff_actor(info, MANAGE_ORDERS)
        else:
            actor = receiving_actor(info)
        match = Match(
            items=[_units(item) for item in input["items"]],
            request_id=_request_id(info, actor, input.get("return_id")),
            wanted=_wanted(info, actor, input),
        )
        found = match_blind_receipt(
            blind_receipt_id=uuid_of(id, "ReturnBlindReceipt", "id"),
            match=match,
            actor=actor,
        )
        return cls(blind_receipt=found, return_request=found.request)


class ReturnBlindReceiptClose(ReturnMutation):
    blind_receipt = graphene.Field(ReturnBlindReceipt, description="The goods.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the blind receipt.")
        reason = graphene.String(required=True, description="What becomes of them.")

    class Meta:
        description = (
            "Close goods that are none of the shop's, or that nobody can tell the owner "
            f"of. {DESK_TOO}"
        )
        permissions = (MANAGE_ORDERS,)

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, reason: str
    ) -> "ReturnBlindReceiptClose":
        actor = receiving_actor(info)
        found = close_blind_receipt(
            blind_receipt_id=uuid_of(id, "ReturnBlindReceipt", "id"),
            reason=reason,
            actor=actor,
        )
        return cls(blind_receipt=found)


def _goods(item: dict[str, Any]) -> FoundGoods:
    variant = item.get("variant_id")
    return FoundGoods(
        quantity=item["quantity"],
        description=item.get("description") or "",
        variant_id=int_of(variant, "ProductVariant", "variantId") if variant else None,
        grade=item.get("grade"),
        note=item.get("note") or "",
    )


def _units(item: dict[str, Any]) -> MatchedUnits:
    line, order_line = item.get("line_id"), item.get("order_line_id")
    return MatchedUnits(
        quantity=item["quantity"],
        line_id=uuid_of(line, "ReturnLine", "lineId") if line else None,
        order_line_id=(
            uuid_of(order_line, "OrderLine", "orderLineId") if order_line else None
        ),
        verdict=verdict_of(item),
    )


def _request_id(info: Any, actor: Actor, given: str | None) -> UUID | None:
    if not given:
        return None
    request_id = uuid_of(given, "ReturnRequest", "returnId")
    check_request_channel(info, actor, request_id)
    return request_id


def _wanted(info: Any, actor: Actor, given: dict[str, Any]) -> Wanted | None:
    if not given.get("order_id"):
        return None
    order_id = uuid_of(given["order_id"], "Order", "orderId")
    check_order_channel(info, actor, order_id)
    return Wanted(
        order_id=order_id,
        lines=[wanted_line(line) for line in given.get("lines") or ()],
        override_reason=given.get("override_reason") or "",
    )
