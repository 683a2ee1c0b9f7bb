"""Groups of staff in Saleor, and the tokens that staff lend to Apps."""

from collections.abc import Collection, Mapping
from typing import Any

from graphql_relay import from_global_id
from saleor.account.models import User
from saleor.app.models import App
from saleor.core.jwt import APP_KEY_FIELD


def is_member(user_id: int, names: Collection[str], alias: str) -> bool:
    """Whether the user is active, of the staff, and in one of the named groups.

    The row decides: the user of a request is taken for staff where the token says so,
    and a token outlives the employment by hours.
    """
    members = User.objects.using(alias).filter(
        pk=user_id, is_active=True, is_staff=True, groups__name__in=names
    )
    return members.exists()


def channels_of(user_id: int, alias: str) -> frozenset[int] | None:
    """Channels that some group of the user's may work in; ``None``: one may in all.

    As Saleor's own loaders have it, in one statement where they take seven.
    """
    rows = User.objects.using(alias).filter(pk=user_id).order_by()
    found = rows.values_list(
        "groups__restricted_access_to_channels", "groups__channels"
    )
    channels = set()
    for is_restricted, channel_id in found:
        if is_restricted is False:
            return None
        channels.add(channel_id)
    return frozenset(channels - {None})


def lender_holds(claims: Mapping[str, Any], permission: Any, alias: str) -> bool:
    """Whether a token is the user's own, or lent to an App that holds the permission.

    The Dashboard lends the App of an extension a token of the user's, which holds the
    permissions that both have and names the App.
    """
    if APP_KEY_FIELD not in claims:
        return True
    _type, app_id = from_global_id(claims[APP_KEY_FIELD])
    holders = App.objects.using(alias).filter(
        pk=app_id,
        is_active=True,
        removed_at__isnull=True,
        permissions__codename=permission.codename,
    )
    return holders.exists()
