"""Conditions as clauses: "the product type is shoes or boots"."""

from decimal import Decimal
from typing import Any

from ...language import gettext_noop as _
from ..catalogue import CATALOGUE
from ..conditions import All, Any_, DateTest, FlagTest, Not, NumberTest, parts
from ..matching import key_of
from .wording import Wording

FLAGS = {
    "discounted": (_("the item was reduced"), _("the item was not reduced")),
    "digital": (_("the item is digital"), _("the item is not digital")),
    "guest": (
        _("the order has no customer account"),
        _("the order has a customer account"),
    ),
}
BOUNDS = {
    "at_least": _("%(fact)s is at least %(number)s"),
    "more_than": _("%(fact)s is more than %(number)s"),
    "at_most": _("%(fact)s is at most %(number)s"),
    "less_than": _("%(fact)s is less than %(number)s"),
}
OPPOSITE = {
    "at_least": "less_than",
    "more_than": "at_most",
    "at_most": "more_than",
    "less_than": "at_least",
}

FROM = _("%(fact)s is %(day)s or later")
BEFORE = _("%(fact)s is before %(day)s")
UNTIL = _("%(fact)s is %(day)s or earlier")
AFTER = _("%(fact)s is after %(day)s")
BETWEEN = _("%(fact)s is between %(first)s and %(last)s")
NOT_BETWEEN = _("%(fact)s is not between %(first)s and %(last)s")


def clause(condition: Any, wording: Wording, *, holds: bool = True) -> str:
    """A condition without capital and full stop; what it joins stands in brackets."""
    if isinstance(condition, Not):
        return clause(condition.not_, wording, holds=not holds)
    if isinstance(condition, All | Any_):
        return _joined(condition, wording, holds)
    if isinstance(condition, NumberTest):
        return _number(condition, wording, holds)
    if isinstance(condition, DateTest):
        return _date(condition, wording, holds)
    if isinstance(condition, FlagTest):
        affirmed, denied = FLAGS[condition.fact]
        return wording.language.say(affirmed if condition.holds is holds else denied)
    return _words(condition, wording, holds)


def _joined(condition: Any, wording: Wording, holds: bool) -> str:
    """What all or any join; denied, each part is, and "and" becomes "or"."""
    inner = parts(condition)
    clauses = [clause(part, wording, holds=holds) for part in inner]
    if len(clauses) == 1:
        return clauses[0]
    told = [
        f"({text})" if _joins_several(part) else text
        for part, text in zip(inner, clauses, strict=True)
    ]
    if isinstance(condition, All) is holds:
        return wording.language.all_of(told)
    return wording.language.any_of(told)


def _joins_several(condition: Any) -> bool:
    inner = parts(condition)
    return len(inner) > 1 or any(_joins_several(part) for part in inner)


def _words(test: Any, wording: Wording, holds: bool) -> str:
    key = key_of(test)
    fact, say = wording.fact(key), wording.language.say
    if test.any_of is None:
        text = _("%(fact)s has a value") if holds else _("%(fact)s has no value")
        return say(text, fact=fact)
    words = wording.language.any_of([wording.word(key, word) for word in test.any_of])
    if phrase := wording.phrases.get(key):
        return say(phrase.holds if holds else phrase.denied, words=words)
    text = _("%(fact)s is %(words)s") if holds else _("%(fact)s is not %(words)s")
    return say(text, fact=fact, words=words)


def _number(test: NumberTest, wording: Wording, holds: bool) -> str:
    bounds = [(name, getattr(test, name)) for name in BOUNDS]
    given = [(name, number) for name, number in bounds if number is not None]
    clauses = [
        wording.language.say(
            BOUNDS[name if holds else OPPOSITE[name]],
            fact=wording.fact(test.fact),
            number=quantity(test.fact, number, wording),
        )
        for name, number in given
    ]
    return (wording.language.all_of if holds else wording.language.any_of)(clauses)


def quantity(fact: str, number: Decimal, wording: Wording) -> str:
    """A number with the unit of its fact."""
    language = wording.language
    match CATALOGUE[fact].unit:
        case "the order's currency" if wording.currency:
            return language.money(number, wording.currency)
        case "percent":
            return language.percentage(number)
        case "days" if number == int(number):
            return language.plural("%(number)s day", "%(number)s days", int(number))
    return language.number(number)


def _date(test: DateTest, wording: Wording, holds: bool) -> str:
    say, fact = wording.language.say, wording.fact(test.fact)
    if test.first is not None and test.last is not None:
        return say(
            BETWEEN if holds else NOT_BETWEEN,
            fact=fact,
            first=wording.language.day(test.first),
            last=wording.language.day(test.last),
        )
    if test.first is not None:
        text, day = (FROM if holds else BEFORE), test.first
    else:
        text, day = (UNTIL if holds else AFTER), test.last or ""
    return say(text, fact=fact, day=wording.language.day(day))
