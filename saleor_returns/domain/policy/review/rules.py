"""Rules that do nothing: they cannot fire, or what they set is always set before."""

from collections.abc import Iterator
from typing import Any

from babel import Locale

from ...language import gettext_noop as _
from ...lifecycle import RequestKind, Resolution
from ..conditions import WordTest
from ..document import PolicyDocument
from ..effects import Method
from ..words.wording import FAULTS
from .notice import Notice, NoticeCode, Severity
from .places import places_of
from .reach import possible
from .sources import Placed, overruled, placed, sets_always

VOCABULARY = {
    "kind": frozenset(RequestKind),
    "fault": frozenset(FAULTS),
    "resolution": frozenset(Resolution),
    "method": frozenset(Method),
}
"""Facts whose words are the plugin's own."""
COUNTRIES = frozenset(
    code for code in map(str, Locale("en").territories) if code.isalpha()
)


def of_rules(document: PolicyDocument, *, risk_is_provided: bool) -> Iterator[Notice]:
    """What active rules cannot do; each rule is reported for its first failure."""
    higher: list[Placed] = []
    for row in placed(document):
        when = row.rule.when
        if not possible((when, "true")):
            yield Notice(
                NoticeCode.NEVER_FIRES,
                Severity.WARNING,
                f"{row.path}.when",
                _("Can never fire: its conditions contradict each other."),
            )
            continue
        if all(
            _is_overruled(row, effect, higher) for effect in row.rule.then.set_names()
        ):
            yield Notice(
                NoticeCode.OVERRULED,
                Severity.WARNING,
                row.path,
                _(
                    "Never sets anything: rules above it fire wherever it does, and set "
                    "the same effects."
                ),
            )
        higher.append(row)
        if when is not None:
            yield from _unknown(when, f"{row.path}.when", document, risk_is_provided)


def _is_overruled(row: Placed, effect: str, higher: list[Placed]) -> bool:
    setting = [
        other
        for other in higher
        if getattr(other.rule.then, effect) is not None
        and sets_always(other.rule, effect)
    ]
    return overruled(row, setting)


def _unknown(
    condition: Any, path: str, document: PolicyDocument, risk_is_provided: bool
) -> Iterator[Notice]:
    """Tests of what is not there, each with its own place."""
    for part, inner in places_of(condition, path):
        fact = getattr(part, "fact", None)
        if fact == "risk_score" and not risk_is_provided:
            yield Notice(
                NoticeCode.FACT_NOT_PROVIDED,
                Severity.WARNING,
                inner,
                _("Nothing provides a risk score yet, so this test has no answer."),
            )
        if isinstance(part, WordTest):
            yield from _unknown_words(part, inner, document)


def _unknown_words(
    test: WordTest, path: str, document: PolicyDocument
) -> Iterator[Notice]:
    if test.fact == "customer_type":
        accepted = frozenset(kind.name for kind in document.customer_types)
    elif test.fact == "shipping_country":
        accepted = COUNTRIES
    else:
        accepted = VOCABULARY.get(test.fact, frozenset(test.any_of))
    for index, word in enumerate(test.any_of):
        if word not in accepted:
            listed = (
                ", ".join(sorted(accepted)) if accepted != COUNTRIES else "FR, DE, …"
            )
            yield Notice(
                NoticeCode.UNKNOWN_WORD,
                Severity.WARNING,
                f"{path}.any_of[{index}]",
                _("“%(word)s” is nothing that %(fact)s can be; accepted: %(accepted)s.")
                if listed
                else _(
                    "“%(word)s” is nothing that %(fact)s can be; the policy names none."
                ),
                accepted=() if accepted == COUNTRIES else tuple(sorted(accepted)),
                values=(("word", word), ("fact", test.fact), ("accepted", listed)),
            )
