from typing import Any

import graphene

from ...models import Inspection, Receipt, ReceiptItem, ReturnLine
from ..base import NonNullList
from ..connection import CountableConnection
from ..desk import for_desk
from ..documented import ObjectType
from ..identifiers import global_id
from ..loaders import load_many, load_one, load_platform
from .inspection import ReturnInspection
from .scalars import DateTime, Warehouse


class ReturnReceiptItem(ObjectType):
    id = graphene.ID(required=True, description="ID of the item.")
    line = graphene.Field(
        "saleor_returns.graphql.types.request.ReturnLine",
        required=True,
        description="The line of the return.",
    )
    quantity = graphene.Int(required=True, description="Units of the group.")
    is_missing = graphene.Boolean(
        required=True, description="Whether the units were not in the parcel."
    )
    note = graphene.String(
        description="Staff's note. Staff and returns desk only; null for others."
    )
    external_reference = graphene.String(
        description="What the system that sent it calls it. Staff and desk only."
    )
    inspections = NonNullList(
        ReturnInspection,
        required=True,
        description="What was found, oldest first; corrections after what they correct.",
    )

    class Meta:
        description = "Represents units of one line that arrived together."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: ReceiptItem, info: Any) -> str:
        return global_id("ReturnReceiptItem", root.pk)

    @staticmethod
    def resolve_line(root: ReceiptItem, info: Any) -> Any:
        return load_one(info, ReturnLine, root.line_id)

    @staticmethod
    def resolve_note(root: ReceiptItem, info: Any) -> Any:
        return load_one(info, ReturnLine, root.line_id).then(
            lambda line: for_desk(info, line.request_id, lambda: root.note)
        )

    @staticmethod
    def resolve_external_reference(root: ReceiptItem, info: Any) -> Any:
        return load_one(info, ReturnLine, root.line_id).then(
            lambda line: for_desk(
                info, line.request_id, lambda: root.external_reference
            )
        )

    @staticmethod
    def resolve_inspections(root: ReceiptItem, info: Any) -> Any:
        return load_many(info, Inspection, "item_id", root.pk)


class ReturnReceipt(ObjectType):
    id = graphene.ID(required=True, description="ID of the receipt.")
    number = graphene.Int(required=True, description="1 for the first arrival.")
    received_at = DateTime(required=True, description="When the goods arrived.")
    warehouse = graphene.Field(
        Warehouse, description="Where they arrived. Staff and returns desk only."
    )
    warehouse_name = graphene.String(required=True, description="Name at that time.")
    note = graphene.String(
        description="Staff's note. Staff and returns desk only; null for others."
    )
    items = NonNullList(ReturnReceiptItem, required=True, description="What arrived.")

    class Meta:
        description = "Represents one arrival of goods of a return."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: Receipt, info: Any) -> str:
        return global_id("ReturnReceipt", root.pk)

    @staticmethod
    def resolve_warehouse(root: Receipt, info: Any) -> Any:
        return for_desk(
            info,
            root.request_id,
            lambda: load_platform(info, "warehouse.Warehouse", root.warehouse_id),
        )

    @staticmethod
    def resolve_note(root: Receipt, info: Any) -> Any:
        return for_desk(info, root.request_id, lambda: root.note)

    @staticmethod
    def resolve_items(root: Receipt, info: Any) -> Any:
        return load_many(info, ReceiptItem, "receipt_id", root.pk)


class ReturnWarehouseCountableConnection(CountableConnection):
    class Meta:
        node = Warehouse
