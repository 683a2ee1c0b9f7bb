"""What a trace says, in plain words for staff."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from ...delivery import DeliverySource
from ...language import capitalised
from ...language import gettext_noop as _
from ..builtin import (
    DEFAULT,
    DELIVERY,
    FAULT,
    GRACE,
    GRADE,
    LIMIT,
    NO_CHANNEL,
    NO_GRADE,
    NO_PRICE,
    NO_WAREHOUSE,
    NOT_OFFERED,
    STATUTORY,
    UNFIT,
)
from ..catalogue import DATES, NUMBERS
from ..decision import TraceStep
from . import dispositions
from .conditions import FLAGS, quantity
from .effects import EFFECT_NAMES
from .wording import Wording

BUILT_IN = {
    DEFAULT: _("the policy’s defaults"),
    DELIVERY: _("what is known of the delivery"),
    FAULT: _("what holds where the shop or the carrier is at fault"),
    GRACE: _("the grace period that staff granted"),
    GRADE: _("the grade"),
    LIMIT: _("the limit on the value of the goods"),
    NOT_OFFERED: _("what the shop cannot carry out yet"),
    NO_CHANNEL: _("the outlet channel"),
    NO_GRADE: _("the grade"),
    NO_PRICE: _("the price in the outlet channel"),
    NO_WAREHOUSE: _("where goods arrive"),
    STATUTORY: _("the right of withdrawal"),
    UNFIT: _("what can become of such units"),
}
"""What stands above and below the rules, as the trace names it."""

ARRIVED = _("The period counts from %(day)s, when the goods arrived.")
ARRIVALS: dict[str, str] = {
    DeliverySource.RECORDED: _(
        "The period counts from %(day)s, the arrival that was recorded."
    ),
    DeliverySource.METADATA: _(
        "The period counts from %(day)s, the arrival that the fulfillment’s metadata "
        "names."
    ),
    DeliverySource.ESTIMATED: _(
        "The period counts from %(day)s, estimated from the day of dispatch."
    ),
}
"""When the goods arrived that a period counts from, by how that is known."""
MISSING: dict[str, str] = {
    NO_CHANNEL: _(
        "The shop has no channel “%(channel)s”: the units are set aside and not offered."
    ),
    NO_GRADE: _("Nobody graded the units: they are set aside and not offered."),
    NO_PRICE: _(
        "Nothing says what the goods cost in channel “%(channel)s”: they are in stock "
        "and not listed."
    ),
    NO_WAREHOUSE: _(
        "The shop has no warehouse “%(warehouse)s”: the units stay where they arrived."
    ),
}
"""What a rule names and the shop does not have, and what follows."""
NAMES = EFFECT_NAMES | dispositions.EFFECT_NAMES


def trace_sentences(step: TraceStep, wording: Wording) -> tuple[str, ...]:
    """What a rule did for a line, why, and what a higher one kept it from."""
    if step.rule == DELIVERY:
        return (_arrival(step, wording),)
    if step.rule in MISSING:
        return (wording.language.say(MISSING[step.rule], **step.facts),)
    say, rule = wording.language.say, rule_name(step.rule, wording)
    if not step.fired:
        facts = wording.language.all_of(wording.fact(key) for key in step.absent)
        text = _("%(rule)s did not apply, because it is not known: %(facts)s.")
        return (say(text, rule=capitalised(rule), facts=facts),)
    told = []
    if step.won:
        text = _("%(rule)s decided %(effects)s.")
        told.append(
            say(text, rule=capitalised(rule), effects=effect_names(step.won, wording))
        )
    elif not step.lost:
        text = _("%(rule)s applied and changed nothing.")
        told.append(say(text, rule=capitalised(rule)))
    told += [
        say(
            _("%(rule)s would have decided %(effects)s, but %(higher)s comes first."),
            rule=capitalised(rule),
            effects=effect_names(names, wording),
            higher=rule_name(higher, wording),
        )
        for higher, names in _by_rule(step.lost).items()
    ]
    return (*told, *_because(step, wording))


def _arrival(step: TraceStep, wording: Wording) -> str:
    text = ARRIVALS.get(step.facts.get("delivery_source", ""), ARRIVED)
    day = date.fromisoformat(step.facts["delivered_on"])
    return wording.language.say(text, day=wording.language.day(day))


def _because(step: TraceStep, wording: Wording) -> tuple[str, ...]:
    """The facts behind a step, or the rules that what stands above them overruled."""
    say = wording.language.say
    facts = step.facts
    if step.overruled:
        rules = sorted({rule_name(rule, wording) for rule in step.overruled.values()})
        text = _("It overruled %(rules)s.")
        return (say(text, rules=wording.language.all_of(rules)),)
    if not facts:
        return ()
    told = [_told(key, value, wording) for key, value in facts.items()]
    text = _("Because %(facts)s.")
    return (say(text, facts=wording.language.all_of(told)),)


def _told(key: str, value: Any, wording: Wording) -> str:
    """A fact of a trace, where values are JSON."""
    say = wording.language.say
    if value is None or value == []:
        text = _("%(fact)s has no value") if value == [] else _("%(fact)s is not known")
        return say(text, fact=wording.fact(key))
    if isinstance(value, bool):
        return say(FLAGS[key][0 if value else 1])
    if isinstance(value, list):
        told = wording.language.all_of(wording.word(key, word) for word in value)
    else:
        told = _value(key, str(value), wording)
    return say(_("%(fact)s is %(words)s"), fact=wording.fact(key), words=told)


def _value(key: str, value: str, wording: Wording) -> str:
    if key in NUMBERS:
        return quantity(key, Decimal(value), wording)
    if key in DATES:
        return wording.language.day(date.fromisoformat(value))
    return wording.word(key, value)


def rule_name(rule: str, wording: Wording) -> str:
    """A rule of the policy by its name, or what is built in."""
    if rule in BUILT_IN:
        return wording.language.say(BUILT_IN[rule])
    return wording.language.say(_("the rule “%(name)s”"), name=rule)


def effect_names(names: Iterable[str], wording: Wording) -> str:
    return wording.language.all_of(wording.language.say(NAMES[name]) for name in names)


def _by_rule(lost: Mapping[str, str]) -> dict[str, list[str]]:
    """The effects that were lost, by the rule that had set them."""
    rules: dict[str, list[str]] = {}
    for name, rule in lost.items():
        rules.setdefault(rule, []).append(name)
    return rules
