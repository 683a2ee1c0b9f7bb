"""What can be said of an attempt to pay, whatever kind of payment it goes through."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol

from django.db.models import QuerySet

from ..domain.lifecycle import AttemptStatus
from ..domain.money import ZERO
from ..models import RefundAttempt

REFUND_REQUEST = "refund_request"
REFUND_SUCCESS = "refund_success"
REFUND_FAILURE = "refund_failure"
REFUND_REVERSE = "refund_reverse"
ANSWERS = (REFUND_SUCCESS, REFUND_FAILURE, REFUND_REVERSE)
"""A transaction's events about refunds."""

UNSETTLED = (AttemptStatus.CREATED, AttemptStatus.IN_TRANSIT, AttemptStatus.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Result:
    """What became of an attempt; ``event_id`` is the platform's row that says so.

    ``reversed`` tells a refund that came back from one that was refused.
    """

    status: AttemptStatus
    event_id: int | None = None
    psp_reference: str = ""
    message: str = ""
    reversed: bool = False


def unbooked(
    attempts: Iterable[RefundAttempt],
    free_refunds: Callable[[RefundAttempt, str], list[Any]],
    alias: str,
) -> Decimal:
    """What staff say was paid, and the payment's own books know nothing of.

    It may have gone through the payment all the same. A refund of the amount that
    belongs to no attempt accounts for one of them.
    """
    missing, used = ZERO, set()
    for attempt in attempts:
        if attempt.status != AttemptStatus.EXTERNAL:
            continue
        rows = [row.pk for row in free_refunds(attempt, alias) if row.pk not in used]
        if rows:
            used.add(rows[0])
        else:
            missing += attempt.amount
    return missing


class Reader(Protocol):
    """What one kind of payment can be asked; a module each."""

    def reserves(
        self, payments: Collection[Any], without: RefundAttempt | None, alias: str
    ) -> Mapping[int, Decimal]:
        """What may still leave each payment, by primary key, and is not off its charge.

        ``without`` leaves one attempt out of account.
        """

    def result_of(self, attempt: RefundAttempt, alias: str) -> Result | None:
        """What became of an attempt; ``None`` while nobody can tell."""

    def reversal_of(self, attempt: RefundAttempt, alias: str) -> Result | None:
        """Whether a paid attempt's money came back."""

    def with_reversals(self, paid: QuerySet) -> QuerySet:
        """Those of paid attempts whose money may have come back: cheap, not exact."""

    def paid_since(self, attempt: RefundAttempt, alias: str) -> bool:
        """Whether a failed attempt was paid natively, or is about to be."""
