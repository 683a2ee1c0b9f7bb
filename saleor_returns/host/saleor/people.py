"""What users and Apps may do in Saleor, without a request of theirs."""

from collections.abc import Collection
from typing import Any

from saleor.permission.enums import get_permissions_enum_dict

from ..contract import Model, Standing
from . import membership

NOTHING = Standing(frozenset(), in_group=False, channel_ids=frozenset())


def standing(
    *,
    user: Model | None,
    app: Model | None,
    permissions: Collection[str],
    groups: Collection[str],
    alias: str,
) -> Standing:
    """Which of some permissions they hold, and where; see the contract."""
    if app is not None:
        return _of_app(app, permissions, alias)
    if user is None:
        return NOTHING
    found = (
        type(user)
        ._default_manager.using(alias)
        .filter(pk=user.pk, is_active=True, is_staff=True)
    )
    row = found.first()
    if row is None:
        return NOTHING
    return Standing(
        _held(row, permissions),
        in_group=bool(groups) and membership.is_member(row.pk, groups, alias),
        channel_ids=membership.channels_of(row.pk, alias),
    )


def _of_app(app: Model, permissions: Collection[str], alias: str) -> Standing:
    found = (
        type(app)
        ._default_manager.using(alias)
        .filter(pk=app.pk, is_active=True, removed_at__isnull=True)
    )
    row = found.first()
    if row is None:
        return NOTHING
    return Standing(_held(row, permissions), in_group=False, channel_ids=None)


def _held(row: Any, permissions: Collection[str]) -> frozenset[str]:
    known = get_permissions_enum_dict()
    return frozenset(name for name in permissions if row.has_perm(known[name]))
