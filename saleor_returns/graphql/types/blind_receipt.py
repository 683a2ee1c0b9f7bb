from typing import Any

import graphene
from promise import Promise

from ... import host
from ...facts.blind import Candidate, candidates
from ...models import BlindReceipt, BlindReceiptItem
from ...models import ReturnGrade as Grade
from ...models import ReturnRequest as Request
from ..access import is_staff, order_of
from ..asking import channel_ids
from ..base import NonNullList
from ..connection import CountableConnection
from ..desk import may_see_return
from ..documented import ObjectType
from ..enums import ReturnBlindStatusEnum, ReturnClueEnum
from ..identifiers import global_id
from ..loaders import load_many, load_one, load_platform
from .grade import ReturnGrade
from .request import ReturnRequest
from .scalars import App, DateTime, Order, ProductVariant, User, Warehouse


class ReturnBlindReceiptItem(ObjectType):
    id = graphene.ID(required=True, description="ID of the item.")
    description = graphene.String(required=True, description="What it is.")
    variant = graphene.Field(
        ProductVariant, description="The variant; null if not known, or deleted."
    )
    sku = graphene.String(required=True, description="SKU when it arrived.")
    quantity = graphene.Int(required=True, description="Units of the group.")
    grade = graphene.Field(ReturnGrade, description="What was found.")
    note = graphene.String(required=True, description="Staff's note.")

    class Meta:
        description = "Represents units without a return that were found alike."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: BlindReceiptItem, info: Any) -> str:
        return global_id("ReturnBlindReceiptItem", root.pk)

    @staticmethod
    def resolve_variant(root: BlindReceiptItem, info: Any) -> Any:
        return load_platform(info, "product.ProductVariant", root.variant_id)

    @staticmethod
    def resolve_grade(root: BlindReceiptItem, info: Any) -> Any:
        return load_one(info, Grade, root.grade_id)


class ReturnBlindCandidate(ObjectType):
    return_request = graphene.Field(ReturnRequest, description="A return.")
    order = graphene.Field(
        Order,
        description=(
            "An order without a return that awaits goods. With MANAGE_ORDERS; null for "
            "others."
        ),
    )
    order_number = graphene.String(
        required=True, description="Number of the order, or of the return's order."
    )
    clues = NonNullList(
        ReturnClueEnum, required=True, description="Why it may be meant, surest first."
    )

    class Meta:
        description = "Represents a return or an order that goods may belong to."

    @staticmethod
    def resolve_return_request(root: Candidate, info: Any) -> Any:
        return root.request

    @staticmethod
    def resolve_order(root: Candidate, info: Any) -> Any:
        return host.graphql.wrap(root.order) if is_staff(info) else None

    @staticmethod
    def resolve_order_number(root: Candidate, info: Any) -> Any:
        if root.request is None:
            return str(root.order.number)
        return load_one(info, "order.Order", root.request.order_id).then(
            lambda order: str(order.number)
        )


class ReturnBlindReceipt(ObjectType):
    id = graphene.ID(required=True, description="ID of the receipt.")
    number = graphene.String(required=True, description="Number for staff.")
    status = ReturnBlindStatusEnum(required=True, description="What became of it.")
    warehouse = graphene.Field(Warehouse, description="Where it arrived.")
    warehouse_name = graphene.String(required=True, description="Name at that time.")
    sender = graphene.String(
        required=True, description="What the parcel says of who sent it."
    )
    tracking_number = graphene.String(required=True, description="The parcel's number.")
    note = graphene.String(required=True, description="Staff's note.")
    items = NonNullList(
        ReturnBlindReceiptItem, required=True, description="What arrived."
    )
    candidates = NonNullList(
        ReturnBlindCandidate,
        required=True,
        description=(
            "Returns and orders that may be meant, at most ten, the likeliest first; "
            "none once it is decided."
        ),
    )
    return_request = graphene.Field(
        ReturnRequest, description="The return that it was matched to."
    )
    closed_reason = graphene.String(
        required=True, description="Why it was closed; empty if it was not."
    )
    user = graphene.Field(User, description="Who recorded it. Staff only.")
    app = graphene.Field(App, description="Which App recorded it. Staff only.")
    decided_by = graphene.Field(User, description="Who decided on it. Staff only.")
    decided_by_app = graphene.Field(
        App, description="Which App decided on it. Staff only."
    )
    received_at = DateTime(required=True, description="When it arrived.")
    decided_at = DateTime(description="When it was matched or closed.")

    class Meta:
        description = "Represents goods that arrived without a return."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: BlindReceipt, info: Any) -> str:
        return global_id("ReturnBlindReceipt", root.pk)

    @staticmethod
    def resolve_warehouse(root: BlindReceipt, info: Any) -> Any:
        return load_platform(info, "warehouse.Warehouse", root.warehouse_id)

    @staticmethod
    def resolve_items(root: BlindReceipt, info: Any) -> Any:
        return load_many(info, BlindReceiptItem, "blind_receipt_id", root.pk)

    @staticmethod
    def resolve_candidates(root: BlindReceipt, info: Any) -> Any:
        if root.decided_at is not None:
            return []
        with host.graphql.reading(info.context) as alias:
            return candidates(root, alias, channels=channel_ids(info))

    @staticmethod
    def resolve_return_request(root: BlindReceipt, info: Any) -> Any:
        if root.request_id is None:
            return None

        def decide(read: list[Any]) -> Any:
            order, request = read
            return request if may_see_return(info, order, request) else None

        request = load_one(info, Request, root.request_id)
        return Promise.all([order_of(info, root.request_id), request]).then(decide)

    @staticmethod
    def resolve_user(root: BlindReceipt, info: Any) -> Any:
        return _to_staff(info, "account.User", root.user_id)

    @staticmethod
    def resolve_app(root: BlindReceipt, info: Any) -> Any:
        return _to_staff(info, "app.App", root.app_id)

    @staticmethod
    def resolve_decided_by(root: BlindReceipt, info: Any) -> Any:
        return _to_staff(info, "account.User", root.decided_by_id)

    @staticmethod
    def resolve_decided_by_app(root: BlindReceipt, info: Any) -> Any:
        return _to_staff(info, "app.App", root.decided_by_app_id)


def _to_staff(info: Any, label: str, key: Any) -> Any:
    return load_platform(info, label, key) if is_staff(info) else None


class ReturnBlindReceiptCountableConnection(CountableConnection):
    class Meta:
        node = ReturnBlindReceipt
