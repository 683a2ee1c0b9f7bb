"""Which returns are in which view of staff, for lists and for counts alike."""

from collections.abc import Mapping
from datetime import datetime

from django.db.models import Count, Q, QuerySet, Value

from ..domain.lifecycle import LIVE
from ..domain.staff_work import View
from ..models import ReturnRequest
from ..models.request import IN_VIEWS

NOTHING = Q(pk__in=())


def in_view(view: View, *, now: datetime, user_id: int | None) -> Q:
    """The returns of a view. Apps, which have no ``user_id``, are assigned nothing."""
    if view == View.OVERDUE:
        return is_overdue(now)
    if view == View.MINE:
        if user_id is None:
            return NOTHING
        return Q(assignee=user_id, status__in=sorted(LIVE))
    return IN_VIEWS[view.value]


def is_overdue(now: datetime) -> Q:
    """The next step of staff was due before now."""
    return Q(due_at__lt=now)


def count_views(
    rows: QuerySet[ReturnRequest], *, now: datetime, user_id: int | None
) -> Mapping[View, int]:
    """How many of some returns are in each view.

    One statement; each view is counted in an index that has no others, so that its cost
    follows the work that waits and not the history.
    """
    first, *others = (
        rows.filter(in_view(view, now=now, user_id=user_id))
        .order_by()
        .annotate(view=Value(view.value))
        .values("view")
        .annotate(number=Count("pk"))
        .values_list("view", "number")
        for view in View
        if view != View.MINE or user_id is not None
    )
    found = dict(first.union(*others, all=True))
    return {view: found.get(view.value, 0) for view in View}
