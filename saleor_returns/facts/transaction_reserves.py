"""What may still leave a transaction: our attempts and requests of staff."""

from collections import defaultdict
from collections.abc import Collection
from decimal import Decimal
from typing import Any

from django.apps import apps
from django.db.models import Exists, OuterRef, QuerySet

from .. import host
from ..domain.lifecycle import AttemptStatus
from ..domain.money import ZERO
from ..models import RefundAttempt
from .results import ANSWERS, REFUND_REQUEST, UNSETTLED, unbooked
from .transaction_events import unasked_refunds


def with_traces(transactions: QuerySet) -> QuerySet:
    """Transactions that know whether attempts or refund events of theirs exist.

    Of most orders none do, and then nothing more is read for :func:`reserves`.
    """
    attempts = RefundAttempt.objects.filter(transaction_id=OuterRef("pk"))
    return transactions.annotate(
        was_tried=Exists(attempts),
        has_refund_events=Exists(
            _refund_events().filter(transaction_id=OuterRef("pk"))
        ),
    )


def reserves(
    payments: Collection[Any], without: RefundAttempt | None, alias: str
) -> dict[int, Decimal]:
    """What may still leave each payment and is not in its charged amount yet.

    By primary key, in two queries at most; the payments are read :func:`with_traces`.
    ``without`` leaves one attempt out of account.
    """
    attempts: defaultdict[int | None, list[RefundAttempt]] = defaultdict(list)
    if tried := [row.pk for row in payments if row.was_tried]:
        rows = RefundAttempt.objects.using(alias).filter(transaction_id__in=tried)
        for attempt in rows:
            attempts[attempt.transaction_id].append(attempt)
    events: defaultdict[int, list[Any]] = defaultdict(list)
    if told := [row.pk for row in payments if row.has_refund_events]:
        found = _refund_events().using(alias).filter(transaction_id__in=told)
        for event in found.order_by("created_at", "pk"):
            events[event.transaction_id].append(event)
    return {
        row.pk: _reserved(attempts[row.pk], events[row.pk], without, alias)
        for row in payments
    }


def _refund_events() -> QuerySet:
    events = apps.get_model("payment", "TransactionEvent").objects
    return events.filter(type__in=(REFUND_REQUEST, *ANSWERS))


def _reserved(
    attempts: list[RefundAttempt],
    events: list[Any],
    without: RefundAttempt | None,
    alias: str,
) -> Decimal:
    ours = {row.request_event_id for row in attempts}
    native = sum((row.amount_value for row in _open_native(events, ours)), start=ZERO)
    still_open = sum(
        (
            row.amount
            for row in attempts
            if row != without and row.status in UNSETTLED and not _counted(row, events)
        ),
        start=ZERO,
    )
    return native + still_open + unbooked(attempts, unasked_refunds, alias)


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
