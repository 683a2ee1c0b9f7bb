"""What becomes of a request: the policy's answer, or staff's who set it aside."""

from typing import Any

from ..domain.lifecycle import RequestStatus
from ..domain.policy.decision import Decision
from ..domain.policy.effects import Outcome
from .inputs import Wanted

STATUS_AFTER = {
    Outcome.APPROVE: RequestStatus.APPROVED,
    Outcome.REVIEW: RequestStatus.REQUESTED,
    Outcome.DECLINE: RequestStatus.DECLINED,
    Outcome.KEEP_ITEM: RequestStatus.APPROVED,
}


def status_of(wanted: Wanted, decision: Decision) -> RequestStatus:
    """As the policy says, or as staff say."""
    if wanted.override_reason:
        return RequestStatus.APPROVED
    return STATUS_AFTER[decision.outcome]


def overridden(wanted: Wanted, decision: Decision) -> dict[str, Any]:
    """What an approval says of the policy that staff set aside; empty if it agreed."""
    agrees = STATUS_AFTER[decision.outcome] == RequestStatus.APPROVED
    if agrees or not wanted.override_reason:
        return {}
    return {
        "override_reason": wanted.override_reason.strip(),
        "outcome": decision.outcome,
        "refusals": _refusals(wanted, decision),
    }


def _refusals(wanted: Wanted, decision: Decision) -> list[dict[str, Any]]:
    """Of the wanted lines: which the policy refuses, and why."""
    rows = [decision.line(row.order_line_id) for row in wanted.lines]
    return [{"line": row.line, "code": row.refusal.code} for row in rows if row.refusal]
