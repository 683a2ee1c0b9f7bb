"""What of an order may be returned, before anybody asks for a return."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from ..domain.policy.decision import Decision, LineDecision
from ..domain.policy.evaluate import evaluate
from . import WRITER
from .orders import OrderSnapshot, policy_facts, read_orders
from .policies import Rulebook


@dataclass(frozen=True, slots=True)
class LineEligibility:
    order_line: Any
    decision: LineDecision


@dataclass(frozen=True, slots=True)
class Eligibility:
    """The policy's answer for every line of an order."""

    snapshot: OrderSnapshot
    decision: Decision

    @property
    def lines(self) -> list[LineEligibility]:
        return [
            LineEligibility(line, self.decision.line(line.pk))
            for line in self.snapshot.lines
        ]

    def line(self, order_line_id: UUID) -> LineEligibility | None:
        """One line of the order; ``None`` once it is gone."""
        found = (row for row in self.lines if row.order_line.pk == order_line_id)
        return next(found, None)


def eligibilities_of(
    orders: Collection[Any],
    *,
    channels: Mapping[int, str],
    now: datetime,
    alias: str = WRITER,
) -> dict[UUID, Eligibility]:
    """Ask the policies in force for some orders, by primary key, without wanting.

    ``channels`` maps the orders' channels to their slugs. The number of queries does
    not depend on the number of orders.
    """
    snapshots = read_orders(orders, now=now, alias=alias)
    rulebook = Rulebook(channels, alias)
    found = {}
    for order in orders:
        snapshot = snapshots[order.pk]
        rules = rulebook.rules_for(order.channel_id, order.created_at)
        slug = channels[order.channel_id]
        facts = policy_facts(snapshot, channel=slug, now=now)
        found[order.pk] = Eligibility(snapshot, evaluate(rules.document, facts))
    return found
