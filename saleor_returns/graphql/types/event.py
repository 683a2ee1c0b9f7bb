from typing import Any

import graphene

from ...models import ReturnEvent as Event
from ...models.event import EventType
from ..access import for_staff
from ..desk import for_desk
from ..documented import ObjectType
from ..enums import ReturnActorEnum, ReturnEventTypeEnum
from ..identifiers import global_id
from ..loaders import load_platform
from .scalars import JSON, App, DateTime, User


class ReturnEvent(ObjectType):
    id = graphene.ID(required=True, description="ID of the event.")
    sequence = graphene.Int(required=True, description="1 for the first, rising.")
    type = ReturnEventTypeEnum(required=True, description="What happened.")
    actor = ReturnActorEnum(required=True, description="Which kind of actor did it.")
    user = graphene.Field(User, description="Who did it. Staff only.")
    app = graphene.Field(App, description="Which App did it. Staff only.")
    data = JSON(description="Details. Staff only; null for others.")
    message = graphene.String(
        description=(
            "The text of a note. Staff and returns desk only; null for others and for "
            "other events."
        )
    )
    created_at = DateTime(required=True, description="When it happened.")

    class Meta:
        description = "Represents one entry of a return's timeline."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: Event, info: Any) -> str:
        return global_id("ReturnEvent", root.pk)

    @staticmethod
    def resolve_user(root: Event, info: Any) -> Any:
        return for_staff(
            info,
            root.request_id,
            lambda: load_platform(info, "account.User", root.user_id),
        )

    @staticmethod
    def resolve_app(root: Event, info: Any) -> Any:
        return for_staff(
            info, root.request_id, lambda: load_platform(info, "app.App", root.app_id)
        )

    @staticmethod
    def resolve_data(root: Event, info: Any) -> Any:
        return for_staff(info, root.request_id, lambda: root.data)

    @staticmethod
    def resolve_message(root: Event, info: Any) -> Any:
        if root.type != EventType.NOTE_ADDED:
            return None
        return for_desk(info, root.request_id, lambda: root.data["message"])
