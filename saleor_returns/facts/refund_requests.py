"""What the platform knows of a request to refund that nobody has answered for good."""

from django.apps import apps

from ..domain.lifecycle import PaymentKind
from ..models import RefundAttempt
from . import WRITER


def was_named(attempt: RefundAttempt, alias: str = WRITER) -> bool:
    """Whether the App has taken the request on: it named the refund and will report.

    Of a legacy payment: its gateway has.
    """
    if attempt.payment_kind == PaymentKind.LEGACY:
        return attempt.result_event_id is not None
    requests = apps.get_model("payment", "TransactionEvent").objects.using(alias)
    return (
        requests.filter(
            transaction_id=attempt.transaction_id, pk=attempt.request_event_id
        )
        .exclude(psp_reference=None)
        .exclude(psp_reference="")
        .exists()
    )
