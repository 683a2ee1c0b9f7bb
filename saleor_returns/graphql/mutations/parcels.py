from dataclasses import fields
from typing import Any

import graphene

from ...operations.parcels.announce import announce_parcel
from ...operations.parcels.inputs import Address, Dispatch, SentUnits, Shipment
from ...operations.parcels.send_back import send_back
from ..access import AUTHENTICATED_USER, MANAGE_ORDERS, check_request_channel
from ..base import ReturnMutation
from ..desk import DESK_TOO, actor_with_goods, receiving_actor
from ..identifiers import uuid_of
from ..parcel_inputs import ReturnParcelAnnounceInput, ReturnSendBackInput
from ..types.parcel import ReturnParcel
from ..types.request import ReturnRequest


class ReturnParcelAnnounce(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")
    parcel = graphene.Field(ReturnParcel, description="The parcel.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the return.")
        input = ReturnParcelAnnounceInput(required=True, description="The parcel.")

    class Meta:
        description = (
            "Tell the number of a parcel that is on its way to the shop, so that it is "
            "known when it arrives. A number that the return has already changes "
            f"nothing. For the order's customer, staff and Apps. {DESK_TOO}"
        )
        permissions = (AUTHENTICATED_USER, MANAGE_ORDERS)
        events = ("RETURN_UPDATED",)

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, input: dict[str, Any]
    ) -> "ReturnParcelAnnounce":
        request_id = uuid_of(id, "ReturnRequest", "id")
        parcel = announce_parcel(
            request_id=request_id,
            shipment=_shipment(input),
            actor=actor_with_goods(info, request_id),
        )
        return cls(return_request=parcel.request, parcel=parcel)


class ReturnSendBack(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")
    parcel = graphene.Field(ReturnParcel, description="The parcel.")
    line_type = "ReturnLine"

    class Arguments:
        id = graphene.ID(required=True, description="ID of the return.")
        input = ReturnSendBackInput(required=True, description="The parcel.")

    class Meta:
        description = (
            "Record a parcel that takes rejected units back to the customer. "
            f"{DESK_TOO}"
        )
        permissions = (MANAGE_ORDERS,)
        events = ("RETURN_UPDATED",)

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, input: dict[str, Any]
    ) -> "ReturnSendBack":
        actor = receiving_actor(info)
        request_id = uuid_of(id, "ReturnRequest", "id")
        check_request_channel(info, actor, request_id)
        parcel = send_back(
            request_id=request_id,
            dispatch=Dispatch(
                items=[
                    SentUnits(
                        uuid_of(item["line_id"], "ReturnLine", "lineId"),
                        item["quantity"],
                    )
                    for item in input["items"]
                ],
                shipment=_shipment(input),
                address=_address(input.get("address")),
                note=input.get("note") or "",
            ),
            actor=actor,
            idempotency_key=input.get("idempotency_key"),
        )
        return cls(return_request=parcel.request, parcel=parcel)


def _shipment(given: dict[str, Any]) -> Shipment:
    return Shipment(
        tracking_number=given.get("tracking_number") or "",
        carrier=given.get("carrier") or "",
        tracking_url=given.get("tracking_url") or "",
    )


def _address(given: dict[str, Any] | None) -> Address | None:
    if given is None:
        return None
    return Address(
        **{part.name: given.get(part.name) or "" for part in fields(Address)}
    )
