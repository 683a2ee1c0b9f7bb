"""The returns desk: staff who receive goods, and have no say over decisions and money.

Who is at the desk and what they read is laid down in docs/decisions/0008.
"""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from .. import host
from ..conf import DESK_GROUPS
from ..domain.text import lines_of
from ..facts.buyers import is_hidden
from ..host.contract import Actor, ActorKind
from ..models import ReturnRequest
from .access import (
    AUTHENTICATED_STAFF_USER,
    HANDLE_PAYMENTS,
    MANAGE_ORDERS,
    actor_for_request,
    is_staff,
    may_manage,
    may_see_order,
    may_use_channel,
    order_of,
    staff_actor,
    within_channel,
)
from .asking import channel_ids, holds, once

NOT_AT_DESK = "Denied to the returns desk."
DESK_TOO = "Members of the returns desk may do it too."


def at_desk(info: Any) -> bool:
    """Whether a member of the returns desk asks."""
    return bool(once(info, "desk", lambda: _is_member(info.context)))


def _is_member(context: Any) -> bool:
    if not host.graphql.has_permission(context, AUTHENTICATED_STAFF_USER):
        return False
    with host.graphql.reading(context) as alias:
        groups = lines_of(host.installation.option(DESK_GROUPS, alias))
    return bool(groups) and host.graphql.in_any_group(context, groups, MANAGE_ORDERS)


def receiving_actor(info: Any) -> Actor:
    """Who receives goods: order staff, an App, or a member of the returns desk.

    Raises:
        the platform's PermissionDenied.
    """
    if not is_staff(info) and at_desk(info):
        requestor = host.graphql.requestor(info.context)
        return Actor(ActorKind.STAFF, user=requestor.user)
    return staff_actor(info, MANAGE_ORDERS)


def actor_with_goods(info: Any, request_id: UUID) -> Actor:
    """Who shows or tells of the goods of a return: also the returns desk of its channel.

    Whether a customer owns the return is for the operation to say.

    Raises:
        the platform's PermissionDenied.
    """
    if not is_staff(info) and at_desk(info):
        rows = ReturnRequest.objects.filter(pk=request_id)
        channel_id = rows.values_list("channel_id", flat=True).first()
        if channel_id is not None and may_use_channel(info, channel_id):
            requestor = host.graphql.requestor(info.context)
            return Actor(ActorKind.STAFF, user=requestor.user)
    return actor_for_request(info, request_id)


def may_list_returns(info: Any) -> bool:
    """Order staff, Apps and the returns desk, each in their channels."""
    return is_staff(info) or at_desk(info)


def may_see_return(info: Any, order: Any, request: ReturnRequest) -> bool:
    """Whoever may see the order, and the returns desk of its channel.

    What whoever was given the goods sends back is hidden from the order's customer.
    """
    if shows(info, order, request):
        return True
    return at_desk(info) and may_use_channel(info, order.channel_id)


def shows(info: Any, order: Any, request: ReturnRequest) -> bool:
    """Whether a return is there for whoever may see the order."""
    if is_hidden(request):
        return may_manage(info, order.channel_id)
    return may_see_order(info, order)


def for_desk(info: Any, request_id: UUID, give: Callable[[], Any]) -> Any:
    """What only staff and the desk of the return's channel read; None for others."""
    return within_channel(info, request_id, give) if may_list_returns(info) else None


def for_parties(info: Any, request_id: UUID, give: Callable[[], Any]) -> Any:
    """What concerns the sale and its money, and therefore not the returns desk.

    For the order's customer, and for staff and Apps that manage orders or handle
    payments in its channel.

    Raises:
        the platform's PermissionDenied.
    """
    if _handles_sales(info) and channel_ids(info) is None:
        return give()

    def decide(order: Any) -> Any:
        if not _is_party(info, order):
            raise host.graphql.permission_denied(MANAGE_ORDERS, HANDLE_PAYMENTS)
        return give()

    return order_of(info, request_id).then(decide)


def _is_party(info: Any, order: Any) -> bool:
    if _handles_sales(info) and may_use_channel(info, order.channel_id):
        return True
    return may_see_order(info, order)


def _handles_sales(info: Any) -> bool:
    return is_staff(info) or holds(info, HANDLE_PAYMENTS)
