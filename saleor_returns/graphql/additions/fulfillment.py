from typing import Any

import graphene

from ... import host
from ...models import Inspection, Receipt, ReceiptItem
from ...models import ReturnRequest as Request
from ..access import check_may_see
from ..desk import shows
from ..loaders import load_one
from ..types.receipt import ReturnReceipt
from ..types.request import ReturnRequest

WHO = (
    "Null for fulfillments that no receipt made. For the order's customer, and with "
    "MANAGE_ORDERS."
)


def resolve_receipt(root: Any, info: Any) -> Any:
    """The receipt whose accepted units are in the fulfillment."""
    fulfillment = host.graphql.unwrap(root)

    def find(order: Any) -> Any:
        check_may_see(info, order)
        found = load_one(
            info, Inspection, fulfillment.pk, field="native_fulfillment_id"
        )
        item = found.then(lambda row: load_one(info, ReceiptItem, row and row.item_id))
        receipt = item.then(lambda row: load_one(info, Receipt, row and row.receipt_id))
        return receipt.then(lambda row: row and _unless_hidden(info, order, row))

    return load_one(info, "order.Order", fulfillment.order_id).then(find)


def _unless_hidden(info: Any, order: Any, receipt: Receipt) -> Any:
    return load_one(info, Request, receipt.request_id).then(
        lambda request: receipt if shows(info, order, request) else None
    )


def resolve_request(root: Any, info: Any) -> Any:
    return resolve_receipt(root, info).then(
        lambda receipt: load_one(info, Request, receipt and receipt.request_id)
    )


FULFILLMENT_FIELDS = {
    "return_receipt": graphene.Field(
        ReturnReceipt,
        description=f"The arrival whose accepted units these are. {WHO}",
        resolver=resolve_receipt,
    ),
    "return_request": graphene.Field(
        ReturnRequest,
        description=f"The return whose accepted units these are. {WHO}",
        resolver=resolve_request,
    ),
}
