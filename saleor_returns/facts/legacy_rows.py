"""What gateways did with legacy payments: rows about refunds, read for many at once."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from django.apps import apps

from ..models import RefundAttempt

REFUND = "refund"
ONGOING = "refund_ongoing"
TAKEN_BACK = ("refund_failed", "refund_reversed")

FIELDS = ("payment_id", "kind", "amount", "token", "error", "created_at")


def rows_of(payment_ids: Collection[int], alias: str) -> defaultdict[int, list[Any]]:
    """What the gateway did or took on, by payment, the oldest first.

    Refusals change nothing and are left out.
    """
    found: defaultdict[int, list[Any]] = defaultdict(list)
    rows = (
        apps.get_model("payment", "Transaction")
        .objects.using(alias)
        .filter(
            payment_id__in=payment_ids,
            is_success=True,
            kind__in=(REFUND, ONGOING, *TAKEN_BACK),
        )
        .only(*FIELDS)
        .order_by("pk")
    )
    for row in rows:
        found[row.payment_id].append(row)
    return found


def rows_since(attempt: RefundAttempt, rows: Iterable[Any]) -> list[Any]:
    """Those of the payment's rows since an attempt was opened, or else made."""
    if attempt.request_event_id is None:
        return [row for row in rows if row.created_at >= attempt.created_at]
    return [row for row in rows if row.pk > attempt.request_event_id]


def last_of(row: Any, rows: Sequence[Any]) -> Any:
    """The newest row about the same refund: gateways name it by its token."""
    if not row.token:
        return row
    return [each for each in rows if each.token == row.token and each.pk >= row.pk][-1]


def free_of(
    attempt: RefundAttempt, rows: Sequence[Any], attempts: Iterable[RefundAttempt]
) -> list[Any]:
    """Refunds of the attempt's amount that belong to no attempt and did not bounce.

    ``attempts`` are all that go through the payment.
    """
    claimed = {row.result_event_id for row in attempts}
    return [
        row
        for row in rows
        if row.kind == REFUND
        and row.amount == attempt.amount
        and row.pk not in claimed
        and last_of(row, rows).kind not in TAKEN_BACK
    ]
