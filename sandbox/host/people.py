"""What users and Apps may do in the sandbox, without a request of theirs."""

from collections.abc import Collection
from typing import Any

from saleor_returns.host.contract import Standing

from ..graphql.access import channel_ids_of


def standing(
    *,
    user: Any,
    app: Any,
    permissions: Collection[str],
    groups: Collection[str],
    alias: str,
) -> Standing:
    asking = app or user
    row = asking and type(asking).objects.using(alias).filter(pk=asking.pk).first()
    if row is None or not row.is_active or not (app or row.is_staff):
        return Standing(frozenset(), in_group=False, channel_ids=frozenset())
    held = frozenset(filter(row.has_perm, permissions))
    if app is not None:
        return Standing(held, in_group=False, channel_ids=None)
    is_member = row.groups.filter(name__in=groups).exists()
    return Standing(held, in_group=is_member, channel_ids=channel_ids_of(row))
