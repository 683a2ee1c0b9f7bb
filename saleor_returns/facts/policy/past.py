"""What was once asked of the shop's orders, to be decided again."""

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import OuterRef, QuerySet, TextField
from django.db.models.functions import MD5, Cast

from ...domain.lifecycle import RequestKind
from ...domain.policy.backtest import Case
from ...domain.policy.document import PolicyDocument
from ...domain.policy.evaluate import evaluate
from ...domain.policy.facts import LineFacts, OrderFacts, Wish
from ...models import ReturnLine, ReturnPolicy
from ..orders import OrderSnapshot, read_orders
from ..policies import Rulebook
from .assemble import Asked, Knowledge
from .customers import NOT_PLACED
from .needs import needs_of

type Wishes = dict[tuple[datetime, RequestKind], dict[UUID, Wish]]
"""By when it was asked and the kind: what of which order line."""


def past_orders(
    policy: ReturnPolicy, placed_from: datetime, placed_to: datetime, alias: str
) -> QuerySet:
    """Placed orders that the policy decides on; the shop's default: where no other does."""
    orders = (
        apps.get_model("order", "Order")
        .objects.using(alias)
        .filter(created_at__gte=placed_from, created_at__lt=placed_to)
        .exclude(status__in=NOT_PLACED)
    )
    if not policy.is_default:
        return orders.filter(channel_id=policy.channel_id)
    own = ReturnPolicy.objects.filter(channel__isnull=False)
    return orders.exclude(channel_id__in=own.values("channel_id"))


def sampled(orders: QuerySet, sample: int | None) -> QuerySet:
    """A sample that does not depend on when orders were placed, the same each time."""
    if sample is None:
        return orders.order_by("pk")
    return orders.order_by(MD5(Cast("pk", TextField())))[:sample]


def cases_of(
    orders: Collection[Any], draft: PolicyDocument, alias: str
) -> Iterator[Case]:
    """Everything that was asked of some orders, decided by both policies.

    An order that nothing was asked of is held against both for its eligibility, at the
    moment of its last arrival. The number of statements does not depend on how many
    orders there are. Facts of goods are today's: the past is not kept of them.
    """
    rulebook = Rulebook({order.channel_id for order in orders}, alias)
    rules = {
        order.pk: rulebook.rules_for(order.channel_id, order.created_at).document
        for order in orders
    }
    needs = needs_of([draft, *rules.values()])
    snapshots = read_orders(orders, needs=needs, alias=alias)
    knowledge = Knowledge(
        snapshots.values(), needs, until=OuterRef("created_at"), alias=alias
    )
    asked = _asked(orders, snapshots, alias)
    for order in orders:
        snapshot = snapshots[order.pk]
        if snapshot.lines:
            yield from _cases(
                snapshot, knowledge, rules[order.pk], draft, asked[order.pk]
            )


def _cases(
    snapshot: OrderSnapshot,
    knowledge: Knowledge,
    published: PolicyDocument,
    draft: PolicyDocument,
    asked: Wishes,
) -> Iterator[Case]:
    order = snapshot.order
    nothing: Wishes = {(_last_arrival(snapshot), RequestKind.RETURN): {}}
    for (now, kind), wishes in (asked or nothing).items():
        wish = Asked(kind, wishes)
        answers = []
        for document in (published, draft):
            facts = as_then(knowledge.facts(snapshot, document, now, wish))
            answers.append((facts, evaluate(document, facts)))
        yield Case(
            order=str(order.pk),
            number=str(order.number),
            customer=str(order.user_id or order.user_email),
            was_asked=bool(wishes),
            facts=answers[0][0],
            published=answers[0][1],
            draft=answers[1][1],
        )


def as_then(facts: OrderFacts) -> OrderFacts:
    """The units as they were before the return that is decided again."""
    return facts.model_copy(update={"lines": tuple(map(_as_then, facts.lines))})


def _as_then(line: LineFacts) -> LineFacts:
    """With the units that the return itself holds, or all of them without a return."""
    wanted = line.wish.quantity if line.wish else None
    held = line.ordered if wanted is None else wanted
    units = min(line.ordered, line.returnable + held)
    return line.model_copy(
        update={
            "fulfilled": max(line.fulfilled, units),
            "ever_fulfilled": max(line.ever_fulfilled, units),
            "returnable": units,
        }
    )


def _last_arrival(snapshot: OrderSnapshot) -> datetime:
    sent = [
        units.recorded_at or units.sent_at
        for of in snapshot.sent.values()
        for units in of
    ]
    return max(sent, default=snapshot.order.created_at)


def _asked(
    orders: Collection[Any], snapshots: Mapping[UUID, OrderSnapshot], alias: str
) -> dict[UUID, Wishes]:
    """What customers asked for, and what staff took back natively, by order."""
    found: dict[UUID, Wishes] = {order.pk: {} for order in orders}
    lines = (
        ReturnLine.objects.using(alias)
        .filter(request__order__in=orders)
        .select_related("request", "reason")
    )
    for line in lines:
        request = line.request
        wishes = found[request.order_id].setdefault(
            (request.created_at, RequestKind(request.kind)), {}
        )
        wishes[line.order_line_id] = Wish(
            quantity=line.quantity_requested,
            reason=line.reason.slug,
            fault=line.reason.fault,
            resolution=line.resolution,
            method=line.method,
            answers=line.answers,
        )
    for pk, snapshot in snapshots.items():
        for units in snapshot.returned_natively:
            wishes = found[pk].setdefault((units.sent_at, RequestKind.RETURN), {})
            known = wishes.get(units.order_line_id, Wish(quantity=0))
            wishes[units.order_line_id] = Wish(
                quantity=(known.quantity or 0) + units.quantity
            )
    return found
