"""What Saleor's own mutations write, for the sandbox, which has none of them.

As in Saleor what was read is written without a lock and without being read again.
"""

from typing import Any

from django.apps import apps
from django.db import transaction
from django.db.models import F

from saleor_returns import host
from saleor_returns.host.contract import ReturnedQuantity
from sandbox.payment import amounts, refund_answers, refund_requests


class Buttons:
    """See ``buttons_on_saleor``, which is what counts."""

    WRITES_A_RETURN = "tests.races.buttons_on_sandbox.write_a_return"
    HAS_WRITTEN_A_RETURN = "tests.races.buttons_on_sandbox.tell"
    ASKS_FOR_MONEY = "tests.races.buttons_on_sandbox.ask_for_money"

    def __init__(self, case: Any, shop: Any) -> None:
        self.case, self.shop = case, shop

    def return_units(self, sku: str, quantity: int) -> str:
        line = apps.get_model("order", "FulfillmentLine").objects.get(
            order_line=self.case.lines[sku], fulfillment__status="fulfilled"
        )
        assert line.quantity >= quantity
        write_a_return(self.case.order, line, quantity)
        return "returned"

    def cancel(self, fulfillment_id: int) -> str:
        fulfillment = self.case.order.fulfillments.get(pk=fulfillment_id)
        with transaction.atomic():
            for line in fulfillment.lines.select_related("order_line"):
                host.stock.increase(
                    [ReturnedQuantity(line.order_line, line.quantity)],
                    self.case.warehouse,
                    self.case.by_staff,
                )
                type(line.order_line).objects.filter(pk=line.order_line_id).update(
                    quantity_fulfilled=F("quantity_fulfilled") - line.quantity
                )
            fulfillment.status = "canceled"
            fulfillment.save(update_fields=["status"])
        return "canceled"

    def refund_units(self, sku: str, quantity: int) -> str:
        line = self.case.lines[sku]
        amount = line.unit_price_gross_amount * quantity
        with transaction.atomic():
            granted = self.case.order.granted_refunds.create(
                amount_value=amount,
                currency="EUR",
                transaction_item=self.case.payment,
            )
            granted.lines.create(order_line=line, quantity=quantity)
            amounts.update_order(type(self.case.order).objects.get(pk=granted.order_id))
        ask_for_money(self.case.payment, amount, granted)
        return "refunded"

    def refund_amount(self, amount: Any) -> str:
        payment = type(self.case.payment).objects.get(pk=self.case.payment.pk)
        ask_for_money(payment, min(amount, payment.charged_value))
        return "refunded"


@transaction.atomic
def write_a_return(order: Any, line: Any, quantity: int) -> None:
    returned = order.fulfillments.create(status="returned")
    returned.lines.create(
        order_line=line.order_line, stock=line.stock, quantity=quantity
    )
    same = type(line).objects.filter(pk=line.pk)
    if line.quantity == quantity:
        same.delete()
    else:
        same.update(quantity=line.quantity - quantity)
    order.fulfillments.filter(lines=None, status="fulfilled").delete()
    tell(order)


def tell(order: Any) -> None:
    """Nobody is told here."""


def ask_for_money(payment: Any, amount: Any, granted: Any = None) -> None:
    request = payment.events.create(
        type="refund_request",
        amount_value=amount,
        currency=payment.currency,
        related_granted_refund=granted,
    )
    webhook = refund_requests.webhook_of(payment)
    answer = refund_requests.post(webhook, request)
    refund_answers.apply(request, webhook.app, answer)
