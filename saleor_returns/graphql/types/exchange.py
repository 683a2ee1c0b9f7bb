from typing import Any

import graphene

from ...models import Exchange, ExchangeItem, ReturnLine
from ...operations.exchanges.payment_link import amount_owed, payment_url
from ..base import NonNullList
from ..documented import ObjectType
from ..enums import ReturnExchangeStatusEnum, ReturnResolutionEnum
from ..identifiers import global_id
from ..loaders import load_many, load_one, load_platform
from .scalars import DateTime, Money, Order, ProductVariant, money


class ReturnExchangeItem(ObjectType):
    line = graphene.Field(
        "saleor_returns.graphql.types.line.ReturnLine",
        required=True,
        description="The line that it is for.",
    )
    variant = graphene.Field(
        ProductVariant, description="The variant; null once deleted."
    )
    product_name = graphene.String(required=True, description="Name when chosen.")
    variant_name = graphene.String(required=True, description="Name when chosen.")
    sku = graphene.String(required=True, description="SKU when chosen.")
    quantity = graphene.Int(required=True, description="Units.")
    unit_gross = graphene.Field(
        Money, required=True, description="Price of a unit; 0 until it is ordered."
    )
    unit_net = graphene.Field(Money, required=True, description="The same without tax.")

    class Meta:
        description = "Represents new goods for units of one line."

    @staticmethod
    def resolve_line(root: ExchangeItem, info: Any) -> Any:
        return load_one(info, ReturnLine, root.line_id)

    @staticmethod
    def resolve_variant(root: ExchangeItem, info: Any) -> Any:
        return load_platform(info, "product.ProductVariant", root.variant_id)

    @staticmethod
    def resolve_unit_gross(root: ExchangeItem, info: Any) -> Any:
        return money(root.unit_gross_amount, root.currency)

    @staticmethod
    def resolve_unit_net(root: ExchangeItem, info: Any) -> Any:
        return money(root.unit_net_amount, root.currency)


class ReturnExchange(ObjectType):
    id = graphene.ID(required=True, description="ID of the exchange.")
    number = graphene.Int(
        required=True, description="1 for the first of a resolution of the return."
    )
    resolution = ReturnResolutionEnum(
        required=True, description="EXCHANGE, or REPLACEMENT by the same goods."
    )
    status = ReturnExchangeStatusEnum(required=True, description="How it stands.")
    order = graphene.Field(
        Order, description="The order of the new goods; null until it is placed."
    )
    order_number = graphene.String(required=True, description="Its number.")
    items = NonNullList(ReturnExchangeItem, required=True, description="The new goods.")
    worth = graphene.Field(
        Money, required=True, description="What the returned units count for."
    )
    total = graphene.Field(Money, required=True, description="What the new goods cost.")
    credit = graphene.Field(
        Money, required=True, description="What of it the returned units pay."
    )
    owed = graphene.Field(
        Money,
        required=True,
        description="What the customer has to pay; 0 once it is paid, or called off.",
    )
    pay_until = DateTime(
        description="Until when; the goods are free for others afterwards."
    )
    payment_url = graphene.String(
        description=(
            "Where the customer pays; null where nothing is owed, or the shop has named "
            "no page for it."
        )
    )
    created_at = DateTime(required=True, description="When it was chosen.")
    ordered_at = DateTime(description="When the goods were set aside.")
    released_at = DateTime(description="Since when they may be sent.")
    ended_at = DateTime(description="When it came to nothing.")

    class Meta:
        description = "Represents new goods that are given for returned ones."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: Exchange, info: Any) -> str:
        return global_id("ReturnExchange", root.pk)

    @staticmethod
    def resolve_order(root: Exchange, info: Any) -> Any:
        return load_platform(info, "order.Order", root.order_id)

    @staticmethod
    def resolve_items(root: Exchange, info: Any) -> Any:
        return load_many(info, ExchangeItem, "exchange_id", root.pk)

    @staticmethod
    def resolve_worth(root: Exchange, info: Any) -> Any:
        return money(root.worth_amount, root.currency)

    @staticmethod
    def resolve_total(root: Exchange, info: Any) -> Any:
        return money(root.total_amount, root.currency)

    @staticmethod
    def resolve_credit(root: Exchange, info: Any) -> Any:
        return money(root.credit_amount, root.currency)

    @staticmethod
    def resolve_owed(root: Exchange, info: Any) -> Any:
        return load_one(info, "order.Order", root.order_id).then(
            lambda order: money(amount_owed(root, order), root.currency)
        )

    @staticmethod
    def resolve_payment_url(root: Exchange, info: Any) -> str | None:
        return payment_url(root)


class ReturnExchangePayment(ObjectType):
    order_id = graphene.ID(
        required=True, description="The order to pay, by `transactionInitialize`."
    )
    order_number = graphene.String(required=True, description="Its number.")
    owed = graphene.Field(Money, required=True, description="What is to be paid.")
    pay_until = DateTime(description="Until when.")

    class Meta:
        description = "Represents the difference that a customer pays for new goods."

    @staticmethod
    def resolve_order_id(root: Exchange, info: Any) -> str:
        return global_id("Order", root.order_id)

    @staticmethod
    def resolve_owed(root: Exchange, info: Any) -> Any:
        return ReturnExchange.resolve_owed(root, info)
