"""Take over units that came beside those announced, as staff decide."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any
from uuid import UUID

from django.utils import timezone

from ..domain.lifecycle import NEW_GOODS, RequestKind, Resolution
from ..domain.policy.decision import Decision
from ..domain.policy.evaluate import evaluate
from ..domain.policy.facts import OrderFacts, Wish
from ..errors import ErrorCode, Problem, ReturnsError, refuse
from ..facts.orders import OrderSnapshot, read_order
from ..host.contract import Actor
from ..models import DecisionRecord, ReturnEvent, ReturnLine, ReturnRequest
from ..models.event import EventType
from . import axes
from . import request_checks as checks
from .idempotency import check_key, digest, key_reused
from .inputs import MoreUnits, Wanted, WantedLine
from .locking import check_step, lock_request
from .promise import promise
from .request import index_of, sold
from .text_checks import check_text
from .timeline import record
from .transactions import one_transaction, tried_again

INHERITED = frozenset(
    {
        Resolution.ORIGINAL_PAYMENT,
        Resolution.STORE_CREDIT,
        Resolution.REPAIR,
        Resolution.NONE,
    }
)
"""How another line is settled like its sibling; units that are here are not kept."""
RAISED = ("quantity_requested", "quantity_approved", "terms", "is_paid_ahead")


@tried_again
def add_units(
    *,
    request_id: UUID,
    units: MoreUnits,
    actor: Actor,
    idempotency_key: str | None = None,
) -> ReturnLine:
    """Approve more units of a line, or of another line of the same order.

    No more than the order still allows, as for any request. The terms are those that the
    policy gives for all units of the line, on the facts and by the rules of the request;
    where it knew nothing of the line, those of its sibling. Staff answer for what it
    refuses: ``why`` stays in the timeline.

    Raises:
        ReturnsError: ``not_found``, ``invalid_state``, ``required``, ``too_long``,
            ``invalid``, ``idempotency_key_reused``, ``not_awaited``,
            ``resolution_not_allowed`` where new goods are given for the line; the
            problems of :func:`.request_checks.check_order_and_lines`.
    """
    _check_shape(units, idempotency_key)
    with one_transaction():
        order, request = lock_request(request_id)
        content = digest(asdict(units))
        lines = list(request.lines.select_related("reason", "order_line"))
        known = _done_before(request, idempotency_key, content)
        if known is not None:
            return next(row for row in lines if str(row.pk) == known.data["line"])
        check_step(request, "add_units_to")
        snapshot = read_order(order)
        line = _line(units, lines, snapshot, request)
        _write(request, line, lines, units)
        if line not in lines:
            lines.append(line)
            _note_line(request, lines, snapshot)
        now = timezone.now()
        data = {
            "line": str(line.pk),
            "order_line": str(line.order_line_id),
            "quantity": units.quantity,
            "approved": line.quantity_approved,
            "why": units.why.strip(),
            "idempotency_key": idempotency_key,
            "content_digest": content,
        }
        record(request, EventType.UNITS_ADDED, actor=actor, at=now, data=data)
        axes.look_again(request)
        axes.refresh(request, at=now, lines=lines)
        return line


def _check_shape(units: MoreUnits, key: str | None) -> None:
    problems = check_key(key) + check_text(units.why, "why")
    if not units.why.strip():
        message = "Say why units are added to the return."
        problems.append(Problem(ErrorCode.REQUIRED, message, field="why"))
    if units.reason:
        problems += check_text(units.reason, "reason", units.order_line_id)
    if problems:
        raise ReturnsError(*problems)


def _done_before(
    request: ReturnRequest, key: str | None, content: str
) -> ReturnEvent | None:
    if key is None:
        return None
    told = request.events.filter(type=EventType.UNITS_ADDED)
    known = told.filter(data__idempotency_key=key).first()
    if known is not None and known.data["content_digest"] != content:
        raise key_reused()
    return known


def _line(
    units: MoreUnits,
    lines: list[ReturnLine],
    snapshot: OrderSnapshot,
    request: ReturnRequest,
) -> ReturnLine:
    """The return's line for these units, or a new one that is not stored yet."""
    of_line = [row for row in lines if row.order_line_id == units.order_line_id]
    for line in of_line:
        _check_line(line, units, snapshot)
        return line
    if units.reason is None:
        raise _problem(units, ErrorCode.REQUIRED, "Say why it is back.", "reason")
    wish = WantedLine(
        units.order_line_id, units.quantity, units.reason, answers=units.answers
    )
    wanted = Wanted(snapshot.order.pk, [wish], kind=RequestKind(request.kind))
    reasons = checks.check_order_and_lines(wanted, snapshot, by_customer=False)
    order_line = next(row for row in snapshot.lines if row.pk == units.order_line_id)
    sibling = Resolution(lines[0].resolution)
    return ReturnLine(
        request=request,
        reason=reasons[units.reason],
        answers=dict(units.answers),
        resolution=sibling if sibling in INHERITED else Resolution.ORIGINAL_PAYMENT,
        method=lines[0].method,
        quantity_requested=0,
        **sold(order_line),
    )


