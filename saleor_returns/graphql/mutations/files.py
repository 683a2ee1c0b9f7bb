from typing import Any

import graphene

from ... import host
from ...errors import ErrorCode, refuse
from ...models import ReturnFile as File
from ...models.file import FilePurpose
from ...operations.attach_file import attach_file
from ...operations.delete_file import delete_file
from ..access import AUTHENTICATED_USER, MANAGE_ORDERS, is_staff
from ..base import ReturnMutation
from ..desk import actor_with_goods
from ..identifiers import uuid_of
from ..request_inputs import ReturnFileUploadInput
from ..types.file import ReturnFile
from ..types.request import ReturnRequest


class ReturnFileUpload(ReturnMutation):
    file = graphene.Field(ReturnFile, description="The file.")
    return_request = graphene.Field(ReturnRequest, description="The return.")

    class Arguments:
        input = ReturnFileUploadInput(required=True, description="The file, and why.")

    class Meta:
        description = (
            "Add a photo to a return, in a multipart request. It is made anew, upright "
            "and without places, names or other data. The same photo again answers with "
            "the one that is there. Customers show why they return something, on live "
            "returns of their own; staff and members of the returns desk may add any."
        )
        permissions = (AUTHENTICATED_USER, MANAGE_ORDERS)
        events = ("RETURN_UPDATED",)

    @classmethod
    def perform(cls, info: Any, /, *, input: dict[str, Any]) -> "ReturnFileUpload":
        request_id = uuid_of(input["return_id"], "ReturnRequest", "returnId")
        actor = actor_with_goods(info, request_id)
        upload = host.graphql.uploaded_file(info.context, input["file"])
        if upload is None:
            raise refuse(
                ErrorCode.INVALID,
                "There is no file: send it as a part of a multipart request.",
                field="file",
            )
        file = attach_file(
            request_id=request_id,
            upload=upload,
            purpose=FilePurpose(input.get("purpose") or FilePurpose.REQUEST),
            actor=actor,
        )
        return cls(file=file, return_request=file.request)


class ReturnFileDelete(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the file.")

    class Meta:
        description = (
            "Delete a file of a return. Customers delete their own until the return is "
            "decided, members of the returns desk their own, and staff any."
        )
        permissions = (AUTHENTICATED_USER, MANAGE_ORDERS)
        events = ("RETURN_UPDATED",)

    @classmethod
    def perform(cls, info: Any, /, *, id: str) -> "ReturnFileDelete":
        file_id = uuid_of(id, "ReturnFile", "id")
        rows = File.objects.filter(pk=file_id).values_list("request_id", flat=True)
        actor = actor_with_goods(info, rows.first() or file_id)
        request = delete_file(file_id=file_id, actor=actor, only_own=not is_staff(info))
        return cls(return_request=request)
