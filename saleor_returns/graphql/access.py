"""Who may see and do what.

Customers are known by the order's user, never by an e-mail address. Staff and Apps
need the permission, and staff the order's channel.
"""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.apps import apps

from .. import host
from ..host.contract import Actor, ActorKind
from ..models import GiftCode, ReturnRequest, Withdrawal
from .asking import channel_ids, holds
from .loaders import load_one

MANAGE_ORDERS = "MANAGE_ORDERS"
HANDLE_PAYMENTS = "HANDLE_PAYMENTS"
MANAGE_SETTINGS = "MANAGE_SETTINGS"
AUTHENTICATED_USER = "AUTHENTICATED_USER"
AUTHENTICATED_STAFF_USER = "AUTHENTICATED_STAFF_USER"


def staff_actor(info: Any, permission: str) -> Actor:
    """The staff user or App that asks.

    Raises:
        the platform's PermissionDenied.
    """
    if not holds(info, permission):
        raise host.graphql.permission_denied(permission)
    requestor = host.graphql.requestor(info.context)
    if requestor.app is not None:
        return Actor(ActorKind.APP, app=requestor.app)
    return Actor(ActorKind.STAFF, user=requestor.user)


def actor_for_order(info: Any, order_id: UUID) -> Actor:
    """Who asks about an order: its staff, an App, or else a logged-in customer.

    Staff whom the order's channel is closed to are customers like all others where the
    order is their own. Whether a customer owns the order is for the operation to say.

    Raises:
        the platform's PermissionDenied.
    """
    requestor = host.graphql.requestor(info.context)
    if holds(info, MANAGE_ORDERS):
        actor = staff_actor(info, MANAGE_ORDERS)
        order = _owner_and_channel(order_id)
        if order is None or actor.kind == ActorKind.APP:
            return actor
        owner_id, channel_id = order
        if may_use_channel(info, channel_id):
            return actor
        if requestor.user is None or owner_id != requestor.user.pk:
            raise host.graphql.permission_denied(MANAGE_ORDERS)
    if requestor.app is not None or requestor.user is None:
        raise host.graphql.permission_denied(AUTHENTICATED_USER, MANAGE_ORDERS)
    return Actor(ActorKind.CUSTOMER, user=requestor.user)


def actor_for_request(info: Any, request_id: UUID) -> Actor:
    """The same for the order of a return."""
    order_id = (
        ReturnRequest.objects.filter(pk=request_id)
        .values_list("order_id", flat=True)
        .first()
    )
    return actor_for_order(info, order_id or request_id)


def check_order_channel(info: Any, actor: Actor, order_id: UUID) -> None:
    """Refuse staff the orders of channels that are not theirs.

    Raises:
        the platform's PermissionDenied.
    """
    orders = apps.get_model("order", "Order").objects.filter(pk=order_id)
    _check_channel(info, actor, orders.values_list("channel_id", flat=True))


def check_request_channel(info: Any, actor: Actor, request_id: UUID) -> None:
    """The same for the order of a return."""
    check_channel_of(info, actor, pk=request_id)


def check_channel_of(info: Any, actor: Actor, **found_by: UUID) -> None:
    """The same for the return that a lookup finds, e.g. by one of its reimbursements."""
    requests = ReturnRequest.objects.filter(**found_by)
    _check_channel(info, actor, requests.values_list("order__channel_id", flat=True))


def check_channel_of_withdrawal(info: Any, actor: Actor, withdrawal_id: UUID) -> None:
    """The same for a withdrawal."""
    rows = Withdrawal.objects.filter(pk=withdrawal_id)
    _check_channel(info, actor, rows.values_list("channel_id", flat=True))


def check_channel_of_gift_code(info: Any, actor: Actor, code_id: UUID) -> None:
    """The same for the order of a gift code."""
    codes = GiftCode.objects.filter(pk=code_id)
    _check_channel(info, actor, codes.values_list("order__channel_id", flat=True))


def check_every_channel(info: Any, actor: Actor, requests: Any) -> None:
    """The same for all returns that a query finds, in one statement."""
    accessible = channel_ids(info) if actor.kind == ActorKind.STAFF else None
    if accessible is None:
        return
    if requests.exclude(channel__in=accessible).order_by().exists():
        raise host.graphql.permission_denied(MANAGE_ORDERS)


def _check_channel(info: Any, actor: Actor, channel: Any) -> None:
    """Ask the query for a channel only if there is one that the staff may not enter."""
    if actor.kind != ActorKind.STAFF:
        return
    accessible = channel_ids(info)
    if accessible is None:
        return
    channel_id = channel.first()
    if channel_id is not None and channel_id not in accessible:
        raise host.graphql.permission_denied(MANAGE_ORDERS)


def _owner_and_channel(order_id: UUID) -> tuple[int | None, int] | None:
    return (
        apps.get_model("order", "Order")
        .objects.filter(pk=order_id)
        .values_list("user_id", "channel_id")
        .first()
    )


def may_use_channel(info: Any, channel_id: int) -> bool:
    accessible = channel_ids(info)
    return accessible is None or channel_id in accessible


def may_manage(info: Any, channel_id: int) -> bool:
    """Whether staff or an App asks that may manage orders of the channel."""
    return is_staff(info) and may_use_channel(info, channel_id)


def may_see_order(info: Any, order: Any) -> bool:
    """The order's owner, and staff and Apps who may manage it."""
    if may_manage(info, order.channel_id):
        return True
    requestor = host.graphql.requestor(info.context)
    if requestor.app is not None or requestor.user is None:
        return False
    return order.user_id is not None and order.user_id == requestor.user.pk


def check_may_see(info: Any, order: Any) -> None:
    """Refuse an order to all others.

    Raises:
        the platform's PermissionDenied.
    """
    if not may_see_order(info, order):
        raise host.graphql.permission_denied(MANAGE_ORDERS, AUTHENTICATED_USER)


def is_staff(info: Any) -> bool:
    """Whether the requestor manages orders, of some channels at least."""
    return holds(info, MANAGE_ORDERS)


def for_staff(info: Any, request_id: UUID, give: Callable[[], Any]) -> Any:
    """What only staff of the return's channel may read; ``None`` for everybody else."""
    return within_channel(info, request_id, give) if is_staff(info) else None


def within_channel(info: Any, request_id: UUID, give: Callable[[], Any]) -> Any:
    """What staff and Apps read where the return's channel is open to them, or None."""
    if channel_ids(info) is None:
        return give()

    def decide(order: Any) -> Any:
        return give() if may_use_channel(info, order.channel_id) else None

    return order_of(info, request_id).then(decide)


def order_of(info: Any, request_id: UUID) -> Any:
    """A promise of the order of a return."""
    return load_one(info, ReturnRequest, request_id).then(
        lambda request: load_one(info, "order.Order", request.order_id)
    )
