"""What only the shop's GraphQL layer has."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile

from saleor_returns.host.contract import Model, Requestor

from ..graphql import additions, fields, scalars
from ..graphql.access import (
    PermissionDenied,
    accessible_channel_ids,
    has_permission,
    in_any_group,
)
from ..graphql.mutations.metadata import keep_metadata
from ..graphql.types import account, catalogue, giftcard, meta, order, payment

__all__ = [
    "accessible_channel_ids",
    "has_permission",
    "in_any_group",
    "keep_metadata",
]

PLACES = (account, catalogue, giftcard, meta, order, payment, scalars, fields)


def type_named(name: str) -> Any:
    """
    Raises:
        KeyError: the shop has no type of that name.
    """
    for module in PLACES:
        if found := getattr(module, name, None):
            return found
    raise KeyError(name)


def wrap(instance: Model | None) -> Any:
    return instance


def unwrap(root: Any) -> Model:
    return root


def uploaded_file(context: Any, value: Any) -> UploadedFile | None:
    return context.FILES.get(value) if isinstance(value, str) else None


def requestor(context: Any) -> Requestor:
    return Requestor(user=context.user, app=context.app)


def permission_denied(*codenames: str) -> Exception:
    return PermissionDenied(*codenames)


@contextmanager
def mutating(context: Any) -> Iterator[None]:
    context.allow_replica = False
    yield


@contextmanager
def reading(context: Any) -> Iterator[str]:
    if getattr(context, "allow_replica", True):
        yield settings.DATABASE_CONNECTION_REPLICA_NAME
    else:
        yield settings.DATABASE_CONNECTION_DEFAULT_NAME


def join_schema(queries: type, mutations: type) -> None:
    additions.join(queries, mutations)


def extend_type(name: str, fields: Mapping[str, Any]) -> None:
    additions.extend(type_named(name), fields)


def add_costs(costs: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> None:
    """Here no query costs too much."""


def mark_events(mutation: type, events: Sequence[str]) -> Sequence[str]:
    """Nobody can subscribe here."""
    return ()


def deprecated_input(reason: str) -> str:
    return f"\n\nDEPRECATED. {reason}"


def schema() -> Any:
    from ..graphql import api

    return api.schema


def introspection_is_kept_apart() -> bool:
    """The sandbox caches none."""
    return True
