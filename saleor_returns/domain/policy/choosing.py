"""Which effects hold for a line: the rules are asked, the highest that fires decides."""

from typing import Any

from .builtin import LIMIT
from .decision import TraceStep
from .document import STANDARD
from .effects import Handling
from .facts import LineFacts, OrderFacts
from .matching import Compiled, Known
from .prepared import Prepared
from .told import Told
from .worth import worth


class Chosen:
    """The effects of one line while they are decided, and how they came about.

    ``set_by`` names the rule behind an effect; those of the document's defaults and
    the built-in ones have none.
    """

    __slots__ = ("line", "set_by", "trace", "values")

    def __init__(self, line: LineFacts, values: dict[str, Any]) -> None:
        self.line = line
        self.values = values
        self.set_by: dict[str, str] = {}
        self.trace: list[TraceStep] = []

    def overrule(self, rule: str, **effects: Any) -> None:
        """Set what is above all rules, and say so where it changes anything."""
        changed = [name for name in effects if self.values[name] != effects[name]]
        if changed:
            self.values.update(effects)
            self.claim(rule, *changed)

    def claim(self, rule: str, *effects: str) -> None:
        """Name a built-in rule as the one behind some effects."""
        overruled = {name: self.set_by[name] for name in effects if name in self.set_by}
        self.set_by.update(dict.fromkeys(effects, rule))
        self.trace.append(
            TraceStep(rule, self.line.line, won=effects, overruled=overruled)
        )


def choose(
    prepared: Prepared, line: LineFacts, facts: OrderFacts, known: Known
) -> Chosen:
    """Ask every rule in its order; each effect is set by the first that fires."""
    chosen = Chosen(line, dict(prepared.base))
    if not _applies(chosen.values["outcome"], line, facts):
        chosen.values["outcome"] = STANDARD.outcome
    told = Told(known)
    for rule in prepared.rules:
        matched = rule.match(known)
        if matched:
            _fire(rule, chosen, facts, told)
        elif matched is None:
            absent = tuple(key for key in rule.keys if known[key] is None)
            chosen.trace.append(
                TraceStep(rule.name, line.line, fired=False, absent=absent)
            )
    return chosen


def _fire(rule: Compiled, chosen: Chosen, facts: OrderFacts, told: Told) -> None:
    set_by = chosen.set_by
    won, lost = [], {}
    for name, value in rule.effects:
        if name in set_by:
            lost[name] = set_by[name]
        elif name == "outcome" and not _applies(value, chosen.line, facts):
            lost[name] = LIMIT
        else:
            chosen.values[name] = value
            set_by[name] = rule.name
            won.append(name)
    chosen.trace.append(
        TraceStep(
            rule.name,
            chosen.line.line,
            won=tuple(won),
            lost=lost,
            facts={key: told[key] for key in rule.keys},
        )
    )


def _applies(outcome: Handling, line: LineFacts, facts: OrderFacts) -> bool:
    """Whether an outcome takes hold: an item may be kept up to a value only."""
    if outcome.up_to is None:
        return True
    limit = outcome.up_to.get(facts.currency)
    return limit is not None and worth(line) <= limit
