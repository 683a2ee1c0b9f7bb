"""A gateway plugin of a real Saleor that has the stub provider pay.

What the provider was told becomes what gateways do: a readable answer, a refusal, an
exception where the connection broke, nonsense, or the error in which Saleor's own
plugins wrap everything that went wrong.
"""

from typing import Any

import requests
from saleor.payment import PaymentError, TransactionKind
from saleor.payment.interface import GatewayResponse
from saleor.plugins.base_plugin import BasePlugin


class StubGateway(BasePlugin):
    PLUGIN_ID = "stub"
    PLUGIN_NAME = "Stub"
    CONFIGURATION_PER_CHANNEL = False
    DEFAULT_ACTIVE = True
    url = ""

    def refund_payment(self, payment_information: Any, previous_value: Any) -> Any:
        asked = {
            "actionType": "REFUND",
            "amount": str(payment_information.amount),
            "currency": payment_information.currency,
        }
        response = requests.post(
            self.url,
            json={"action": asked, "transaction": {"id": payment_information.token}},
            headers={"Saleor-Signature": "a gateway's own"},
            timeout=0.5,
        )
        if response.status_code >= 500:
            raise PaymentError("The provider is out of order.")
        if "json" not in response.headers["Content-Type"]:
            return response.text
        answer = response.json()
        result = answer.get("result")
        return GatewayResponse(
            is_success=result != "REFUND_FAILURE",
            action_required=False,
            kind=TransactionKind.REFUND if result else TransactionKind.REFUND_ONGOING,
            amount=payment_information.amount,
            currency=payment_information.currency,
            transaction_id=answer["pspReference"],
            error=None if result != "REFUND_FAILURE" else answer["message"],
            raw_response=answer,
        )
