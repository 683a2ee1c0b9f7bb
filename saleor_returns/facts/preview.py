"""What a policy would decide: on an order of the shop, or on one that is made up."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from django.utils import timezone

from ..domain.lifecycle import RequestKind
from ..domain.policy.decision import Decision
from ..domain.policy.evaluate import evaluate
from ..domain.policy.facts import OrderFacts, Wish
from ..domain.policy.methods import with_methods
from ..domain.text import is_storable
from ..models import PolicyVersion, ReturnReason
from .orders import read_order
from .policies import Rules, rules_for
from .policy.assemble import Asked, facts_of
from .policy.made_up import MadeUpOrder, made_up_facts
from .policy.needs import needs_of


@dataclass(frozen=True, slots=True)
class Preview:
    """``version`` is ``None`` for rules that belong to none."""

    version: PolicyVersion | None
    facts: OrderFacts
    decision: Decision
    is_made_up: bool


def preview_of_order(
    order: Any,
    rules: Rules | None,
    *,
    kind: RequestKind,
    wishes: Mapping[UUID, Wish],
    alias: str,
) -> Preview:
    """The order as it is now; ``rules`` ``None`` are those that decide on it.

    ``wishes`` go by order line.
    """
    rules = rules or rules_for(order.channel_id, order.created_at, alias)
    facts = facts_of(
        read_order(order, needs=needs_of([rules.document]), alias=alias),
        rules.document,
        now=timezone.now(),
        asked=Asked(kind, with_faults(wishes, alias)),
        alias=alias,
    )
    return _preview(rules, facts, is_made_up=False)


def preview_of_made_up(
    order: MadeUpOrder,
    rules: Rules | None,
    *,
    channel: Any,
    kind: RequestKind,
    alias: str,
) -> Preview:
    """An order that nobody placed, in a channel of the shop.

    Raises:
        pydantic.ValidationError, ArithmeticError: there can be no such order.
    """
    rules = rules or rules_for(channel.pk, order.placed_at or timezone.now(), alias)
    wishes = {row: line.wish for row, line in enumerate(order.lines) if line.wish}
    wishes = with_faults(wishes, alias)
    lines = [
        replace(line, wish=wishes.get(row)) for row, line in enumerate(order.lines)
    ]
    order = replace(order, lines=lines)
    facts = made_up_facts(
        order, rules.document, channel=channel, kind=kind, alias=alias
    )
    return _preview(rules, facts, is_made_up=True)


def with_faults(wishes: Mapping[Any, Wish], alias: str) -> dict[Any, Wish]:
    """The same with whose fault it is, as far as the shop knows the reason."""
    slugs = {wish.reason for wish in wishes.values() if wish.reason}
    known = filter(is_storable, slugs)
    reasons = ReturnReason.objects.using(alias).filter(slug__in=list(known))
    faults = dict(reasons.values_list("slug", "fault"))
    return {
        key: wish.model_copy(update={"fault": faults.get(wish.reason or "")})
        for key, wish in wishes.items()
    }


def _preview(rules: Rules, facts: OrderFacts, *, is_made_up: bool) -> Preview:
    facts = with_methods(rules.document, facts)
    return Preview(rules.version, facts, evaluate(rules.document, facts), is_made_up)
