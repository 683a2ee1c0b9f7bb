"""Change one's mind before anything is paid: a refund into credit, and back."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from django.utils import timezone

from ..domain.lifecycle import RequestKind, RequestStatus, Resolution
from ..domain.policy.decision import Decision
from ..domain.policy.effects import Outcome
from ..domain.policy.evaluate import evaluate
from ..domain.policy.facts import FOR_GIFT_CARDS, OrderFacts
from ..errors import ErrorCode, Problem, ReturnsError, refuse
from ..facts.exchanges import wishes_for_goods
from ..facts.moved import WORTH
from ..host.contract import Actor, ActorKind
from ..models import DecisionRecord, ReturnLine, ReturnRequest
from ..models.event import EventType
from . import axes
from .exchanges.change import leave_exchanges
from .inputs import ResolutionChange
from .locking import check_step, lock_request, not_found
from .promise import promise
from .request import may_ask
from .timeline import record
from .transactions import one_transaction, tried_again

KEEP = Resolution.KEEP_ITEM
NEEDS_GOODS = frozenset({Resolution.EXCHANGE, Resolution.REPLACEMENT})
"""What new goods must be named for, too."""
PROMISED = ("resolution", "terms", "is_kept", "is_paid_ahead")


@tried_again
def change_resolution(
    *, request_id: UUID, changes: Sequence[ResolutionChange], actor: Actor
) -> ReturnRequest:
    """Give lines another resolution, and the terms that the policy has for it.

    The policy decides again, on the facts and by the rules of the request: fees may
    depend on the resolution. Customers choose among what it offers, as long as it would
    still approve; staff among all that the shop can carry out. What is chosen already
    stays as it is.

    Raises:
        ReturnsError: ``required``, ``not_found``; ``invalid_state`` once the return has
            ended; ``line_not_in_return``, ``duplicated_line``, ``already_reimbursed``,
            ``resolution_not_allowed``.
    """
    if not changes:
        raise refuse(ErrorCode.REQUIRED, "Name at least one line.", field="lines")
    with one_transaction():
        order, request = lock_request(request_id)
        if not may_ask(actor, order, request):
            raise not_found()
        check_step(request, "change_resolution")
        lines = {
            row.pk: row for row in request.lines.select_related("reason", "order_line")
        }
        _check_lines(changes, lines)
        wished = {
            row.line_id: row.resolution
            for row in changes
            if lines[row.line_id].resolution != row.resolution
        }
        if not wished:
            return request
        known = DecisionRecord.objects.select_related("policy_version").get(
            request=request
        )
        facts = _facts(known.known_facts, lines, wished)
        decision = evaluate(known.rules, facts)
        _check_offered(request, lines, wished, decision, facts, actor)
        gives_goods = wishes_for_goods(lines[pk] for pk in wished)
        told = _change(request, lines, wished, decision)
        known.facts = facts.model_dump(mode="json")
        known.answer_data = decision.model_dump(mode="json")
        known.save(update_fields=("facts", "answer_data"))
        now = timezone.now()
        record(
            request,
            EventType.RESOLUTION_CHANGED,
            actor=actor,
            at=now,
            data={"lines": told},
        )
        if gives_goods:
            leave_exchanges(request, order, actor=actor, at=now)
        if request.status == RequestStatus.APPROVED:
            axes.look_again(request)
            axes.refresh(request, at=now, lines=None if gives_goods else lines.values())
        return request


def _check_lines(
    changes: Sequence[ResolutionChange], lines: Mapping[UUID, ReturnLine]
) -> None:
    problems, seen = [], set()
    for row in changes:
        line = lines.get(row.line_id)
        if line is None:
            message, code = (
                "The line is not part of this return.",
                ErrorCode.LINE_NOT_IN_RETURN,
            )
        elif row.line_id in seen:
            message, code = "The line is named twice.", ErrorCode.DUPLICATED_LINE
        elif line.quantity_reimbursed:
            message, code = (
                f"{line.quantity_reimbursed} units are paid for already.",
                ErrorCode.ALREADY_REIMBURSED,
            )
        else:
            seen.add(row.line_id)
            continue
        problems.append(Problem(code, message, field="lineId", line=row.line_id))
    if problems:
        raise ReturnsError(*problems)


def _facts(
    facts: OrderFacts,
    lines: Mapping[UUID, ReturnLine],
    wished: Mapping[UUID, Resolution],
) -> OrderFacts:
    """The facts of the request, but for what is wished."""
    by_line = {
        str(lines[pk].order_line_id): resolution for pk, resolution in wished.items()
    }
    rows = []
    for row in facts.lines:
        if row.line in by_line and row.wish is not None:
            wish = row.wish.model_copy(update={"resolution": by_line[row.line]})
            row = row.model_copy(update={"wish": wish})
        rows.append(row)
    return facts.model_copy(update={"lines": tuple(rows)})


def _check_offered(
    request: ReturnRequest,
    lines: Mapping[UUID, ReturnLine],
    wished: Mapping[UUID, Resolution],
    decision: Decision,
    facts: OrderFacts,
    actor: Actor,
) -> None:
    problems = []
    by_customer = actor.kind == ActorKind.CUSTOMER
    approved = request.status == RequestStatus.APPROVED
    for pk, resolution in wished.items():
        line = lines[pk]
        answer = decision.line(line.order_line_id)
        offered = answer.resolutions if by_customer else facts.offered
        looked_at = line.quantity_received or line.quantity_missing
        impossible = NEEDS_GOODS | ({KEEP} if looked_at else set())
        if line.order_line.is_gift_card:
            impossible |= set(Resolution) - set(FOR_GIFT_CARDS)
        offered = tuple(row for row in offered if row not in impossible)
        refused = answer.outcome == Outcome.DECLINE or (
            approved and answer.outcome == Outcome.REVIEW
        )
        if resolution not in offered or (by_customer and refused):
            problems.append(
                Problem(
                    ErrorCode.RESOLUTION_NOT_ALLOWED,
                    f"The policy does not offer {resolution} for this line now.",
                    field="resolution",
                    line=pk,
                    accepted=[] if by_customer and refused else offered,
                )
            )
    if problems:
        raise ReturnsError(*problems)


def _change(
    request: ReturnRequest,
    lines: Mapping[UUID, ReturnLine],
    wished: Mapping[UUID, Resolution],
    decision: Decision,
) -> dict[str, dict[str, str]]:
    """Write the lines; give what the timeline tells of them.

    Goods that have arrived are not kept by the customer, whatever a rule says. What the
    units counted for towards new goods they are worth as money: others were paid for
    accordingly.
    """
    told = {}
    for pk, resolution in wished.items():
        line = lines[pk]
        promised = promise(
            decision.line(line.order_line_id),
            line.quantity_requested,
            reason=line.reason,
            resolution=resolution,
            kind=RequestKind(request.kind),
            is_gift_card=line.order_line.is_gift_card,
        )
        told[str(pk)] = {"from": line.resolution, "to": resolution}
        worth = {key: line.terms[key] for key in (WORTH,) if key in line.terms}
        line.resolution, line.terms = resolution, promised["terms"] | worth
        line.is_paid_ahead = promised["is_paid_ahead"]
        line.is_kept = promised["is_kept"] and not line.quantity_received
    ReturnLine.objects.bulk_update([lines[pk] for pk in wished], PROMISED)
    return told
