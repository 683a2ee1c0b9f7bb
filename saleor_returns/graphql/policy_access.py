"""Who may read and write policies: docs/decisions/0016 says why."""

from typing import Any

from django.db.models import QuerySet

from .. import host
from ..host.contract import Actor
from ..models import ReturnPolicy
from .access import (
    MANAGE_ORDERS,
    MANAGE_SETTINGS,
    is_staff,
    may_use_channel,
    staff_actor,
)
from .asking import channel_ids


def check_reader(info: Any) -> None:
    """Let those pass who manage orders.

    Raises:
        the platform's PermissionDenied.
    """
    if not is_staff(info):
        raise host.graphql.permission_denied(MANAGE_ORDERS)


def readable(info: Any, policies: QuerySet[ReturnPolicy]) -> QuerySet[ReturnPolicy]:
    """Those of some policies that are for channels of the requestor.

    The shop's default, and what is left of channels that are gone, are for those who
    work in every channel.
    """
    accessible = channel_ids(info)
    if accessible is None:
        return policies
    return policies.filter(channel_id__in=accessible)


def may_read(info: Any, channel_id: int | None) -> bool:
    """Whether a policy for this channel, or for no single one, is theirs to read."""
    if channel_id is None:
        return channel_ids(info) is None
    return may_use_channel(info, channel_id)


def writer(info: Any, channel_id: int | None) -> Actor:
    """Who writes a policy for a channel, or with ``None`` for no single one.

    Raises:
        the platform's PermissionDenied.
    """
    staff_actor(info, MANAGE_ORDERS)
    actor = staff_actor(info, MANAGE_SETTINGS)
    if not may_read(info, channel_id):
        raise host.graphql.permission_denied(MANAGE_SETTINGS)
    return actor


def writer_of(info: Any, policy_id: int) -> Actor:
    """The same for a policy that is there; whether it is, is for the operation to say.

    Raises:
        the platform's PermissionDenied.
    """
    policy = ReturnPolicy.objects.filter(pk=policy_id).first()
    if policy is not None:
        return writer(info, policy.channel_id)
    staff_actor(info, MANAGE_ORDERS)
    return staff_actor(info, MANAGE_SETTINGS)
