"""How the tries to pay for returns stand."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from ..domain.lifecycle import AttemptStatus, PaymentKind
from ..models import RefundAttempt, ReturnRequest


@dataclass(frozen=True, slots=True)
class LastAttempt:
    """How a chain of tries to pay stands, and what its last one gives in which way."""

    pk: UUID
    reimbursement_id: UUID
    status: AttemptStatus
    payment_kind: PaymentKind
    payment_name: str
    amount: Decimal
    bonus: Decimal


def last_attempts(request: ReturnRequest) -> list[LastAttempt]:
    """The last try of every chain of the return's reimbursements."""
    return last_attempts_of([request.pk]).get(request.pk, [])


def last_attempts_of(
    request_ids: Collection[UUID],
) -> Mapping[UUID, list[LastAttempt]]:
    """The same for many returns, by primary key; by reimbursement and chain."""
    found: defaultdict[UUID, list[LastAttempt]] = defaultdict(list)
    if not request_ids:
        return found
    rows = (
        RefundAttempt.objects.filter(reimbursement__request__in=request_ids)
        .order_by("reimbursement_id", "chain", "-number")
        .distinct("reimbursement_id", "chain")
        .values_list(
            "reimbursement__request",
            "pk",
            "reimbursement_id",
            "status",
            "payment_kind",
            "payment_name",
            "amount",
            "bonus",
        )
    )
    for request_id, pk, reimbursement_id, status, kind, *paid in rows:
        found[request_id].append(
            LastAttempt(
                pk, reimbursement_id, AttemptStatus(status), PaymentKind(kind), *paid
            )
        )
    return found
