"""Returns that go on, or end, without anybody's doing."""

from datetime import datetime, timedelta

from ..facts.conflicts import natively_touched
from ..operations.exchanges.follow import follow_exchange, to_follow
from ..operations.expire import expire_unsent, remind_of, unsent
from ..operations.note_conflict import note_conflict
from .work import each, sweeper

MOST_AT_ONCE = 500
MOST_EXCHANGES_AT_ONCE = 200
SETTLED_RETURNS_ARE_WATCHED = timedelta(days=30)
"""Staff may refund or cancel natively what a return has long paid."""


@sweeper(timedelta(minutes=5))
def note_native_conflicts(now: datetime) -> None:
    """Notice where staff and a return worked on the same units; tell staff once."""
    touched = natively_touched(settled_since=now - SETTLED_RETURNS_ARE_WATCHED)
    each(
        touched.order_by("pk").values_list("pk", flat=True),
        lambda request_id: note_conflict(request_id=request_id),
        "Return %s could not be compared.",
    )


@sweeper(timedelta(minutes=1))
def follow_exchanges(now: datetime) -> None:
    """Let exchanges go on that were paid, and call off those that were not in time."""
    each(
        to_follow(now).values_list("pk", flat=True)[:MOST_EXCHANGES_AT_ONCE],
        lambda exchange_id: follow_exchange(exchange_id=exchange_id),
        "Exchange %s could not go on.",
    )


@sweeper(timedelta(hours=1))
def expire_unsent_returns(now: datetime) -> None:
    """Remind customers who have sent nothing, and expire what is never sent."""
    each(
        unsent(now, "remind", limit=MOST_AT_ONCE),
        lambda request_id: remind_of(request_id=request_id),
        "The customer of return %s could not be reminded.",
    )
    each(
        unsent(now, "expire", limit=MOST_AT_ONCE),
        lambda request_id: expire_unsent(request_id=request_id),
        "Return %s could not be ended.",
    )
