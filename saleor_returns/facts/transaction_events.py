"""A transaction's events about refunds: which belong together, and which count."""

from collections.abc import Iterable
from typing import Any

from django.apps import apps

from .. import host
from ..models import RefundAttempt
from .results import ANSWERS, REFUND_REQUEST, REFUND_REVERSE, REFUND_SUCCESS


def events_since(attempt: RefundAttempt, alias: str) -> list[Any]:
    """The transaction's refund events since an attempt was opened, or else made."""
    events = (
        apps.get_model("payment", "TransactionEvent")
        .objects.using(alias)
        .filter(
            transaction_id=attempt.transaction_id,
            type__in=(REFUND_REQUEST, *ANSWERS),
        )
    )
    if attempt.request_event_id is None:
        events = events.filter(created_at__gte=attempt.created_at)
    else:
        events = events.filter(pk__gte=attempt.request_event_id)
    return list(events.order_by("created_at", "pk"))


def final_of(answers: Iterable[Any]) -> Any:
    """The answer that counts, or ``None``: what came back stays back.

    Apps may report in any order; of a success and a failure the newer one counts, by
    the App's own time, as it does in the platform's amounts.
    """
    readable = [row for row in answers if not host.payments.is_transport_failure(row)]
    reverses = [row for row in readable if row.type == REFUND_REVERSE]
    return next(reversed(reverses or readable), None)


def answers_to(event: Any, asked: Any) -> bool:
    if event.psp_reference and asked.psp_reference:
        return bool(event.psp_reference == asked.psp_reference)
    return (
        event.related_granted_refund_id is not None
        and event.related_granted_refund_id == asked.related_granted_refund_id
    )


def was_refused(event: Any, events: list[Any]) -> bool:
    """Whether the newest answer to a request, or about a refund, is a refusal."""
    final = final_of(
        row
        for row in events
        if row.type in ANSWERS and row.pk >= event.pk and answers_to(row, event)
    )
    return final is not None and final.type != REFUND_SUCCESS


def free_refunds(attempt: RefundAttempt, alias: str) -> list[Any]:
    """Refunds of the attempt's amount since, that belong to no attempt and stayed."""
    ours = RefundAttempt.objects.using(alias).filter(
        transaction_id=attempt.transaction_id
    )
    requests = set(ours.values_list("request_event_id", flat=True))
    events = events_since(attempt, alias)
    names = {row.psp_reference for row in events if row.pk in requests}
    names |= set(ours.values_list("psp_reference", flat=True))
    return [
        row
        for row in events
        if row.type == REFUND_SUCCESS
        and row.amount_value == attempt.amount
        and row.psp_reference not in names - {None, ""}
        and not was_refused(row, events)
    ]


def unasked_refunds(attempt: RefundAttempt, alias: str) -> list[Any]:
    """Those of the free refunds that the App tells of and the platform asked none for.

    What staff asked for in the platform is a refund of its own: it does not show that
    the attempt was paid, so the attempt's amount stays reserved beside it.
    """
    requests = apps.get_model("payment", "TransactionEvent").objects.using(alias)
    named = requests.filter(
        transaction_id=attempt.transaction_id, type=REFUND_REQUEST
    ).exclude(psp_reference=None)
    asked = set(named.values_list("psp_reference", flat=True))
    return [
        row for row in free_refunds(attempt, alias) if row.psp_reference not in asked
    ]
