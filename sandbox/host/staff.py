"""The shop's staff, their groups and channels."""

from collections.abc import Collection

from django.db.models import Exists, OuterRef, Q, QuerySet

from ..account.models import Group, User


def who_may(
    permission: str,
    *,
    groups: Collection[str],
    channels: frozenset[int] | None,
    alias: str,
) -> QuerySet[User]:
    of_user = Group.objects.using(alias).filter(user_set=OuterRef("pk"))
    some = Q(channels__isnull=False) if channels is None else Q(channels__in=channels)
    return User.objects.using(alias).filter(
        Q(is_superuser=True)
        | Q(permissions__contains=[permission])
        | Exists(of_user.filter(permissions__contains=[permission]))
        | Exists(of_user.filter(name__in=groups)),
        Exists(of_user.filter(Q(restricted_access_to_channels=False) | some)),
        is_active=True,
        is_staff=True,
    )