def _check_line(line: ReturnLine, units: MoreUnits, snapshot: OrderSnapshot) -> None:
    """Raises where a line that the return has cannot have more units."""
    wish = WantedLine(units.order_line_id, units.quantity, line.reason.slug)
    problems = checks.check_quantity(wish, snapshot)
    if problems:
        raise ReturnsError(*problems)
    if line.is_kept:
        message = "The customer keeps the units of this line; none is awaited."
        raise _problem(units, ErrorCode.NOT_AWAITED, message, "orderLineId")
    if Resolution(line.resolution) in NEW_GOODS:
        message = "New goods are given for this line. Ask for another return."
        code = ErrorCode.RESOLUTION_NOT_ALLOWED
        raise _problem(units, code, message, "orderLineId")


def _problem(units: MoreUnits, code: ErrorCode, message: str, field: str) -> Exception:
    return refuse(code, message, field=field, line=units.order_line_id)


def _write(
    request: ReturnRequest,
    line: ReturnLine,
    lines: list[ReturnLine],
    units: MoreUnits,
) -> None:
    line.quantity_requested += units.quantity
    line.quantity_approved += units.quantity
    for column, value in _promised(request, line, lines).items():
        setattr(line, column, value)
    if line in lines:
        line.save(update_fields=RAISED)
    else:
        line.save(force_insert=True)


def _promised(
    request: ReturnRequest, line: ReturnLine, lines: list[ReturnLine]
) -> Mapping[str, Any]:
    """The columns that follow from the policy, asked again for all units of the line."""
    known = DecisionRecord.objects.select_related("policy_version").get(request=request)
    facts = _facts(known.known_facts, line)
    if facts is None:
        sibling = next(row for row in lines if row is not line)
        return {"terms": sibling.terms, "is_paid_ahead": sibling.is_paid_ahead}
    decision: Decision = evaluate(known.rules, facts)
    known.facts = facts.model_dump(mode="json")
    known.answer_data = decision.model_dump(mode="json")
    known.save(update_fields=("facts", "answer_data"))
    promised = promise(
        decision.line(line.order_line_id),
        line.quantity_requested,
        reason=line.reason,
        resolution=Resolution(line.resolution),
        kind=RequestKind(request.kind),
        is_gift_card=line.order_line.is_gift_card,
    )
    was_paid_ahead = line.quantity_reimbursed > line.quantity_accepted
    return {
        "terms": promised["terms"],
        "is_paid_ahead": promised["is_paid_ahead"] or was_paid_ahead,
    }


def _facts(facts: OrderFacts, line: ReturnLine) -> OrderFacts | None:
    """The facts of the request with these units wished for; ``None``: line unknown."""
    rows, found = [], False
    for row in facts.lines:
        if row.line == str(line.order_line_id):
            found = True
            wish = Wish(
                quantity=line.quantity_requested,
                reason=line.reason.slug,
                fault=line.reason.fault,
                resolution=Resolution(line.resolution),
                method=line.method,
                answers=dict(line.answers),
            )
            row = row.model_copy(update={"wish": wish})
        rows.append(row)
    return facts.model_copy(update={"lines": tuple(rows)}) if found else None


def _note_line(
    request: ReturnRequest, lines: list[ReturnLine], snapshot: OrderSnapshot
) -> None:
    """What lists find the return by: see :class:`..models.ReturnRequest`."""
    by_id = {row.pk: row for row in snapshot.lines}
    returned = [by_id[row.order_line_id] for row in lines]
    request.reason_ids = sorted({row.reason_id for row in lines})
    ReturnRequest.objects.filter(pk=request.pk).update(
        reason_ids=request.reason_ids,
        search_vector=index_of(request.number, snapshot.order, returned),
    )
