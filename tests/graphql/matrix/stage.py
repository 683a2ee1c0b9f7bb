"""Returns in the states that the operations want, and the inputs that fit them."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from saleor_returns import host
from saleor_returns.domain.policy.document import PolicyDocument
from saleor_returns.graphql.identifiers import global_id
from saleor_returns.host.contract import Actor, ActorKind, ReturnedQuantity
from saleor_returns.models import RefundAttempt, ReturnReason
from saleor_returns.operations.note_conflict import note_conflict
from saleor_returns.operations.publish_policy import publish_policy
from sandbox.shop import Shop


class Stage:
    """Prepares what one row of the table needs, and gives its variables."""

    def __init__(
        self, case: Any, ask: Any, receive: Any, reimburse: Any, wish: Any, arrival: Any
    ) -> None:
        self.case = case
        self._ask = ask
        self._receive = receive
        self._reimburse = reimburse
        self._wish = wish
        self._arrival = arrival

    def wish(self) -> dict[str, Any]:
        return self._wish({"mug": 1})

    def approved(self) -> dict[str, Any]:
        return {"id": global_id("ReturnRequest", self._ask({"shirt": 1}).pk)}

    def numbered(self) -> dict[str, Any]:
        return {"number": self._ask({"shirt": 1}).number}

    def listed(self) -> dict[str, Any]:
        self.approved()
        return {"first": 5}

    def first(self) -> dict[str, Any]:
        return {"first": 5}

    def waiting(self, **more: Any) -> dict[str, Any]:
        publish_policy(
            channel=self.case.channel,
            document=PolicyDocument(outcome="review"),
            effective_from=self.case.order.created_at - timedelta(days=1),
        )
        return {**self.approved(), **more}

    def arrival(self) -> dict[str, Any]:
        return self._arrival(self._ask({"shirt": 1}), ("shirt", 1, "RESTOCK"))

    def accepted(self) -> dict[str, Any]:
        request = self._ask({"shirt": 1}, metadata={"gift": "yes"})
        self._receive(request, ("shirt", 1, "restock"))
        return {"id": global_id("ReturnRequest", request.pk)}

    def everything(self) -> dict[str, Any]:
        """A return, asked for by an App, whose refunds were refused; no mug is left.

        One went through a transaction, the other through a legacy payment.
        """
        actor = Actor(ActorKind.APP, app=self.case.app)
        ReturnReason.objects.update(native_return_page_id=1, native_refund_page_id=1)
        self._ask({"mug": 2})
        attempt = self.refused_refund(actor=actor)
        attempt.reimbursement.attempts.create(
            chain=2,
            status="failed",
            amount=attempt.amount,
            currency=attempt.currency,
            payment_kind="legacy",
            payment=Shop().pay_legacy(self.case.order, amount=attempt.amount),
            created_at=timezone.now(),
        )
        return {
            "return": global_id("ReturnRequest", attempt.reimbursement.request_id),
            "order": global_id("Order", self.case.order.pk),
        }

    def refused_refund(self, **options: Any) -> RefundAttempt:
        request = self._ask({"shirt": 1}, **options)
        self._receive(request, ("shirt", 1, "restock"))
        self.case.provider.behave("fail", times=1)
        self._reimburse(request)
        return RefundAttempt.objects.get()

    def refused_reimbursement(self) -> dict[str, Any]:
        reimbursement_id = self.refused_refund().reimbursement_id
        return {"reimbursementId": global_id("ReturnReimbursement", reimbursement_id)}

    def refused_attempt(self) -> dict[str, Any]:
        return {
            "attemptId": global_id("RefundAttempt", self.refused_refund().pk),
            "paid": True,
            "reason": "Seen on the provider's page.",
        }

    def in_conflict(self) -> dict[str, Any]:
        """Staff have returned natively what a return is promised."""
        request = self._ask({"shirt": 3})
        line = self.case.lines["shirt"]
        host.orders.record_return(
            self.case.order, [ReturnedQuantity(line, 1)], self.case.by_staff
        )
        note_conflict(request_id=request.pk)
        return {"id": global_id("ReturnRequest", request.pk), "reason": "Agreed."}

    def delivery(self) -> dict[str, Any]:
        return {
            "input": {
                "orderId": global_id("Order", self.case.order.pk),
                "fulfillmentId": global_id("Fulfillment", self.case.fulfillment.pk),
                "deliveredAt": timezone.now() - timedelta(days=3),
            }
        }

    def reason(self, **more: Any) -> dict[str, Any]:
        reason = ReturnReason.objects.get(slug="too-small")
        return {"id": global_id("ReturnReason", reason.pk), **more}
