"""The right to withdraw, which no rule takes away.

Directive 2011/83/EU: 14 days from the last good's arrival, or from the contract where
nothing is sent, without giving a reason (article 9); all that was paid comes back by
the same means, with the standard costs of delivery (13); no fee but the direct cost of
sending back (14); exclusions (16).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..lifecycle import RequestKind, Resolution
from .document import PolicyDocument
from .effects import Fee, Handling, OutboundShipping, Outcome, Returnable
from .facts import LineFacts, OrderFacts
from .windows import end_after, last_arrived

MEMBERS = (
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
)
OF_MEMBERS = "AX GF GP MF MQ RE YT"
"""Parts of member states with a country code of their own, where the law is the same."""
EU = frozenset(f"{MEMBERS} {OF_MEMBERS}".split())

REFUND_DAYS = 14
"""Days from the notice of withdrawal within which all money goes back (article 13(1))."""
FREE = Fee(type="free")
GIVES_DELIVERY_BACK = (
    OutboundShipping.WHEN_ALL_RETURNED,
    OutboundShipping.PROPORTIONAL,
)


@dataclass(frozen=True, slots=True)
class Right:
    """``until`` is ``None`` while the period has not begun: goods are on their way.

    ``arrival`` is the line that it counts from, where it counts from an arrival.
    """

    until: datetime | None
    arrival: LineFacts | None
    is_open: bool
    is_used: bool

    @property
    def protects(self) -> bool:
        """Whether the customer withdraws, and in time."""
        return self.is_used and self.is_open


def right_of(document: PolicyDocument, facts: OrderFacts) -> Right | None:
    """The right to withdraw from an order; ``None`` where the law gives none."""
    applies = document.statutory.applies
    if applies == "nowhere" or (applies == "eu" and facts.country not in EU):
        return None
    start, arrival = _start(facts)
    until = None if start is None else _until(start, document, facts)
    return Right(
        until=until,
        arrival=arrival,
        is_open=until is None or facts.now <= until,
        is_used=facts.kind == RequestKind.WITHDRAWAL,
    )


def is_excluded(values: Mapping[str, Any]) -> bool:
    """Whether the law itself lets the shop refuse a withdrawal of these goods."""
    return values["returnable"].ground is not None


def guarded(values: Mapping[str, Any]) -> dict[str, Any]:
    """The effects that a withdrawal in time must have, made of those that rules set."""
    effects: dict[str, Any] = {
        "returnable": Returnable(allowed=True),
        "outcome": Handling(do=Outcome.APPROVE),
        "restocking_fee": FREE,
        "reasons": None,
        "photos": 0,
    }
    if Resolution.ORIGINAL_PAYMENT not in values["resolutions"]:
        effects["resolutions"] = (Resolution.ORIGINAL_PAYMENT, *values["resolutions"])
    if values["outbound_shipping"] not in GIVES_DELIVERY_BACK:
        effects["outbound_shipping"] = OutboundShipping.WHEN_ALL_RETURNED
    if values["return_shipping_fee"].type == "percentage":
        # What goods are worth is not what it costs to send them.
        effects["return_shipping_fee"] = FREE
    return effects


def _until(
    start: datetime, document: PolicyDocument, facts: OrderFacts
) -> datetime | None:
    days, closed = document.statutory.days, facts.closed_days or ()
    return end_after(start, days, document.zone, closed=closed)


def _start(facts: OrderFacts) -> tuple[datetime | None, LineFacts | None]:
    """The event that the period counts from, and the line whose arrival it is."""
    goods = [line for line in facts.lines if line.ordered and not line.is_digital]
    if not goods:
        return facts.placed_at, None
    if any(is_awaited(line) for line in goods):
        return None, None
    last = last_arrived(goods)
    return (None, None) if last is None else (last.delivered_at, last)


def is_awaited(line: LineFacts) -> bool:
    """Whether units are still to arrive. What was sent and is back has arrived."""
    if line.ever_fulfilled + line.called_off < line.ordered:
        return True
    return bool(line.fulfilled) and line.delivered_at is None
