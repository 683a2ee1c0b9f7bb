from typing import Any

import graphene
from django.utils import timezone

from ... import host
from ...errors import ErrorCode, refuse
from ...models import ReturnPolicy as Policy
from ...operations.backtest import Period, start_backtest
from ...operations.policies.documents import read_document
from ..access import MANAGE_ORDERS, staff_actor
from ..base import ReturnMutation
from ..documented import InputObjectType
from ..identifiers import int_of
from ..policy_access import may_read
from ..types.backtest import ReturnPolicyBacktest
from ..types.scalars import JSON, DateTime


class ReturnPolicyBacktestInput(InputObjectType):
    document = JSON(description="The draft's rules. Defaults to the policy's draft.")
    placed_from = DateTime(required=True, description="Orders placed since then.")
    placed_to = DateTime(description="Orders placed before then. Defaults to now.")
    sample = graphene.Int(
        description="At most so many orders, the same each time. Defaults to all."
    )


class ReturnPolicyBacktestStart(ReturnMutation):
    backtest = graphene.Field(ReturnPolicyBacktest, description="The back-test.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the policy.")
        input = ReturnPolicyBacktestInput(
            required=True, description="What is tested on which orders."
        )

    class Meta:
        description = (
            "Hold a draft against the shop's past orders and returns, beside the rules "
            "that were in force. Runs in the background and writes nothing of orders."
        )
        permissions = (MANAGE_ORDERS,)

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, input: dict[str, Any]
    ) -> "ReturnPolicyBacktestStart":
        actor = staff_actor(info, MANAGE_ORDERS)
        policy = Policy.objects.filter(pk=int_of(id, "ReturnPolicy", "id")).first()
        if policy is None:
            raise refuse(ErrorCode.NOT_FOUND, "There is no such policy.", field="id")
        if not may_read(info, policy.channel_id):
            raise host.graphql.permission_denied(MANAGE_ORDERS)
        test = start_backtest(
            policy=policy,
            draft=read_document(_document(policy, input)),
            period=Period(
                input["placed_from"], input.get("placed_to") or timezone.now()
            ),
            sample=input.get("sample"),
            actor=actor,
        )
        return cls(backtest=test)


def _document(policy: Policy, input: dict[str, Any]) -> Any:
    """The rules that are given, or else the policy's draft.

    Raises:
        ReturnsError: ``required``: there is neither.
    """
    if input.get("document") is not None:
        return input["document"]
    draft = policy.versions.filter(published_at=None).first()
    if draft is None:
        raise refuse(
            ErrorCode.REQUIRED,
            "The policy has no draft; give the rules to test.",
            field="document",
        )
    return draft.document
