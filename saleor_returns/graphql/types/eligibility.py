from typing import Any

import graphene

from ... import host
from ...domain.policy.decision import Refusal
from ...facts.eligibility import Eligibility, LineEligibility
from ...messages import refusal_message
from ..base import NonNullList
from ..documented import ObjectType
from ..enums import ReturnErrorCode
from .scalars import DateTime, OrderLine


class ReturnRefusal(ObjectType):
    code = ReturnErrorCode(required=True, description="Stable code of the refusal.")
    message = graphene.String(required=True, description="The refusal in plain words.")

    class Meta:
        description = "Represents why a line cannot be returned."

    @staticmethod
    def resolve_message(root: Refusal, info: Any) -> str:
        return refusal_message(root)


class ReturnLineEligibility(ObjectType):
    order_line = graphene.Field(OrderLine, required=True, description="The line.")
    returnable_quantity = graphene.Int(
        required=True, description="Units that can be returned now."
    )
    deadline = DateTime(description="Until when; null: no end, or not shipped yet.")
    refusal = graphene.Field(ReturnRefusal, description="Why no unit can be returned.")

    class Meta:
        description = "Represents what of an order line may be returned."

    @staticmethod
    def resolve_order_line(root: LineEligibility, info: Any) -> Any:
        return host.graphql.wrap(root.order_line)

    @staticmethod
    def resolve_returnable_quantity(root: LineEligibility, info: Any) -> int:
        return root.decision.returnable

    @staticmethod
    def resolve_deadline(root: LineEligibility, info: Any) -> Any:
        return root.decision.deadline

    @staticmethod
    def resolve_refusal(root: LineEligibility, info: Any) -> Refusal | None:
        return root.decision.refusal


class ReturnEligibility(ObjectType):
    lines = NonNullList(
        ReturnLineEligibility, required=True, description="Every line of the order."
    )

    class Meta:
        description = "Represents what of an order may be returned, before any request."

    @staticmethod
    def resolve_lines(root: Eligibility, info: Any) -> list[LineEligibility]:
        return root.lines
