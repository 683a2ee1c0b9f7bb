from collections.abc import Sequence
from typing import Any

import graphene
from django.utils import timezone
from graphql import GraphQLError

from ...domain.policy.diff import difference
from ...domain.policy.document import DEFAULT_DOCUMENT
from ...domain.policy.versions import VersionStatus, in_force, status_of
from ...domain.policy.words.changes import change_sentence
from ...domain.policy.words.wording import Wording
from ...facts.policy_review import notices_of
from ...languages import SOURCE, language
from ...models import PolicyBacktest, PolicyVersion
from ...models import ReturnPolicy as Policy
from ..base import NonNullList
from ..batches import currencies, shops
from ..connection import CountableConnection, Order, page_of_rows
from ..documented import ObjectType
from ..enums import ReturnPolicyStatusEnum
from ..identifiers import global_id
from ..loaders import load_facts, load_many, load_one, load_platform
from ..paging import PAGE_ARGUMENTS
from .backtest import ReturnPolicyBacktest
from .policy_problems import ReturnPolicyNotice
from .scalars import JSON, App, Channel, DateTime, LanguageCodeEnum, User

NEWEST_FIRST = Order("number", descending=True)
LANGUAGE = {
    "language_code": graphene.Argument(
        LanguageCodeEnum, description="Of the sentences. Defaults to English."
    )
}


class ReturnPolicyVersion(ObjectType):
    id = graphene.ID(required=True, description="ID of the version.")
    policy = graphene.Field(
        lambda: ReturnPolicy, required=True, description="The policy."
    )
    number = graphene.Int(required=True, description="1 for the first.")
    status = ReturnPolicyStatusEnum(
        required=True, description="Whether it decides now, did before, or will."
    )
    document = JSON(required=True, description="The rules, in full.")
    effective_from = DateTime(
        description="It decides on orders placed since then; null: a draft."
    )
    published_at = DateTime(description="When it was published; null: a draft.")
    created_at = DateTime(required=True, description="When it was begun.")
    updated_at = DateTime(required=True, description="When it was last written.")
    note = graphene.String(required=True, description="What staff say of it.")
    restores = graphene.Int(
        description="Number of the older version that it went back to."
    )
    user = graphene.Field(User, description="Who wrote it last.")
    app = graphene.Field(App, description="Which App wrote it last.")
    notices = NonNullList(
        ReturnPolicyNotice,
        required=True,
        description="What one should know before publishing it.",
    )
    changes = NonNullList(
        graphene.String,
        required=True,
        description="What differs from another version, a sentence each.",
        since=graphene.Argument(
            graphene.Int,
            description=(
                "Number of the other version. Defaults to the one before; before the "
                "first there are the built-in rules."
            ),
        ),
        **LANGUAGE,
    )

    class Meta:
        description = "Represents one wording of a policy."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: PolicyVersion, info: Any) -> str:
        return global_id("ReturnPolicyVersion", root.pk)

    @staticmethod
    def resolve_policy(root: PolicyVersion, info: Any) -> Any:
        return load_one(info, Policy, root.policy_id)

    @staticmethod
    def resolve_status(root: PolicyVersion, info: Any) -> Any:
        if root.published_at is None:
            return VersionStatus.DRAFT
        now = timezone.now()
        return versions_of(info, root.policy_id).then(
            lambda rows: status_of(root, published(rows), now)
        )

    @staticmethod
    def resolve_user(root: PolicyVersion, info: Any) -> Any:
        return load_platform(info, "account.User", root.user_id)

    @staticmethod
    def resolve_app(root: PolicyVersion, info: Any) -> Any:
        return load_platform(info, "app.App", root.app_id)

    @staticmethod
    def resolve_notices(root: PolicyVersion, info: Any) -> Any:
        return (
            load_one(info, Policy, root.policy_id)
            .then(lambda policy: load_facts(info, currencies, policy))
            .then(
                lambda found: load_facts(info, shops, root).then(
                    lambda shop: notices_of(root.rules, found, shop)
                )
            )
        )

    @staticmethod
    def resolve_changes(
        root: PolicyVersion,
        info: Any,
        since: int | None = None,
        language_code: str | None = None,
    ) -> Any:
        wording = Wording(language(language_code or SOURCE))

        def tell(rows: Sequence[PolicyVersion]) -> list[str]:
            other = before(root, rows, since)
            former = DEFAULT_DOCUMENT if other is None else other.rules
            changes = difference(former, root.rules)
            return [change_sentence(change, wording) for change in changes]

        return versions_of(info, root.policy_id).then(tell)


