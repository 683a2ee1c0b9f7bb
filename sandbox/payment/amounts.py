"""What a payment, its order and its granted refunds amount to, told from events.

A payment's amounts are computed anew from all of its events each time, so it does not
matter how often or in which order an App reports.
"""

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from ..order.models import Order, OrderGrantedRefund
from ..order.statuses import ChargeStatus, GrantedRefundStatus
from .event_types import REFUND_EVENTS, TransactionEventType
from .models import TransactionEvent, TransactionItem

ZERO = Decimal(0)
AMOUNTS = (
    "authorized_value",
    "charged_value",
    "refunded_value",
    "charge_pending_value",
    "refund_pending_value",
)
# Kind of event → where the money ends, where it is on its way, whence it comes.
FLOWS = {
    "authorization": ("authorized_value", None, None),
    "charge": ("charged_value", "charge_pending_value", "authorized_value"),
    "refund": ("refunded_value", "refund_pending_value", "charged_value"),
}
# Reported afterwards: money that went back the way it came.
REVERSALS = {
    TransactionEventType.CHARGE_BACK: ("charged_value", None),
    TransactionEventType.REFUND_REVERSE: ("refunded_value", "charged_value"),
}


def update_payment(payment: TransactionItem) -> None:
    """Compute and save the payment's amounts."""
    amounts: defaultdict[str | None, Decimal] = defaultdict(Decimal)
    for events in _by_reference(payment).values():
        _add_flow(amounts, events)
    for event in _counted(payment).filter(type__in=REVERSALS):
        source, target = REVERSALS[TransactionEventType(event.type)]
        amounts[source] -= event.amount_value
        amounts[target] += event.amount_value
    amounts["authorized_value"] = max(ZERO, amounts["authorized_value"])
    for name in AMOUNTS:
        setattr(payment, name, amounts[name])
    payment.save(update_fields=[*AMOUNTS, "available_actions", "modified_at"])


def update_order(order: Order) -> None:
    """Compute and save what the order's payments cover of what it still costs.

    A granted refund lowers what the order costs, whether or not it has been paid.
    """
    payments = list(order.payment_transactions.all())
    granted = _total(order.granted_refunds.all(), "amount_value")
    cost = max(ZERO, order.total_gross_amount - granted)
    order.total_charged_amount = _total(payments, "charged_value")
    order.total_charged_amount += _total(order.payments.all(), "captured_amount")
    order.total_authorized_amount = _total(payments, "authorized_value")
    order.charge_status = _coverage(order.total_charged_amount, cost)
    covered = order.total_charged_amount + order.total_authorized_amount
    order.authorize_status = _coverage(min(covered, cost), cost)
    order.save(
        update_fields=[
            "total_charged_amount",
            "total_authorized_amount",
            "charge_status",
            "authorize_status",
            "updated_at",
        ]
    )


def update_granted_refund(granted: OrderGrantedRefund | None) -> None:
    """A granted refund stands as its payment's newest refund event says."""
    if granted is None:
        return
    newest = (
        granted.transaction_events.filter(
            transaction_id=granted.transaction_item_id, type__in=REFUND_EVENTS
        )
        .order_by("created_at", "pk")
        .last()
    )
    if newest is None:
        return
    granted.status = {
        TransactionEventType.REFUND_REQUEST: GrantedRefundStatus.PENDING,
        TransactionEventType.REFUND_SUCCESS: GrantedRefundStatus.SUCCESS,
        TransactionEventType.REFUND_FAILURE: GrantedRefundStatus.FAILURE,
    }.get(TransactionEventType(newest.type), GrantedRefundStatus.NONE)
    granted.save(update_fields=["status", "updated_at"])


def _counted(payment: TransactionItem) -> Any:
    return payment.events.filter(include_in_calculations=True).order_by(
        "created_at", "pk"
    )


def _by_reference(
    payment: TransactionItem,
) -> dict[tuple[str, str], dict[str, TransactionEvent]]:
    """Events that concern the same money: kind and reference → stage → newest event.

    An event without a reference concerns nothing but itself.
    """
    found: defaultdict[tuple[str, str], dict[str, TransactionEvent]] = defaultdict(dict)
    for event in _counted(payment):
        kind, _, stage = event.type.rpartition("_")
        if kind in FLOWS:
            found[kind, event.psp_reference or f"event {event.pk}"][stage] = event
    return found


def _add_flow(
    amounts: dict[str | None, Decimal], events: dict[str, TransactionEvent]
) -> None:
    request, success, failure = map(events.get, ("request", "success", "failure"))
    any_event = request or success or failure
    if any_event is None:
        return
    done, pending, source = FLOWS[any_event.type.rpartition("_")[0]]
    if success and (not failure or failure.created_at < success.created_at):
        amounts[done] += success.amount_value
        if success.psp_reference:
            amounts[source] -= success.amount_value
    elif request and request.psp_reference and not failure:
        amounts[pending] += request.amount_value
        amounts[source] -= request.amount_value


def _coverage(paid: Decimal, cost: Decimal) -> ChargeStatus:
    if paid == cost:
        return ChargeStatus.FULL
    if paid <= 0:
        return ChargeStatus.NONE
    return ChargeStatus.PARTIAL if paid < cost else ChargeStatus.OVERCHARGED


def _total(rows: Iterable[Any], field: str) -> Decimal:
    return sum((getattr(row, field) for row in rows), ZERO)
