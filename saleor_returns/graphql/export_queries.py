"""Root queries of exports: one's own, and nobody else's."""

from typing import Any

import graphene
from graphql import GraphQLError

from .. import host
from ..errors import ReturnsError
from ..host.contract import Actor, ActorKind
from ..models import ReturnExport as Export
from ..operations.exports.ask import exports_of
from .access import MANAGE_ORDERS
from .connection import page_of
from .desk import DESK_TOO, may_list_returns
from .documented import Field
from .identifiers import uuid_of
from .paging import PAGE_ARGUMENTS
from .selection import NEWEST_FIRST
from .types.export import ReturnExportFile, ReturnExportFileCountableConnection

WHO = f"{DESK_TOO}\n\nRequires one of the following permissions: MANAGE_ORDERS."


def exporting_actor(info: Any) -> Actor:
    """Who asks for files: all who may list returns.

    Raises:
        the platform's PermissionDenied.
    """
    if not may_list_returns(info):
        raise host.graphql.permission_denied(MANAGE_ORDERS)
    asking = host.graphql.requestor(info.context)
    if asking.app is not None:
        return Actor(ActorKind.APP, app=asking.app)
    return Actor(ActorKind.STAFF, user=asking.user)


class ExportQueries:
    """Part of the root, see :class:`.queries.ReturnQueries`."""

    return_export = Field(
        ReturnExportFile,
        id=graphene.Argument(
            graphene.ID, required=True, description="ID of the export."
        ),
        description=f"An export of your own; null once it is deleted. {WHO}",
    )
    return_exports = Field(
        ReturnExportFileCountableConnection,
        **PAGE_ARGUMENTS,
        description=f"List of the exports of your own, newest first. {WHO}",
    )

    @staticmethod
    def resolve_return_export(root: Any, info: Any, id: str) -> Export | None:
        own = exports_of(exporting_actor(info))
        try:
            key = uuid_of(id, "ReturnExportFile", "id")
        except ReturnsError as error:
            raise GraphQLError(str(error)) from error
        with host.graphql.reading(info.context) as alias:
            return own.using(alias).filter(pk=key).first()

    @staticmethod
    def resolve_return_exports(root: Any, info: Any, **page: Any) -> Any:
        own = exports_of(exporting_actor(info))
        with host.graphql.reading(info.context) as alias:
            rows = own.using(alias)
            found = page_of(rows, order=NEWEST_FIRST, **page)
        return ReturnExportFileCountableConnection(**found, total_count=rows)
