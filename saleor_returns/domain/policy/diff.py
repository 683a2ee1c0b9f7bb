"""The difference between two policy documents, as data in reading order.

A rule is the same rule while it bears the same name; one that changed its name alone was
renamed. Settings come first, then rules in the order in which they are asked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from .document import PolicyDocument, Rule
from .effects import EFFECTS


@dataclass(frozen=True, slots=True)
class SettingChanged:
    """A setting beside the rules; ``None`` where it was not there.

    ``path`` is its place in the document, such as ``statutory.days`` or
    ``customer_types[VIP]``; that of defaults is what applies, built in or written.
    """

    path: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class RuleAdded:
    rule: Rule


@dataclass(frozen=True, slots=True)
class RuleRemoved:
    rule: Rule


@dataclass(frozen=True, slots=True)
class RuleRenamed:
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RuleMoved:
    """``above`` and ``below`` name its neighbours of the same priority now, if any."""

    name: str
    before: int
    after: int
    above: str | None = None
    below: str | None = None


@dataclass(frozen=True, slots=True)
class RuleChanged:
    """``part`` is ``when``, ``enabled`` or the effect; ``None`` where it is not set."""

    name: str
    part: str
    before: Any
    after: Any


Change = (
    SettingChanged | RuleAdded | RuleRemoved | RuleRenamed | RuleMoved | RuleChanged
)

SETTINGS = (
    "time_zone",
    "delivery_metadata_key",
    "transit_days",
    "send_within_days",
    "remind_days_before",
    "cancel_unshipped",
)


def difference(before: PolicyDocument, after: PolicyDocument) -> tuple[Change, ...]:
    """What changed; empty for documents that say the same."""
    old = {rule.name: rule for rule in before.rules}
    new = {rule.name: rule for rule in after.rules}
    renamed = _renamed(old, new)
    changes: list[Change] = list(_settings(before, after))
    changes += [
        RuleRemoved(rule)
        for rule in _in_order(before)
        if rule.name not in new and rule.name not in renamed.values()
    ]
    moved = _moved(before, after, renamed)
    for rule in _in_order(after):
        former = old.get(renamed.get(rule.name, rule.name))
        if former is None:
            changes.append(RuleAdded(rule))
            continue
        if former.name != rule.name:
            changes.append(RuleRenamed(former.name, rule.name))
        changes += moved.get(rule.name, ())
        changes += _parts(former, rule)
    return tuple(changes)


def _in_order(document: PolicyDocument) -> list[Rule]:
    """All rules in the order of asking, those that are switched off too."""
    return sorted(document.rules, key=lambda rule: -rule.priority)


def _settings(before: PolicyDocument, after: PolicyDocument) -> list[SettingChanged]:
    old, new = _settings_of(before), _settings_of(after)
    return [
        SettingChanged(path, old.get(path), new.get(path))
        for path in dict.fromkeys([*old, *new])
        if old.get(path) != new.get(path)
    ]


def _settings_of(document: PolicyDocument) -> dict[str, Any]:
    """Every setting by its path."""
    found: dict[str, Any] = {name: getattr(document, name) for name in SETTINGS}
    for country, days in document.transit_days_by_country.items():
        found[f"transit_days_by_country[{country}]"] = days
    found["statutory.applies"] = document.statutory.applies
    found["statutory.days"] = document.statutory.days
    for kind in document.customer_types:
        found[f"customer_types[{kind.name}]"] = kind
    for name in EFFECTS:
        found[f"defaults.{name}"] = getattr(document.base, name)
    return found


def _renamed(old: Mapping[str, Rule], new: Mapping[str, Rule]) -> dict[str, str]:
    """Former names by the new ones, of rules that are identical otherwise."""
    gone = [rule for name, rule in old.items() if name not in new]
    found: dict[str, str] = {}
    for name, rule in new.items():
        if name in old:
            continue
        for former in gone:
            if former.model_copy(update={"name": name}) == rule:
                found[name] = former.name
                gone.remove(former)
                break
    return found


def _moved(
    before: PolicyDocument, after: PolicyDocument, renamed: Mapping[str, str]
) -> dict[str, list[RuleMoved]]:
    """Rules with another priority, and those that changed places among equals."""
    old = {rule.name: rule.priority for rule in before.rules}
    names = {rule.name: renamed.get(rule.name, rule.name) for rule in after.rules}
    moved = {
        rule.name: [RuleMoved(rule.name, old[names[rule.name]], rule.priority)]
        for rule in after.rules
        if old.get(names[rule.name], rule.priority) != rule.priority
    }
    for priority in {rule.priority for rule in after.rules}:
        now = [rule.name for rule in after.rules if rule.priority == priority]
        stayed = {names[name]: name for name in now if old.get(names[name]) == priority}
        former = [stayed[r.name] for r in before.rules if r.name in stayed]
        for name in _out_of_place(former, [name for name in now if name in former]):
            moved[name] = [RuleMoved(name, priority, priority, *_beside(now, name))]
    return moved


def _out_of_place(former: Sequence[str], now: Sequence[str]) -> list[str]:
    """The fewest names that were taken out and put elsewhere, nearly."""
    matcher = SequenceMatcher(None, former, now, autojunk=False)
    kept = {
        name
        for block in matcher.get_matching_blocks()
        for name in now[block.b : block.b + block.size]
    }
    return [name for name in now if name not in kept]


def _beside(names: Sequence[str], name: str) -> tuple[str | None, str | None]:
    place = names.index(name)
    above = names[place - 1] if place else None
    return above, names[place + 1] if place + 1 < len(names) else None


def _parts(before: Rule, after: Rule) -> list[RuleChanged]:
    changed = []
    if before.enabled != after.enabled:
        changed.append(
            RuleChanged(after.name, "enabled", before.enabled, after.enabled)
        )
    if before.when != after.when:
        changed.append(RuleChanged(after.name, "when", before.when, after.when))
    for name in EFFECTS:
        old, new = getattr(before.then, name), getattr(after.then, name)
        if old != new:
            changed.append(RuleChanged(after.name, name, old, new))
    return changed
