"""What makes a wish for a return impossible, each with its code and its numbers.

Problems are collected, so that one answer names everything that is wrong.
"""

from collections import Counter

from ..domain.policy.decision import Decision
from ..domain.quantities import LineQuantities
from ..domain.questions import unanswered, unknown_answers
from ..errors import ErrorCode, Problem, ReturnsError, refuse
from ..facts.orders import OrderSnapshot, product_type_of
from ..facts.payments import was_paid
from ..host.contract import Actor, ActorKind
from ..models import ReturnReason
from .exchanges.choice import check_wanted
from .idempotency import check_key
from .inputs import Wanted, WantedLine
from .text_checks import check_metadata, check_text

UNPLACED = ("draft", "unconfirmed", "expired")


def check_shape(wanted: Wanted, actor: Actor, key: str | None) -> None:
    """What can be said without looking at the order.

    Raises:
        ReturnsError: ``required``, ``duplicated_line``, ``too_long``, ``invalid``,
            ``variants_required``, ``quantity_not_positive``, ``override_not_allowed``.
    """
    problems = check_key(key)
    problems += _check_override(wanted.override_reason, actor)
    if not wanted.lines:
        problems.append(
            Problem(ErrorCode.REQUIRED, "Name at least one line.", field="lines")
        )
    seen = Counter(line.order_line_id for line in wanted.lines)
    problems += [
        Problem(
            ErrorCode.DUPLICATED_LINE,
            f"The line is named {times} times; name it once with the whole quantity.",
            field="lines",
            line=line,
        )
        for line, times in seen.items()
        if times > 1
    ]
    problems += check_text(wanted.comment, "comment")
    problems += check_metadata(wanted.metadata, "metadata")
    problems += check_metadata(wanted.private_metadata, "privateMetadata")
    for line in wanted.lines:
        problems += check_text(line.comment, "comment", line.order_line_id)
        problems += check_text(line.reason, "reason", line.order_line_id)
        problems += check_wanted(
            line.order_line_id, line.resolution or wanted.resolution, line.exchange_for
        )
    if problems:
        raise ReturnsError(*problems)


def _check_override(reason: str, actor: Actor) -> list[Problem]:
    """A policy is set aside by a person of the shop, who answers for it."""
    if not reason:
        return []
    field = "overrideReason"
    if actor.kind != ActorKind.STAFF:
        message = "Only staff may set the policy aside."
        return [Problem(ErrorCode.OVERRIDE_NOT_ALLOWED, message, field=field)]
    if not reason.strip():
        message = "Say why the policy is set aside."
        return [Problem(ErrorCode.REQUIRED, message, field=field)]
    return check_text(reason, field)


def check_order_and_lines(
    wanted: Wanted,
    snapshot: OrderSnapshot,
    *,
    by_customer: bool,
) -> dict[str, ReturnReason]:
    """What the order says against the wish; returns the reasons by slug.

    Staff and Apps also take goods back that the shop knows no payment of: it may have
    come in outside, and a return needs no refund.

    Raises:
        ReturnsError: the order's state alone, or one problem for every bad line.
    """
    check_order(snapshot, by_customer=by_customer)
    reasons = ReturnReason.objects.in_bulk(
        [line.reason for line in wanted.lines], field_name="slug"
    )
    problems: list[Problem] = []
    for line in wanted.lines:
        if line.order_line_id not in snapshot.quantities:
            problems.append(
                Problem(
                    ErrorCode.LINE_NOT_IN_ORDER,
                    "The line is not part of this order.",
                    field="orderLineId",
                    line=line.order_line_id,
                )
            )
            continue
        problems += check_quantity(line, snapshot)
        reason = reasons.get(line.reason)
        problems += _check_reason(wanted, line, reason)
        if reason is not None:
            problems += _check_answers(line, reason, snapshot)
    if problems:
        raise ReturnsError(*problems)
    return reasons


def check_order(snapshot: OrderSnapshot, *, by_customer: bool) -> None:
    """Raise what keeps all of an order from being returned, whichever lines are named."""
    order = snapshot.order
    if order.status in UNPLACED:
        raise refuse(
            ErrorCode.ORDER_DRAFT,
            f"The order is {order.status}; nothing was bought yet.",
            field="orderId",
        )
    if order.status == "canceled":
        raise refuse(
            ErrorCode.ORDER_CANCELED, "The order was canceled.", field="orderId"
        )
    if by_customer and order.total_gross_amount > 0 and not was_paid(order):
        raise refuse(
            ErrorCode.ORDER_NOT_PAID,
            "Nothing is paid for this order.",
            field="orderId",
        )
    if not any(row.ever_fulfilled for row in snapshot.quantities.values()):
        raise refuse(
            ErrorCode.ORDER_NOT_FULFILLED,
            "Nothing of this order has been shipped.",
            field="orderId",
        )


