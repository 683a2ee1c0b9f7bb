from typing import Any

import graphene

from ...domain.lifecycle import Resolution
from ...operations.change_resolution import change_resolution
from ...operations.inputs import ResolutionChange
from ..access import AUTHENTICATED_USER, MANAGE_ORDERS, actor_for_request
from ..base import NonNullList, ReturnMutation
from ..identifiers import uuid_of
from ..request_inputs import ReturnResolutionLineInput
from ..types.request import ReturnRequest


class ReturnResolutionChange(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")
    line_type = "ReturnLine"

    class Arguments:
        id = graphene.ID(required=True, description="ID of the return.")
        lines = NonNullList(
            ReturnResolutionLineInput, required=True, description="What changes."
        )

    class Meta:
        description = (
            "Give lines of a return another resolution before they are paid for. "
            "Customers change their own, to what the policy offers."
        )
        permissions = (AUTHENTICATED_USER, MANAGE_ORDERS)
        events = ("RETURN_UPDATED",)

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, lines: list[dict[str, Any]]
    ) -> "ReturnResolutionChange":
        request_id = uuid_of(id, "ReturnRequest", "id")
        actor = actor_for_request(info, request_id)
        changes = [
            ResolutionChange(
                uuid_of(row["line_id"], "ReturnLine", "lineId"),
                Resolution(row["resolution"]),
            )
            for row in lines
        ]
        request = change_resolution(request_id=request_id, changes=changes, actor=actor)
        return cls(return_request=request)
