"""The stub gateway of legacy payments: the provider is asked, its answer is a row."""

from decimal import Decimal

import requests
from django.conf import settings

from ..payment import amounts
from ..payment.models import Payment, Transaction
from ..payment.refund_answers import Answer

REFUND = "refund"
EFFECTS = {REFUND: -1, "refund_reversed": 1}
UNREADABLE = (requests.RequestException, ValueError)


def ask(payment: Payment, amount: Decimal) -> Answer:
    """
    Raises:
        UNREADABLE: no answer came, or none worth the name.
    """
    asked = {
        "actionType": "REFUND",
        "amount": str(amount),
        "currency": payment.currency,
    }
    response = requests.post(
        settings.PAYMENT_GATEWAYS[payment.gateway],
        json={"action": asked, "transaction": {"id": payment.token}},
        headers={"Saleor-Signature": "a gateway's own"},
        timeout=settings.PAYMENT_APP_TIMEOUT,
    )
    response.raise_for_status()
    return Answer.model_validate(response.json())


def note(payment: Payment, amount: Decimal, answer: Answer) -> Transaction:
    """Write an answer down. Without a result the gateway has taken the refund on."""
    token, text = answer.psp_reference or "", answer.message or ""
    if answer.result == "REFUND_FAILURE":
        return record(payment, REFUND, amount, token, error=text)
    kind = REFUND if answer.result else "refund_ongoing"
    return record(payment, kind, answer.amount or amount, token)


def record(
    payment: Payment, kind: str, amount: Decimal, token: str, error: str = ""
) -> Transaction:
    """What a gateway did; the payment and its order follow."""
    row = payment.transactions.create(
        kind=kind,
        amount=amount,
        token=token,
        currency=payment.currency,
        is_success=not error,
        error=error,
    )
    if row.is_success and kind in EFFECTS:
        payment.captured_amount += EFFECTS[kind] * amount
        payment.is_active = payment.captured_amount > 0
        degree = "partially" if payment.is_active else "fully"
        payment.charge_status = f"{degree}-refunded"
        payment.save()
        amounts.update_order(payment.order)
    return row
