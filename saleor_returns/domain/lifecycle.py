"""The axes of a return and the steps between them.

A return has no one big status. ``RequestStatus`` is decided by people and policy; how
much has arrived and how much was paid back are derived from receipts and
reimbursements, and every combination of the three is legal: receiving without
refunding, refunding without receiving, returning for nothing.
"""

from collections.abc import Collection, Iterable
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


class InspectionStatus(StrEnum):
    """Whether units that arrived wait for somebody to look at them."""

    NONE = "none"
    PENDING = "pending"
    DONE = "done"


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
    OVERPAID = "overpaid"
    REFUND_HELD = "refund_held"
    REFUND_OVERDUE = "refund_overdue"
    REFUND_FAILED = "refund_failed"
    REFUND_UNKNOWN = "refund_unknown"
    EXCHANGE_UNSETTLED = "exchange_unsettled"
    RECEIPT_DISCREPANCY = "receipt_discrepancy"


class PaymentKind(StrEnum):
    """The way that money takes back to the customer.

    ``legacy``: a payment through a gateway plugin, the platform's older way;
    ``store_credit``: a new gift card; ``outside``: staff paid in a way that the platform
    knows nothing of, and recorded it.
    """

    TRANSACTION = "transaction"
    LEGACY = "legacy"
    STORE_CREDIT = "store_credit"
    OUTSIDE = "outside"


class Resolution(StrEnum):
    """How a return is settled."""

    ORIGINAL_PAYMENT = "original_payment"
    STORE_CREDIT = "store_credit"
    EXCHANGE = "exchange"
    REPLACEMENT = "replacement"
    KEEP_ITEM = "keep_item"
    REPAIR = "repair"
    NONE = "none"


OWING_MONEY = (
    Resolution.ORIGINAL_PAYMENT,
    Resolution.KEEP_ITEM,
    Resolution.STORE_CREDIT,
    Resolution.EXCHANGE,
    Resolution.REPLACEMENT,
)
"""Resolutions that are settled by a reimbursement, in the order in which they are."""

NEW_GOODS = (Resolution.EXCHANGE, Resolution.REPLACEMENT)
"""Resolutions that give the customer other goods."""

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
    "expire": frozenset({RequestStatus.APPROVED}),
    "change_resolution": frozenset({RequestStatus.REQUESTED, RequestStatus.APPROVED}),
    "receive": frozenset({RequestStatus.APPROVED, RequestStatus.COMPLETED}),
    "inspect": frozenset({RequestStatus.APPROVED}),
    "correct": frozenset({RequestStatus.APPROVED, RequestStatus.COMPLETED}),
    "reimburse": frozenset({RequestStatus.APPROVED}),
    "add_units_to": frozenset({RequestStatus.APPROVED}),
    "announce": frozenset({RequestStatus.REQUESTED, RequestStatus.APPROVED}),
    "send_back": frozenset({RequestStatus.APPROVED, RequestStatus.COMPLETED}),
    "exchange": frozenset({RequestStatus.REQUESTED, RequestStatus.APPROVED}),
    "add_files_to": LIVE,
    "take_files_from": frozenset({RequestStatus.UNCONFIRMED, RequestStatus.REQUESTED}),
}
"""From which states each step may start."""


