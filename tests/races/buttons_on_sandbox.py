"""What Saleor's own mutations write, for the sandbox, which has none of them.

As in Saleor what was read is written without a lock and without being read again.
"""

from typing import Any

from django.apps import apps
from django.db import OperationalError, transaction
from django.db.models import F

from saleor_returns import host
from saleor_returns.host.contract import (
    SYSTEM,
    HostError,
    StockChange,
)
from sandbox.payment import amounts, refund_answers, refund_requests

from .together import Undone


class Buttons:
    """See ``buttons_on_saleor``, which is what counts."""

    WRITES_A_RETURN = "tests.races.buttons_on_sandbox.write_a_return"
    HAS_WRITTEN_A_RETURN = "tests.races.buttons_on_sandbox.tell"
    SETTLES_A_CANCELLATION = "tests.races.buttons_on_sandbox.settle_a_cancellation"
    READ_A_LEGACY_PAYMENT = "tests.races.buttons_on_sandbox.refund_products"
    ASKS_A_GATEWAY = "sandbox.provider.gateways.ask"
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
        try:
            self._cancel(fulfillment_id)
        except OperationalError as error:
            raise Undone from error
        return "canceled"

    @transaction.atomic
    def _cancel(self, fulfillment_id: int) -> None:
        rows = self.case.order.fulfillments.select_for_update()
        fulfillment = rows.get(pk=fulfillment_id)
        for line in fulfillment.lines.select_related("order_line").order_by("pk"):
            variant_id = line.order_line.variant_id
            host.stock.change(
                [StockChange(variant_id, self.case.warehouse, line.quantity)],
                self.case.by_staff,
            )
            type(line.order_line).objects.filter(pk=line.order_line_id).update(
                quantity_fulfilled=F("quantity_fulfilled") - line.quantity
            )
        fulfillment.status = "canceled"
        fulfillment.save(update_fields=["status"])
        settle_a_cancellation(self.case.order)

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

    def refund_products(self, order: Any, quantity: int) -> str:
        payment = order.payments.get()
        line = apps.get_model("order", "FulfillmentLine").objects.get(
            fulfillment__order=order, fulfillment__status="returned"
        )
        amount = line.order_line.unit_price_gross_amount * quantity
        try:
            refund_products(
                payment, line, quantity, min(amount, payment.captured_amount)
            )
        except HostError:
            return "refused"
        return "refunded"

    def refund_amount(self, amount: Any) -> str:
        payment = type(self.case.payment).objects.get(pk=self.case.payment.pk)
        ask_for_money(payment, min(amount, payment.charged_value))
        return "refunded"


def settle_a_cancellation(order: Any) -> None:
    """Its status follows from its fulfillments: for that it is locked."""
    type(order).objects.select_for_update().get(pk=order.pk)


@transaction.atomic
def write_a_return(order: Any, line: Any, quantity: int) -> None:
    _move(order, line, quantity, "returned")
    tell(order)


@transaction.atomic
def refund_products(payment: Any, line: Any, quantity: int, amount: Any) -> None:
    host.payments.refund_legacy(
        payment=payment,
        amount=amount,
        actor=SYSTEM,
        channel_slug=payment.order.channel.slug,
    )
    _move(payment.order, line, quantity, "refunded")


def _move(order: Any, line: Any, quantity: int, status: str) -> None:
    moved = order.fulfillments.create(status=status)
    moved.lines.create(order_line=line.order_line, stock=line.stock, quantity=quantity)
    same = type(line).objects.filter(pk=line.pk)
    if line.quantity == quantity:
        same.delete()
    else:
        same.update(quantity=line.quantity - quantity)
    order.fulfillments.filter(lines=None, status="fulfilled").delete()


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
