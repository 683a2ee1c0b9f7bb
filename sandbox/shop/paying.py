"""Payments: what customers gave for their orders."""

from decimal import Decimal
from typing import Any
from uuid import uuid4

from .tables import rows


class Paying:
    def pay(
        self,
        order: Any,
        app: Any = None,
        amount: Decimal | None = None,
        psp_reference: str | None = None,
        name: str = "Card",
    ) -> Any:
        """Charge an order through an App: by default all that is still to be paid.

        Returns the transaction, with the event that carries its amount.
        """
        order.refresh_from_db()
        if amount is None:
            amount = order.total_gross_amount - order.total_charged_amount
        psp_reference = psp_reference or f"psp-{uuid4().hex[:12]}"
        transaction = rows("payment.TransactionItem").create(
            order=order,
            user=order.user,
            app=app,
            app_identifier=app.identifier if app else None,
            name=name,
            psp_reference=psp_reference,
            currency=order.currency,
            charged_value=amount,
            available_actions=["refund"],
        )
        rows("payment.TransactionEvent").create(
            transaction=transaction,
            type="charge_success",
            amount_value=amount,
            currency=order.currency,
            psp_reference=psp_reference,
            app=app,
            app_identifier=app.identifier if app else None,
            include_in_calculations=True,
            created_at=order.created_at,
        )
        self._follow_charges(order)
        return transaction

    def pay_legacy(
        self,
        order: Any,
        gateway: str = "manual",
        amount: Decimal | None = None,
        currency: str | None = None,
    ) -> Any:
        """Charge an order through a gateway plugin, the older way.

        Without a gateway it only notes that the money came in outside the shop.
        """
        order.refresh_from_db()
        if amount is None:
            amount = order.total_gross_amount - order.total_charged_amount
        payment = rows("payment.Payment").create(
            order=order,
            gateway=gateway,
            token=f"capture-{uuid4().hex[:12]}",
            currency=currency or order.currency,
            total=amount,
            captured_amount=amount,
            charge_status="fully-charged",
        )
        payment.transactions.create(
            kind="external" if gateway == "manual" else "capture",
            token=payment.token,
            amount=amount,
            currency=payment.currency,
            is_success=True,
            gateway_response={},
        )
        self._follow_charges(order)
        return payment

    def _follow_charges(self, order: Any) -> None:
        charged = sum(item.charged_value for item in order.payment_transactions.all())
        charged += sum(item.captured_amount for item in order.payments.all())
        order.total_charged_amount = charged
        order.charge_status = _charge_status(charged, order.total_gross_amount)
        order.save(update_fields=["total_charged_amount", "charge_status"])


def _charge_status(charged: Decimal, total: Decimal) -> str:
    if charged == total:
        return "full"
    if charged <= 0:
        return "none"
    return "partial" if charged < total else "overcharged"
