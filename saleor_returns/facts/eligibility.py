"""What of an order may be returned, before anybody asks for a return."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..domain.policy.decision import Decision, LineDecision
from ..domain.policy.evaluate import evaluate
from . import WRITER
from .orders import OrderSnapshot, policy_facts, read_order
from .policies import rules_for


@dataclass(frozen=True, slots=True)
class LineEligibility:
    order_line: Any
    decision: LineDecision


@dataclass(frozen=True, slots=True)
class Eligibility:
    """The policy's answer for every line of an order."""

    snapshot: OrderSnapshot
    decision: Decision

    @property
    def lines(self) -> list[LineEligibility]:
        return [
            LineEligibility(line, self.decision.line(line.pk))
            for line in self.snapshot.lines
        ]


def eligibility_of(
    order: Any, *, channel: str, now: datetime, alias: str = WRITER
) -> Eligibility:
    """Ask the policy in force for the order, without wanting anything."""
    snapshot = read_order(order, now=now, alias=alias)
    rules = rules_for(order.channel_id, order.created_at, alias)
    facts = policy_facts(snapshot, channel=channel, now=now)
    return Eligibility(snapshot, evaluate(rules.document, facts))
