"""Rules as sentences for staff."""

from typing import Any

from ...language import capitalised
from ...language import gettext_noop as _
from ..document import CustomerType, Rule
from .conditions import clause
from .effects import effect_clause, effect_clauses
from .wording import Wording


def condition_sentence(condition: Any, wording: Wording) -> str:
    """As in: The product type is shoes."""
    return _sentence(clause(condition, wording))


def effect_sentence(name: str, value: Any, wording: Wording) -> str:
    """As in: The restocking fee is 10%."""
    return _sentence(effect_clause(name, value, wording))


def rule_sentence(rule: Rule, wording: Wording) -> str:
    """As in: If the product type is shoes, then return shipping is free."""
    effects = effect_clauses(rule.then, wording)
    if rule.when is None:
        told = wording.language.say(_("Always: %(effects)s."), effects=effects)
    else:
        told = wording.language.say(
            _("If %(condition)s, then %(effects)s."),
            condition=clause(rule.when, wording),
            effects=effects,
        )
    if rule.enabled:
        return told
    return wording.language.say(_("Switched off: %(rule)s"), rule=told)


def customer_type_sentence(kind: CustomerType, wording: Wording) -> str:
    """Who is of a customer type."""
    language = wording.language
    told = []
    if kind.groups:
        text = _("the customer’s group is %(words)s")
        words = [wording.label("customer_group", group) for group in kind.groups]
        told.append(language.say(text, words=language.any_of(words)))
    for key, value in kind.metadata.items():
        fact = wording.fact(f"metadata:customer:{key}")
        told.append(language.say(_("%(fact)s is %(words)s"), fact=fact, words=value))
    text = _("The customer’s type is %(type)s if %(condition)s.")
    return language.say(text, type=kind.name, condition=language.any_of(told))


def _sentence(text: str) -> str:
    return f"{capitalised(text)}."
