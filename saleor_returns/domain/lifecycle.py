"""The axes of a return and the steps between them.

A return has no one big status. ``RequestStatus`` is decided by people and policy; how
much has arrived and how much was paid back are derived from receipts and
reimbursements, and every combination of the three is legal: receiving without
refunding, refunding without receiving, returning for nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class RequestKind(StrEnum):
    RETURN = "return"
    WITHDRAWAL = "withdrawal"
    CLAIM = "claim"
    GIFT = "gift"


class RequestStatus(StrEnum):
    UNCONFIRMED = "unconfirmed"
    REQUESTED = "requested"
    APPROVED = "approved"
    DECLINED = "declined"
    CANCELED = "canceled"
    EXPIRED = "expired"
    COMPLETED = "completed"


class Reception(StrEnum):
    NONE = "none"
    PARTIAL = "partial"
    FULL = "full"


class MoneyStatus(StrEnum):
    NONE = "none"
    PENDING = "pending"
    PARTIALLY_REIMBURSED = "partially_reimbursed"
    REIMBURSED = "reimbursed"
    FAILED = "failed"


class AttemptStatus(StrEnum):
    """``unknown``: the answer never came, so it may or may not have been paid."""

    CREATED = "created"
    IN_TRANSIT = "in_transit"
    DONE = "done"
    FAILED = "failed"
    UNKNOWN = "unknown"
    CANCELED = "canceled"
    EXTERNAL = "external"


class AttentionReason(StrEnum):
    """Why staff should look at a return: nothing that goes on by itself."""

    NATIVE_CONFLICT = "native_conflict"
    REFUND_FAILED = "refund_failed"
    REFUND_UNKNOWN = "refund_unknown"


class PaymentKind(StrEnum):
    """``legacy``: a payment through a gateway plugin, the platform's older way."""

    TRANSACTION = "transaction"
    LEGACY = "legacy"


class Resolution(StrEnum):
    """How a return is settled."""

    ORIGINAL_PAYMENT = "original_payment"
    STORE_CREDIT = "store_credit"
    EXCHANGE = "exchange"
    REPLACEMENT = "replacement"
    KEEP_ITEM = "keep_item"
    REPAIR = "repair"
    NONE = "none"


OWING_MONEY = frozenset({Resolution.ORIGINAL_PAYMENT, Resolution.STORE_CREDIT})
"""Resolutions that are settled by a reimbursement."""

LIVE = frozenset(
    {RequestStatus.UNCONFIRMED, RequestStatus.REQUESTED, RequestStatus.APPROVED}
)
"""Returns that hold the units they ask for."""

OPEN_ATTEMPTS = frozenset({AttemptStatus.CREATED, AttemptStatus.IN_TRANSIT})
SETTLED_WELL = frozenset({AttemptStatus.DONE, AttemptStatus.EXTERNAL})

STEPS: dict[str, frozenset[RequestStatus]] = {
    "approve": frozenset({RequestStatus.REQUESTED}),
    "decline": frozenset({RequestStatus.REQUESTED}),
    "cancel": LIVE,
    "receive": frozenset({RequestStatus.APPROVED}),
    "reimburse": frozenset({RequestStatus.APPROVED}),
}
"""From which states each step may start."""


@dataclass(frozen=True, slots=True)
class LineProgress:
    """Units of one return line on their way through the shop."""

    approved: int
    received: int
    accepted: int
    rejected: int
    missing: int
    reimbursed: int
    owes_money: bool = True

    @property
    def arrived(self) -> bool:
        """Nothing more is awaited of this line."""
        return self.received + self.missing >= self.approved

    @property
    def settled(self) -> bool:
        """Every unit that was awaited is judged, and every accepted one paid for."""
        awaited = min(self.received, self.approved)
        judged = self.accepted + self.rejected >= awaited
        paid = not self.owes_money or self.reimbursed >= self.accepted
        return self.arrived and judged and paid


def reception(lines: Iterable[LineProgress]) -> Reception:
    """How much of what was approved has arrived, or is known never to arrive."""
    rows = list(lines)
    if not any(row.received or row.missing for row in rows):
        return Reception.NONE
    return Reception.FULL if all(row.arrived for row in rows) else Reception.PARTIAL


def money_status(
    attempts: Iterable[AttemptStatus], *, accepted: int, reimbursed: int
) -> MoneyStatus:
    """Where the money of a return stands.

    ``reimbursed`` of ``accepted`` units are covered by a reimbursement; a
    reimbursement of nothing has no attempts and counts as done.
    """
    statuses = set(attempts)
    if AttemptStatus.FAILED in statuses:
        return MoneyStatus.FAILED
    if statuses & (OPEN_ATTEMPTS | {AttemptStatus.UNKNOWN}):
        return MoneyStatus.PENDING
    if not reimbursed:
        return MoneyStatus.NONE
    if reimbursed < accepted:
        return MoneyStatus.PARTIALLY_REIMBURSED
    return MoneyStatus.REIMBURSED


def attention(
    attempts: Iterable[AttemptStatus], *, conflict: bool
) -> list[AttentionReason]:
    """Why staff should look. ``attempts`` are the last ones of every chain."""
    statuses = set(attempts)
    reasons = {
        AttentionReason.NATIVE_CONFLICT: conflict,
        AttentionReason.REFUND_FAILED: AttemptStatus.FAILED in statuses,
        AttentionReason.REFUND_UNKNOWN: AttemptStatus.UNKNOWN in statuses,
    }
    return [reason for reason, holds in reasons.items() if holds]


def is_complete(lines: Iterable[LineProgress], money: MoneyStatus) -> bool:
    """Every line is settled and nothing is owed."""
    return all(line.settled for line in lines) and money in {
        MoneyStatus.NONE,
        MoneyStatus.REIMBURSED,
    }
