"""Who asks, and what they may do."""

from collections.abc import Callable, Collection
from functools import wraps
from typing import Any

from django.utils import timezone

from ..account.permissions import PERMISSIONS
from . import tokens

FILTERS: dict[str, Callable[[Any], bool]] = {
    "AUTHENTICATED_APP": lambda context: context.app is not None,
    "AUTHENTICATED_USER": lambda context: context.user is not None,
    "AUTHENTICATED_STAFF_USER": lambda context: bool(
        context.user and context.user.is_staff
    ),
}


class PermissionDenied(Exception):
    def __init__(self, *names: str) -> None:
        super().__init__(f"This needs one of: {', '.join(names)}.")


def context_of(request: Any) -> Any:
    """What resolvers see: the request, with ``user`` and ``app`` or ``None``."""
    header = request.headers.get("Authorization-Bearer")
    scheme, _, credentials = request.headers.get("Authorization", "").partition(" ")
    if not header and scheme.lower() in ("bearer", "jwt"):
        header = credentials.strip()
    request.user = tokens.user_of(header) if header else None
    request.app = tokens.app_of(header) if header and not request.user else None
    request.allow_replica = True
    request.dataloaders = {}
    request.request_time = timezone.now()
    return request


def has_permission(context: Any, name: str) -> bool:
    """Whether the requestor holds a permission or is what a filter asks for.

    Raises:
        KeyError: there is nothing of that name.
    """
    if name in FILTERS:
        return FILTERS[name](context)
    if name not in PERMISSIONS:
        raise KeyError(name)
    requestor = context.app or context.user
    return requestor is not None and requestor.has_perm(name)


def require(context: Any, *names: str) -> None:
    if not any(has_permission(context, name) for name in names):
        raise PermissionDenied(*names)


def for_those_who(*names: str) -> Callable[[Callable], Callable]:
    """A resolver for those who hold one of some permissions."""

    def decorate(resolve: Callable) -> Callable:
        @wraps(resolve)
        def guarded(root: Any, info: Any, **arguments: Any) -> Any:
            require(info.context, *names)
            return resolve(root, info, **arguments)

        return guarded

    return decorate


def in_any_group(context: Any, names: Collection[str], app_permission: str) -> bool:
    user = context.user
    if user is None or not user.is_staff:
        return False
    if user.lent_to and not user.lent_to.has_perm(app_permission):
        return False
    return user.groups.filter(name__in=names).exists()


def accessible_channel_ids(context: Any) -> frozenset[int] | None:
    """Apps work in every channel (``None``), staff where one of their groups does.

    Groups are read once a request, as Saleor's dataloaders do.
    """
    if context.app is not None:
        return None
    if context.user is None:
        return frozenset()
    loaded = context.dataloaders
    if "accessible_channel_ids" not in loaded:
        loaded["accessible_channel_ids"] = channel_ids_of(context.user)
    return loaded["accessible_channel_ids"]


def channel_ids_of(user: Any) -> frozenset[int] | None:
    rows = list(user.groups.values_list("restricted_access_to_channels", "channels"))
    if not all(is_restricted for is_restricted, _channel in rows):
        return None
    return frozenset(channel for _restricted, channel in rows if channel is not None)
