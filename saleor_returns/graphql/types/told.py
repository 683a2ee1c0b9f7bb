"""Parts of a decision, with what it takes to tell them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import graphene

from ...domain.policy.decision import Decision, LineDecision, TraceStep
from ..documented import ObjectType
from ..identifiers import global_id


@dataclass(frozen=True, slots=True)
class Told:
    """A part of a decision, with what it takes to tell it.

    ``place`` counts the lines of the order from 0; an order that somebody made up has
    no lines that an id could name.
    """

    part: Any
    currency: str
    place: int | None
    is_made_up: bool = False

    @property
    def order_line_id(self) -> str | None:
        if self.is_made_up or self.part.line is None:
            return None
        return global_id("OrderLine", self.part.line)


def told(
    parts: Iterable[LineDecision | TraceStep],
    decision: Decision,
    currency: str,
    *,
    is_made_up: bool = False,
) -> list[Told]:
    """Lines or steps of a decision, ready to be told."""
    places = {row.line: place for place, row in enumerate(decision.lines)}
    return [
        Told(part, currency, places.get(part.line or ""), is_made_up) for part in parts
    ]


def of_part(name: str, default: Any, root: Told, info: Any) -> Any:
    """What a field without a resolver gives: the same of the decision's part."""
    return getattr(root.part, name, default)


class ReturnDecidedEffect(ObjectType):
    effect = graphene.String(required=True, description="Name of the effect.")
    rule = graphene.String(required=True, description="Name of the rule behind it.")

    class Meta:
        description = "Represents which rule stands behind one effect."


def effects_of(set_by: dict[str, str]) -> list[ReturnDecidedEffect]:
    return [
        ReturnDecidedEffect(effect=effect, rule=rule) for effect, rule in set_by.items()
    ]
