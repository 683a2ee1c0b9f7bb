"""Reading a payment App's answer to a refund request."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Literal, Self

from django.db import transaction
from pydantic import BaseModel, Field, model_validator

from ..app.models import App
from . import amounts
from .models import TransactionEvent
from .reports import AmountDiffers, lock, record, record_failure

THOUSANDTH = Decimal("0.001")
NO_ANSWER = "The request could not be delivered."


class Answer(BaseModel):
    """``result`` is missing where the App will report it later."""

    psp_reference: str | None = Field(default=None, alias="pspReference")
    result: Literal["REFUND_SUCCESS", "REFUND_FAILURE"] | None = None
    amount: Decimal | None = None
    time: datetime | None = None
    message: str | None = None

    @model_validator(mode="after")
    def _only_refusals_lack_a_reference(self) -> Self:
        if self.psp_reference is None and self.result != "REFUND_FAILURE":
            raise ValueError("pspReference is missing")
        return self


@transaction.atomic
def apply(request: TransactionEvent, app: App, body: Any) -> None:
    """Write what an answer says into the payment, its order and the granted refund.

    ``body`` is the decoded answer, or ``None`` where none came.
    """
    payment = request.transaction = lock(request.transaction)
    try:
        if body is None:
            raise ValueError(NO_ANSWER)
        _take(Answer.model_validate(body), request, app)
    except (ValueError, AmountDiffers) as error:
        record_failure(request, str(error))
    else:
        amounts.update_payment(payment)
        if payment.order:
            amounts.update_order(payment.order)
    amounts.update_granted_refund(request.related_granted_refund)


def _take(answer: Answer, request: TransactionEvent, app: App) -> None:
    """From the answer on, the request is known by the App's own reference."""
    if answer.psp_reference is not None:
        request.psp_reference = answer.psp_reference
        request.include_in_calculations = True
        request.save(update_fields=["psp_reference", "include_in_calculations"])
    if answer.result:
        time = answer.time
        record(
            request.transaction,
            type=answer.result.lower(),
            psp_reference=answer.psp_reference,
            amount=(answer.amount or request.amount_value).quantize(THOUSANDTH),
            message=answer.message or "",
            time=time.replace(tzinfo=UTC) if time and not time.tzinfo else time,
            app=app,
            granted_refund=request.related_granted_refund,
        )
