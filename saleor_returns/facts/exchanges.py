"""How the exchanges of returns stand, and what new goods take of the units' worth."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Sum

from ..domain.exchange import ENDED, HELD, ExchangeStatus, falls_short
from ..domain.lifecycle import NEW_GOODS, Resolution
from ..domain.policy.effects import IfCheaper
from ..domain.settlement.amounts import NOTHING, Amounts
from ..domain.settlement.breakdown import Breakdown, ChargeKind
from ..domain.settlement.new_goods import Taken
from ..domain.settlement.settle import settle
from ..models import Exchange, ReimbursementCharge, ReturnLine, ReturnRequest
from . import WRITER
from .books import Books, read_books
from .claiming import claim_of
from .gone import gone_of
from .moved import Moved, read_moved

type Booked = Mapping[tuple[UUID, Resolution], Amounts]


@dataclass(frozen=True, slots=True)
class Given:
    """New goods for units of one resolution; a difference may be given ``as_credit``."""

    taken: Taken
    as_credit: bool = False


@dataclass(frozen=True, slots=True)
class ExchangeState:
    """``is_open``: a return cannot be complete. ``is_unsettled``: staff should look."""

    is_open: bool = False
    is_unsettled: bool = False


def wishes_for_goods(lines: Iterable[ReturnLine]) -> bool:
    return any(line.resolution in NEW_GOODS for line in lines)


def given_for(
    lines: Mapping[UUID, Collection[ReturnLine]], alias: str = WRITER
) -> dict[tuple[UUID, Resolution], Given]:
    """What new goods take, by return and resolution; only where something is booked.

    ``lines`` are those of some returns, by the return's primary key. Nothing is read
    of returns that nothing may be booked for.
    """
    wanted = [pk for pk, rows in lines.items() if any(row.is_exchanged for row in rows)]
    if not wanted:
        return {}
    booked = booked_for(wanted, alias)
    found: dict[tuple[UUID, Resolution], Given] = {}
    rows = Exchange.objects.using(alias).filter(request__in=wanted)
    for row in rows.order_by("request_id", "resolution", "number"):
        key = (row.request_id, Resolution(row.resolution))
        before = booked.get(key, NOTHING)
        if row.status == ExchangeStatus.RELEASED or (
            before.gross and row.status in ENDED
        ):
            as_credit = row.if_cheaper == IfCheaper.STORE_CREDIT
            found[key] = Given(Taken(row.takes, before), as_credit)
        else:
            found.pop(key, None)
    return found


def booked_for(request_ids: Collection[UUID], alias: str = WRITER) -> Booked:
    """What new goods took of the worth of units so far, by return and resolution."""
    rows = (
        ReimbursementCharge.objects.using(alias)
        .filter(
            kind=ChargeKind.NEW_GOODS,
            reimbursement__request__in=request_ids,
            reimbursement__canceled_at=None,
        )
        .order_by()
        .values_list("reimbursement__request", "reimbursement__resolution")
        .annotate(gross=Sum("gross_amount"), net=Sum("net_amount"))
    )
    return {
        (request_id, Resolution(resolution)): Amounts(-gross, -net)
        for request_id, resolution, gross, net in rows
    }


def exchange_state(
    request: ReturnRequest, lines: Collection[ReturnLine]
) -> ExchangeState:
    """Whether new goods are still waited for, and whether that goes on by itself."""
    if not wishes_for_goods(lines):
        return ExchangeState()
    latest = {row.resolution: row for row in request.exchanges.order_by("number")}
    ended = any(
        row.quantity_reimbursed and latest[row.resolution].status in ENDED
        for row in lines
        if row.resolution in latest
    )
    booked: Booked = booked_for([request.pk]) if ended else {}
    is_open = is_unsettled = False
    for resolution in NEW_GOODS:
        rows = [line for line in lines if line.resolution == resolution]
        if rows:
            back = booked.get((request.pk, resolution), NOTHING).gross
            state = _state(latest.get(resolution), rows, gives_back=back > 0)
            is_open = is_open or state.is_open
            is_unsettled = is_unsettled or state.is_unsettled
    return ExchangeState(is_open, is_unsettled)


def _state(
    exchange: Exchange | None, lines: Sequence[ReturnLine], *, gives_back: bool
) -> ExchangeState:
    progress = [line.progress for line in lines]
    status = ExchangeStatus(exchange.status) if exchange else ExchangeStatus.CANCELED
    if status in ENDED:
        waits = gives_back or any(
            row.awaits_goods and (row.kept or row.accepted or not row.judged)
            for row in progress
        )
        return ExchangeState(is_open=waits, is_unsettled=waits)
    short = falls_short(progress)
    if exchange is not None and exchange.is_short_accepted:
        short = False
    return ExchangeState(is_open=status in HELD, is_unsettled=short)


def worth_of(
    request: ReturnRequest, order: Any, resolution: Resolution
) -> tuple[Breakdown, Moved]:
    """What all units of a resolution come to, and what was booked on goods before.

    As if they were settled next, whatever becomes of the return's other lines: so a fee
    for the whole return is charged once in the end, in whichever order they are paid.
    """
    moved = read_moved([order.pk])
    books: Books = read_books([request], {order.pk: order}, moved, WRITER)[request.pk]
    claims = []
    for line in moved.lines.get(request.pk, ()):
        units = line.quantity_approved - line.quantity_reimbursed
        if line.resolution == resolution and units > 0:
            gone = gone_of(line.order_line_id, moved, line)
            claims.append(claim_of(line, books, units, gone))
    return settle(books.account, claims), moved
