"""Find out whose goods are that came without a return, and receive them into one."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from uuid import UUID

from django.utils import timezone

from ...domain.lifecycle import RequestStatus
from ...errors import ErrorCode, Problem, ReturnsError, refuse
from ...host.contract import Actor
from ...models import BlindReceipt, Receipt, ReturnLine, ReturnRequest
from ...models.blind_receipt import BlindStatus
from ...models.event import EventType
from ..idempotency import digest
from ..inputs import Arrival, Finding
from ..locking import not_found
from ..receive import receive_return
from ..request import request_return
from ..timeline import record
from ..transactions import one_transaction, tried_again
from .inputs import Match
from .locking import check_open, lock_blind_receipt


@tried_again
def match_blind_receipt(
    *, blind_receipt_id: UUID, match: Match, actor: Actor
) -> BlindReceipt:
    """Receive the goods into a return, once; open that return first where there is none.

    The blind receipt's row is locked before the order's and the return's, so of two who
    match the same goods one is told that it is done. The same match again changes
    nothing. Whether staff or an App may ask for a return is for the caller to check.
    Problems name lines of the order, whatever step they come from.

    Raises:
        ReturnsError: ``not_found``, ``invalid_state``, ``required``,
            ``line_not_in_return``, ``override_reason_required`` where the policy does
            not approve the return; the problems of :func:`..request.request_return` and
            :func:`..receive.receive_return`.
    """
    if (match.request_id is None) == (match.wanted is None):
        message = "Name either a return, or an order with the lines that came back."
        raise refuse(ErrorCode.REQUIRED, message, field="returnId")
    content = digest(asdict(match))
    with one_transaction():
        found = lock_blind_receipt(blind_receipt_id)
        if found.status == BlindStatus.MATCHED and found.match_digest == content:
            return found
        check_open(found)
        _check_whole(found, match)
        request = _request(match, actor)
        receipt = _receive(found, request, match, actor)
        found.status = BlindStatus.MATCHED
        found.request, found.receipt = receipt.request, receipt
        found.decided_by, found.decided_by_app = actor.user, actor.app
        found.decided_at = timezone.now()
        found.match_digest = content
        found.save()
        record(
            receipt.request,
            EventType.BLIND_RECEIPT_MATCHED,
            actor=actor,
            at=found.decided_at,
            data={"blind_receipt": str(found.pk), "number": found.number},
        )
        return found


def _check_whole(found: BlindReceipt, match: Match) -> None:
    """No unit that was recorded may be forgotten.

    Raises:
        ReturnsError: ``invalid``.
    """
    recorded = sum(item.quantity for item in found.items.all())
    matched = sum(item.quantity for item in match.items)
    if matched < recorded:
        raise refuse(
            ErrorCode.INVALID,
            f"{recorded} units were recorded, and {matched} are matched. Where goods "
            "belong to several returns, close this and record those of each apart.",
            field="items",
            quantity=recorded,
        )


def _request(match: Match, actor: Actor) -> ReturnRequest:
    """The return that is meant; a new one must be approved, or nothing can arrive."""
    if match.wanted is None:
        rows = ReturnRequest.objects.filter(pk__in=[match.request_id])
        known = rows.first()
        if known is None:
            raise not_found()
        return known
    made = request_return(wanted=match.wanted, actor=actor)
    if made.status != RequestStatus.APPROVED:
        raise refuse(
            ErrorCode.OVERRIDE_REASON_REQUIRED,
            f"The policy says {made.decision.answer.outcome}: say why the return is "
            "approved all the same.",
            field="overrideReason",
        )
    return made


def _receive(
    found: BlindReceipt, request: ReturnRequest, match: Match, actor: Actor
) -> Receipt:
    lines = {line.pk: line for line in request.lines.all()}
    arrival = Arrival(
        items=list(_findings(match, lines)),
        warehouse_id=found.warehouse_id,
        note=found.note,
    )
    try:
        return receive_return(request_id=request.pk, arrival=arrival, actor=actor)
    except ReturnsError as error:
        raise ReturnsError(
            *(_of_order(problem, lines) for problem in error.problems)
        ) from error


def _findings(match: Match, lines: Mapping[UUID, ReturnLine]) -> Iterator[Finding]:
    """The units by the return's lines.

    Raises:
        ReturnsError: ``line_not_in_return``.
    """
    named = {line.pk: line for line in lines.values()}
    named |= {line.order_line_id: line for line in lines.values()}
    for item in match.items:
        key = item.line_id or item.order_line_id
        line = named.get(key) if key is not None else None
        if line is None:
            raise refuse(
                ErrorCode.LINE_NOT_IN_RETURN,
                "The line is not part of this return.",
                field="lineId" if item.line_id else "orderLineId",
            )
        yield Finding(line.pk, item.quantity, item.verdict)


def _of_order(problem: Problem, lines: Mapping[UUID, ReturnLine]) -> Problem:
    line = lines.get(problem.line)
    return replace(problem, line=line.order_line_id) if line else problem
