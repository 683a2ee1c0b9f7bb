"""Refunds through legacy payments: the rows that their gateways' answers left.

There is no idempotency key and no reference of ours in these rows. The row that our own
call brought is known by its id; how others are recognised is told by :func:`_orphan`.
"""

from collections import defaultdict
from collections.abc import Collection
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import Exists, F, OuterRef, Q, QuerySet

from .. import host
from ..domain.lifecycle import AttemptStatus
from ..domain.money import ZERO
from ..models import RefundAttempt
from .legacy_rows import ONGOING, TAKEN_BACK, free_of, last_of, rows_of, rows_since
from .results import UNSETTLED, Result, unbooked

GAVE_BACK = ("partially-refunded", "fully-refunded")
REFUNDED_EVENT = "payment_refunded"


def paying_of(
    orders: Collection[Any], alias: str
) -> dict[UUID, list[tuple[Any, bool]]]:
    """The orders' legacy payments that hold money, and whether their gateway can refund.

    By the order's primary key, the oldest first. Whether the platform calls them active
    does not matter: one whose refund came back is not, and holds money all the same.
    """
    found: dict[UUID, list[tuple[Any, bool]]] = {}
    if not orders:
        return found
    rows = (
        apps.get_model("payment", "Payment")
        .objects.using(alias)
        .filter(
            order_id__in=[order.pk for order in orders],
            captured_amount__gt=0,
            currency=F("order__currency"),
        )
        .select_related("order__channel")
        .order_by("created_at", "pk")
    )
    payments = list(rows)
    refundable = host.payments.refundable_legacy(payments)
    for row in payments:
        found.setdefault(row.order_id, []).append((row, row.pk in refundable))
    return found


def reserves(
    payments: Collection[Any], without: RefundAttempt | None, alias: str
) -> dict[int, Decimal]:
    """What may still leave each payment and is not off its captured amount yet.

    By primary key, in two queries. ``without`` leaves one attempt out of account.
    """
    ids = [payment.pk for payment in payments]
    if not ids:
        return {}
    attempts: defaultdict[int | None, list[RefundAttempt]] = defaultdict(list)
    for row in RefundAttempt.objects.using(alias).filter(payment_id__in=ids):
        attempts[row.payment_id].append(row)
    rows = rows_of(ids, alias)
    return {pk: _reserved(attempts[pk], rows[pk], without, alias) for pk in ids}


def _reserved(
    attempts: list[RefundAttempt],
    rows: list[Any],
    without: RefundAttempt | None,
    alias: str,
) -> Decimal:
    def free(attempt: RefundAttempt, _alias: str) -> list[Any]:
        return free_of(attempt, rows_since(attempt, rows), attempts)

    claimed = {row.result_event_id for row in attempts}
    ours = sum(
        (row.amount for row in attempts if row != without and row.status in UNSETTLED),
        start=ZERO,
    )
    ended = {row.token for row in rows if row.kind != ONGOING} - {""}
    on_their_way = sum(
        (
            row.amount
            for row in rows
            if row.kind == ONGOING and row.pk not in claimed and row.token not in ended
        ),
        start=ZERO,
    )
    return ours + on_their_way + unbooked(attempts, free, alias)


def newest_row(payment: Any) -> int:
    """The payment's newest row, 0 for none. Refunds lock the payment, and so must you."""
    return (
        payment.transactions.order_by("-pk").values_list("pk", flat=True).first() or 0
    )


def result_of(attempt: RefundAttempt, alias: str) -> Result | None:
    """Read what became of an attempt from the row that belongs to it.

    ``None`` while there is none, or while the gateway has only taken the refund on.
    """
    if attempt.payment_id is None or attempt.request_event_id is None:
        return None
    rows = _rows_since(attempt, attempt.payment_id, alias)
    row = next((row for row in rows if row.pk == attempt.result_event_id), None)
    if row is None and attempt.status == AttemptStatus.UNKNOWN:
        row = _orphan(attempt, rows, alias)
    if row is None:
        return None
    last = last_of(row, rows)
    return None if last.kind == ONGOING else _result(attempt, last)


