"""What a policy names that the shop does not have, with what comes nearest to it.

Documents name goods, places and people by slugs, SKUs and names. One that was written
for another shop, or before something was renamed, may name what is not there; a test of
it is simply never so.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice
from typing import Any

from ...language import gettext_noop as _
from ..conditions import AttributeTest, WordTest
from ..document import PolicyDocument
from ..effects import Effects
from .notice import Notice, NoticeCode, Severity
from .places import places_of

NAMED = {
    "product": _("The shop has no product “%(word)s”."),
    "variant": _("The shop has no variant with the SKU “%(word)s”."),
    "product_type": _("The shop has no product type “%(word)s”."),
    "category": _("The shop has no category “%(word)s”."),
    "collection": _("The shop has no collection “%(word)s”."),
    "attribute": _("The shop has no attribute “%(word)s”."),
    "channel": _("The shop has no channel “%(word)s”."),
    "warehouse": _("The shop has no warehouse “%(word)s”."),
    "customer_group": _("The shop has no customer group “%(word)s”."),
    "reason": _("The shop has no return reason “%(word)s”."),
    "grade": _("The shop has no grade “%(word)s”."),
}
"""Every kind of thing that documents name, and what a notice says that lacks it."""
GUESSED_MAX = 50
"""Words for which nearer ones are looked for; a document may hold thousands."""


@dataclass(frozen=True, slots=True)
class Named:
    """A slug, SKU or name where it stands in a document; ``kind`` is of ``NAMED``."""

    kind: str
    word: str
    path: str


@dataclass(frozen=True, slots=True)
class InShop:
    """Of one kind: what is there of all that was asked for, and what else might do."""

    known: frozenset[str]
    others: tuple[str, ...] = ()


def named_in(document: PolicyDocument) -> Iterator[Named]:
    """Everything that the document names; rules that are switched off are passed over."""
    yield from _of_effects(document.defaults, "defaults")
    for number, rule in enumerate(document.rules):
        if rule.enabled:
            if rule.when is not None:
                yield from of_condition(rule.when, f"rules[{number}].when")
            yield from _of_effects(rule.then, f"rules[{number}].then")
    for number, kind in enumerate(document.customer_types):
        yield from _each(
            "customer_group", kind.groups, f"customer_types[{number}].groups"
        )


def of_names(named: Iterable[Named], shop: Mapping[str, InShop]) -> Iterator[Notice]:
    """What is not in the shop; of kinds that nobody looked up nothing is said."""
    missing = [
        row
        for row in named
        if row.kind in shop and row.word not in shop[row.kind].known
    ]
    guessed = islice(
        dict.fromkeys((row.kind, row.word) for row in missing), GUESSED_MAX
    )
    nearest = {(kind, word): _near(word, shop[kind].others) for kind, word in guessed}
    for row in missing:
        accepted = nearest.get((row.kind, row.word), ())
        yield Notice(
            NoticeCode.NOT_IN_SHOP,
            Severity.WARNING,
            row.path,
            NAMED[row.kind],
            accepted=accepted,
            values=(("word", row.word),),
        )


def _near(word: str, others: Iterable[str]) -> tuple[str, ...]:
    """The words that come nearest, the nearest first; capital letters count as small."""
    folded = {other.casefold(): other for other in others}
    return tuple(folded[near] for near in get_close_matches(word.casefold(), folded))


def of_condition(condition: Any, path: str) -> Iterator[Named]:
    """Everything that a condition names."""
    for test, place in places_of(condition, path):
        if isinstance(test, AttributeTest):
            yield Named("attribute", test.attribute, f"{place}.attribute")
        elif isinstance(test, WordTest) and test.fact in NAMED:
            yield from _each(test.fact, test.any_of, f"{place}.any_of")


def _of_effects(effects: Effects, path: str) -> Iterator[Named]:
    yield from _each("reason", effects.reasons or (), f"{path}.reasons")
    if effects.warehouse is not None:
        yield Named("warehouse", effects.warehouse, f"{path}.warehouse")


def _each(kind: str, words: tuple[str, ...], path: str) -> Iterator[Named]:
    for number, word in enumerate(words):
        yield Named(kind, word, f"{path}[{number}]")
