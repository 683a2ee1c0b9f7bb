"""A return from the customer's request to refund and restock, in the plugin's words."""

from saleor_returns.graphql.identifiers import global_id

from .sold import Sold
from .ways import Call

REQUEST = """
mutation Request($input: ReturnRequestCreateInput!) {
  returnRequestCreate(input: $input) {
    returnRequest { id number status lines { id quantityRequested } }
    errors { field message code line quantity }
  }
}
"""

APPROVE = """
mutation Approve($id: ID!) {
  returnRequestApprove(id: $id) {
    returnRequest { id status }
    errors { field message code }
  }
}
"""

RECEIVE = """
mutation Receive($id: ID!, $input: ReturnReceiveInput!) {
  returnReceive(id: $id, input: $input) {
    receipt { number }
    returnRequest { id status reception }
    errors { field message code line quantity }
  }
}
"""

REIMBURSE = """
mutation Reimburse($id: ID!) {
  returnReimburse(id: $id) {
    reimbursements { id amount { amount currency } }
    returnRequest { id status moneyStatus }
    errors { field message code amount }
  }
}
"""


def return_by_plugin(sold: Sold, call: Call) -> None:
    """One unit of every line, in four calls."""
    wish = {
        "orderId": global_id("Order", sold.order.pk),
        "lines": [
            {
                "orderLineId": global_id("OrderLine", line.pk),
                "quantity": 1,
                "reason": "too-small",
            }
            for line in sold.lines
        ],
    }
    asked = call("request", REQUEST, {"input": wish}, sold.customer)["returnRequest"]
    call("approve", APPROVE, {"id": asked["id"]}, sold.staff)
    arrival = {
        "warehouseId": global_id("Warehouse", sold.warehouse.pk),
        "items": [
            {
                "lineId": line["id"],
                "quantity": line["quantityRequested"],
                "disposition": "RESTOCK",
            }
            for line in asked["lines"]
        ],
    }
    call("receive", RECEIVE, {"id": asked["id"], "input": arrival}, sold.staff)
    call("reimburse", REIMBURSE, {"id": asked["id"]}, sold.staff)
