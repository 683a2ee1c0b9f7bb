"""Saleor's metadata mutations on rows of ours.

Saleor finds what it needs by the type's name in dictionaries of its own, and the type
of a row in a function that other modules hold by name.
"""

from collections.abc import Callable, Sequence
from typing import Any

from saleor.graphql.meta import permissions, resolvers, types
from saleor.graphql.meta.mutations import utils
from saleor.permission.enums import get_permissions_enum_dict

type Required = Callable[[Any, Any], Sequence[str]]


def keep_metadata(
    graphene_type: type, model: Any, *, updated_field: str, required: Required
) -> None:
    """Let Saleor's metadata mutations write that of our rows; see the contract."""
    name = graphene_type.__name__

    def permissions_for(info: Any, pk: Any) -> list[Any]:
        known = get_permissions_enum_dict()
        return [known[codename] for codename in required(info, pk)]

    permissions.PUBLIC_META_PERMISSION_MAP[name] = permissions_for
    permissions.PRIVATE_META_PERMISSION_MAP[name] = permissions_for
    utils.TYPE_UPDATED_FIELD[model.__name__] = updated_field

    type_without_ours = resolvers.resolve_object_with_metadata_type

    def type_with_ours(instance: Any) -> tuple[Any, Any]:
        if isinstance(instance, model):
            return graphene_type, instance.pk
        return type_without_ours(instance)

    resolvers.resolve_object_with_metadata_type = type_with_ours
    types.resolve_object_with_metadata_type = type_with_ours
