"""Who may see and do what.

Customers are known by the order's user, never by an e-mail address. Staff and Apps
need the permission, and staff the order's channel.
"""

from typing import Any
from uuid import UUID

from django.apps import apps

from .. import host
from ..host.contract import Actor, ActorKind
from ..models import ReturnRequest

MANAGE_ORDERS = "MANAGE_ORDERS"
HANDLE_PAYMENTS = "HANDLE_PAYMENTS"
AUTHENTICATED_USER = "AUTHENTICATED_USER"


def staff_actor(info: Any, permission: str) -> Actor:
    """The staff user or App that asks.

    Raises:
        the platform's PermissionDenied.
    """
    if not host.graphql.has_permission(info.context, permission):
        raise host.graphql.permission_denied(permission)
    requestor = host.graphql.requestor(info.context)
    if requestor.app is not None:
        return Actor(ActorKind.APP, app=requestor.app)
    return Actor(ActorKind.STAFF, user=requestor.user)


def customer_or_staff_actor(info: Any) -> Actor:
    """An App or staff with MANAGE_ORDERS, or else the logged-in customer.

    Raises:
        the platform's PermissionDenied: nobody is logged in, or an App lacks it.
    """
    if host.graphql.has_permission(info.context, MANAGE_ORDERS):
        return staff_actor(info, MANAGE_ORDERS)
    requestor = host.graphql.requestor(info.context)
    if requestor.app is not None or requestor.user is None:
        raise host.graphql.permission_denied(AUTHENTICATED_USER, MANAGE_ORDERS)
    return Actor(ActorKind.CUSTOMER, user=requestor.user)


def check_order_channel(info: Any, actor: Actor, order_id: UUID) -> None:
    """Refuse staff the orders of channels that are not theirs.

    Raises:
        the platform's PermissionDenied.
    """
    if actor.kind != ActorKind.STAFF:
        return
    channel = (
        apps.get_model("order", "Order")
        .objects.filter(pk=order_id)
        .values_list("channel_id", flat=True)
        .first()
    )
    if channel is not None and not may_use_channel(info, channel):
        raise host.graphql.permission_denied(MANAGE_ORDERS)


def check_request_channel(info: Any, actor: Actor, request_id: UUID) -> None:
    """The same for the order of a return."""
    order_id = (
        ReturnRequest.objects.filter(pk=request_id)
        .values_list("order_id", flat=True)
        .first()
    )
    if order_id is not None:
        check_order_channel(info, actor, order_id)


def may_use_channel(info: Any, channel_id: int) -> bool:
    accessible = host.graphql.accessible_channel_ids(info.context)
    return accessible is None or channel_id in accessible


def may_manage(info: Any, channel_id: int) -> bool:
    """Whether staff or an App asks that may manage orders of the channel."""
    return host.graphql.has_permission(info.context, MANAGE_ORDERS) and may_use_channel(
        info, channel_id
    )


def may_see_order(info: Any, order: Any) -> bool:
    """The order's owner, and staff and Apps who may manage it."""
    if may_manage(info, order.channel_id):
        return True
    requestor = host.graphql.requestor(info.context)
    if requestor.app is not None or requestor.user is None:
        return False
    return order.user_id is not None and order.user_id == requestor.user.pk


def is_staff(info: Any) -> bool:
    """Whether the requestor may read what only staff read."""
    return host.graphql.has_permission(info.context, MANAGE_ORDERS)
