"""Two policies on the same past: what each would have done, in numbers and examples."""

from collections import Counter, defaultdict
from dataclasses import asdict, dataclass, field
from decimal import Decimal
from typing import Any

from ..lifecycle import Resolution
from ..money import ZERO
from ..settlement.amounts import Amounts
from ..settlement.claims import Account, Claim
from ..settlement.settle import settle
from ..settlement.terms import is_kept, terms_of
from .decision import Decision, LineDecision
from .effects import Outcome
from .facts import LineFacts, OrderFacts

EXAMPLES = 10


@dataclass(frozen=True, slots=True)
class Case:
    """What was once asked of an order, or could have been, and both answers.

    ``was_asked``: somebody really asked; else every line is asked of eligibility alone.
    ``customer`` tells customers apart and is nobody's name.
    """

    order: str
    number: str
    customer: str
    was_asked: bool
    facts: OrderFacts
    published: Decision
    draft: Decision


@dataclass(slots=True)
class Side:
    """What one policy would have done with everything that was asked."""

    requests: Counter[str] = field(default_factory=Counter)
    lines: Counter[str] = field(default_factory=Counter)
    fees: defaultdict[str, Decimal] = field(
        default_factory=lambda: defaultdict(Decimal)
    )
    refunds: defaultdict[str, Decimal] = field(
        default_factory=lambda: defaultdict(Decimal)
    )
    returnable_lines: int = 0

    def count(self, case: Case, decision: Decision) -> None:
        if not case.was_asked:
            self.returnable_lines += sum(row.refusal is None for row in decision.lines)
            return
        self.requests[decision.outcome] += 1
        for line, facts in zip(decision.lines, case.facts.lines, strict=True):
            if not facts.wanted:
                continue
            self.lines[line.outcome] += 1
            fees = fees_of(line)
            self.fees[case.facts.currency] += fees
            self.refunds[case.facts.currency] += refund_of(line, facts, case.facts)

    def as_json(self) -> dict[str, Any]:
        return {
            "requests": {name: self.requests[name] for name in Outcome},
            "lines": {name: self.lines[name] for name in Outcome},
            "fees": {currency: str(sum) for currency, sum in self.fees.items()},
            "refunds": {currency: str(sum) for currency, sum in self.refunds.items()},
            "returnable_lines": self.returnable_lines,
        }


@dataclass(slots=True)
class Tally:
    """Adds cases up; what it keeps does not grow with their number, customers apart."""

    published: Side = field(default_factory=Side)
    draft: Side = field(default_factory=Side)
    orders: int = 0
    order_lines: int = 0
    requests: int = 0
    changed_requests: int = 0
    customers: set[int] = field(default_factory=set)
    examples: list[tuple[Decimal, dict[str, Any]]] = field(default_factory=list)

    def add(self, case: Case) -> None:
        """Count one case on both sides, and keep it where it is among the plainest."""
        self.orders += 1
        self.order_lines += len(case.facts.lines)
        self.published.count(case, case.published)
        self.draft.count(case, case.draft)
        if case.was_asked:
            self.requests += 1
        weight = difference(case)
        if weight is None:
            return
        self.changed_requests += case.was_asked
        self.customers.add(hash(case.customer))
        if len(self.examples) < EXAMPLES or weight > self.examples[-1][0]:
            self.examples.append((weight, _example(case)))
            self.examples.sort(key=lambda pair: pair[0], reverse=True)
            del self.examples[EXAMPLES:]

    def as_json(self) -> dict[str, Any]:
        """The whole comparison; amounts are texts by currency."""
        return {
            "orders": self.orders,
            "order_lines": self.order_lines,
            "requests": self.requests,
            "changed_requests": self.changed_requests,
            "customers_touched": len(self.customers),
            "published": self.published.as_json(),
            "draft": self.draft.as_json(),
            "examples": [example for _weight, example in self.examples],
        }


def difference(case: Case) -> Decimal | None:
    """How much a case changes, ``None`` where it does not.

    Money first; what was really asked weighs more than what could have been.
    """
    changes = ZERO
    is_other = case.was_asked and case.published.outcome != case.draft.outcome
    for before, after, facts in zip(
        case.published.lines, case.draft.lines, case.facts.lines, strict=True
    ):
        if case.was_asked and not facts.wanted:
            continue
        if shown(before) == shown(after):
            continue
        is_other = True
        changes += abs(
            refund_of(before, facts, case.facts) - refund_of(after, facts, case.facts)
        )
    if not is_other:
        return None
    return changes + (1_000_000 if case.was_asked else 0)


def shown(line: LineDecision) -> tuple[Any, ...]:
    """What a customer would notice of a line's decision."""
    return (
        line.outcome,
        line.refusal and line.refusal.code,
        line.deadline,
        fees_of(line),
        line.resolutions,
        line.methods,
        line.reasons,
    )


def fees_of(line: LineDecision) -> Decimal:
    """Both fees, where the line comes back at all."""
    return ZERO if line.outcome == Outcome.DECLINE else line.fees


def refund_of(line: LineDecision, facts: LineFacts, order: OrderFacts) -> Decimal:
    """What would be paid back for the line alone, by the function that pays.

    The wanted units, or all that can be returned: the next ones of those not back yet.
    """
    wanted = facts.wish.quantity if facts.wish else None
    units = min(facts.ordered, facts.returnable if wanted is None else wanted)
    if line.outcome == Outcome.DECLINE or not units:
        return ZERO
    resolution = facts.wish.resolution if facts.wish else None
    claim = Claim(
        key=line.line,
        order_line=line.line,
        ordered=facts.ordered,
        total=Amounts(facts.total_gross, facts.total_net),
        settled=max(0, facts.ordered - max(units, facts.returnable)),
        quantity=units,
        terms=terms_of(line, units, shop_at_fault=False, come_what_may=False),
        is_kept=is_kept(line, resolution or Resolution.ORIGINAL_PAYMENT),
    )
    return settle(Account(order.currency), [claim]).amount


def _example(case: Case) -> dict[str, Any]:
    """Enough to show an order that changes, with both traces."""
    return {
        "order": case.order,
        "number": case.number,
        "was_asked": case.was_asked,
        "sides": {
            "published": _side_of(case, case.published),
            "draft": _side_of(case, case.draft),
        },
    }


def _side_of(case: Case, decision: Decision) -> dict[str, Any]:
    """One answer to a case: of the lines that were asked for, or of all."""
    rows = [
        (row, facts)
        for row, facts in zip(decision.lines, case.facts.lines, strict=True)
        if facts.wanted or not case.was_asked
    ]
    told = {row.line for row, _facts in rows}
    return {
        "outcome": decision.outcome,
        "lines": [
            {
                "line": row.line,
                "outcome": row.outcome,
                "refusal": row.refusal and row.refusal.code,
                "deadline": row.deadline and row.deadline.isoformat(),
                "fees": str(fees_of(row)),
                "refund": str(refund_of(row, facts, case.facts)),
            }
            for row, facts in rows
        ],
        "trace": [
            {name: value for name, value in asdict(step).items() if value}
            for step in decision.trace
            if step.line in told
        ],
    }
