"""The same goods and money through Saleor's own mutations, as staff do it today.

There is no request and no approval to compare with. Stock is raised by hand, since a
native return never restocks: its level is read, then written, a variant at a time.
"""

from collections.abc import Iterable
from itertools import batched
from typing import Any

from saleor_returns.graphql.identifiers import global_id

from .sold import Sold
from .ways import Call

RETURN = """
mutation Return($order: ID!, $input: OrderReturnProductsInput!) {
  orderFulfillmentReturnProducts(order: $order, input: $input) {
    returnFulfillment { id status }
    order { id status }
    errors { field message code }
  }
}
"""

GRANT = """
mutation Grant($id: ID!, $input: OrderGrantRefundCreateInput!) {
  orderGrantRefundCreate(id: $id, input: $input) {
    grantedRefund { id amount { amount currency } }
    errors { field message code }
  }
}
"""

REFUND = """
mutation Refund($grantedRefundId: ID!) {
  transactionRequestRefundForGrantedRefund(grantedRefundId: $grantedRefundId) {
    transaction { id }
    errors { field message code }
  }
}
"""

MUTATIONS_MAX = 4
"""So many mutations fit into one document."""

READ_STOCK = """
query ReadStock($ids: [ID!]!, $count: Int!) {
  productVariants(ids: $ids, first: $count) {
    edges { node { id stocks { quantity warehouse { id } } } }
  }
}
"""


def return_natively(sold: Sold, call: Call) -> None:
    """One unit of every line, in five calls."""
    order_id = global_id("Order", sold.order.pk)
    returned = [
        {
            "fulfillmentLineId": global_id("FulfillmentLine", line.pk),
            "quantity": 1,
        }
        for line in sold.fulfillment.lines.all()
    ]
    variables: dict[str, Any] = {
        "order": order_id,
        "input": {"fulfillmentLines": returned},
    }
    call("return", RETURN, variables, sold.staff)
    lines = [
        {"id": global_id("OrderLine", line.pk), "quantity": 1} for line in sold.lines
    ]
    grant = {
        "lines": lines,
        "transactionId": global_id("TransactionItem", sold.payment.token),
        "reason": "Too small",
    }
    granted = call("grant", GRANT, {"id": order_id, "input": grant}, sold.staff)
    identifier = {"grantedRefundId": granted["grantedRefund"]["id"]}
    call("refund", REFUND, identifier, sold.staff)
    variants = [global_id("ProductVariant", line.variant_id) for line in sold.lines]
    asking = {"ids": variants, "count": len(variants)}
    stocks = call("read stock", READ_STOCK, asking, sold.staff)
    levels = {
        edge["node"]["id"]: edge["node"]["stocks"][0]["quantity"]
        for edge in stocks["edges"]
    }
    for number, some in enumerate(batched(levels.items(), MUTATIONS_MAX), start=1):
        call(f"restock {number}", *_restocking(some, sold), sold.staff)


def _restocking(
    levels: Iterable[tuple[str, int]], sold: Sold
) -> tuple[str, dict[str, Any]]:
    """A document that writes the stock of some variants."""
    arguments, fields, variables = [], [], {}
    for number, (variant, level) in enumerate(levels):
        arguments.append(f"$variant{number}: ID!, $stocks{number}: [StockInput!]!")
        fields.append(
            f"variant{number}: productVariantStocksUpdate("
            f"variantId: $variant{number}, stocks: $stocks{number}) "
            "{ productVariant { id } errors { field message code } }"
        )
        warehouse = global_id("Warehouse", sold.warehouse.pk)
        variables[f"variant{number}"] = variant
        variables[f"stocks{number}"] = [{"warehouse": warehouse, "quantity": level + 1}]
    document = f"mutation Restock({', '.join(arguments)}) {{ {' '.join(fields)} }}"
    return document, variables
