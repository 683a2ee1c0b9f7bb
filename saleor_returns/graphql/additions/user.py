from typing import Any

import graphene
from promise import Promise

from ... import host
from ...models import ReturnRequest as Request
from ..access import AUTHENTICATED_USER, MANAGE_ORDERS, may_use_channel
from ..asking import channel_ids, holds
from ..connection import page_of_rows
from ..histories import history_of
from ..loaders import load_many, load_one
from ..paging import PAGE_ARGUMENTS
from ..selection import NEWEST_FIRST
from ..types.history import ReturnCustomerHistory
from ..types.request import ReturnRequestCountableConnection


def resolve_returns(root: Any, info: Any, **page: Any) -> Any:
    """A customer's own returns; staff see those of their channels."""
    user = host.graphql.unwrap(root)
    requestor = host.graphql.requestor(info.context)
    own = requestor.app is None and requestor.user == user
    if not own and not holds(info, MANAGE_ORDERS):
        raise host.graphql.permission_denied(AUTHENTICATED_USER, MANAGE_ORDERS)

    def give(rows: list[Request]) -> ReturnRequestCountableConnection:
        found = page_of_rows(Request, rows, order=NEWEST_FIRST, **page)
        return ReturnRequestCountableConnection(**found, total_count=len(rows))

    rows = load_many(info, Request, "user_id", user.pk)
    if not own and channel_ids(info) is not None:
        rows = rows.then(lambda found: _of_their_channels(info, found))
    return rows.then(give)


def _of_their_channels(info: Any, rows: list[Request]) -> Promise:
    def choose(orders: list[Any]) -> list[Request]:
        pairs = zip(rows, orders, strict=True)
        return [row for row, order in pairs if may_use_channel(info, order.channel_id)]

    orders = [load_one(info, "order.Order", row.order_id) for row in rows]
    return Promise.all(orders).then(choose)


def resolve_return_history(root: Any, info: Any) -> Any:
    """For staff and Apps that manage orders; null for all others."""
    user = host.graphql.unwrap(root)
    return history_of(info, user.pk) if holds(info, MANAGE_ORDERS) else None


USER_FIELDS = {
    "return_history": graphene.Field(
        ReturnCustomerHistory,
        description=(
            "What the customer ordered and returned, as far as the asking staff's "
            "channels go. With MANAGE_ORDERS; null for others."
        ),
        resolver=resolve_return_history,
    ),
    "return_requests": graphene.Field(
        ReturnRequestCountableConnection,
        **PAGE_ARGUMENTS,
        description=(
            "The customer's returns, newest first. For the customer, and with "
            "MANAGE_ORDERS."
        ),
        resolver=resolve_returns,
    ),
}
