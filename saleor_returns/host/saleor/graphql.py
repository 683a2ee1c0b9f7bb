"""What only Saleor's GraphQL layer has."""

import sys
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.core.files.uploadedfile import UploadedFile
from django.utils.functional import SimpleLazyObject
from saleor.core.db.connection import allow_writer, allow_writer_in_context
from saleor.core.exceptions import PermissionDenied
from saleor.core.utils.lazyobjects import unwrap_lazy
from saleor.graphql.app.dataloaders import get_app_promise
from saleor.graphql.core.context import (
    BaseContext,
    disallow_replica_in_context,
    get_database_connection_name,
)
from saleor.permission.auth_filters import AuthorizationFilters
from saleor.permission.enums import get_permissions_enum_dict
from saleor.permission.utils import one_of_permissions_or_auth_filter_required

from ... import __version__
from ..contract import Model, Requestor
from . import compat, membership
from .metadata import keep_metadata
from .reference import add_costs, deprecated_input, mark_events
from .types import type_named, wrap

__all__ = [
    "accessible_channel_ids",
    "add_costs",
    "deprecated_input",
    "extend_type",
    "has_permission",
    "in_any_group",
    "introspection_is_kept_apart",
    "join_schema",
    "keep_metadata",
    "mark_events",
    "mutating",
    "permission_denied",
    "reading",
    "requestor",
    "schema",
    "type_named",
    "unwrap",
    "uploaded_file",
    "wrap",
]

CACHE_MARK = f"returns{__version__}"
"""What sets introspection of this version of us apart from any other."""

ADDED_FIELDS: dict[str, set[str]] = {}
"""Fields that are ours on Saleor's types, in snake case."""


def unwrap(root: Any) -> Model:
    """The row behind a resolver's root, wrapped in a context of Saleor's or not."""
    return root.node if isinstance(root, BaseContext) else root


def uploaded_file(context: Any, value: Any) -> UploadedFile | None:
    """The file that Saleor's view put the name of its form field for."""
    return context.FILES.get(value) if isinstance(value, str) else None


def requestor(context: Any) -> Requestor:
    """Who asks. Resolves Saleor's lazy user."""
    _authenticate(context)
    return Requestor(user=context.user or None, app=get_app_promise(context).get())


def has_permission(context: Any, codename: str) -> bool:
    """Whether the requestor holds a permission or passes an authorization filter.

    Raises:
        KeyError: Saleor knows neither of that name.
    """
    _authenticate(context)
    return one_of_permissions_or_auth_filter_required(context, [_enum_of(codename)])


def permission_denied(*codenames: str) -> Exception:
    """Saleor's own error for a missing permission."""
    return PermissionDenied(permissions=[_enum_of(name) for name in codenames])


def in_any_group(context: Any, names: Collection[str], app_permission: str) -> bool:
    """Whether an active member of staff asks who is in one of the named groups."""
    asking = requestor(context)
    # Saleor may have taken the staff access away from this request alone.
    if asking.app is not None or asking.user is None or not asking.user.is_staff:
        return False
    with reading(context) as alias:
        return membership.is_member(
            asking.user.pk, names, alias
        ) and membership.lender_holds(
            context.decoded_auth_token or {}, _enum_of(app_permission), alias
        )


def accessible_channel_ids(context: Any) -> frozenset[int] | None:
    """Channels that the requestor may work in; ``None`` means every channel.

    As in Saleor's own mutations: an App works everywhere, a staff user where one of
    their groups does, everybody else nowhere.
    """
    asking = requestor(context)
    if asking.app is not None:
        return None
    if asking.user is None:
        return frozenset()
    with reading(context) as alias:
        return membership.channels_of(asking.user.pk, alias)


@contextmanager
def mutating(context: Any) -> Iterator[None]:
    """What Saleor's mutations do before they run."""
    with allow_writer():
        disallow_replica_in_context(context)
        _authenticate(context)
        yield


@contextmanager
def reading(context: Any) -> Iterator[str]:
    """Yield the alias to read from: the replica, or the writer after a mutation."""
    with allow_writer_in_context(context):
        yield get_database_connection_name(context)


def join_schema(queries: type, mutations: type) -> None:
    """Join our root fields to Saleor's schema, which is not built yet.

    ``saleor.graphql.api`` takes the builder by name when it is imported, so it must be
    wrapped before. The builder's module in turn collects the federated types that exist
    when it is imported, so Saleor's parts of the schema come first, in the alphabetical
    order in which Saleor imports them.

    Raises:
        ImproperlyConfigured: Saleor has already built its schema.
    """
    if "saleor.graphql.api" in sys.modules:
        raise ImproperlyConfigured(
            "Saleor's GraphQL schema was built before saleor_returns was ready: "
            "another app imports saleor.graphql.api too early."
        )
    _import_saleors_parts()
    from saleor.graphql.core.federation import schema as federation

    build_without_us = federation.build_federated_schema

    def build_with_us(query: type, mutation: type, *args: Any, **options: Any) -> Any:
        return build_without_us(
            type("Query", (queries, query), {}),
            type("Mutation", (mutations, mutation), {}),
            *args,
            **options,
        )

    federation.build_federated_schema = build_with_us
    compat.vary_introspection_cache(CACHE_MARK)


def extend_type(name: str, fields: Mapping[str, Any]) -> None:
    """Add mounted graphene fields, by snake-case name, to a type of Saleor's."""
    type_named(name)._meta.fields.update(fields)
    ADDED_FIELDS.setdefault(name, set()).update(fields)


def schema() -> Any:
    """Saleor's schema with our parts. Modules come in the order of a server's start."""
    import_module("saleor.urls")
    return import_module("saleor.graphql.api").schema


def introspection_is_kept_apart() -> bool:
    """Whether Saleor's key of cached introspection still bears our mark.

    A shop's own code that sets ``GRAPHQL_CACHE_SUFFIX`` late takes it away.
    """
    return compat.introspection_cache_varies(CACHE_MARK)


def _import_saleors_parts() -> None:
    import saleor.graphql

    for package in iter_modules(saleor.graphql.__path__):
        name = f"saleor.graphql.{package.name}"
        if package.ispkg and find_spec(f"{name}.schema"):
            import_module(f"{name}.schema")


def _authenticate(context: Any) -> None:
    """Let Saleor read the token, once a request, and put the user for its proxy.

    Not with Saleor's ``setup_context_user``: while its dataloaders read the user, they
    run whatever resolvers wait, and one of these may put the user there first. For a
    token that was lent to an App Saleor asks the writer, which queries may not.
    """
    with allow_writer():
        bool(context.user)
    if isinstance(context.user, SimpleLazyObject):
        context.user = unwrap_lazy(context.user)


def _enum_of(codename: str) -> Any:
    if codename in AuthorizationFilters.__members__:
        return AuthorizationFilters[codename]
    return get_permissions_enum_dict()[codename]
