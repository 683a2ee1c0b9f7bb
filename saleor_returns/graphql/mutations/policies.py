from typing import Any

import graphene

from ...domain.policy.document import DEFAULT_DOCUMENT
from ...domain.policy.starters import STARTERS, starter
from ...domain.text import quoted
from ...errors import ErrorCode, refuse
from ...operations.policies.create_policy import create_policy
from ...operations.policies.drop_draft import drop_draft
from ...operations.policies.publish_draft import publish_draft
from ...operations.policies.roll_back import roll_back
from ...operations.policies.save_draft import save_draft
from ..access import MANAGE_ORDERS, MANAGE_SETTINGS
from ..base import ReturnMutation
from ..identifiers import int_of
from ..policy_access import writer, writer_of
from ..policy_inputs import (
    REVISION,
    ReturnPolicyCreateInput,
    ReturnPolicyPublishInput,
    ReturnPolicyRollbackInput,
    ReturnPolicyUpdateInput,
)
from ..types.policy import ReturnPolicy, ReturnPolicyVersion

WRITERS = (MANAGE_ORDERS, MANAGE_SETTINGS)
POLICY_ID = "ID of the policy."


class ReturnPolicyCreate(ReturnMutation):
    return_policy = graphene.Field(ReturnPolicy, description="The policy.")

    class Arguments:
        input = ReturnPolicyCreateInput(required=True, description="The first draft.")

    class Meta:
        description = (
            "Give a channel, or the shop, a policy that starts as a draft: rules of "
            "one's own, a starter, or the built-in rules."
        )
        permissions = WRITERS
        needs_all = True

    @classmethod
    def perform(cls, info: Any, /, *, input: dict[str, Any]) -> "ReturnPolicyCreate":
        channel = input.get("channel_id")
        channel_id = (
            None if channel is None else int_of(channel, "Channel", "channelId")
        )
        actor = writer(info, channel_id)
        policy = create_policy(
            channel_id=channel_id,
            document=_first_document(input),
            note=input.get("note") or "",
            actor=actor,
        )
        return cls(return_policy=policy)


class ReturnPolicyUpdate(ReturnMutation):
    return_policy = graphene.Field(ReturnPolicy, description="The policy.")
    version = graphene.Field(ReturnPolicyVersion, description="The draft.")

    class Arguments:
        id = graphene.ID(required=True, description=POLICY_ID)
        input = ReturnPolicyUpdateInput(required=True, description="The whole draft.")

    class Meta:
        description = (
            "Write the draft of a policy; it is made where there is none. What is "
            "published goes on to decide."
        )
        permissions = WRITERS
        needs_all = True

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, input: dict[str, Any]
    ) -> "ReturnPolicyUpdate":
        policy_id = int_of(id, "ReturnPolicy", "id")
        draft = save_draft(
            policy_id=policy_id,
            revision=input["revision"],
            document=input["document"],
            note=input.get("note"),
            actor=writer_of(info, policy_id),
        )
        return cls(return_policy=draft.policy, version=draft)


class ReturnPolicyDraftDelete(ReturnMutation):
    return_policy = graphene.Field(ReturnPolicy, description="The policy.")

    class Arguments:
        id = graphene.ID(required=True, description=POLICY_ID)
        revision = graphene.Int(required=True, description=REVISION)

    class Meta:
        description = "Throw the draft of a policy away. What is published stays."
        permissions = WRITERS
        needs_all = True

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, revision: int
    ) -> "ReturnPolicyDraftDelete":
        policy_id = int_of(id, "ReturnPolicy", "id")
        writer_of(info, policy_id)
        return cls(return_policy=drop_draft(policy_id=policy_id, revision=revision))


class ReturnPolicyPublish(ReturnMutation):
    return_policy = graphene.Field(ReturnPolicy, description="The policy.")
    version = graphene.Field(
        ReturnPolicyVersion, description="What was published, with its notices."
    )

    class Arguments:
        id = graphene.ID(required=True, description=POLICY_ID)
        input = ReturnPolicyPublishInput(required=True, description="Since when.")

    class Meta:
        description = (
            "Publish the draft of a policy, for orders that are placed from then on. "
            "What is published never changes."
        )
        permissions = WRITERS
        needs_all = True

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, input: dict[str, Any]
    ) -> "ReturnPolicyPublish":
        policy_id = int_of(id, "ReturnPolicy", "id")
        version = publish_draft(
            policy_id=policy_id,
            revision=input["revision"],
            effective_from=input.get("effective_from"),
            actor=writer_of(info, policy_id),
        )
        return cls(return_policy=version.policy, version=version)


class ReturnPolicyRollback(ReturnMutation):
    return_policy = graphene.Field(ReturnPolicy, description="The policy.")
    version = graphene.Field(ReturnPolicyVersion, description="The new version.")

    class Arguments:
        id = graphene.ID(required=True, description=POLICY_ID)
        input = ReturnPolicyRollbackInput(
            required=True, description="Which version to go back to."
        )

    class Meta:
        description = (
            "Publish the rules of an older version once more, as a new one. A draft "
            "stays as it is."
        )
        permissions = WRITERS
        needs_all = True

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, input: dict[str, Any]
    ) -> "ReturnPolicyRollback":
        policy_id = int_of(id, "ReturnPolicy", "id")
        version = roll_back(
            policy_id=policy_id,
            revision=input["revision"],
            number=input["version"],
            effective_from=input.get("effective_from"),
            note=input.get("note") or "",
            actor=writer_of(info, policy_id),
        )
        return cls(return_policy=version.policy, version=version)


def _first_document(input: dict[str, Any]) -> Any:
    """
    Raises:
        ReturnsError: ``invalid``: rules and a starter, or a starter that is none.
    """
    document, name = input.get("document"), input.get("starter")
    if name is None:
        return DEFAULT_DOCUMENT.stored() if document is None else document
    if document is not None:
        raise refuse(
            ErrorCode.INVALID, "Give rules or a starter, not both.", field="starter"
        )
    if name not in STARTERS:
        raise refuse(
            ErrorCode.INVALID,
            f"There is no starter {quoted(name)}.",
            field="starter",
            accepted=list(STARTERS),
        )
    return starter(name).stored()
