"""What the platform's payments can still give back, and what became of a refund."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.apps import apps
from django.db.models import Sum

from .. import host
from ..domain.lifecycle import AttemptStatus
from ..domain.money import ZERO
from ..models import RefundAttempt
from . import WRITER

REFUND_REQUEST = "refund_request"
REFUND_SUCCESS = "refund_success"
REFUND_FAILURE = "refund_failure"
REFUND_REVERSE = "refund_reverse"
ANSWERS = (REFUND_SUCCESS, REFUND_FAILURE, REFUND_REVERSE)
UNSETTLED = (AttemptStatus.CREATED, AttemptStatus.IN_TRANSIT, AttemptStatus.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Balance:
    """What one payment can give back: charged − refunded − pending − granted."""

    transaction: Any
    refundable: Decimal


def balances(order: Any, alias: str = WRITER) -> list[Balance]:
    """The order's payments in the order in which they are used: oldest first.

    Counted against a payment's charge are refunds that the platform has asked for and
    that are open, refunds that staff granted natively and have not asked for, and
    attempts of ours that may still pay, also where the platform holds them failed.
    """
    transactions = list(
        order.payment_transactions.using(alias)
        .filter(currency=order.currency)
        .order_by("created_at", "pk")
    )
    granted = _granted_natively(order, alias)
    unassigned = granted.pop(None, ZERO)
    found = []
    for payment in transactions:
        reserved = granted.get(payment.pk, ZERO)
        reserved += _open_native_requests(payment, alias)
        reserved += _reserved_by_us(payment, alias)
        left = max(ZERO, payment.charged_value - reserved)
        taken = min(left, unassigned)
        unassigned -= taken
        found.append(Balance(payment, left - taken))
    return found


def _granted_natively(order: Any, alias: str) -> dict[int | None, Decimal]:
    """Granted refunds that nobody asked an App for, by transaction; ours excluded."""
    ours = RefundAttempt.objects.filter(granted_refund__isnull=False)
    rows = (
        order.granted_refunds.using(alias)
        .filter(status="none")
        .exclude(pk__in=ours.values("granted_refund_id"))
        .order_by()
        .values_list("transaction_item_id")
        .annotate(total=Sum("amount_value"))
    )
    return dict(rows)


def _open_native_requests(payment: Any, alias: str) -> Decimal:
    """Refund requests, not ours, that have no answer and are not in the amounts yet."""
    ours = set(
        RefundAttempt.objects.using(alias)
        .filter(transaction_id=payment.pk, request_event_id__isnull=False)
        .values_list("request_event_id", flat=True)
    )
    events = list(
        payment.events.using(alias)
        .filter(type__in=(REFUND_REQUEST, *ANSWERS))
        .order_by("pk")
    )
    total = ZERO
    for position, event in enumerate(events):
        if event.type != REFUND_REQUEST or event.include_in_calculations:
            continue
        if event.pk in ours:
            continue
        answered = any(
            later.type in ANSWERS
            and later.related_granted_refund_id == event.related_granted_refund_id
            for later in events[position + 1 :]
        )
        if not answered:
            total += event.amount_value
    return total


def _reserved_by_us(payment: Any, alias: str) -> Decimal:
    """Attempts that may still pay and that the charged amount does not reflect."""
    attempts = RefundAttempt.objects.using(alias).filter(
        transaction_id=payment.pk, status__in=UNSETTLED
    )
    counted = set(
        payment.events.using(alias)
        .filter(type=REFUND_REQUEST, include_in_calculations=True)
        .values_list("pk", flat=True)
    )
    return sum(
        (
            attempt.amount
            for attempt in attempts
            if attempt.request_event_id not in counted
        ),
        start=ZERO,
    )


@dataclass(frozen=True, slots=True)
class Result:
    """What became of an attempt; ``event_id`` is the platform's event that says so."""

    status: AttemptStatus
    event_id: int | None = None
    psp_reference: str = ""
    message: str = ""


def result_of(attempt: RefundAttempt, alias: str = WRITER) -> Result | None:
    """Read the answer to an attempt from the transaction's events.

    ``None`` while there is none. A failure event that only says that no readable
    answer came is ``unknown``: the money may have moved. An unknown attempt is
    settled when the App reports a refund of the same amount that belongs to no other
    attempt, and to it alone.
    """
    if attempt.transaction_id is None or attempt.request_event_id is None:
        return None
    transaction_event = apps.get_model("payment", "TransactionEvent")
    events = list(
        transaction_event.objects.using(alias)
        .filter(
            transaction_id=attempt.transaction_id,
            pk__gte=attempt.request_event_id,
            type__in=(REFUND_REQUEST, *ANSWERS),
        )
        .order_by("created_at", "pk")
    )
    asked = next((row for row in events if row.pk == attempt.request_event_id), None)
    if asked is None:
        return None
    answers = [row for row in events if row.type in ANSWERS and _answers(row, asked)]
    answers = _until_next_request(answers, events, asked)
    if answers and not host.payments.is_transport_failure(answers[-1]):
        return _result(answers[-1])
    orphan = _orphan(attempt, events, alias)
    if orphan is not None:
        return _result(orphan)
    if answers:
        return Result(AttemptStatus.UNKNOWN, message=answers[-1].message or "")
    return None


def _answers(event: Any, asked: Any) -> bool:
    if event.psp_reference and asked.psp_reference:
        return bool(event.psp_reference == asked.psp_reference)
    return (
        event.related_granted_refund_id is not None
        and event.related_granted_refund_id == asked.related_granted_refund_id
    )


def _until_next_request(answers: list[Any], events: list[Any], asked: Any) -> list[Any]:
    """Leave out answers to a later try of the same granted refund."""
    later = [
        row.pk
        for row in events
        if row.type == REFUND_REQUEST
        and row.pk > asked.pk
        and row.related_granted_refund_id == asked.related_granted_refund_id
    ]
    return [row for row in answers if not later or row.pk < min(later)]


def _orphan(attempt: RefundAttempt, events: list[Any], alias: str) -> Any:
    claimed = set(
        RefundAttempt.objects.using(alias)
        .filter(transaction_id=attempt.transaction_id)
        .exclude(result_event_id=None)
        .values_list("result_event_id", flat=True)
    )
    requested = {
        row.psp_reference
        for row in events
        if row.type == REFUND_REQUEST and row.psp_reference
    }
    free = [
        row
        for row in events
        if row.type == REFUND_SUCCESS
        and row.related_granted_refund_id is None
        and row.amount_value == attempt.amount
        and row.pk not in claimed
        and row.psp_reference not in requested
    ]
    rivals = RefundAttempt.objects.using(alias).filter(
        transaction_id=attempt.transaction_id,
        status__in=(AttemptStatus.UNKNOWN, AttemptStatus.IN_TRANSIT),
        amount=attempt.amount,
    )
    alone = not rivals.exclude(pk=attempt.pk).exists()
    return free[0] if len(free) == 1 and alone else None


def _result(event: Any) -> Result:
    done = event.type == REFUND_SUCCESS
    return Result(
        AttemptStatus.DONE if done else AttemptStatus.FAILED,
        event_id=event.pk,
        psp_reference=event.psp_reference or "",
        message=event.message or "",
    )