def reversal_of(attempt: RefundAttempt, alias: str) -> Result | None:
    """Whether the gateway took a paid refund back."""
    result = result_of(attempt, alias)
    return None if result is None or result.status == AttemptStatus.DONE else result


def with_reversals(paid: QuerySet) -> QuerySet:
    """Those of paid attempts that a row of the payment speaks against."""
    against = apps.get_model("payment", "Transaction").objects.filter(
        payment_id=OuterRef("payment_id"),
        token=OuterRef("psp_reference"),
        kind__in=TAKEN_BACK,
        is_success=True,
    )
    return paid.exclude(psp_reference="").filter(Exists(against))


def paid_since(attempt: RefundAttempt, alias: str) -> bool:
    """Whether a refund of the same amount that is nobody's left the payment since."""
    return bool(free_refunds(attempt, alias))


def free_refunds(attempt: RefundAttempt, alias: str) -> list[Any]:
    """Refunds of the attempt's amount since, that belong to no attempt and stayed."""
    if attempt.payment_id is None:
        return []
    ours = RefundAttempt.objects.using(alias).filter(payment_id=attempt.payment_id)
    return free_of(attempt, _rows_since(attempt, attempt.payment_id, alias), ours)


def _rows_since(attempt: RefundAttempt, payment_id: int, alias: str) -> list[Any]:
    return rows_since(attempt, rows_of([payment_id], alias)[payment_id])


def _orphan(attempt: RefundAttempt, rows: list[Any], alias: str) -> Any:
    """The row of an attempt whose answer never reached us, where there is no doubt.

    It came after the attempt was opened, has its amount, belongs to no other attempt,
    is not one that staff or an App asked for natively, and there are as many such rows
    as attempts that wait for one.
    """
    through_it = RefundAttempt.objects.using(alias).filter(payment=attempt.payment)
    free = free_of(attempt, rows, through_it)
    rivals = through_it.filter(
        status__in=(AttemptStatus.UNKNOWN, AttemptStatus.IN_TRANSIT),
        amount=attempt.amount,
    )
    waiting = rivals.exclude(pk=attempt.pk).count() + 1
    enough = len(free) - _asked_natively(attempt, alias) >= waiting
    return free[0] if free and enough else None


def _asked_natively(attempt: RefundAttempt, alias: str) -> int:
    """Refunds of the amount that a person or an App asked for natively since.

    The order's history names who asked. What a gateway reports by itself has nobody;
    what we asked for names who asked us, so those that we know of are taken off.
    """
    named = ~Q(user=None, app=None)
    events = (
        apps.get_model("order", "OrderEvent")
        .objects.using(alias)
        .filter(
            named,
            order__payments=attempt.payment_id,
            type=REFUNDED_EVENT,
            date__gte=attempt.opened_at,
        )
    )
    amounts = events.values_list("parameters__amount", flat=True)
    noted = sum(Decimal(str(amount or 0)) == attempt.amount for amount in amounts)
    ours = RefundAttempt.objects.using(alias).filter(
        named,
        payment=attempt.payment,
        amount=attempt.amount,
        result_event_id__isnull=False,
        sent_at__gte=attempt.opened_at,
    )
    return max(0, noted - ours.count())


def _result(attempt: RefundAttempt, row: Any) -> Result:
    taken_back = row.kind in TAKEN_BACK
    status = AttemptStatus.FAILED if taken_back else AttemptStatus.DONE
    message = row.error or ""
    if row.amount != attempt.amount:
        status = AttemptStatus.UNKNOWN
        verb = "took back" if taken_back else "paid"
        message = f"The gateway says that it {verb} {row.amount}."
    return Result(
        status,
        event_id=row.pk,
        psp_reference=row.token,
        message=message,
        reversed=taken_back and attempt.status == AttemptStatus.DONE,
    )
