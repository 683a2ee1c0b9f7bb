"""Codes by which whoever was given goods returns them, as staff see them."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import graphene

from ...facts.gift_units import used_units
from ...models import GiftCode
from ...models import ReturnRequest as Request
from ..base import NonNullList
from ..documented import ObjectType
from ..identifiers import global_id
from ..loaders import load_facts, load_many, load_platform
from .scalars import App, DateTime, OrderLine, User

REQUEST = "saleor_returns.graphql.types.request.ReturnRequest"


@dataclass(frozen=True, slots=True)
class Given:
    """Units of one order line that a code is for."""

    order_line: UUID
    quantity: int
    used: int


class ReturnGiftCodeItem(ObjectType):
    order_line = graphene.Field(OrderLine, description="What was a gift.")
    quantity = graphene.Int(required=True, description="Units that the code is for.")
    quantity_used = graphene.Int(
        required=True, description="Units that were asked for with it."
    )

    class Meta:
        description = "Represents units of an order that were a gift."

    @staticmethod
    def resolve_order_line(root: Given, info: Any) -> Any:
        return load_platform(info, "order.OrderLine", root.order_line)

    @staticmethod
    def resolve_quantity_used(root: Given, info: Any) -> int:
        return root.used


class ReturnGiftCode(ObjectType):
    id = graphene.ID(required=True, description="ID of the code.")
    items = NonNullList(
        ReturnGiftCodeItem, required=True, description="What it is for."
    )
    return_requests = NonNullList(
        REQUEST, required=True, description="Returns that were asked for with it."
    )
    user = graphene.Field(User, description="Who made it.")
    app = graphene.Field(App, description="Which App made it.")
    created_at = DateTime(required=True, description="When it was made.")
    expires_at = DateTime(description="Until when it works; null: for good.")
    ended_at = DateTime(description="When staff ended it; null: they did not.")

    class Meta:
        description = (
            "Represents a code by which whoever was given goods returns them. The code "
            "itself is told once, when it is made."
        )
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: GiftCode, info: Any) -> str:
        return global_id("ReturnGiftCode", root.pk)

    @staticmethod
    def resolve_items(root: GiftCode, info: Any) -> Any:
        def told(used: Any) -> list[Given]:
            units = ((UUID(pk), count) for pk, count in root.lines.items())
            return [Given(pk, count, used.get(pk, 0)) for pk, count in units]

        return load_facts(info, used_units, root).then(told)

    @staticmethod
    def resolve_return_requests(root: GiftCode, info: Any) -> Any:
        return load_many(info, Request, "gift_code_id", root.pk)

    @staticmethod
    def resolve_user(root: GiftCode, info: Any) -> Any:
        return load_platform(info, "account.User", root.user_id)

    @staticmethod
    def resolve_app(root: GiftCode, info: Any) -> Any:
        return load_platform(info, "app.App", root.app_id)
