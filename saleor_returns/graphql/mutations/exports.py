from typing import Any

import graphene

from ... import host
from ...conf import settings
from ...domain.export import ExportField, ExportRows, FileType, hidden_from
from ...errors import ErrorCode, refuse
from ...facts.exported import count_of
from ...host.contract import Actor
from ...languages import SOURCE
from ...operations.exports.ask import Wanted, ask_for_export
from ...operations.exports.cancel import cancel_export
from ..access import HANDLE_PAYMENTS, MANAGE_ORDERS, is_staff
from ..asking import channel_ids, holds, user_id_of
from ..base import NonNullList, ReturnMutation
from ..desk import DESK_TOO
from ..documented import InputObjectType
from ..enums import (
    ReturnExportFieldEnum,
    ReturnExportFileTypeEnum,
    ReturnExportRowsEnum,
)
from ..export_queries import exporting_actor
from ..exporting import returns_of, stored
from ..identifiers import uuid_of
from ..types.export import ReturnExportFile
from ..types.scalars import LanguageCodeEnum
from ..where_inputs import ReturnRequestWhereInput

MOST_IDS = 1000


class ReturnExportScopeInput(InputObjectType):
    where = ReturnRequestWhereInput(description="Conditions with operators.")
    search = graphene.String(
        description="Beginnings of words: number, order, customer, product, SKU."
    )
    channel = graphene.String(description="Slug of the channel.")


class ReturnExportInput(InputObjectType):
    file_type = ReturnExportFileTypeEnum(required=True, description="Kind of file.")
    scope = ReturnExportScopeInput(
        description="Which returns, as in `returnRequests`; `{}` for all that you see."
    )
    ids = NonNullList(graphene.ID, description=f"Or these returns, {MOST_IDS} at most.")
    rows = ReturnExportRowsEnum(
        description="What a row stands for. Defaults to RETURNS."
    )
    fields = NonNullList(
        ReturnExportFieldEnum,
        description="Columns, in order. Defaults to all that you may see.",
    )
    language_code = LanguageCodeEnum(
        description="Of the header. Defaults to the language of your account."
    )


class ReturnExport(ReturnMutation):
    export = graphene.Field(ReturnExportFile, description="The export.")

    class Arguments:
        input = ReturnExportInput(required=True, description="What is exported.")

    class Meta:
        description = (
            "Ask for a file of returns. It is written in the background, as you see the "
            f"returns then; follow it with `returnExport`. {DESK_TOO}"
        )
        permissions = (MANAGE_ORDERS,)

    @classmethod
    def perform(cls, info: Any, /, *, input: dict[str, Any]) -> "ReturnExport":
        actor = exporting_actor(info)
        order_staff = is_staff(info)
        sees_money = order_staff or holds(info, HANDLE_PAYMENTS)
        fields = _fields(input, order_staff, sees_money)
        scope, kind = _scope(input), ExportRows(input.get("rows") or ExportRows.RETURNS)
        with host.graphql.reading(info.context) as alias:
            found = returns_of(scope, channel_ids(info), user_id_of(info), alias)
            rows = count_of(found, kind, at_most=settings.EXPORT_MAX_ROWS)
        export = ask_for_export(
            wanted=Wanted(
                file_type=FileType(input["file_type"]),
                rows=kind,
                fields=fields,
                scope=scope,
                language=_language(input, actor),
            ),
            rows_found=rows,
            actor=actor,
            as_order_staff=order_staff,
            sees_money=sees_money,
        )
        return cls(export=export)


class ReturnExportCancel(ReturnMutation):
    export = graphene.Field(ReturnExportFile, description="The export.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the export.")

    class Meta:
        description = f"Call off an export of your own that is under way. {DESK_TOO}"
        permissions = (MANAGE_ORDERS,)

    @classmethod
    def perform(cls, info: Any, /, *, id: str) -> "ReturnExportCancel":
        actor = exporting_actor(info)
        export_id = uuid_of(id, "ReturnExportFile", "id")
        return cls(export=cancel_export(export_id=export_id, actor=actor))


def _fields(
    input: dict[str, Any], order_staff: bool, sees_money: bool
) -> list[ExportField] | None:
    """The columns that were named.

    Raises:
        the platform's PermissionDenied: one is not for whoever asks.
    """
    if input.get("fields") is None:
        return None
    fields = [ExportField(name) for name in input["fields"]]
    if hidden_from(order_staff=order_staff, sees_money=sees_money).intersection(fields):
        raise host.graphql.permission_denied(MANAGE_ORDERS, HANDLE_PAYMENTS)
    return fields


def _language(input: dict[str, Any], actor: Actor) -> str:
    """The one that was asked for, or else that of the account; Apps have none."""
    own: str = getattr(actor.user, "language_code", SOURCE)
    return input.get("language_code") or own


def _scope(input: dict[str, Any]) -> dict[str, Any]:
    """What the list is narrowed to, as it is stored."""
    scope, ids = input.get("scope"), input.get("ids")
    if (scope is None) == (ids is None):
        raise refuse(ErrorCode.REQUIRED, "Give either `scope` or `ids`.", field="scope")
    if ids is None:
        return dict(stored(scope))
    if len(ids) > MOST_IDS:
        raise refuse(
            ErrorCode.TOO_MANY_ROWS,
            f"Name {MOST_IDS} returns at most, or give a scope.",
            field="ids",
            quantity=MOST_IDS,
        )
    return {"ids": [str(uuid_of(key, "ReturnRequest", "ids")) for key in ids]}
