"""What was asked of the provider and what it paid."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from decimal import Decimal
from threading import Lock
from typing import Any
from uuid import uuid4


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that left: to whom it went is the granted refund's affair."""

    psp_reference: str
    granted_refund_id: str | None
    transaction_id: str | None
    amount: Decimal
    currency: str

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "amount": str(self.amount)}


@dataclass(frozen=True, slots=True)
class RefundRequest:
    """A request as it came, in either payload shape."""

    granted_refund_id: str | None
    transaction_id: str | None
    amount: Decimal
    currency: str

    @classmethod
    def read(cls, payload: Any) -> "RefundRequest":
        """Read a subscription payload, or Saleor's older one without a query.

        Raises:
            ValueError: it is no refund request.
        """
        if isinstance(payload, list):
            payload = payload[0] if payload else {}
        if not isinstance(payload, Mapping):
            raise ValueError("The payload is not an object.")
        payload = payload.get("event") or payload
        action = payload.get("action") or {}
        transaction = payload.get("transaction") or {}
        granted = payload.get("grantedRefund") or {}
        amount = action.get("amount", action.get("value"))
        kind = action.get("actionType", action.get("type"))
        if amount is None or str(kind).upper() != "REFUND":
            raise ValueError("The payload asks for no refund.")
        return cls(
            granted_refund_id=granted.get("id"),
            transaction_id=transaction.get("id") or transaction.get("psp_reference"),
            amount=Decimal(str(amount)),
            currency=action.get("currency") or "",
        )


class Ledger:
    """Requests and payments so far. Safe to use from many threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self.requests: list[RefundRequest] = []
        self.payments: list[Payment] = []
        self._promised: dict[str, Payment] = {}

    def note(self, request: RefundRequest) -> Payment:
        """Write a request down; return the payment that it would become."""
        with self._lock:
            self.requests.append(request)
        return Payment(
            psp_reference=f"refund-{uuid4().hex[:12]}",
            granted_refund_id=request.granted_refund_id,
            transaction_id=request.transaction_id,
            amount=request.amount,
            currency=request.currency,
        )

    def pay(self, payment: Payment) -> None:
        with self._lock:
            self.payments.append(payment)

    def promise(self, payment: Payment) -> None:
        """Take a payment on without paying it yet."""
        with self._lock:
            self._promised[payment.psp_reference] = payment

    def keep_promise(self, psp_reference: str, pays: bool) -> Payment:
        """Pay or drop what was promised; a payment already made stays as it is.

        Raises:
            KeyError: nothing of that reference was taken on.
        """
        with self._lock:
            if payment := self._promised.pop(psp_reference, None):
                if pays:
                    self.payments.append(payment)
                return payment
            made = {row.psp_reference: row for row in self.payments}
            return made[psp_reference]

    def paid_for(self, granted_refund_id: str | None) -> Payment | None:
        with self._lock:
            return next(
                (
                    payment
                    for payment in self.payments
                    if granted_refund_id is not None
                    and payment.granted_refund_id == granted_refund_id
                ),
                None,
            )

    def paid_twice(self) -> list[str | None]:
        """Granted refunds whose money has left more than once."""
        with self._lock:
            count = Counter(payment.granted_refund_id for payment in self.payments)
        return [granted for granted, times in count.items() if times > 1]

    def clear(self) -> None:
        with self._lock:
            self.requests.clear()
            self.payments.clear()
            self._promised.clear()
