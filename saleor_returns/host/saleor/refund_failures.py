"""What a REFUND_FAILURE event says: that the App refused, or that nobody knows.

Saleor records three different things as a failed refund:

- the App's own, readable refusal: counted in the payment's amounts;
- no readable answer (time-out, broken connection, 5xx, a body that is no JSON or does
  not follow the schema): not counted, any message;
- a request that never left Saleor: not counted, a message of Saleor's own.

Only the message tells the last two apart. The fragments below are those of Saleor
3.21 to 3.24 (``payment/gateway.py``, ``plugins/webhook/plugin.py``,
``webhook/transport/synchronous/transport.py``); ``tests/contract`` provokes them.
A message that we do not know counts as *no readable answer*: the careful reading.
"""

from saleor.payment import TransactionEventType
from saleor.payment.models import TransactionEvent

NEVER_SENT_FRAGMENTS = (
    "no app or plugin",
    "missing relation to",
    "not attached to any app",
    "cannot find a webhook",
    "cannot generate a payload",
)


def is_of_our_side(event: TransactionEvent) -> bool:
    """Whether Saleor, not the App, wrote this failure."""
    return (
        event.type == TransactionEventType.REFUND_FAILURE
        and not event.include_in_calculations
    )


def says_never_sent(event: TransactionEvent) -> bool:
    """Whether a failure's message says that no request left Saleor."""
    message = (event.message or "").lower()
    return any(fragment in message for fragment in NEVER_SENT_FRAGMENTS)


def never_sent_since(request: TransactionEvent) -> TransactionEvent | None:
    """The failure that says that this request was never sent, if there is one."""
    failures = TransactionEvent.objects.filter(
        transaction_id=request.transaction_id,
        related_granted_refund_id=request.related_granted_refund_id,
        type=TransactionEventType.REFUND_FAILURE,
        pk__gt=request.pk,
    )
    return next(
        (
            event
            for event in failures
            if is_of_our_side(event) and says_never_sent(event)
        ),
        None,
    )
