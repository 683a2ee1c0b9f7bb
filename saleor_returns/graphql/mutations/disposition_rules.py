from typing import Any

import graphene

from ...operations.dispositions.publish_rules import publish_rules
from ..access import MANAGE_ORDERS, MANAGE_SETTINGS
from ..base import ReturnMutation
from ..disposition_inputs import ReturnDispositionRulesPublishInput
from ..identifiers import int_of
from ..policy_access import writer
from ..types.disposition_rules import (
    ReturnDispositionRules,
    ReturnDispositionRulesVersion,
)


class ReturnDispositionRulesPublish(ReturnMutation):
    return_disposition_rules = graphene.Field(
        ReturnDispositionRules, description="The rules of the channel, or the shop."
    )
    version = graphene.Field(
        ReturnDispositionRulesVersion, description="What was published."
    )

    class Arguments:
        input = ReturnDispositionRulesPublishInput(
            required=True, description="The rules, in full."
        )

    class Meta:
        description = (
            "Publish rules of what becomes of returned goods. They decide on what is "
            "inspected from then on, whenever it was sold. What is published never "
            "changes."
        )
        permissions = (MANAGE_ORDERS, MANAGE_SETTINGS)
        needs_all = True

    @classmethod
    def perform(
        cls, info: Any, /, *, input: dict[str, Any]
    ) -> "ReturnDispositionRulesPublish":
        channel = input.get("channel_id")
        channel_id = (
            None if channel is None else int_of(channel, "Channel", "channelId")
        )
        actor = writer(info, channel_id)
        version = publish_rules(
            channel_id=channel_id,
            document=input["document"],
            note=input.get("note") or "",
            actor=actor,
        )
        return cls(return_disposition_rules=version.rules, version=version)
