from typing import Any

import graphene

from ...domain.policy.decision import Charge
from ..base import NonNullList
from ..documented import ObjectType
from ..enums import (
    ReturnBoughtGiftCardsEnum,
    ReturnDeliverySourceEnum,
    ReturnKeptGiftEnum,
    ReturnMethodEnum,
    ReturnOutboundShippingEnum,
    ReturnOutcomeEnum,
    ReturnPriorityEnum,
    ReturnResolutionEnum,
)
from .decision_terms import (
    ReturnExchangeTerms,
    ReturnKeptItemTerms,
    ReturnRefundTime,
    ReturnStoreCreditTerms,
)
from .refusal import ReturnRefusal
from .scalars import DateTime, Money, money
from .told import ReturnDecidedEffect, Told, effects_of, of_part


class ReturnDecisionLine(ObjectType):
    order_line_id = graphene.ID(description="The order line; null where it is made up.")
    line = graphene.Int(required=True, description="Place in the decision, from 0.")
    returnable_quantity = graphene.Int(
        required=True, description="Units that could be returned; 0 where refused."
    )
    refusal = graphene.Field(ReturnRefusal, description="Why it is refused.")
    outcome = ReturnOutcomeEnum(required=True, description="What becomes of it.")
    deadline = DateTime(description="Until when; null: no end, or not begun.")
    delivered_at = DateTime(description="When it last arrived, as far as is known.")
    delivery_source = ReturnDeliverySourceEnum(description="How that is known.")
    withdrawal_until = DateTime(
        description="The end of the statutory period, where there is one and it began."
    )
    reasons = NonNullList(
        graphene.String, description="Slugs of the reasons allowed; null: any."
    )
    resolutions = NonNullList(
        ReturnResolutionEnum, required=True, description="What may be wished for."
    )
    methods = NonNullList(
        ReturnMethodEnum, required=True, description="How it may come back."
    )
    restocking_fee = graphene.Field(Money, description="With tax.")
    restocking_fee_net = graphene.Field(Money, description="Without tax.")
    return_shipping_fee = graphene.Field(Money, description="With tax.")
    return_shipping_fee_net = graphene.Field(Money, description="Without tax.")
    outbound_shipping = ReturnOutboundShippingEnum(
        required=True, description="Whether delivery costs are paid back."
    )
    priority = ReturnPriorityEnum(required=True, description="How urgent it is.")
    service_hours = graphene.Int(description="Hours for staff to decide within.")
    refund_at = graphene.Field(ReturnRefundTime, description="When money goes back.")
    warehouse = graphene.String(description="Slug of where it should go to.")
    photos_required = graphene.Int(required=True, description="Photos asked for.")
    store_credit = graphene.Field(
        ReturnStoreCreditTerms, description="What store credit is worth."
    )
    kept_item = graphene.Field(
        ReturnKeptItemTerms, description="What is paid for an item that is kept."
    )
    exchange = graphene.Field(
        ReturnExchangeTerms, description="The terms of an exchange."
    )
    bought_gift_cards = ReturnBoughtGiftCardsEnum(
        required=True, description="Whether bought gift cards are taken back."
    )
    kept_gift = ReturnKeptGiftEnum(
        required=True, description="Whether a free item that is kept is charged."
    )
    advice = graphene.String(description="What the customer is told first.")
    set_by = NonNullList(
        ReturnDecidedEffect,
        required=True,
        description="The rule behind each effect; what is missing here is a default.",
    )

    class Meta:
        description = "Represents what the policy decided for one line of an order."
        default_resolver = of_part

    @staticmethod
    def resolve_order_line_id(root: Told, info: Any) -> str | None:
        return root.order_line_id

    @staticmethod
    def resolve_line(root: Told, info: Any) -> int | None:
        return root.place

    @staticmethod
    def resolve_returnable_quantity(root: Told, info: Any) -> int:
        return int(root.part.returnable)

    @staticmethod
    def resolve_photos_required(root: Told, info: Any) -> int:
        return int(root.part.photos)

    @staticmethod
    def resolve_restocking_fee(root: Told, info: Any) -> Any:
        return _gross(root.part.restocking_fee, root)

    @staticmethod
    def resolve_restocking_fee_net(root: Told, info: Any) -> Any:
        return _net(root.part.restocking_fee, root)

    @staticmethod
    def resolve_return_shipping_fee(root: Told, info: Any) -> Any:
        return _gross(root.part.return_shipping_fee, root)

    @staticmethod
    def resolve_return_shipping_fee_net(root: Told, info: Any) -> Any:
        return _net(root.part.return_shipping_fee, root)

    @staticmethod
    def resolve_set_by(root: Told, info: Any) -> Any:
        return effects_of(root.part.set_by)


def _gross(charge: Charge | None, root: Told) -> Any:
    return None if charge is None else money(charge.gross, root.currency)


def _net(charge: Charge | None, root: Told) -> Any:
    return None if charge is None else money(charge.net, root.currency)
