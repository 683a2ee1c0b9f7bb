"""Evaluate a policy document on facts: a pure function, the same answer for ever."""

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from ..lifecycle import Resolution
from . import fees, statutory
from .choosing import Chosen, choose
from .decision import Charge, Decision, LineDecision
from .document import PolicyDocument
from .effects import Outcome, Priority
from .facts import FOR_GIFT_CARDS, LineFacts, OrderFacts
from .overruling import end_of_window, overrule
from .prepared import prepared
from .refusals import refusal_of
from .statutory import Right

URGENCY = tuple(Priority)


def evaluate(document: PolicyDocument, facts: OrderFacts) -> Decision:
    """Decide for every line and for the whole.

    The rules are asked in order of priority; each effect is set by the first that
    fires. Then come what stands above rules: fault, the right to withdraw, staff's
    grace; and the arrival that a deadline counts from. What refuses a line comes last,
    in a fixed order, and the first is told. The outcome is ``decline`` as soon as a
    wanted line is refused.
    """
    ready = prepared(document)
    right = statutory.right_of(document, facts)
    of_order = ready.readers.order(facts, ready.zone)
    rows = []
    for line in facts.lines:
        known = of_order | ready.readers.line(line, facts, ready.zone)
        chosen = choose(ready, line, facts, known)
        overrule(chosen, facts, right)
        rows.append(chosen)
    charges = [
        fees.charges([(row.values[fee], row.line) for row in rows], facts)
        for fee in ("restocking_fee", "return_shipping_fee")
    ]
    lines = [
        _decide(chosen, facts, right, ready.zone, *charged)
        for chosen, *charged in zip(rows, *charges, strict=True)
    ]
    weighed = _weighed(lines, facts)
    hours = [row.service_hours for row in weighed if row.service_hours is not None]
    urgencies = [row.priority for row in weighed]
    return Decision(
        outcome=_whole({row.outcome for row in weighed}),
        priority=max(urgencies, key=URGENCY.index, default=Priority.NORMAL),
        service_hours=min(hours, default=None),
        lines=tuple(lines),
        trace=tuple(step for chosen in rows for step in chosen.trace),
    )


def _decide(
    chosen: Chosen,
    facts: OrderFacts,
    right: Right | None,
    zone: ZoneInfo,
    restocking: Charge,
    shipping: Charge,
) -> LineDecision:
    line, values = chosen.line, chosen.values
    until = end_of_window(chosen, facts, right, zone)
    refusal = refusal_of(chosen, until, facts.now, zone)
    withdraw = right is not None and not statutory.is_excluded(values)
    return LineDecision(
        line=line.line,
        returnable=0 if refusal else line.returnable,
        deadline=until,
        delivered_at=line.delivered_at,
        delivery_source=line.delivery_source,
        withdrawal_until=right.until if right and withdraw else None,
        refusal=refusal,
        outcome=Outcome.DECLINE if refusal else values["outcome"].do,
        reasons=values["reasons"],
        resolutions=_offered(values, line, facts),
        methods=values["methods"],
        restocking_fee=restocking,
        return_shipping_fee=shipping,
        outbound_shipping=values["outbound_shipping"],
        priority=values["priority"],
        service_hours=values["service_hours"],
        refund_at=values["refund_at"],
        warehouse=values["warehouse"],
        photos=values["photos"],
        store_credit=values["store_credit"],
        kept_item=values["kept_item"],
        exchange=values["exchange"],
        bought_gift_cards=values["bought_gift_cards"],
        kept_gift=values["kept_gift"],
        advice=values["advice"],
        set_by=chosen.set_by,
    )


def _offered(
    values: Mapping[str, Any], line: LineFacts, facts: OrderFacts
) -> tuple[Resolution, ...]:
    """What may be wished for; an item is kept only where a rule says what is paid.

    For a gift card there is money or credit: it is neither kept nor exchanged.
    """
    return tuple(
        wish
        for wish in values["resolutions"]
        if wish in facts.offered
        and (wish != Resolution.KEEP_ITEM or values["kept_item"] is not None)
        and (not line.is_gift_card or wish in FOR_GIFT_CARDS)
    )


def _weighed(lines: list[LineDecision], facts: OrderFacts) -> list[LineDecision]:
    """The lines that the whole is made of: the wanted ones, if any are."""
    wanted = [row for row, line in zip(lines, facts.lines, strict=True) if line.wanted]
    return wanted or [row for row in lines if row.refusal is None] or lines


def _whole(outcomes: set[Outcome]) -> Outcome:
    for outcome in (Outcome.DECLINE, Outcome.REVIEW):
        if outcome in outcomes:
            return outcome
    keeps_all = outcomes == {Outcome.KEEP_ITEM}
    return Outcome.KEEP_ITEM if keeps_all else Outcome.APPROVE
