import graphene

from ..access import has_permission, require
from ..fields import Row, connection_of, money, rows, taxed_money
from ..scalars import (
    DateTime,
    FulfillmentStatus,
    LanguageCodeEnum,
    OrderChargeStatusEnum,
    OrderEventsEnum,
    OrderGrantedRefundStatusEnum,
    OrderStatus,
)
from .account import Address, User
from .catalogue import Channel, ProductVariant
from .payment import Payment, TransactionItem
from .pictures import thumbnail

STAFF = ("MANAGE_ORDERS",)


class OrderLine(Row):
    product_name = graphene.String(required=True)
    variant_name = graphene.String(required=True)
    product_sku = graphene.String()
    quantity = graphene.Int(required=True)
    quantity_fulfilled = graphene.Int(required=True)
    is_shipping_required = graphene.Boolean(required=True)
    is_gift = graphene.Boolean()
    unit_price = taxed_money("unit_price")
    total_price = taxed_money("total_price")
    undiscounted_total_price = taxed_money("undiscounted_total_price")
    variant = graphene.Field(ProductVariant)
    thumbnail = thumbnail(lambda line: line.product_name)


class FulfillmentLine(Row):
    quantity = graphene.Int(required=True)
    order_line = graphene.Field(OrderLine)


class Fulfillment(Row):
    fulfillment_order = graphene.Int(required=True)
    status = FulfillmentStatus(required=True)
    tracking_number = graphene.String(required=True)
    created = DateTime(required=True, source="created_at")
    lines = rows(lambda: FulfillmentLine, "lines")


class OrderEvent(Row):
    date = DateTime()
    type = OrderEventsEnum()
    message = graphene.String()
    user = graphene.Field(User)

    @staticmethod
    def resolve_message(root, info):
        return root.parameters.get("message")


class OrderGrantedRefund(Row):
    created_at = DateTime(required=True)
    amount = money("amount_value")
    reason = graphene.String()
    status = OrderGrantedRefundStatusEnum(required=True)
    transaction = graphene.Field(TransactionItem, source="transaction_item")


class Order(Row):
    number = graphene.String(required=True)
    created = DateTime(required=True, source="created_at")
    status = OrderStatus(required=True)
    charge_status = OrderChargeStatusEnum(required=True)
    user = graphene.Field(User)
    user_email = graphene.String()
    shipping_address = graphene.Field(Address)
    language_code_enum = LanguageCodeEnum(required=True, source="language_code")
    channel = graphene.Field(Channel, required=True)
    shipping_price = taxed_money("shipping_price")
    total = taxed_money("total")
    total_charged = money("total_charged_amount")
    lines = rows(lambda: OrderLine, "lines")
    fulfillments = rows(lambda: Fulfillment, "fulfillments")
    events = rows(lambda: OrderEvent, "events", permissions=STAFF)
    granted_refunds = rows(
        lambda: OrderGrantedRefund, "granted_refunds", permissions=STAFF
    )
    payments = rows(lambda: Payment, "payments", permissions=STAFF)
    transactions = rows(
        lambda: TransactionItem,
        "payment_transactions",
        permissions=("MANAGE_ORDERS", "HANDLE_PAYMENTS"),
    )

    @staticmethod
    def resolve_user(root, info):
        if root.user and root.user != info.context.user:
            require(info.context, "MANAGE_ORDERS", "MANAGE_USERS", "AUTHENTICATED_APP")
        return root.user

    @staticmethod
    def resolve_shipping_address(root, info):
        """Saleor gives others one that is masked."""
        is_own = root.user is not None and root.user == info.context.user
        may_see = is_own or has_permission(info.context, "MANAGE_ORDERS")
        return root.shipping_address if may_see else None


class OrderFilterInput(graphene.InputObjectType):
    search = graphene.String()


OrderConnection = connection_of(Order)