def check_quantity(line: WantedLine, snapshot: OrderSnapshot) -> list[Problem]:
    """Hold units against what the order has left: the first invariant of all."""
    quantities = snapshot.quantities[line.order_line_id]
    returnable = quantities.returnable
    if not quantities.ever_fulfilled:
        return [_none(line, ErrorCode.NOT_FULFILLED, "No unit has been shipped.")]
    if not returnable:
        message = "Every unit is returned, refunded or promised to a return."
        return [_none(line, ErrorCode.ALREADY_RETURNED, message)]
    if line.quantity < 1:
        return [
            Problem(
                ErrorCode.QUANTITY_NOT_POSITIVE,
                f"The quantity is {line.quantity}; it must be 1 to {returnable}.",
                field="quantity",
                line=line.order_line_id,
                quantity=returnable,
            )
        ]
    if line.quantity > returnable:
        return [
            Problem(
                ErrorCode.QUANTITY_NOT_RETURNABLE,
                f"{line.quantity} units asked; {returnable} can be returned.",
                field="quantity",
                line=line.order_line_id,
                quantity=returnable,
            )
        ]
    return []


def _none(line: WantedLine, code: ErrorCode, message: str) -> Problem:
    return Problem(code, message, field="quantity", line=line.order_line_id, quantity=0)


def _check_reason(
    wanted: Wanted, line: WantedLine, reason: ReturnReason | None
) -> list[Problem]:
    def problem(code: ErrorCode, message: str) -> list[Problem]:
        accepted = ReturnReason.objects.filter(archived_at=None)
        return [
            Problem(
                code,
                message,
                field="reason",
                line=line.order_line_id,
                accepted=[
                    row.slug
                    for row in accepted
                    if not row.kinds or wanted.kind in row.kinds
                ],
            )
        ]

    if reason is None:
        return problem(
            ErrorCode.REASON_NOT_FOUND, f"There is no reason “{line.reason}”."
        )
    if reason.archived_at is not None:
        return problem(
            ErrorCode.REASON_ARCHIVED, f"The reason “{reason.slug}” is archived."
        )
    if reason.kinds and wanted.kind not in reason.kinds:
        return problem(
            ErrorCode.REASON_NOT_APPLICABLE,
            f"The reason “{reason.slug}” is not for a {wanted.kind}.",
        )
    return []


def _check_answers(
    line: WantedLine, reason: ReturnReason, snapshot: OrderSnapshot
) -> list[Problem]:
    (order_line,) = (row for row in snapshot.lines if row.pk == line.order_line_id)
    product_type = product_type_of(order_line)
    questions = reason.questions
    problems = [
        Problem(
            ErrorCode.ANSWER_REQUIRED,
            f"“{question.text}” must be answered.",
            field="answers",
            line=line.order_line_id,
            accepted=[answer.slug for answer in question.answers],
        )
        for question in unanswered(questions, product_type, line.answers)
    ]
    wrong = unknown_answers(questions, product_type, line.answers)
    problems += [
        Problem(
            ErrorCode.ANSWER_INVALID,
            f"“{slug}” cannot be answered so."
            if accepted
            else f"“{slug}” is not asked of this item.",
            field="answers",
            line=line.order_line_id,
            accepted=accepted,
        )
        for slug, accepted in wrong.items()
    ]
    return problems


def check_choices(wanted: Wanted, decision: Decision) -> None:
    """Hold reasons, resolutions and methods against what the policy offers.

    Lines that the policy refuses are not looked at: their refusal says more. Where staff
    set it aside, how such lines are settled is still what the policy offers.

    Raises:
        ReturnsError: ``reason_not_applicable``, ``resolution_not_allowed``,
            ``method_not_allowed``, with what would be accepted for the line.
    """
    problems: list[Problem] = []
    for line in wanted.lines:
        offered = decision.line(line.order_line_id)
        refused = offered.refusal is not None
        if refused and not wanted.override_reason:
            continue
        fits = offered.reasons is None or line.reason in offered.reasons
        if not refused and not fits:
            problems.append(
                Problem(
                    ErrorCode.REASON_NOT_APPLICABLE,
                    f"The reason “{line.reason}” is not for this item.",
                    field="reason",
                    line=line.order_line_id,
                    accepted=offered.reasons or (),
                )
            )
        resolution = line.resolution or wanted.resolution
        if resolution not in offered.resolutions:
            problems.append(
                Problem(
                    ErrorCode.RESOLUTION_NOT_ALLOWED,
                    f"The policy does not offer {resolution}.",
                    field="resolution",
                    line=line.order_line_id,
                    accepted=offered.resolutions,
                )
            )
        if line.method is not None and line.method not in offered.methods:
            problems.append(
                Problem(
                    ErrorCode.METHOD_NOT_ALLOWED,
                    f"The policy does not offer {line.method} for this item.",
                    field="method",
                    line=line.order_line_id,
                    accepted=offered.methods,
                )
            )
    if problems:
        raise ReturnsError(*problems)


def over_held(quantities: LineQuantities) -> int:
    """Units of a line that returns hold although the platform moved them since."""
    return max(0, quantities.held - quantities.fulfilled)
