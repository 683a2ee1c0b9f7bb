"""What payment events can say. Amounts follow from them alone."""

from django.db.models import TextChoices


class TransactionEventType(TextChoices):
    AUTHORIZATION_SUCCESS = "authorization_success"
    CHARGE_REQUEST = "charge_request"
    CHARGE_SUCCESS = "charge_success"
    CHARGE_FAILURE = "charge_failure"
    CHARGE_BACK = "charge_back"
    REFUND_REQUEST = "refund_request"
    REFUND_SUCCESS = "refund_success"
    REFUND_FAILURE = "refund_failure"
    REFUND_REVERSE = "refund_reverse"
    INFO = "info"


REFUND_EVENTS = (
    TransactionEventType.REFUND_REQUEST,
    TransactionEventType.REFUND_SUCCESS,
    TransactionEventType.REFUND_FAILURE,
    TransactionEventType.REFUND_REVERSE,
)
