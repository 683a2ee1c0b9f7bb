"""What refuses a line, in a fixed order: what happened before what the policy says."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from ...errors import ErrorCode
from .builtin import DEFAULT
from .choosing import Chosen
from .decision import Refusal
from .effects import BoughtGiftCards, Outcome


def refusal_of(
    chosen: Chosen, until: datetime | None, now: datetime, zone: ZoneInfo
) -> Refusal | None:
    """The first thing in the way. A deadline is told in the zone whose day it ends."""
    line, values = chosen.line, chosen.values
    if not line.ever_fulfilled:
        return Refusal(code=ErrorCode.NOT_FULFILLED, data={"ordered": line.ordered})
    if not line.returnable:
        data = {"ordered": line.ordered, "fulfilled": line.ever_fulfilled}
        return Refusal(code=ErrorCode.ALREADY_RETURNED, data=data)
    if line.is_gift_card and values["bought_gift_cards"] == BoughtGiftCards.REFUSE:
        return Refusal(code=ErrorCode.GIFT_CARD)
    if not values["returnable"].allowed:
        ground = values["returnable"].ground
        legal = {"ground": ground.value} if ground else {}
        return _by_rule(chosen, "returnable", ErrorCode.NOT_RETURNABLE, **legal)
    if until is not None and now > until:
        deadline = until.astimezone(zone).isoformat()
        code = ErrorCode.RETURN_WINDOW_EXPIRED
        source = line.delivery_source and line.delivery_source.value
        return _by_rule(
            chosen, "window", code, deadline=deadline, delivery_source=source
        )
    if values["outcome"].do == Outcome.DECLINE:
        return _by_rule(chosen, "outcome", ErrorCode.DECLINED_BY_POLICY)
    return None


def _by_rule(chosen: Chosen, effect: str, code: ErrorCode, **data: Any) -> Refusal:
    rule = chosen.set_by.get(effect, DEFAULT)
    return Refusal(code=code, data={**data, "rule": rule})
