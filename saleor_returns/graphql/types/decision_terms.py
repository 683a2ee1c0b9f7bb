"""What a policy decided about money, beside amounts."""

from typing import Any

import graphene

from ...domain.policy.effects import KeptItem, RefundTime, StoreCredit
from ..documented import ObjectType
from ..enums import (
    ReturnIfCheaperEnum,
    ReturnIfDearerEnum,
    ReturnRefundMomentEnum,
    ReturnShipNewGoodsEnum,
)
from .scalars import JSON


class ReturnStoreCreditTerms(ObjectType):
    bonus_percentage = graphene.Float(
        required=True, description="Percent that store credit is worth more."
    )
    expires_after_days = graphene.Int(description="Days it is good for; null: always.")
    cards_first = graphene.Boolean(
        required=True,
        description="What was paid by gift card goes back to that card before.",
    )

    class Meta:
        description = "Represents what store credit is worth, and for how long."

    @staticmethod
    def resolve_bonus_percentage(root: StoreCredit, info: Any) -> float:
        return float(root.bonus_percentage)


class ReturnRefundTime(ObjectType):
    moment = ReturnRefundMomentEnum(required=True, description="When money goes back.")
    automatic = graphene.Boolean(
        required=True, description="It is paid then by itself, not when staff say so."
    )
    within_hours = graphene.Int(
        description="Hours after which a refund that is owed is overdue."
    )
    by_grade = JSON(required=True, description="Other moments, by grade of the goods.")

    class Meta:
        description = "Represents when the money of a return goes back."

    @staticmethod
    def resolve_by_grade(root: RefundTime, info: Any) -> dict[str, str]:
        return {grade: moment.name for grade, moment in root.by_grade.items()}


class ReturnKeptItemTerms(ObjectType):
    refund_percentage = graphene.Float(
        required=True, description="Percent of its price that is paid for it."
    )

    class Meta:
        description = "Represents what is paid for an item that the customer keeps."

    @staticmethod
    def resolve_refund_percentage(root: KeptItem, info: Any) -> float:
        return float(root.refund_percentage)


class ReturnExchangeTerms(ObjectType):
    if_cheaper = ReturnIfCheaperEnum(
        required=True, description="How the difference is paid for cheaper goods."
    )
    if_dearer = ReturnIfDearerEnum(
        required=True, description="Whether it is collected for dearer goods."
    )
    pay_within_hours = graphene.Int(
        required=True, description="Hours in which customers pay the difference."
    )
    ship = ReturnShipNewGoodsEnum(
        required=True, description="What new goods wait for before they are sent."
    )

    class Meta:
        description = "Represents the terms of an exchange for other goods."
