from typing import Any

import graphene
from django.apps import apps

from ... import host
from ...domain.dispositions.document import DispositionDocument
from ...operations.dispositions.publish_rules import publish_rules
from ...operations.policies.documents import read_document
from ..access import MANAGE_ORDERS, MANAGE_SETTINGS
from ..base import ReturnMutation
from ..disposition_inputs import ReturnDispositionRulesPublishInput
from ..identifiers import int_of
from ..policy_access import may_read, writer
from ..types.disposition_rules import (
    ReturnDispositionRules,
    ReturnDispositionRulesVersion,
)


def _check_outlets(info: Any, document: Any) -> None:
    """Whoever offers goods in a channel works in it.

    Raises:
        ReturnsError: ``invalid`` for a document that is none.
        the platform's PermissionDenied.
    """
    rules = read_document(document, DispositionDocument).rules
    slugs = {rule.then.second_hand.channel for rule in rules if rule.then.second_hand}
    channels = apps.get_model("channel", "Channel").objects.filter(slug__in=slugs)
    for pk in channels.values_list("pk", flat=True) if slugs else ():
        if not may_read(info, pk):
            raise host.graphql.permission_denied(MANAGE_SETTINGS)


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
        _check_outlets(info, input["document"])
        version = publish_rules(
            channel_id=channel_id,
            document=input["document"],
            note=input.get("note") or "",
            actor=actor,
        )
        return cls(return_disposition_rules=version.rules, version=version)
