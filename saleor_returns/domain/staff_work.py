"""What staff have to do for returns: in which views of the list they meet them, by when."""

from datetime import UTC, datetime
from enum import StrEnum

from .lifecycle import RequestStatus
from .policy.effects import Priority

PRIORITIES = tuple(Priority)
"""Kept as their place in this list, so that lists can be sorted by them."""

NEVER = datetime(9000, 1, 1, tzinfo=UTC)
"""Kept where no step is due: pages are cut by the value of a row, which must be one."""


class View(StrEnum):
    """Parts of the list of returns that staff work through; a return may be in several.

    ``TO_REVIEW``: it waits for a decision. ``TO_RECEIVE``: it is approved, and units are
    still to come. ``TO_INSPECT``: units arrived that nobody has looked at.
    ``REFUND_DUE``: units are owed for, and no reimbursement covers them. ``OVERDUE``:
    what is due was due before now. ``FAILED``: a refund failed, or nobody knows whether
    it was paid. ``MINE``: it is assigned to whoever asks, and not at its end.
    """

    TO_REVIEW = "to_review"
    TO_RECEIVE = "to_receive"
    TO_INSPECT = "to_inspect"
    REFUND_DUE = "refund_due"
    OVERDUE = "overdue"
    FAILED = "failed"
    MINE = "mine"


def next_step_due(
    status: str, review_due_at: datetime | None, refund_due_at: datetime | None
) -> datetime | None:
    """By when the next step of staff is due; ``None``: nobody says.

    A decision, while one is awaited: within the hours that the policy gives for it. After
    that, the money that is owed: as the law and the policy want it paid. Goods that are
    awaited have no such time, since they are the customer's to send. The column
    ``due_at`` of a return says the same in SQL.
    """
    return review_due_at if status == RequestStatus.REQUESTED else refund_due_at
