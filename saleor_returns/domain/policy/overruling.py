"""What stands above the rules of a shop: fault, the law, and staff's grace."""

from datetime import datetime
from zoneinfo import ZoneInfo

from ..lifecycle import Resolution
from .builtin import DELIVERY, FAULT, GRACE, NOT_OFFERED, STATUTORY
from .choosing import Chosen
from .decision import TraceStep
from .effects import Handling, KeptGift, Outcome
from .facts import LineFacts, OrderFacts
from .statutory import FREE, Right, guarded, is_excluded
from .windows import arrival, day_of, deadline

NOT_CHARGED_FOR = ("merchant", "carrier")
"""Whose fault costs the customer nothing."""


def overrule(chosen: Chosen, facts: OrderFacts, right: Right | None) -> None:
    """Set the effects that no rule may set otherwise."""
    wish = chosen.line.wish
    if wish is not None and wish.fault in NOT_CHARGED_FOR:
        chosen.overrule(
            FAULT,
            restocking_fee=FREE,
            return_shipping_fee=FREE,
            kept_gift=KeptGift.FREE,
        )
    keeps = chosen.values["outcome"].do == Outcome.KEEP_ITEM
    if keeps and Resolution.KEEP_ITEM not in facts.offered:
        chosen.overrule(NOT_OFFERED, outcome=Handling(do=Outcome.REVIEW))
    if is_protected(chosen, right):
        chosen.overrule(STATUTORY, **guarded(chosen.values))


def is_protected(chosen: Chosen, right: Right | None) -> bool:
    """Whether the customer withdraws from these goods by right."""
    return right is not None and right.protects and not is_excluded(chosen.values)


def end_of_window(
    chosen: Chosen, facts: OrderFacts, right: Right | None, zone: ZoneInfo
) -> datetime | None:
    """Until when, and never before a withdrawal's period and staff's grace end.

    The trace says which arrival it counts from, if it counts from one.
    """
    window = chosen.values["window"]
    until = deadline(window, chosen.line, facts, zone)
    arrived = None if until is None else arrival(window, chosen.line, facts)
    if (
        right is not None
        and is_protected(chosen, right)
        and _ends_before(until, right.until)
    ):
        chosen.claim(STATUTORY, "window")
        until, arrived = right.until, right.arrival
    if facts.grace_until is not None and _ends_before(until, facts.grace_until):
        chosen.claim(GRACE, "window")
        until, arrived = facts.grace_until, None
    if until is not None and arrived is not None:
        _tell_arrival(chosen, arrived, zone)
    return until


def _ends_before(until: datetime | None, other: datetime | None) -> bool:
    """Whether one end comes before another; ``None`` is no end."""
    return until is not None and (other is None or until < other)


def _tell_arrival(chosen: Chosen, arrived: LineFacts, zone: ZoneInfo) -> None:
    """Say when the goods arrived that a deadline counts from, and how that is known."""
    facts: dict[str, str] = {}
    if arrived.delivered_at is not None:
        facts["delivered_on"] = day_of(arrived.delivered_at, zone).isoformat()
    if arrived.delivery_source is not None:
        facts["delivery_source"] = arrived.delivery_source.value
    chosen.trace.append(TraceStep(DELIVERY, chosen.line.line, facts=facts))
