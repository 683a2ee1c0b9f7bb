from collections.abc import Iterable
from typing import Any

import graphene

from ...models import DecisionRecord, PolicyVersion
from ..access import for_staff
from ..base import NonNullList
from ..documented import ObjectType
from ..enums import (
    ReturnOutcomeEnum,
)
from ..loaders import load_one
from .decision_line import ReturnDecisionLine
from .decision_step import ReturnDecisionStep
from .scalars import DateTime
from .told import told

STAFF_ONLY = "Staff only; null for others."


class ReturnDecision(ObjectType):
    outcome = ReturnOutcomeEnum(required=True, description="What the policy decided.")
    policy_version = graphene.Int(
        description="Number of the policy version; null: the built-in rules."
    )
    decided_at = DateTime(required=True, description="When it was decided.")
    lines = NonNullList(
        ReturnDecisionLine,
        description=f"What was decided for each line of the order. {STAFF_ONLY}",
    )
    trace = NonNullList(
        ReturnDecisionStep, description=f"The rules, in order. {STAFF_ONLY}"
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
    def resolve_lines(root: DecisionRecord, info: Any) -> Any:
        return _for_staff(root, info, root.answer.lines)

    @staticmethod
    def resolve_trace(root: DecisionRecord, info: Any) -> Any:
        return _for_staff(root, info, root.answer.trace)


def _for_staff(root: DecisionRecord, info: Any, parts: Iterable[Any]) -> Any:
    """Rules tell of the shop's dealings with a customer: the refusal is for customers."""
    return for_staff(
        info,
        root.request_id,
        lambda: told(parts, root.answer, root.facts["currency"]),
    )
