"""What the shop's Apps are told: the platform's webhook events that are ours.

Each step of a return is told as one of these, in the order of the return's timeline.
"""

from collections.abc import Mapping
from enum import StrEnum


class WebhookEvent(StrEnum):
    """Names as the platform stores them; a released name is never changed."""

    REQUESTED = "return_requested"
    APPROVED = "return_approved"
    DECLINED = "return_declined"
    CANCELED = "return_canceled"
    RECEIVED = "return_received"
    INSPECTED = "return_inspected"
    STOCK_MOVED = "return_stock_moved"
    REIMBURSED = "return_reimbursed"
    REFUND_FAILED = "return_refund_failed"
    COMPLETED = "return_completed"
    UPDATED = "return_updated"


WEBHOOK_EVENTS = tuple(event.value for event in WebhookEvent)

DESCRIPTIONS: Mapping[str, str] = {
    WebhookEvent.REQUESTED: "A return is asked for, whatever was decided on it.",
    WebhookEvent.APPROVED: "A return is approved, by the policy or by staff.",
    WebhookEvent.DECLINED: "A return is declined, by the policy or by staff.",
    WebhookEvent.CANCELED: "A return is canceled before its goods arrived.",
    WebhookEvent.RECEIVED: "A parcel of a return arrived, or is known to be missing.",
    WebhookEvent.INSPECTED: "Goods of a return were looked at and found in a condition.",
    WebhookEvent.STOCK_MOVED: "Goods of a return came into stock, or left it again.",
    WebhookEvent.REIMBURSED: "A reimbursement of a return is paid in full.",
    WebhookEvent.REFUND_FAILED: "A payment refused to give money of a return back, or it came back.",
    WebhookEvent.COMPLETED: "A return is settled: nothing is awaited and nothing owed.",
    WebhookEvent.UPDATED: "Anything else happened to a return: see its timeline.",
}

_BY_STEP = {event.value.removeprefix("return_"): event for event in WebhookEvent} | {
    "refund_reversed": WebhookEvent.REFUND_FAILED,
    "inspection_corrected": WebhookEvent.INSPECTED,
}


def told_as(step: str) -> WebhookEvent:
    """The event that tells a step of the timeline; a step without one is an update."""
    return _BY_STEP.get(step, WebhookEvent.UPDATED)
