"""Keep with a line of a return what the policy promised for it."""

from typing import Any

from ..domain.lifecycle import NEW_GOODS, OWING_MONEY, RequestKind, Resolution
from ..domain.policy.decision import LineDecision
from ..domain.policy.effects import RefundMoment
from ..domain.policy.overruling import NOT_CHARGED_FOR
from ..domain.settlement.terms import is_kept, terms_of
from ..models import ReturnReason


def promise(
    decision: LineDecision,
    units: int,
    *,
    reason: ReturnReason,
    resolution: Resolution,
    kind: RequestKind,
    is_gift_card: bool,
) -> dict[str, Any]:
    """The columns of a return line that follow from the policy's decision on it."""
    terms = terms_of(
        decision,
        units,
        shop_at_fault=reason.fault in NOT_CHARGED_FOR,
        is_withdrawal=kind == RequestKind.WITHDRAWAL,
        is_gift_card=is_gift_card,
    )
    if resolution == Resolution.REPLACEMENT:
        terms = terms.for_replacement()
    moment = terms.refund_at.moment if terms.refund_at else None
    kept = is_kept(decision, resolution, is_gift_card=is_gift_card)
    return {
        "terms": terms.model_dump(mode="json", exclude_defaults=True),
        "is_kept": kept,
        "is_paid_ahead": (
            moment == RefundMoment.APPROVAL
            and resolution in OWING_MONEY
            and resolution not in NEW_GOODS
            and not kept
        ),
    }
