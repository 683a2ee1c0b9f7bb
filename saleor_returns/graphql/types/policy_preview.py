from typing import Any

import graphene

from ...facts.preview import Preview
from ..base import NonNullList
from ..documented import ObjectType
from ..enums import ReturnOutcomeEnum, ReturnPriorityEnum
from .decision_line import ReturnDecisionLine
from .decision_step import ReturnDecisionStep
from .policy_problems import ReturnPolicyProblem
from .scalars import JSON
from .told import told


class ReturnPolicyPreview(ObjectType):
    problems = NonNullList(
        ReturnPolicyProblem,
        required=True,
        description="What is impossible in the rules. Then there is nothing else.",
    )
    outcome = ReturnOutcomeEnum(description="What would become of the return.")
    priority = ReturnPriorityEnum(description="How urgent it would be.")
    service_hours = graphene.Int(description="Hours for staff to decide within.")
    policy_version = graphene.Int(
        description="Number of the version that was tried; null: rules of no version."
    )
    lines = NonNullList(
        ReturnDecisionLine, required=True, description="The decision, line by line."
    )
    trace = NonNullList(
        ReturnDecisionStep, required=True, description="The rules, in order."
    )
    facts = JSON(description="All that the rules were told.")

    class Meta:
        description = "Represents what a policy would decide. Nothing is stored."


def of_preview(preview: Preview) -> ReturnPolicyPreview:
    """A preview as the API gives it."""
    decision, currency = preview.decision, preview.facts.currency
    options: dict[str, Any] = {"is_made_up": preview.is_made_up}
    return ReturnPolicyPreview(
        problems=[],
        outcome=decision.outcome,
        priority=decision.priority,
        service_hours=decision.service_hours,
        policy_version=preview.version and preview.version.number,
        lines=told(decision.lines, decision, currency, **options),
        trace=told(decision.trace, decision, currency, **options),
        facts=preview.facts.model_dump(mode="json", exclude_none=True),
    )
