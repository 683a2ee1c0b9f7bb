"""A difference between two policies in sentences for staff."""

from collections.abc import Callable
from typing import Any

from ...language import capitalised
from ...language import gettext_noop as _
from ..diff import (
    Change,
    RuleAdded,
    RuleChanged,
    RuleMoved,
    RuleRemoved,
    RuleRenamed,
    SettingChanged,
)
from .conditions import clause
from .effects import EFFECT_NAMES, effect_clause
from .sentences import customer_type_sentence, rule_sentence
from .wording import Wording

STATUTORY = {
    "eu": _("for orders sent to the EU"),
    "everywhere": _("for all orders"),
    "nowhere": _("for no order"),
}
SETTING_NAMES = {
    "time_zone": _("the time zone"),
    "delivery_metadata_key": _("the metadata key that tells the delivery"),
    "transit_days": _("the days that a parcel takes"),
    "send_within_days": _("the days in which a return must be sent"),
    "remind_days_before": _("the days before it expires that a reminder is sent"),
    "cancel_unshipped": _("whether customers may cancel orders before they are sent"),
    "statutory.applies": _("the right of withdrawal"),
    "statutory.days": _("the days of the right of withdrawal"),
}
FROM_TO = _("%(what)s: before, %(before)s; now, %(after)s.")


def change_sentence(change: Change, wording: Wording) -> str:
    """One change, in the language of a wording."""
    tell: Callable[[Any, Wording], str] = TELLING[type(change)]
    return tell(change, wording)


def _added(change: RuleAdded, wording: Wording) -> str:
    return wording.language.say(
        _("New rule “%(name)s”, priority %(priority)s: %(rule)s"),
        name=change.rule.name,
        priority=str(change.rule.priority),
        rule=rule_sentence(change.rule, wording),
    )


def _removed(change: RuleRemoved, wording: Wording) -> str:
    return wording.language.say(
        _("Removed rule “%(name)s”: %(rule)s"),
        name=change.rule.name,
        rule=rule_sentence(change.rule, wording),
    )


def _renamed(change: RuleRenamed, wording: Wording) -> str:
    text = _("Rule “%(before)s” is now called “%(after)s”.")
    return wording.language.say(text, before=change.before, after=change.after)


def _moved(change: RuleMoved, wording: Wording) -> str:
    say = wording.language.say
    if change.before != change.after:
        return say(
            _("Rule “%(name)s”: priority %(before)s is now %(after)s."),
            name=change.name,
            before=str(change.before),
            after=str(change.after),
        )
    if change.above is None:
        text = _("Rule “%(name)s” now comes before “%(other)s”.")
        return say(text, name=change.name, other=change.below or "")
    text = _("Rule “%(name)s” now comes after “%(other)s”.")
    return say(text, name=change.name, other=change.above)


def _changed(change: RuleChanged, wording: Wording) -> str:
    say = wording.language.say
    if change.part == "enabled":
        on, off = (
            _("Rule “%(name)s” is switched on."),
            _("Rule “%(name)s” is switched off."),
        )
        return say(on if change.after else off, name=change.name)
    if change.part == "when":
        what = say(_("Rule “%(name)s”, condition"), name=change.name)
        before, after = (
            say(_("always")) if when is None else clause(when, wording)
            for when in (change.before, change.after)
        )
    else:
        effect = say(EFFECT_NAMES[change.part])
        text = _("Rule “%(name)s”, %(effect)s")
        what = say(text, name=change.name, effect=effect)
        before, after = (
            _effect(change.part, value, wording)
            for value in (change.before, change.after)
        )
    return say(FROM_TO, what=what, before=before, after=after)


def _setting(change: SettingChanged, wording: Wording) -> str:
    say = wording.language.say
    kind, _dot, effect = change.path.partition(".")
    if kind == "defaults":
        what = say(_("Default, %(effect)s"), effect=say(EFFECT_NAMES[effect]))
        before = _effect(effect, change.before, wording)
        after = _effect(effect, change.after, wording)
        return say(FROM_TO, what=what, before=before, after=after)
    name, _bracket, key = change.path.removesuffix("]").partition("[")
    if name == "customer_types":
        return _customer_type(key, change, wording)
    if name == "transit_days_by_country":
        country = wording.language.country(key)
        what = say(_("The days that a parcel takes to %(country)s"), country=country)
    else:
        what = capitalised(say(SETTING_NAMES[change.path]))
    before, after = (_value(value, wording) for value in (change.before, change.after))
    return say(FROM_TO, what=what, before=before, after=after)


def _customer_type(name: str, change: SettingChanged, wording: Wording) -> str:
    say = wording.language.say
    if change.after is None:
        return say(_("Removed customer type “%(name)s”."), name=name)
    text = _("New customer type: %(type)s")
    if change.before is not None:
        text = _("Changed customer type: %(type)s")
    return say(text, type=customer_type_sentence(change.after, wording))


def _effect(name: str, value: Any, wording: Wording) -> str:
    if value is None:
        return wording.language.say(_("not set"))
    return effect_clause(name, value, wording)


def _value(value: Any, wording: Wording) -> str:
    if value is None:
        return wording.language.say(_("not set"))
    if value in STATUTORY:
        return wording.language.say(STATUTORY[value])
    return str(value)


TELLING: dict[type[Any], Callable[[Any, Wording], str]] = {
    RuleAdded: _added,
    RuleRemoved: _removed,
    RuleRenamed: _renamed,
    RuleMoved: _moved,
    RuleChanged: _changed,
    SettingChanged: _setting,
}
