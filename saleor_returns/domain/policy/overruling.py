"""What stands above the rules of a shop: fault, the law, and staff's grace."""

from datetime import datetime
from zoneinfo import ZoneInfo

from ..lifecycle import Resolution
from .builtin import FAULT, GRACE, NOT_OFFERED, STATUTORY
from .choosing import Chosen
from .effects import Handling, Outcome
from .facts import OrderFacts
from .statutory import FREE, Right, guarded, is_excluded
from .windows import deadline

NOT_CHARGED_FOR = ("merchant", "carrier")
"""Whose fault costs the customer nothing."""


def overrule(chosen: Chosen, facts: OrderFacts, right: Right | None) -> None:
    """Set the effects that no rule may set otherwise."""
    wish = chosen.line.wish
    if wish is not None and wish.fault in NOT_CHARGED_FOR:
        chosen.overrule(FAULT, restocking_fee=FREE, return_shipping_fee=FREE)
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
    """Until when, and never before a withdrawal's period and staff's grace end."""
    until = deadline(chosen.values["window"], chosen.line, facts, zone)
    if right is not None and is_protected(chosen, right):
        until = _later(chosen, STATUTORY, until, right.until)
    if facts.grace_until is not None:
        until = _later(chosen, GRACE, until, facts.grace_until)
    return until


def _later(
    chosen: Chosen, rule: str, until: datetime | None, other: datetime | None
) -> datetime | None:
    """The later end, which a built-in rule may be behind; ``None`` is no end."""
    if until is None or (other is not None and other <= until):
        return until
    chosen.claim(rule, "window")
    return other