class ReturnPolicyVersionCountableConnection(CountableConnection):
    class Meta:
        node = ReturnPolicyVersion


class ReturnPolicy(ObjectType):
    id = graphene.ID(required=True, description="ID of the policy.")
    is_default = graphene.Boolean(
        required=True, description="Whether it is for all channels without their own."
    )
    channel = graphene.Field(
        Channel, description="The channel; null for the default, and once it is gone."
    )
    channel_slug = graphene.String(
        required=True, description="Slug of the channel when the policy was made."
    )
    revision = graphene.Int(
        required=True,
        description="Rises with whatever is written of the policy; to be handed back.",
    )
    draft = graphene.Field(
        ReturnPolicyVersion, description="The draft, where there is one."
    )
    current = graphene.Field(
        ReturnPolicyVersion, description="The version for orders that are placed now."
    )
    versions = graphene.Field(
        ReturnPolicyVersionCountableConnection,
        **PAGE_ARGUMENTS,
        description="All versions, newest first, the draft too.",
    )
    backtests = NonNullList(
        ReturnPolicyBacktest,
        required=True,
        description="Drafts that were held against past orders, newest first.",
    )
    created_at = DateTime(required=True, description="When it was made.")

    class Meta:
        description = "Represents the return policy of a channel, or of the shop."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: Policy, info: Any) -> str:
        return global_id("ReturnPolicy", root.pk)

    @staticmethod
    def resolve_channel(root: Policy, info: Any) -> Any:
        return load_platform(info, "channel.Channel", root.channel_id)

    @staticmethod
    def resolve_backtests(root: Policy, info: Any) -> Any:
        return load_many(info, PolicyBacktest, "policy_id", root.pk)

    @staticmethod
    def resolve_draft(root: Policy, info: Any) -> Any:
        def find(rows: Sequence[PolicyVersion]) -> PolicyVersion | None:
            return next((row for row in rows if row.published_at is None), None)

        return versions_of(info, root.pk).then(find)

    @staticmethod
    def resolve_current(root: Policy, info: Any) -> Any:
        now = timezone.now()
        return versions_of(info, root.pk).then(
            lambda rows: in_force(published(rows), now)
        )

    @staticmethod
    def resolve_versions(root: Policy, info: Any, **page: Any) -> Any:
        def give(rows: Sequence[PolicyVersion]) -> Any:
            found = page_of_rows(PolicyVersion, rows, order=NEWEST_FIRST, **page)
            return ReturnPolicyVersionCountableConnection(
                **found, total_count=len(rows)
            )

        return versions_of(info, root.pk).then(give)


def versions_of(info: Any, policy_id: int) -> Any:
    """A promise of all versions of a policy."""
    return load_many(info, PolicyVersion, "policy_id", policy_id)


def published(rows: Sequence[PolicyVersion]) -> list[PolicyVersion]:
    return [row for row in rows if row.published_at is not None]


def before(
    version: PolicyVersion, rows: Sequence[PolicyVersion], since: int | None
) -> PolicyVersion | None:
    """The version to compare with; ``None``: there is none before.

    Raises:
        GraphQLError: the policy has no version of that number.
    """
    if since is None:
        earlier = [row for row in rows if row.number < version.number]
        return max(earlier, key=lambda row: row.number, default=None)
    for row in rows:
        if row.number == since:
            return row
    raise GraphQLError(f"The policy has no version {since}.")
