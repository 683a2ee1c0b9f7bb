"""When money goes back: by itself, and at the latest."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from ..lifecycle import LineProgress
from ..policy.effects import RefundMoment
from ..policy.statutory import REFUND_DAYS
from .terms import Terms


def depends_on_grade(terms: Terms) -> bool:
    """Whether it matters how the units were found."""
    at = terms.refund_at
    if at is None or not at.automatic or at.moment == RefundMoment.APPROVAL:
        return False
    return at.moment == RefundMoment.INSPECTION or bool(at.by_grade)


def due_units(
    progress: LineProgress, terms: Terms, by_grade: Mapping[str | None, int]
) -> int:
    """Units of a line that are paid for by themselves now, with those that were.

    ``by_grade`` are accepted units by the slug of their grade, if they have one; needed
    where it matters: see :func:`depends_on_grade`. What a carrier would tell earlier,
    the first scan or the delivery, is known at the latest when goods are received.
    """
    at = terms.refund_at
    if at is None or not at.automatic:
        return 0
    if progress.kept or at.moment == RefundMoment.APPROVAL:
        return progress.owed
    if not progress.owes_money:
        return 0
    if not depends_on_grade(terms):
        return progress.accepted
    return sum(
        units
        for grade, units in by_grade.items()
        if grade is not None or at.moment != RefundMoment.INSPECTION
    )


def due_by(
    lines: Iterable[Terms], *, asked_at: datetime, owed_since: datetime
) -> datetime | None:
    """Until when what is owed on some terms is to be paid; ``None``: nobody says.

    Directive 2011/83/EU, article 13: fourteen days from the notice of withdrawal, or
    when the goods are back, if that is later.
    """
    ends = []
    for terms in lines:
        if terms.is_withdrawal:
            ends.append(max(asked_at + timedelta(days=REFUND_DAYS), owed_since))
        hours = terms.refund_at.within_hours if terms.refund_at else None
        if hours is not None:
            ends.append(owed_since + timedelta(hours=hours))
    return min(ends, default=None)
