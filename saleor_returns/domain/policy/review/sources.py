"""Where a policy sets an effect, and whether a rule ever comes to set it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..document import PolicyDocument, Rule
from ..effects import Outcome
from ..matching import Match
from ..partial import KnownSoFar
from ..prepared import prepared
from .reach import Bounds, example, possible


@dataclass(frozen=True, slots=True)
class Placed:
    """An active rule, the path to it in the document, and how it is asked."""

    rule: Rule
    path: str
    match: Match


@dataclass(frozen=True, slots=True)
class Setting:
    """One value of one effect; ``rule`` is ``None`` for that of the defaults."""

    value: Any
    path: str
    rule: Rule | None


def placed(document: PolicyDocument) -> tuple[Placed, ...]:
    """The active rules in the order in which they are asked."""
    places = {id(rule): index for index, rule in enumerate(document.rules)}
    return tuple(
        Placed(rule, f"rules[{places[id(rule)]}]", ready.match)
        for rule, ready in zip(document.in_order, prepared(document).rules, strict=True)
    )


def settings(
    document: PolicyDocument, effect: str, within: Bounds
) -> Iterator[Setting]:
    """The values that an effect may come to have, for facts within bounds."""
    higher: list[Placed] = []
    for row in placed(document):
        value = getattr(row.rule.then, effect)
        if value is None:
            continue
        when = row.rule.when
        if possible((when, "true"), within=within) and not overruled(
            row, higher, within
        ):
            yield Setting(value, f"{row.path}.then.{effect}", row.rule)
        if sets_always(row.rule, effect):
            higher.append(row)
    if all(possible((row.rule.when, "not true"), within=within) for row in higher):
        yield Setting(getattr(document.base, effect), f"defaults.{effect}", None)


def sets_always(rule: Rule, effect: str) -> bool:
    """Whether a rule sets an effect whenever it fires: keeping goods may be limited."""
    if effect != "outcome" or rule.then.outcome is None:
        return True
    return rule.then.outcome.do != Outcome.KEEP_ITEM or not rule.then.outcome.up_to


def overruled(row: Placed, higher: list[Placed], within: Bounds | None = None) -> bool:
    """Whether one of the higher rules fires wherever this one does.

    One example of facts shows quickly of most rules that they do not.
    """
    when = row.rule.when
    found = example((when, "true"), within=within)
    if found is None:
        return False
    known = KnownSoFar(found)
    return any(
        other.match(known) is True
        and not possible((when, "true"), (other.rule.when, "not true"), within=within)
        for other in higher
    )
