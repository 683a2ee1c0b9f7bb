"""What of an order may be returned, before anybody asks for a return."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from django.db.models import Value

from ..domain.lifecycle import OWING_MONEY, RequestKind, Resolution
from ..domain.policy.decision import Decision, LineDecision
from ..domain.policy.document import PolicyDocument
from ..domain.policy.effects import Method, Outcome, StoreCredit
from ..domain.policy.evaluate import evaluate
from ..domain.policy.facts import LineFacts, OrderFacts, Wish
from ..domain.policy.overruling import NOT_CHARGED_FOR
from ..domain.policy.windows import day_of
from ..domain.policy.witnesses import witnesses
from ..domain.questions import Question
from ..domain.settlement.amounts import Amounts
from ..domain.settlement.breakdown import Breakdown
from ..domain.settlement.claims import Account, Claim
from ..domain.settlement.settle import settle
from ..domain.settlement.terms import is_kept, terms_of
from ..models import ReturnReason
from . import WRITER
from .bought_cards import left_on_cards
from .gone import gone_of
from .order_books import account_of
from .orders import OrderSnapshot, product_type_of, read_orders
from .policies import Rulebook
from .policy.assemble import Knowledge
from .policy.needs import needs_of


@dataclass(frozen=True, slots=True)
class Choice:
    """What a line comes to for one way of paying back and of sending back."""

    quantity: int
    currency: str
    resolution: Resolution
    method: Method
    outcome: Outcome
    decision: LineDecision
    line: "LineEligibility"
    wish: Wish

    @property
    def settled(self) -> Breakdown:
        """What would be paid for the line alone, by the function that pays."""
        return self.line.of.settled(self.line.order_line, self.decision, self.wish)


@dataclass(frozen=True, slots=True)
class LineEligibility:
    order_line: Any
    decision: LineDecision
    of: "Eligibility"

    @property
    def days_left(self) -> int | None:
        """Days until the last one, in the policy's time zone.

        0 on that day itself; ``None`` where there is no end or it is over.
        """
        until, now = self.decision.deadline, self.of.facts.now
        if until is None or until < now:
            return None
        zone = self.of.document.zone
        return (day_of(until, zone) - day_of(now, zone)).days

    @property
    def store_credit(self) -> StoreCredit | None:
        """What store credit is worth; ``None`` where it is not offered."""
        offered = Resolution.STORE_CREDIT in self.decision.resolutions
        return self.decision.store_credit if offered else None

    def takes(self, reason: ReturnReason) -> bool:
        """Whether a reason may be given for the line."""
        allowed, kinds = self.decision.reasons, reason.kinds
        return (allowed is None or reason.slug in allowed) and (
            not kinds or self.of.facts.kind in kinds
        )

    def questions(self, reason: ReturnReason) -> list[Question]:
        """What is asked of such an item when the reason is given."""
        product_type = product_type_of(self.order_line)
        return [row for row in reason.questions if row.fits(product_type)]

    def choices_for(self, reason: ReturnReason, quantity: int | None) -> list[Choice]:
        """What may be chosen for a reason; nothing where it is not for this line.

        More units than can be returned are these.
        """
        returnable = self.decision.returnable
        if not returnable or not self.takes(reason):
            return []
        units = min(quantity or returnable, returnable)
        wish = Wish(quantity=units, reason=reason.slug, fault=reason.fault)
        return self.choices(wish)

    def choices(self, wish: Wish) -> list[Choice]:
        """Every resolution and method that is offered for a reason, with its price."""
        return [
            self.of.choice(self, wish, resolution, method)
            for resolution in self.decision.resolutions
            for method in self.decision.methods
        ]


@dataclass(frozen=True)
class Eligibility:
    """The policy's answer for every line of an order."""

    snapshot: OrderSnapshot
    document: PolicyDocument
    facts: OrderFacts
    decision: Decision

    @property
    def lines(self) -> list[LineEligibility]:
        return [
            LineEligibility(line, self.decision.line(line.pk), self)
            for line in self.snapshot.lines
        ]

    def line(self, order_line_id: UUID) -> LineEligibility | None:
        """One line of the order; ``None`` once it is gone."""
        found = (row for row in self.lines if row.order_line.pk == order_line_id)
        return next(found, None)

    @cached_property
    def _witnesses(self) -> tuple[LineFacts, ...]:
        return witnesses(self.facts.lines)

    def choice(
        self,
        line: LineEligibility,
        wish: Wish,
        resolution: Resolution,
        method: Method,
    ) -> Choice:
        """The line alone, asked for as a customer would, by the same rules."""
        pk = str(line.order_line.pk)
        units = wish.quantity or line.decision.returnable
        wanted = wish.model_copy(
            update={"quantity": units, "resolution": resolution, "method": method.value}
        )
        (facts,) = (row for row in self.facts.lines if row.line == pk)
        facts = facts.model_copy(update={"wish": wanted})
        others = (row for row in self._witnesses if row.line != pk)
        asked = self.facts.model_copy(update={"lines": (facts, *others)})
        decision = evaluate(self.document, asked).line(pk)
        return Choice(
            quantity=units,
            currency=self.facts.currency,
            resolution=resolution,
            method=method,
            outcome=decision.outcome,
            decision=decision,
            line=line,
            wish=wanted,
        )

    def settled(self, line: Any, decision: LineDecision, wish: Wish) -> Breakdown:
        """What the wished units come to; nothing where they are not paid for."""
        free = wish.resolution == Resolution.REPLACEMENT
        if free or wish.resolution not in OWING_MONEY or not wish.quantity:
            return Breakdown(self.facts.currency)
        as_credit = wish.resolution == Resolution.STORE_CREDIT
        claim = self.claim(line, decision, wish)
        return settle(self.account, [claim], as_credit=as_credit)

    def claim(self, line: Any, decision: LineDecision, wish: Wish) -> Claim:
        """The wished units, as a settlement takes them."""
        units = wish.quantity or 0
        gone = gone_of(line.pk, self.snapshot.moved)
        return Claim(
            key=line.pk,
            order_line=line.pk,
            ordered=line.quantity,
            total=Amounts(line.total_price_gross_amount, line.total_price_net_amount),
            settled=min(gone.units, line.quantity - units),
            before=gone.amounts,
            quantity=units,
            terms=terms_of(
                decision,
                units,
                shop_at_fault=wish.fault in NOT_CHARGED_FOR,
                is_gift_card=line.is_gift_card,
            ),
            is_kept=is_kept(
                decision,
                wish.resolution or Resolution.ORIGINAL_PAYMENT,
                is_gift_card=line.is_gift_card,
            ),
            most=left_on_cards({line.pk: units}).get(line.pk)
            if line.is_gift_card
            else None,
        )

    @cached_property
    def account(self) -> Account:
        """The order's books before anything of this is settled."""
        snapshot = self.snapshot
        return account_of(snapshot.order, snapshot.lines, snapshot.moved)


def eligibilities_of(
    orders: Collection[Any], *, now: datetime, alias: str = WRITER
) -> dict[UUID, Eligibility]:
    """Ask the policies in force for some orders, by primary key, without wanting.

    The number of queries does not depend on the number of orders.
    """
    rulebook = Rulebook({order.channel_id for order in orders}, alias)
    documents = {
        order.pk: rulebook.rules_for(order.channel_id, order.created_at).document
        for order in orders
    }
    needs = needs_of(documents.values())
    snapshots = read_orders(orders, needs=needs, alias=alias)
    knowledge = Knowledge(snapshots.values(), needs, until=Value(now), alias=alias)
    found = {}
    for order in orders:
        snapshot, document = snapshots[order.pk], documents[order.pk]
        facts = knowledge.facts(snapshot, document, now)
        found[order.pk] = Eligibility(
            snapshot, document, facts, evaluate(document, facts)
        )
    return found


def as_kind(eligibility: Eligibility, kind: RequestKind) -> Eligibility:
    """The same order for another kind of return, such as a withdrawal."""
    facts = eligibility.facts.model_copy(update={"kind": kind})
    return replace(
        eligibility, facts=facts, decision=evaluate(eligibility.document, facts)
    )
