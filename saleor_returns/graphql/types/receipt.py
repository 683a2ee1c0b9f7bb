from collections.abc import Callable
from typing import Any

import graphene

from ...models import Receipt, ReceiptItem, ReturnLine, StockMovement
from ..base import NonNullList
from ..connection import CountableConnection
from ..desk import for_desk
from ..documented import ObjectType
from ..enums import ReturnConditionEnum, ReturnDispositionEnum
from ..identifiers import global_id
from ..loaders import load_many, load_one, load_platform
from .scalars import DateTime, Warehouse


class ReturnStockMovement(ObjectType):
    quantity = graphene.Int(required=True, description="Units that went into stock.")
    stock_before = graphene.Int(required=True, description="Stock before, in units.")
    stock_after = graphene.Int(required=True, description="Stock after, in units.")
    sku = graphene.String(required=True, description="SKU of the variant.")
    warehouse_name = graphene.String(required=True, description="Where it went.")

    class Meta:
        description = "Represents returned units that went back into stock."


class ReturnReceiptItem(ObjectType):
    id = graphene.ID(required=True, description="ID of the item.")
    line = graphene.Field(
        "saleor_returns.graphql.types.request.ReturnLine",
        required=True,
        description="The line of the return.",
    )
    quantity = graphene.Int(required=True, description="Units of the group.")
    condition = ReturnConditionEnum(required=True, description="What was found.")
    disposition = ReturnDispositionEnum(
        required=True, description="What becomes of the units."
    )
    note = graphene.String(
        description="Staff's note. Staff and returns desk only; null for others."
    )
    stock_movement = graphene.Field(
        ReturnStockMovement,
        description="The stock that rose. Staff and returns desk only.",
    )

    class Meta:
        description = "Represents units of one line that arrived in one condition."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: ReceiptItem, info: Any) -> str:
        return global_id("ReturnReceiptItem", root.pk)

    @staticmethod
    def resolve_line(root: ReceiptItem, info: Any) -> Any:
        return load_one(info, ReturnLine, root.line_id)

    @staticmethod
    def resolve_note(root: ReceiptItem, info: Any) -> Any:
        return _of_item(root, info, lambda: root.note)

    @staticmethod
    def resolve_stock_movement(root: ReceiptItem, info: Any) -> Any:
        return _of_item(
            root, info, lambda: load_one(info, StockMovement, root.pk, field="item_id")
        )


def _of_item(root: ReceiptItem, info: Any, give: Callable[[], Any]) -> Any:
    """What staff and the desk read of an item; only its line knows the return."""
    return load_one(info, ReturnLine, root.line_id).then(
        lambda line: for_desk(info, line.request_id, give)
    )


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
