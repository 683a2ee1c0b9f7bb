"""Metadata on returns: kept by us, changed by the platform's own mutations."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from .. import host
from ..models import ReturnRequest as Request
from .access import (
    MANAGE_ORDERS,
    check_request_channel,
    is_staff,
    may_manage,
    staff_actor,
)
from .loaders import load_one


def keep_metadata(graphene_type: type) -> None:
    """Let the platform's metadata mutations write that of returns, as on orders."""
    host.graphql.keep_metadata(
        graphene_type, Request, updated_field="updated_at", required=_required
    )


def _required(info: Any, pk: Any) -> Sequence[str]:
    """What writing takes, public or private: as for orders, and the channel as well."""
    request_id = uuid_or_none(pk)
    if request_id is not None and is_staff(info):
        check_request_channel(info, staff_actor(info, MANAGE_ORDERS), request_id)
    return (MANAGE_ORDERS,)


def uuid_or_none(pk: Any) -> UUID | None:
    try:
        return UUID(str(pk))
    except ValueError:
        return None


class WithPrivateMetadata:
    """Private metadata for staff of the order's channel; an error for all others.

    The platform's own resolvers would ask for the channel row by row.
    """

    @staticmethod
    def resolve_private_metadata(root: Request, info: Any) -> Any:
        return _private(
            root,
            info,
            lambda data: [{"key": key, "value": data[key]} for key in sorted(data)],
        )

    @staticmethod
    def resolve_private_metafield(root: Request, info: Any, key: str) -> Any:
        return _private(root, info, lambda data: data.get(key))

    @staticmethod
    def resolve_private_metafields(
        root: Request, info: Any, keys: list[str] | None = None
    ) -> Any:
        return _private(
            root,
            info,
            lambda data: {
                key: value for key, value in data.items() if keys is None or key in keys
            },
        )


def _private(root: Request, info: Any, give: Callable[[dict[str, str]], Any]) -> Any:
    def decide(order: Any) -> Any:
        if not may_manage(info, order.channel_id):
            raise host.graphql.permission_denied(MANAGE_ORDERS)
        return give(root.private_metadata)

    return load_one(info, "order.Order", root.order_id).then(decide)
