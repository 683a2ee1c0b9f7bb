"""What the platform's payments can still give back, and what became of a refund."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import Q, Sum

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


def was_paid(order: Any, alias: str = WRITER) -> bool:
    """Whether the customer ever paid something, also if all of it went back since."""
    if order.total_charged_amount > 0:
        return True
    gave = (
        Q(charged_value__gt=0) | Q(refunded_value__gt=0) | Q(refund_pending_value__gt=0)
    )
    return bool(order.payment_transactions.using(alias).filter(gave).exists())


def balances(
    order: Any, alias: str = WRITER, *, without: RefundAttempt | None = None
) -> list[Balance]:
    """The order's payments in the order in which they are used.

    Cards and the like come before gift cards, and the oldest first. Counted against a
    payment's charge are refunds that the platform has asked for and that are open,
    refunds that staff granted natively and have not asked for, and attempts of ours
    that may still pay, also where the platform holds them failed. ``without`` leaves
    one attempt out of account.
    """
    return balances_of([order], alias, without=without)[order.pk]


def balances_of(
    orders: Collection[Any],
    alias: str = WRITER,
    *,
    without: RefundAttempt | None = None,
) -> dict[UUID, list[Balance]]:
    """The same of many orders, by primary key, in as many queries as of one."""
    ids = [order.pk for order in orders]
    payments = defaultdict(list)
    transactions = apps.get_model("payment", "TransactionItem").objects.using(alias)
    for row in transactions.filter(order_id__in=ids):
        payments[row.order_id].append(row)
    known = [row.pk for rows in payments.values() for row in rows]
    attempts, events = _attempts(known, alias), _events(known, alias)
    granted = _granted_natively(ids, alias)

    def reserved(payment: Any) -> Decimal:
        of_payment = attempts[payment.pk]
        return _reserved_in_events(of_payment, events[payment.pk], without)

    return {
        order.pk: _balances(order, payments[order.pk], granted[order.pk], reserved)
        for order in orders
    }


def _balances(
    order: Any,
    payments: Iterable[Any],
    granted: dict[int | None, Decimal],
    reserved: Callable[[Any], Decimal],
) -> list[Balance]:
    """``granted`` is natively granted, by payment; ``None``: no payment is named."""
    transactions = sorted(
        (row for row in payments if row.currency == order.currency),
        key=lambda row: (host.payments.is_gift_card(row), row.created_at, row.pk),
    )
    unassigned = granted.pop(None, ZERO)
    found = []
    for payment in transactions:
        kept = granted.get(payment.pk, ZERO) + reserved(payment)
        left = max(ZERO, payment.charged_value - kept)
        taken = min(left, unassigned)
        unassigned -= taken
        found.append(Balance(payment, left - taken))
    return found


def _granted_natively(
    order_ids: Collection[UUID], alias: str
) -> defaultdict[UUID, dict[int | None, Decimal]]:
    """Granted refunds that nobody asked an App for, by transaction; ours excluded."""
    ours = RefundAttempt.objects.filter(granted_refund__isnull=False)
    rows = (
        apps.get_model("order", "OrderGrantedRefund")
        .objects.using(alias)
        .filter(order_id__in=order_ids, status="none")
        .exclude(pk__in=ours.values("granted_refund_id"))
        .order_by()
        .values_list("order_id", "transaction_item_id")
        .annotate(total=Sum("amount_value"))
    )
    found: defaultdict[UUID, dict[int | None, Decimal]] = defaultdict(dict)
    for order_id, transaction_id, total in rows:
        found[order_id][transaction_id] = total
    return found


def _attempts(
    transaction_ids: Collection[int], alias: str
) -> defaultdict[int | None, list[RefundAttempt]]:
    found: defaultdict[int | None, list[RefundAttempt]] = defaultdict(list)
    rows = RefundAttempt.objects.using(alias)
    for row in rows.filter(transaction_id__in=transaction_ids):
        found[row.transaction_id].append(row)
    return found


def _events(
    transaction_ids: Collection[int], alias: str
) -> defaultdict[int, list[Any]]:
    found: defaultdict[int, list[Any]] = defaultdict(list)
    rows = (
        apps.get_model("payment", "TransactionEvent")
        .objects.using(alias)
        .filter(transaction_id__in=transaction_ids, type__in=(REFUND_REQUEST, *ANSWERS))
        .order_by("created_at", "pk")
    )
    for row in rows:
        found[row.transaction_id].append(row)
    return found


def _reserved_in_events(
    attempts: list[RefundAttempt], events: list[Any], without: RefundAttempt | None
) -> Decimal:
    """What may still leave a payment and is not in its charged amount yet."""
    ours = {row.request_event_id for row in attempts}
    native = _open_native(events, ours)
    return sum(
        (
            row.amount
            for row in attempts
            if row != without and row.status in UNSETTLED and not _counted(row, events)
        ),
        start=sum((row.amount_value for row in native), start=ZERO),
    )


def _counted(attempt: RefundAttempt, events: list[Any]) -> bool:
    """Whether the payment's charged amount is already lowered by an open attempt.

    The platform lowers it once the App has named the refund. It cannot tell two
    refunds of one name apart, so then, as for what is unknown, we keep the money.
    """
    if attempt.status == AttemptStatus.UNKNOWN:
        return False
    asked = next((row for row in events if row.pk == attempt.request_event_id), None)
    if asked is None or not asked.include_in_calculations:
        return False
    names = [row.psp_reference for row in events if row.type == REFUND_REQUEST]
    return names.count(asked.psp_reference) == 1


def _open_native(events: list[Any], ours: set[int | None]) -> list[Any]:
    """Requests of staff that are not in the payment's amounts and have no answer.

    An answer closes one request only. One that merely says that no readable answer
    came closes none: the App may have paid.
    """
    answers = [
        row
        for row in events
        if row.type in ANSWERS and not host.payments.is_transport_failure(row)
    ]
    found = []
    for request in events:
        if request.type != REFUND_REQUEST or request.include_in_calculations:
            continue
        if request.pk in ours:
            continue
        answer = next((row for row in answers if _closes(row, request)), None)
        if answer is None:
            found.append(request)
        else:
            answers.remove(answer)
    return found


def _closes(answer: Any, request: Any) -> bool:
    if answer.pk < request.pk:
        return False
    if answer.psp_reference and request.psp_reference:
        return bool(answer.psp_reference == request.psp_reference)
    return bool(answer.related_granted_refund_id == request.related_granted_refund_id)


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
    answer came is ``unknown``: the money may have moved. So is a success with another
    amount. An unknown attempt that the App never named is settled when the App reports
    a refund of the same amount that belongs to no other attempt.
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
    readable = [row for row in answers if not host.payments.is_transport_failure(row)]
    if readable:
        return _result(attempt, readable[-1])
    lost = bool(answers) or attempt.status == AttemptStatus.UNKNOWN
    if not lost:
        return None
    if not asked.psp_reference:
        orphan = _orphan(attempt, events, alias)
        if orphan is not None:
            return _result(attempt, orphan)
    message = answers[-1].message if answers else attempt.message
    return Result(AttemptStatus.UNKNOWN, message=message or "")


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
    # As many reports as attempts that wait for one: each takes one of them.
    waiting = rivals.exclude(pk=attempt.pk).count() + 1
    return free[0] if free and len(free) >= waiting else None


def _result(attempt: RefundAttempt, event: Any) -> Result:
    done = event.type == REFUND_SUCCESS
    if done and event.amount_value != attempt.amount:
        return Result(
            AttemptStatus.UNKNOWN,
            event_id=event.pk,
            psp_reference=event.psp_reference or "",
            message=f"The App says that it paid {event.amount_value}.",
        )
    return Result(
        AttemptStatus.DONE if done else AttemptStatus.FAILED,
        event_id=event.pk,
        psp_reference=event.psp_reference or "",
        message=event.message or "",
    )
