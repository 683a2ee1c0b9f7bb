from datetime import datetime
from typing import Any

import graphene

from ...conf import settings
from ...domain.export import ExportStatus
from ...links import export_url
from ...models import ReturnExport as Export
from ..base import NonNullList
from ..connection import CountableConnection
from ..documented import ObjectType
from ..enums import (
    ReturnExportFailureEnum,
    ReturnExportFieldEnum,
    ReturnExportFileTypeEnum,
    ReturnExportRowsEnum,
    ReturnExportStatusEnum,
)
from ..identifiers import global_id
from .scalars import DateTime


class ReturnExportFile(ObjectType):
    id = graphene.ID(required=True, description="ID of the export.")
    status = ReturnExportStatusEnum(required=True, description="How far it is.")
    file_type = ReturnExportFileTypeEnum(required=True, description="Kind of file.")
    rows = ReturnExportRowsEnum(
        required=True, description="What a row of the file stands for."
    )
    fields = NonNullList(
        ReturnExportFieldEnum, required=True, description="Its columns, in order."
    )
    rows_total = graphene.Int(
        description="Rows that it will have; null until they were counted."
    )
    rows_done = graphene.Int(required=True, description="Rows written so far.")
    failure = ReturnExportFailureEnum(description="Why it failed; null where not.")
    size = graphene.Int(description="Size of the file in bytes; null until it is done.")
    url = graphene.String(
        description=(
            "A link to the file for whoever has it; null until it is done. It works for "
            "some minutes only, so ask for it when it is followed."
        )
    )
    created_at = DateTime(required=True, description="When it was asked for.")
    ended_at = DateTime(description="When it was done, failed or was canceled.")
    expires_at = DateTime(description="When it is deleted; null while it is under way.")

    class Meta:
        description = "Represents a file of returns that you asked for."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: Export, info: Any) -> str:
        return global_id("ReturnExportFile", root.pk)

    @staticmethod
    def resolve_fields(root: Export, info: Any) -> list[str]:
        return root.columns

    @staticmethod
    def resolve_failure(root: Export, info: Any) -> str | None:
        return root.failure or None

    @staticmethod
    def resolve_size(root: Export, info: Any) -> int | None:
        return root.size if root.status == ExportStatus.DONE else None

    @staticmethod
    def resolve_url(root: Export, info: Any) -> str | None:
        return export_url(root) if root.status == ExportStatus.DONE else None

    @staticmethod
    def resolve_expires_at(root: Export, info: Any) -> datetime | None:
        return root.ended_at and root.ended_at + settings.EXPORT_LIFETIME


class ReturnExportFileCountableConnection(CountableConnection):
    class Meta:
        node = ReturnExportFile
