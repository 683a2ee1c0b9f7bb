from typing import Any

import graphene

from ...models import GracePeriod
from ..documented import ObjectType
from ..loaders import load_platform
from .scalars import App, DateTime, User


class ReturnGracePeriod(ObjectType):
    until = DateTime(required=True, description="Until when returns may be asked for.")
    reason = graphene.String(required=True, description="Why.")
    user = graphene.Field(User, description="Who set it.")
    app = graphene.Field(App, description="Which App set it.")
    created_at = DateTime(required=True, description="When it was set.")

    class Meta:
        description = "Represents staff's exception for one order; the last one counts."

    @staticmethod
    def resolve_user(root: GracePeriod, info: Any) -> Any:
        return load_platform(info, "account.User", root.user_id)

    @staticmethod
    def resolve_app(root: GracePeriod, info: Any) -> Any:
        return load_platform(info, "app.App", root.app_id)
