"""Saleor's staff, their groups and channels."""

from collections.abc import Collection

from django.db.models import Exists, OuterRef, Q, QuerySet
from saleor.account.models import Group, User
from saleor.permission.enums import get_permissions_enum_dict
from saleor.permission.models import Permission


def who_may(
    permission: str,
    *,
    groups: Collection[str],
    channels: frozenset[int] | None,
    alias: str,
) -> QuerySet[User]:
    """Active staff who hold a permission or are in one of the named groups.

    A superuser holds every permission. Channels are those of all groups of a user, and
    nobody works in a channel without a group.
    """
    of_user = Group.objects.using(alias).filter(user=OuterRef("pk"))
    held = Permission.objects.using(alias).filter(
        codename=get_permissions_enum_dict()[permission].codename
    )
    open_to_them = Q(restricted_access_to_channels=False) | (
        Q(channels__isnull=False) if channels is None else Q(channels__in=channels)
    )
    return User.objects.using(alias).filter(
        Q(is_superuser=True)
        | Exists(held.filter(user=OuterRef("pk")))
        | Exists(of_user.filter(permissions__in=held))
        | Exists(of_user.filter(name__in=groups)),
        Exists(of_user.filter(open_to_them)),
        is_active=True,
        is_staff=True,
    )