@dataclass(frozen=True, slots=True)
class LineProgress:
    """Units of one return line on their way through the shop.

    ``kept``: the customer keeps them, and nothing is awaited. ``paid_ahead``: they are
    paid for before they are back. ``waived`` of those that were paid for in vain the
    customer may keep the money of. ``awaits_goods``: new goods are wished for, and may
    not be sent yet, so that nothing can be owed.
    """

    approved: int
    received: int
    accepted: int
    rejected: int
    missing: int
    reimbursed: int
    inspected: int = 0
    owes_money: bool = True
    kept: bool = False
    paid_ahead: bool = False
    waived: int = 0
    awaits_goods: bool = False

    @property
    def owed(self) -> int:
        """Units that are to be paid for, as far as is known now."""
        if not self.owes_money or self.awaits_goods:
            return 0
        if self.kept:
            return self.approved
        return self.accepted + self.promised

    @property
    def promised(self) -> int:
        """Units that are paid for on trust: neither judged nor known to be missing."""
        if not self.paid_ahead or self.kept:
            return 0
        return max(0, self.approved - self.accepted - self.rejected - self.missing)

    @property
    def overpaid(self) -> int:
        """Units that were paid for and are not owed for any more."""
        return max(0, self.reimbursed - self.owed - self.waived)

    @property
    def arrived(self) -> bool:
        """Nothing more is awaited of this line."""
        return self.kept or self.received + self.missing >= self.approved

    @property
    def awaited(self) -> int:
        """Units that are still to come."""
        if self.kept:
            return 0
        return max(0, self.approved - self.received - self.missing)

    @property
    def surplus(self) -> int:
        """Units beyond those approved that are there and do not go back yet."""
        return max(0, self.received - self.rejected - self.approved)

    @property
    def quarantined(self) -> int:
        """Units that were looked at and kept aside, until somebody decides."""
        return self.inspected - self.accepted - self.rejected

    @property
    def judged(self) -> bool:
        """Nothing more is awaited, and all that arrived was looked at."""
        awaited = 0 if self.kept else min(self.received, self.approved)
        looked_at = self.inspected >= self.received
        return self.arrived and looked_at and self.accepted + self.rejected >= awaited

    @property
    def given_up(self) -> bool:
        """Whether the customer gave all units up, or may keep them."""
        return self.kept or self.accepted >= self.approved

    @property
    def settled(self) -> bool:
        """Every unit is judged that was awaited, or that came all the same, and paid."""
        return self.judged and not self.surplus and self.reimbursed >= self.owed


def reception(lines: Iterable[LineProgress]) -> Reception:
    """How much of what was approved has arrived, or is known never to arrive."""
    rows = list(lines)
    if not any(row.received or row.missing for row in rows):
        return Reception.NONE
    return Reception.FULL if all(row.arrived for row in rows) else Reception.PARTIAL


def inspection_status(lines: Iterable[LineProgress]) -> InspectionStatus:
    """Whether all that has arrived so far was looked at."""
    rows = list(lines)
    if not any(row.received for row in rows):
        return InspectionStatus.NONE
    if all(row.inspected >= row.received for row in rows):
        return InspectionStatus.DONE
    return InspectionStatus.PENDING


def money_status(
    attempts: Iterable[AttemptStatus], *, owed: int, reimbursed: int
) -> MoneyStatus:
    """Where the money of a return stands.

    ``reimbursed`` of ``owed`` units are covered by a reimbursement; a
    reimbursement of nothing has no attempts and counts as done.
    """
    statuses = set(attempts)
    if AttemptStatus.FAILED in statuses:
        return MoneyStatus.FAILED
    if statuses & (OPEN_ATTEMPTS | {AttemptStatus.UNKNOWN}):
        return MoneyStatus.PENDING
    if not reimbursed:
        return MoneyStatus.NONE
    if reimbursed < owed:
        return MoneyStatus.PARTIALLY_REIMBURSED
    return MoneyStatus.REIMBURSED


def attention(
    attempts: Iterable[AttemptStatus], others: Collection[AttentionReason] = ()
) -> list[AttentionReason]:
    """Why staff should look. ``attempts`` are the last ones of every chain.

    ``others`` are reasons that do not follow from them.
    """
    statuses = set(attempts)
    reasons = {
        AttentionReason.REFUND_FAILED: AttemptStatus.FAILED in statuses,
        AttentionReason.REFUND_UNKNOWN: AttemptStatus.UNKNOWN in statuses,
    }
    return [
        reason for reason in AttentionReason if reasons.get(reason, reason in others)
    ]


def is_complete(
    lines: Iterable[LineProgress], money: MoneyStatus, *, exchange_open: bool = False
) -> bool:
    """Every line is settled, nothing is owed and no new goods wait."""
    if exchange_open:
        return False
    return all(line.settled for line in lines) and money in {
        MoneyStatus.NONE,
        MoneyStatus.REIMBURSED,
    }
