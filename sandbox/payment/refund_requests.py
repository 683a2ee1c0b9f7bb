"""Asking a payment App to pay a refund, over HTTP."""

import hmac
import json
from hashlib import sha256
from typing import Any

import requests
from django.conf import settings
from graphql_relay import to_global_id

from ..app.models import App, PaymentWebhook
from .models import TransactionEvent, TransactionItem


def webhook_of(payment: TransactionItem) -> PaymentWebhook | None:
    """Where the App behind a payment takes requests, if it takes any."""
    app = payment.app
    if app is None or not app.is_active or app.removed_at:
        app = App.objects.filter(
            identifier=payment.app_identifier or None,
            is_active=True,
            removed_at=None,
        ).first()
    return app.webhooks.filter(is_active=True).first() if app else None


def post(webhook: PaymentWebhook, request: TransactionEvent) -> Any:
    """Return the decoded answer, or ``None`` where there was none worth the name."""
    body = json.dumps(_payload(request)).encode()
    shop = settings.PUBLIC_URL.rstrip("/")
    signature = hmac.new(webhook.secret_key.encode(), body, sha256).hexdigest()
    try:
        response = requests.post(
            webhook.target_url,
            data=body,
            headers={
                "Content-Type": "application/json",
                "Saleor-Event": "transaction_refund_requested",
                "Saleor-Signature": signature,
                "Saleor-Domain": shop.partition("//")[2],
                "Saleor-Api-Url": f"{shop}/graphql/",
            },
            timeout=settings.PAYMENT_APP_TIMEOUT,
            allow_redirects=False,
        )
        return response.json() if response.status_code < 500 else None
    except requests.RequestException:
        return None


def _payload(request: TransactionEvent) -> dict[str, Any]:
    """The granted refund's id is the one reference that stays over several attempts."""
    payment, granted = request.transaction, request.related_granted_refund
    amount = {"amount": float(request.amount_value), "currency": request.currency}
    return {
        "action": {"actionType": "REFUND", **amount},
        "transaction": {
            "id": to_global_id("TransactionItem", payment.token),
            "pspReference": payment.psp_reference or "",
        },
        "grantedRefund": granted
        and {
            "id": to_global_id("OrderGrantedRefund", granted.pk),
            "amount": amount,
            "reason": granted.reason,
        },
    }
