"""The one place that writes the derived axes of a return, completes and reopens it.

What needs the attention of staff is such an axis too.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils import timezone

from ..domain.lifecycle import (
    AttemptStatus,
    AttentionReason,
    LineProgress,
    MoneyStatus,
    RequestStatus,
    attention,
    inspection_status,
    is_complete,
    money_status,
    reception,
)
from ..domain.settlement.due import due_by
from ..errors import ErrorCode
from ..facts.attempts import last_attempts
from ..facts.discrepancies import keeps_other_goods
from ..facts.due import due_of
from ..facts.exchanges import exchange_state
from ..host.contract import SYSTEM, Actor
from ..models import ReturnLine, ReturnRequest
from ..models.event import EventType
from .many_rows import save_rows
from .queue import queue_due_refund
from .timeline import Happening, record_all

UNPAID = (MoneyStatus.PENDING, MoneyStatus.FAILED)
DUE_COLUMNS = ("refund_due_at", "refund_ready_at", "refund_held", "is_owed")
PROMISED = ("is_awaited", *DUE_COLUMNS)
DERIVED = ("reception", "inspection", "money", "attention", "status", *PROMISED)


@dataclass(frozen=True, slots=True)
class Standing:
    """A return with its lines as they are now, and the last tries to pay for it."""

    request: ReturnRequest
    lines: Sequence[ReturnLine]
    attempts: Collection[AttemptStatus]


def refresh(
    request: ReturnRequest,
    *,
    at: datetime,
    lines: Iterable[ReturnLine] | None = None,
    attempts: Collection[AttemptStatus] | None = None,
    told: Sequence[Happening] = (),
    actor: Actor = SYSTEM,
) -> None:
    """Derive the axes from the rows; complete the return when all is done.

    A completed return whose money came back is owed again, so it is approved again.
    The return's row must be locked. The events of the step that led here are recorded,
    or given as ``told``, by ``actor``: one statement writes them and what follows.
    A step that has read all lines as they are now, or the last attempts, gives them.
    """
    rows = list(request.lines.all() if lines is None else lines)
    if attempts is None:
        attempts = [last.status for last in last_attempts(request)]
    change = _derive(request, rows, attempts, due_of(_owing(rows)), at)
    request.save(update_fields=(*DERIVED, "updated_at"))
    follows = [] if change is None else [Happening(request, change, actor=SYSTEM)]
    record_all([*told, *follows], actor=actor, at=at)


def refresh_all(standings: Sequence[Standing], *, at: datetime) -> None:
    """The same for many returns, in as many statements as for one."""
    if len(standings) == 1:
        (only,) = standings
        refresh(only.request, at=at, lines=only.lines, attempts=only.attempts)
        return
    due = due_of(line for row in standings for line in _owing(row.lines))
    changes = []
    for row in standings:
        change = _derive(row.request, row.lines, row.attempts, due, at)
        row.request.updated_at = timezone.now()
        if change is not None:
            changes.append(Happening(row.request, change))
    requests = [row.request for row in standings]
    save_rows(requests, (*DERIVED, "updated_at"))
    record_all(changes, actor=SYSTEM, at=at)


def _derive(
    request: ReturnRequest,
    rows: Sequence[ReturnLine],
    attempts: Collection[AttemptStatus],
    due: Mapping[UUID, int],
    at: datetime,
) -> EventType | None:
    """Write the axes into the return, to be saved; say what that makes of it."""
    progress = [line.progress for line in rows]
    request.reception = reception(progress)
    request.inspection = inspection_status(progress)
    request.is_awaited = any(line.awaited for line in progress)
    request.money = money_status(
        attempts,
        owed=sum(line.owed for line in progress),
        reimbursed=sum(line.reimbursed for line in progress),
    )
    _note_due(request, rows, due, at)
    exchange = exchange_state(request, rows)
    others = _other_reasons(request, progress, at)
    if exchange.is_unsettled:
        others.add(AttentionReason.EXCHANGE_UNSETTLED)
    request.attention = attention(attempts, others)
    complete = is_complete(progress, request.money, exchange_open=exchange.is_open)
    if request.status == RequestStatus.APPROVED and complete:
        request.status = RequestStatus.COMPLETED
        return EventType.COMPLETED
    if request.status == RequestStatus.COMPLETED and not complete:
        request.status = RequestStatus.APPROVED
        return EventType.REOPENED
    return None


def note_approval(
    request: ReturnRequest, lines: Sequence[ReturnLine], *, at: datetime
) -> None:
    """Note what an approval alone makes awaited, and what owed; save :data:`PROMISED`.

    Owed are units that are paid for on trust, or kept. What is paid by itself is queued
    for when the transaction has committed.
    """
    request.is_awaited = any(line.progress.awaited for line in lines)
    if any(line.progress.owed for line in lines):
        _note_due(request, lines, due_of(_owing(lines)), at)


def _owing(lines: Iterable[ReturnLine]) -> list[ReturnLine]:
    return [row for row in lines if row.progress.owed > row.quantity_reimbursed]


def _note_due(
    request: ReturnRequest,
    lines: Sequence[ReturnLine],
    due: Mapping[UUID, int],
    at: datetime,
) -> None:
    owing = _owing(lines)
    request.is_owed = bool(owing)
    if not owing and request.money not in UNPAID:
        request.refund_due_at = None
    elif request.refund_due_at is None:
        request.refund_due_at = due_by(
            [row.promised_terms for row in owing or lines],
            asked_at=request.created_at,
            owed_since=at,
        )
    if not any(due[row.pk] > row.quantity_reimbursed for row in owing):
        request.refund_ready_at, request.refund_held = None, ""
    elif request.refund_ready_at is None:
        request.refund_ready_at = at
        queue_due_refund(request.pk)


def _other_reasons(
    request: ReturnRequest, lines: Collection[LineProgress], at: datetime
) -> set[AttentionReason]:
    """Why staff should look, beside what attempts to pay tell."""
    reasons = {
        AttentionReason.NATIVE_CONFLICT: is_in_conflict(request),
        AttentionReason.OVERPAID: any(line.overpaid for line in lines),
        AttentionReason.REFUND_HELD: bool(request.refund_held),
        AttentionReason.REFUND_OVERDUE: is_overdue(request, at),
        AttentionReason.RECEIPT_DISCREPANCY: _awaits_decision(request, lines),
    }
    return {reason for reason, holds in reasons.items() if holds}


def _awaits_decision(request: ReturnRequest, lines: Collection[LineProgress]) -> bool:
    """Whether a parcel held something, or nothing, that staff must decide on."""
    if any(row.surplus for row in lines):
        return True
    if request.empty_boxes and any(row.awaited for row in lines):
        return True
    return any(row.quarantined for row in lines) and keeps_other_goods(request)


def hold(request: ReturnRequest, code: ErrorCode, *, at: datetime) -> None:
    """Pay nothing by itself until staff have looked at it; refresh after."""
    request.refund_ready_at, request.refund_held = at, code


def look_again(request: ReturnRequest) -> None:
    """What was held from being paid by itself may be payable now; refresh after."""
    request.refund_ready_at, request.refund_held = None, ""


def owe_nothing(request: ReturnRequest) -> None:
    """A return that ended owes nothing; save :data:`DUE_COLUMNS` after."""
    request.refund_due_at = request.refund_ready_at = None
    request.refund_held = ""
    request.is_owed = False


def is_overdue(request: ReturnRequest, at: datetime) -> bool:
    return request.refund_due_at is not None and request.refund_due_at < at


def was_never_paid(request: ReturnRequest) -> bool:
    """Whether nothing was reimbursed before this step: units stay covered for good."""
    return MoneyStatus(request.money) == MoneyStatus.NONE


def keep_conflict(
    request: ReturnRequest, numbers: dict[str, Any], *, open: bool
) -> None:
    """Keep the numbers of a native conflict; ``open``: staff have not decided on it.

    The return's row must be locked.
    """
    request.native_conflict = numbers
    set_attention(request, AttentionReason.NATIVE_CONFLICT, holds=open)
    request.save(update_fields=("native_conflict", "attention", "updated_at"))


def set_attention(
    request: ReturnRequest, reason: AttentionReason, *, holds: bool
) -> None:
    """Put one reason on the list, or take it off; save it after."""
    others = set(request.attention) - {reason}
    wanted = others | {reason} if holds else others
    request.attention = [word for word in AttentionReason if word in wanted]


def is_in_conflict(request: ReturnRequest) -> bool:
    """Whether staff have been told of a native conflict and not decided yet."""
    return AttentionReason.NATIVE_CONFLICT in request.attention
