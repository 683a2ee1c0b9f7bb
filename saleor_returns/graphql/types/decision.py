from typing import Any

import graphene

from ...domain.policy.decision import TraceStep
from ...models import DecisionRecord, PolicyVersion
from ..base import NonNullList
from ..documented import ObjectType
from ..enums import ReturnOutcomeEnum
from ..identifiers import global_id
from ..loaders import load_one
from .scalars import JSON, DateTime


class ReturnDecisionStep(ObjectType):
    rule = graphene.String(required=True, description="Name of the rule.")
    order_line_id = graphene.ID(description="The order line that it was held against.")
    fired = graphene.Boolean(required=True, description="Whether the rule applied.")
    data = JSON(required=True, description="The facts that it looked at.")

    class Meta:
        description = "Represents one rule that was looked at for a decision."

    @staticmethod
    def resolve_order_line_id(root: TraceStep, info: Any) -> str | None:
        return None if root.line is None else global_id("OrderLine", root.line)


class ReturnDecision(ObjectType):
    outcome = ReturnOutcomeEnum(required=True, description="What the policy decided.")
    policy_version = graphene.Int(
        description="Number of the policy version; null: the built-in rules."
    )
    decided_at = DateTime(required=True, description="When it was decided.")
    trace = NonNullList(
        ReturnDecisionStep, required=True, description="The rules, in order."
    )

    class Meta:
        description = "Represents the policy's answer to a request, with its reasons."

    @staticmethod
    def resolve_outcome(root: DecisionRecord, info: Any) -> Any:
        return root.answer.outcome

    @staticmethod
    def resolve_policy_version(root: DecisionRecord, info: Any) -> Any:
        return load_one(info, PolicyVersion, root.policy_version_id).then(
            lambda version: version and version.number
        )

    @staticmethod
    def resolve_trace(root: DecisionRecord, info: Any) -> Any:
        return root.answer.trace
