"""Which rule decides on some units: a pure function, the same answer for ever."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from ..disposition import Disposition
from ..policy.builtin import UNFIT
from ..policy.catalogue import DocumentKind, Source, facts_in
from ..policy.decision import TraceStep
from ..policy.facts import LineFacts, OrderFacts
from ..policy.known import readers_of
from ..policy.matching import Compiled, compile_rule
from ..policy.told import Told
from .document import DispositionDocument, DispositionEffects

EVERY = frozenset(Disposition)
ON_ARRIVAL = frozenset(
    name
    for name, fact in facts_in(DocumentKind.DISPOSITIONS).items()
    if fact.source == Source.ARRIVAL
)
"""Facts of the units themselves, and not of what was sold."""


@dataclass(frozen=True, slots=True)
class Units:
    """Units of a line that were found alike.

    ``line`` has them as its wish: their number, and the reason that the customer gave.
    ``fitting`` is what may become of such units at all.
    """

    line: LineFacts
    grade: str | None = None
    warehouse: str | None = None
    fitting: Collection[Disposition] = EVERY


@dataclass(frozen=True, slots=True)
class Choice:
    """``rule`` is the name of the one that decided, and ``then`` what it says.

    ``None``: none did. The trace has a step for every rule that fired, or could not be
    decided.
    """

    rule: str | None
    then: DispositionEffects | None
    trace: tuple[TraceStep, ...] = ()


NOTHING = Choice(None, None)


class Rules:
    """A document, ready to be asked."""

    def __init__(self, document: DispositionDocument) -> None:
        self._zone = document.zone
        self._rules = [(compile_rule(rule), rule.then) for rule in document.in_order]
        self._readers = readers_of(document, given=ON_ARRIVAL)

    def choose(self, units: Units, order: OrderFacts) -> Choice:
        """The highest rule that fires decides everything; facts unknown fire none.

        A rule whose disposition such units cannot have is passed over.
        """
        known = {
            "grade": units.grade,
            "warehouse": units.warehouse,
            **self._readers.order(order, self._zone),
            **self._readers.line(units.line, order, self._zone),
        }
        told, trace = Told(known), []
        chosen = NOTHING
        for rule, then in self._rules:
            matched = rule.match(known)
            if matched is None:
                absent = tuple(key for key in rule.keys if known[key] is None)
                trace.append(
                    TraceStep(rule.name, units.line.line, fired=False, absent=absent)
                )
            if not matched:
                continue
            above = chosen.rule
            if then.disposition not in units.fitting:
                above = UNFIT
            trace.append(_step(rule, units, told, above))
            if above is None:
                chosen = Choice(rule.name, then)
        return replace(chosen, trace=tuple(trace))


def _step(rule: Compiled, units: Units, told: Told, above: str | None) -> TraceStep:
    """A rule that fired; ``above`` is what kept it from deciding."""
    names = tuple(name for name, _value in rule.effects)
    return TraceStep(
        rule.name,
        units.line.line,
        won=() if above else names,
        lost=dict.fromkeys(names, above) if above else {},
        facts={key: told[key] for key in rule.keys},
    )
