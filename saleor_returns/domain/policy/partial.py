"""Rules as far as they can be told without knowing everything.

What is known of a channel or a product is put into the conditions; what is left is what
a customer must see to. What only staff understand is never told.
"""

from dataclasses import dataclass
from typing import Any

from .conditions import All, Any_, MetadataTest, Not, parts, tests
from .document import PolicyDocument
from .effects import Outcome
from .matching import Known, compiled, key_of

OF_THE_GOODS = frozenset(
    ["product", "variant", "product_type", "category", "collection"]
)
"""Facts whose words name goods by themselves: "Shoes: 60 days."."""
STAFF_ONLY = frozenset(
    [
        "customer_group",
        "customer_type",
        "customer_orders",
        "customer_spent",
        "customer_returns",
        "customer_returned_value",
        "customer_return_rate",
        "risk_score",
    ]
)
"""Facts that a customer neither sees nor should be told of; metadata is another."""


class KnownSoFar(dict[str, Any]):
    """Some facts by their keys; those that are left out are absent."""

    def __missing__(self, key: str) -> None:
        return None


@dataclass(frozen=True, slots=True)
class Case:
    """One value of an effect; ``when`` is ``None`` where it applies to all that is left.

    ``is_told`` is false where the condition is for staff alone.
    """

    when: Any
    value: Any
    is_told: bool = True


def cases(document: PolicyDocument, effect: str, known: Known) -> tuple[Case, ...]:
    """The values of an effect in the order in which they are tried.

    The last applies to everything that no other did, so it has no condition.
    """
    found: list[Case] = []
    for rule in document.in_order:
        value = getattr(rule.then, effect)
        if value is None:
            continue
        when = True if rule.when is None else left_of(rule.when, known)
        if when is True and not _is_limited(effect, value):
            return (*found, Case(None, value))
        if when is False:
            continue
        if when is True:
            found.append(Case(None, value))
            continue
        told = visible(when)
        found.append(Case(when if told is None else told, value, told is not None))
    return (*found, Case(None, getattr(document.base, effect)))


def _is_limited(effect: str, value: Any) -> bool:
    """Whether an effect does not set itself always: keeping goods up to a value."""
    return effect == "outcome" and value.do == Outcome.KEEP_ITEM and bool(value.up_to)


def left_of(condition: Any, known: Known) -> Any:
    """What remains of a condition: ``True``, ``False``, or a smaller condition."""
    if isinstance(condition, Not):
        inner = left_of(condition.not_, known)
        return (
            not inner if isinstance(inner, bool) else Not.model_validate({"not": inner})
        )
    inner_parts = parts(condition)
    if not inner_parts:
        answer = compiled(condition)(KnownSoFar(known))
        return condition if answer is None else answer
    ends = isinstance(condition, Any_)
    left = [left_of(part, known) for part in inner_parts]
    if any(part is ends for part in left):
        return ends
    rest = tuple(part for part in left if not isinstance(part, bool))
    if not rest:
        return not ends
    if len(rest) == 1:
        return rest[0]
    return Any_(any=rest) if ends else All(all=rest)


def visible(condition: Any) -> Any | None:
    """As much of a condition as customers may read and that suffices; else ``None``.

    Of several that would each do, those that they may read are told.
    """
    if isinstance(condition, Any_):
        told = [part for part in map(visible, condition.any) if part is not None]
        if not told:
            return None
        return told[0] if len(told) == 1 else Any_(any=tuple(told))
    if isinstance(condition, All):
        rows = [visible(part) for part in condition.all]
        return None if None in rows else All(all=tuple(rows))
    return condition if all(map(_is_public, tests(condition))) else None


def _is_public(test: Any) -> bool:
    return not isinstance(test, MetadataTest) and key_of(test) not in STAFF_ONLY
