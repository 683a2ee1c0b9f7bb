from typing import Any

import graphene

from ...links import file_url
from ...models import ReturnFile as File
from ..documented import ObjectType
from ..enums import ReturnFilePurposeEnum
from ..identifiers import global_id
from .scalars import DateTime


class ReturnFile(ObjectType):
    id = graphene.ID(required=True, description="ID of the file.")
    purpose = ReturnFilePurposeEnum(required=True, description="What it shows.")
    name = graphene.String(required=True, description="Its name, safe to save under.")
    content_type = graphene.String(
        required=True, description="What it is found to be, such as `image/jpeg`."
    )
    size = graphene.Int(required=True, description="Size in bytes.")
    width = graphene.Int(description="Width of an image, in pixels.")
    height = graphene.Int(description="Height of an image, in pixels.")
    created_at = DateTime(required=True, description="When it was added.")
    url = graphene.String(
        required=True,
        description=(
            "A link to it for whoever has it; it works for some minutes only, so ask "
            "for it when it is shown."
        ),
    )

    class Meta:
        description = "Represents a file of a return, such as a photo."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: File, info: Any) -> str:
        return global_id("ReturnFile", root.pk)

    @staticmethod
    def resolve_url(root: File, info: Any) -> str:
        return file_url(root)
