"""Evaluate a policy document on facts: a pure function, the same answer for ever."""

from datetime import datetime, timedelta

from ...errors import ErrorCode
from .decision import Decision, LineDecision, Outcome, Refusal, TraceStep
from .document import PolicyDocument
from .facts import LineFacts, OrderFacts


def evaluate(document: PolicyDocument, facts: OrderFacts) -> Decision:
    """Decide for every line and for the whole.

    Each line is held against the rules in a fixed order; the first that refuses is
    the line's refusal. The outcome is ``decline`` as soon as a wanted line is refused.
    """
    lines = []
    trace: list[TraceStep] = []
    for line in facts.lines:
        decision, steps = _decide_line(document, line, facts.now)
        lines.append(decision)
        trace.extend(steps)
    refused = any(
        decision.refusal and line.wanted
        for decision, line in zip(lines, facts.lines, strict=True)
    )
    outcome = Outcome.DECLINE if refused else Outcome(document.outcome)
    trace.append(TraceStep(rule="outcome", fired=True, data={"outcome": outcome}))
    return Decision(outcome=outcome, lines=tuple(lines), trace=tuple(trace))


def _decide_line(
    document: PolicyDocument, line: LineFacts, now: datetime
) -> tuple[LineDecision, list[TraceStep]]:
    deadline = _deadline(document, line)
    steps = []
    refusal = None
    for rule, found in (
        ("not_fulfilled", _not_fulfilled(line)),
        ("already_returned", _already_returned(line)),
        ("gift_card", _gift_card(line)),
        ("excluded_product_types", _excluded(document, line)),
        ("window", _expired(deadline, now)),
    ):
        data = dict(found.data) if found else {}
        if rule == "window" and line.delivered_at:
            data["delivered_at"] = line.delivered_at.isoformat()
            data["delivery_source"] = line.delivery_source
        steps.append(
            TraceStep(rule=rule, line=line.line, fired=found is not None, data=data)
        )
        if found:
            refusal = found
            break
    decision = LineDecision(
        line=line.line,
        returnable=0 if refusal else line.returnable,
        deadline=deadline,
        refusal=refusal,
    )
    return decision, steps


def _deadline(document: PolicyDocument, line: LineFacts) -> datetime | None:
    if document.window_days is None or line.delivered_at is None:
        return None
    try:
        return line.delivered_at + timedelta(days=document.window_days)
    except OverflowError:  # it lies beyond the year 9999, so it never comes
        return None


def _not_fulfilled(line: LineFacts) -> Refusal | None:
    if line.ever_fulfilled:
        return None
    return Refusal(code=ErrorCode.NOT_FULFILLED, data={"ordered": line.ordered})


def _already_returned(line: LineFacts) -> Refusal | None:
    if line.returnable:
        return None
    data = {"ordered": line.ordered, "fulfilled": line.ever_fulfilled}
    return Refusal(code=ErrorCode.ALREADY_RETURNED, data=data)


def _gift_card(line: LineFacts) -> Refusal | None:
    return Refusal(code=ErrorCode.GIFT_CARD) if line.is_gift_card else None


def _excluded(document: PolicyDocument, line: LineFacts) -> Refusal | None:
    if line.product_type not in document.excluded_product_types:
        return None
    data = {"product_type": line.product_type}
    return Refusal(code=ErrorCode.PRODUCT_TYPE_EXCLUDED, data=data)


def _expired(deadline: datetime | None, now: datetime) -> Refusal | None:
    if deadline is None or now <= deadline:
        return None
    data = {"deadline": deadline.isoformat()}
    return Refusal(code=ErrorCode.RETURN_WINDOW_EXPIRED, data=data)
