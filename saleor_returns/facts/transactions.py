"""Refunds through transactions: what their events say, whoever wrote them."""

from dataclasses import replace
from typing import Any

from django.apps import apps
from django.db.models import Exists, OuterRef, QuerySet

from ..domain.lifecycle import AttemptStatus
from ..models import RefundAttempt
from .results import (
    ANSWERS,
    REFUND_FAILURE,
    REFUND_REQUEST,
    REFUND_REVERSE,
    REFUND_SUCCESS,
    Result,
)
from .transaction_events import (
    answers_to,
    events_since,
    final_of,
    free_refunds,
    was_refused,
)
from .transaction_reserves import reserves, with_traces

__all__ = [
    "paid_since",
    "reserves",
    "result_of",
    "reversal_of",
    "with_reversals",
    "with_traces",
]


def result_of(attempt: RefundAttempt, alias: str) -> Result | None:
    """Read the answer to an attempt from the transaction's events.

    ``None`` while there is none. A failure event that only says that no readable
    answer came is ``unknown``: the money may have moved. So is a success with another
    amount. An unknown attempt that the App never named is settled when the App reports
    a refund of the same amount that belongs to no other attempt.
    """
    if attempt.transaction_id is None or attempt.request_event_id is None:
        return None
    events = events_since(attempt, alias)
    asked = next((row for row in events if row.pk == attempt.request_event_id), None)
    if asked is None:
        return None
    answers = [row for row in events if row.type in ANSWERS and answers_to(row, asked)]
    answers = _until_next_request(answers, events, asked)
    final = final_of(answers)
    if final is not None:
        return _result(attempt, final)
    lost = bool(answers) or attempt.status == AttemptStatus.UNKNOWN
    if not lost:
        return None
    if not asked.psp_reference:
        orphan = _orphan(attempt, events, alias)
        if orphan is not None:
            return _result(attempt, orphan)
    message = answers[-1].message if answers else attempt.message
    return Result(AttemptStatus.UNKNOWN, message=message or "")


def reversal_of(attempt: RefundAttempt, alias: str) -> Result | None:
    """Whether the App took a paid refund back: reversed it, or failed it afterwards."""
    if attempt.transaction_id is None or not attempt.psp_reference:
        return None
    reference = attempt.psp_reference
    final = final_of(
        row
        for row in events_since(attempt, alias)
        if row.type in ANSWERS and row.psp_reference == reference
    )
    if final is None or final.type == REFUND_SUCCESS:
        return None
    return replace(_result(attempt, final), reversed=True)


def with_reversals(paid: QuerySet) -> QuerySet:
    """Those of paid attempts that an event speaks against. Cheap, not exact."""
    against = apps.get_model("payment", "TransactionEvent").objects.filter(
        transaction_id=OuterRef("transaction_id"),
        psp_reference=OuterRef("psp_reference"),
        type__in=(REFUND_REVERSE, REFUND_FAILURE),
        include_in_calculations=True,
    )
    return paid.exclude(psp_reference="").filter(Exists(against))


def paid_since(attempt: RefundAttempt, alias: str) -> bool:
    """Whether staff paid natively what failed, or are about to.

    By asking again for the same granted refund, or by a refund of the same amount
    that belongs to no attempt of ours. What the App took back does not count.
    """
    if free_refunds(attempt, alias):
        return True
    if attempt.granted_refund_id is None:
        return False
    ours = RefundAttempt.objects.using(alias).filter(
        granted_refund_id=attempt.granted_refund_id
    )
    requests = set(ours.values_list("request_event_id", flat=True))
    events = events_since(attempt, alias)
    return any(
        row.type == REFUND_REQUEST
        and row.pk not in requests
        and row.related_granted_refund_id == attempt.granted_refund_id
        and not was_refused(row, events)
        for row in events
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
        and not was_refused(row, events)
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
    if event.type == REFUND_SUCCESS:
        status, verb = AttemptStatus.DONE, "paid"
    else:
        status, verb = AttemptStatus.FAILED, "took back"
    message = event.message or ""
    # A refusal may name no amount; what was paid or came back says how much it was.
    if event.type != REFUND_FAILURE and event.amount_value != attempt.amount:
        status = AttemptStatus.UNKNOWN
        message = f"The App says that it {verb} {event.amount_value}."
    return Result(
        status,
        event_id=event.pk,
        psp_reference=event.psp_reference or "",
        message=message,
        reversed=event.type == REFUND_REVERSE,
    )
