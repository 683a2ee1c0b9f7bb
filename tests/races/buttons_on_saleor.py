"""Saleor's own mutations, as staff call them in the Dashboard."""

import json
from typing import Any

from django.apps import apps
from django.core.serializers.json import DjangoJSONEncoder
from django.test import Client
from graphql_relay import to_global_id

from .together import Undone

RETURN = """
mutation($order: ID!, $line: ID!, $quantity: Int!) {
  orderFulfillmentReturnProducts(order: $order, input: {
    fulfillmentLines: [{ fulfillmentLineId: $line, quantity: $quantity }]
  }) { returnFulfillment { id } errors { field code message } }
}
"""

CANCEL = """
mutation($fulfillment: ID!, $warehouse: ID!) {
  orderFulfillmentCancel(id: $fulfillment, input: { warehouseId: $warehouse }) {
    fulfillment { status } errors { field code message }
  }
}
"""

GRANT = """
mutation($order: ID!, $line: ID!, $quantity: Int!, $payment: ID!) {
  orderGrantRefundCreate(id: $order, input: {
    lines: [{ id: $line, quantity: $quantity }], transactionId: $payment
  }) { grantedRefund { id } errors { field code message } }
}
"""

REFUND_GRANTED = """
mutation($granted: ID!) {
  transactionRequestRefundForGrantedRefund(grantedRefundId: $granted) {
    transaction { id } errors { field code message }
  }
}
"""

REFUND = """
mutation($payment: ID!, $amount: PositiveDecimal!) {
  transactionRequestAction(id: $payment, actionType: REFUND, amount: $amount) {
    transaction { id } errors { field code message }
  }
}
"""

REFUND_PRODUCTS = """
mutation($order: ID!, $line: ID!, $quantity: Int!) {
  orderFulfillmentRefundProducts(order: $order, input: {
    fulfillmentLines: [{ fulfillmentLineId: $line, quantity: $quantity }]
  }) { fulfillment { id } errors { field code message } }
}
"""


class Buttons:
    """Only a cancellation locks the order, and that at its end."""

    WRITES_A_RETURN = (
        "saleor.graphql.order.mutations.fulfillment_return_products."
        "create_fulfillments_for_returned_products"
    )
    """What a native return calls when it has read and checked the units."""

    HAS_WRITTEN_A_RETURN = "saleor.order.actions.call_order_event"
    """What it calls when all is written and nothing is committed."""

    SETTLES_A_CANCELLATION = "saleor.order.actions.update_order_status"
    """What it calls when units are in stock again, and what locks the order."""

    READ_A_LEGACY_PAYMENT = (
        "saleor.graphql.order.mutations.fulfillment_refund_products."
        "create_refund_fulfillment"
    )
    """What a native refund of units calls when it has read the payment, unlocked."""

    ASKS_A_GATEWAY = "tests.stub_gateway.StubGateway.refund_payment"
    """What it calls with the payment locked; afterwards it writes the order."""

    ASKS_FOR_MONEY = (
        "saleor.graphql.payment.mutations.transaction.transaction_request_action."
        "TransactionRequestAction.create_transaction_event_requested"
    )
    """What a native refund calls when it has compared the amount with the payment."""

    def __init__(self, case: Any, shop: Any) -> None:
        self.case = case
        self.token = shop.token(case.by_staff.user)
        self.order_id = to_global_id("Order", case.order.pk)
        self.payment_id = to_global_id("TransactionItem", case.payment.token)

    def return_units(self, sku: str, quantity: int) -> str:
        """Move fulfilled units to a RETURNED fulfillment."""
        lines = apps.get_model("order", "FulfillmentLine").objects.filter(
            order_line=self.case.lines[sku], fulfillment__status="fulfilled"
        )
        self._press(
            RETURN,
            order=self.order_id,
            line=to_global_id("FulfillmentLine", lines.get().pk),
            quantity=quantity,
        )
        return "returned"

    def cancel(self, fulfillment_id: int) -> str:
        """Cancel a fulfillment, a RETURNED one too; its units go into stock again."""
        self._press(
            CANCEL,
            fulfillment=to_global_id("Fulfillment", fulfillment_id),
            warehouse=to_global_id("Warehouse", self.case.warehouse.pk),
        )
        return "canceled"

    def refund_units(self, sku: str, quantity: int) -> str:
        """Grant a refund for units, and have the payment App pay it."""
        granted = self._press(
            GRANT,
            order=self.order_id,
            line=to_global_id("OrderLine", self.case.lines[sku].pk),
            quantity=quantity,
            payment=self.payment_id,
        )
        self._press(REFUND_GRANTED, granted=granted["grantedRefund"]["id"])
        return "refunded"

    def refund_products(self, order: Any, quantity: int) -> str:
        """Have the gateway of an order's legacy payment pay returned units of its only line.

        Gives "refused" where the payment holds less than that.
        """
        lines = apps.get_model("order", "FulfillmentLine").objects.filter(
            fulfillment__order=order, fulfillment__status="returned"
        )
        errors = self._answer(
            REFUND_PRODUCTS,
            order=to_global_id("Order", order.pk),
            line=to_global_id("FulfillmentLine", lines.get().pk),
            quantity=quantity,
        )["errors"]
        return "refused" if errors else "refunded"

    def refund_amount(self, amount: Any) -> str:
        """Have the payment App pay an amount back, whatever it is for."""
        self._press(REFUND, payment=self.payment_id, amount=amount)
        return "refunded"

    def _press(self, mutation: str, **variables: Any) -> Any:
        payload = self._answer(mutation, **variables)
        assert payload["errors"] == []
        return payload

    def _answer(self, mutation: str, **variables: Any) -> Any:
        answer = (
            Client()
            .post(
                "/graphql/",
                json.dumps(
                    {"query": mutation, "variables": variables}, cls=DjangoJSONEncoder
                ),
                content_type="application/json",
                headers={"Authorization": f"Bearer {self.token}"},
            )
            .json()
        )
        for error in answer.get("errors", ()):
            if error["extensions"]["exception"]["code"] == "OperationalError":
                raise Undone
        assert "errors" not in answer, answer["errors"]
        (payload,) = answer["data"].values()
        return payload
