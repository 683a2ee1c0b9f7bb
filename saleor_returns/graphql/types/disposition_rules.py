from collections.abc import Sequence
from typing import Any

import graphene

from ...models import DispositionRules, DispositionVersion
from ..access import is_staff
from ..connection import CountableConnection, Order, page_of_rows
from ..documented import ObjectType
from ..identifiers import global_id
from ..loaders import load_many, load_platform
from ..paging import PAGE_ARGUMENTS
from .disposition import STAFF_ONLY
from .scalars import JSON, App, Channel, DateTime, User

NEWEST_FIRST = Order("number", descending=True)


class ReturnDispositionRulesVersion(ObjectType):
    id = graphene.ID(required=True, description="ID of the version.")
    number = graphene.Int(required=True, description="1 for the first.")
    document = JSON(required=True, description="The rules, in full.")
    note = graphene.String(required=True, description="What staff say of it.")
    published_at = DateTime(required=True, description="Since when it decided.")
    user = graphene.Field(User, description=f"Who published it. {STAFF_ONLY}")
    app = graphene.Field(App, description=f"Which App published it. {STAFF_ONLY}")

    class Meta:
        description = "Represents one wording of rules of dispositions."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: DispositionVersion, info: Any) -> str:
        return global_id("ReturnDispositionRulesVersion", root.pk)

    @staticmethod
    def resolve_user(root: DispositionVersion, info: Any) -> Any:
        return load_platform(
            info, "account.User", root.user_id if is_staff(info) else None
        )

    @staticmethod
    def resolve_app(root: DispositionVersion, info: Any) -> Any:
        return load_platform(info, "app.App", root.app_id if is_staff(info) else None)


class ReturnDispositionRulesVersionCountableConnection(CountableConnection):
    class Meta:
        node = ReturnDispositionRulesVersion


class ReturnDispositionRules(ObjectType):
    id = graphene.ID(required=True, description="ID of the rules.")
    is_default = graphene.Boolean(
        required=True,
        description="Whether they are for all channels without their own.",
    )
    channel = graphene.Field(
        Channel, description="The channel; null for the default, and once it is gone."
    )
    channel_slug = graphene.String(
        required=True, description="Slug of the channel when the rules were made."
    )
    current = graphene.Field(
        ReturnDispositionRulesVersion, description="The version that decides now."
    )
    versions = graphene.Field(
        ReturnDispositionRulesVersionCountableConnection,
        **PAGE_ARGUMENTS,
        description="All versions, newest first.",
    )

    class Meta:
        description = (
            "Represents the rules of what becomes of the returned goods of a channel, or "
            "of the shop."
        )
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: DispositionRules, info: Any) -> str:
        return global_id("ReturnDispositionRules", root.pk)

    @staticmethod
    def resolve_channel(root: DispositionRules, info: Any) -> Any:
        return load_platform(info, "channel.Channel", root.channel_id)

    @staticmethod
    def resolve_current(root: DispositionRules, info: Any) -> Any:
        return _versions(info, root).then(
            lambda rows: max(rows, key=lambda row: row.number, default=None)
        )

    @staticmethod
    def resolve_versions(root: DispositionRules, info: Any, **page: Any) -> Any:
        def give(rows: Sequence[DispositionVersion]) -> Any:
            found = page_of_rows(DispositionVersion, rows, order=NEWEST_FIRST, **page)
            return ReturnDispositionRulesVersionCountableConnection(
                **found, total_count=len(rows)
            )

        return _versions(info, root).then(give)


def _versions(info: Any, rules: DispositionRules) -> Any:
    return load_many(info, DispositionVersion, "rules_id", rules.pk)
