"""Root queries for the work of staff."""

from datetime import timedelta
from typing import Any

import graphene
from django.db.models import QuerySet
from django.utils import timezone
from graphql import GraphQLError

from .. import host
from ..facts.assignees import assignable, searched
from ..facts.summaries import return_rate, units_sold_and_returned
from ..facts.views import count_views
from ..models import ReturnRequest
from .access import MANAGE_ORDERS, is_staff
from .asking import channel_ids, user_id_of
from .base import NonNullList
from .desk import DESK_TOO, may_list_returns
from .documented import Field
from .narrowing import channel_keys
from .types.scalars import User
from .types.staff_work import ReturnSummary, ReturnViewCount

ASSIGNEES_MOST = 50
DAYS_MOST = 90
NEEDS_ORDERS = "Requires one of the following permissions: MANAGE_ORDERS."
CHANNEL = graphene.String(description="Slug of the channel. Defaults to all.")


class StaffQueries:
    """Part of the root, see :class:`.queries.ReturnQueries`."""

    return_assignees = Field(
        NonNullList(User),
        search=graphene.String(description="Parts of name or e-mail address."),
        description=(
            "Staff whom returns can be assigned to: who manage orders or are at the "
            f"returns desk, by name; {ASSIGNEES_MOST} at most. Staff who are restricted "
            f"to channels see who works in one of these.\n\n{NEEDS_ORDERS}"
        ),
    )
    return_view_counts = Field(
        NonNullList(ReturnViewCount),
        channel=CHANNEL,
        description=(
            "How many returns are in each view, as `where: { view: … }` of "
            f"returnRequests finds them. {DESK_TOO}\n\n{NEEDS_ORDERS}"
        ),
    )
    return_summary = Field(
        ReturnSummary,
        channel=CHANNEL,
        days=graphene.Int(
            default_value=30,
            description=f"How far back to look for rates, 1 to {DAYS_MOST}.",
        ),
        description=(
            "What waits for staff, and how much of what is sold comes back. Staff who "
            f"are restricted to channels see those of their channels.\n\n{NEEDS_ORDERS}"
        ),
    )

    @staticmethod
    def resolve_return_assignees(
        root: Any, info: Any, search: str | None = None
    ) -> list[Any]:
        if not is_staff(info):
            raise host.graphql.permission_denied(MANAGE_ORDERS)
        channels = channel_ids(info)
        with host.graphql.reading(info.context) as alias:
            rows = searched(assignable(channels, alias), search)
            by_name = rows.order_by("first_name", "last_name", "email")
            return [host.graphql.wrap(row) for row in by_name[:ASSIGNEES_MOST]]

    @staticmethod
    def resolve_return_view_counts(
        root: Any, info: Any, channel: str | None = None
    ) -> list[ReturnViewCount]:
        if not may_list_returns(info):
            raise host.graphql.permission_denied(MANAGE_ORDERS)
        keys, user_id = channel_ids(info), user_id_of(info)
        with host.graphql.reading(info.context) as alias:
            rows = _of(channel_keys(channel, keys, alias), alias)
            counted = count_views(rows, now=timezone.now(), user_id=user_id)
        return [ReturnViewCount(view=view, count=counted[view]) for view in counted]

    @staticmethod
    def resolve_return_summary(
        root: Any, info: Any, days: int, channel: str | None = None
    ) -> ReturnSummary:
        if not is_staff(info):
            raise host.graphql.permission_denied(MANAGE_ORDERS)
        if not 1 <= days <= DAYS_MOST:
            raise GraphQLError(f"`days` is 1 to {DAYS_MOST}; {days} were asked.")
        keys, now = channel_ids(info), timezone.now()
        with host.graphql.reading(info.context) as alias:
            keys = channel_keys(channel, keys, alias)
            counted = count_views(_of(keys, alias), now=now, user_id=None)
            last, before = (
                units_sold_and_returned(
                    now - timedelta(days=days * (ago + 1)),
                    now - timedelta(days=days * ago),
                    channels=keys,
                    alias=alias,
                )
                for ago in (0, 1)
            )
        return ReturnSummary(
            **{
                view.value: number for view, number in counted.items() if view != "mine"
            },
            units_sold=last.sold,
            units_returned=last.returned,
            return_rate=return_rate(last),
            previous_return_rate=return_rate(before),
        )


def _of(keys: frozenset[int] | None, alias: str) -> QuerySet[ReturnRequest]:
    rows = ReturnRequest.objects.using(alias)
    return rows.all() if keys is None else rows.filter(channel_id__in=keys)
