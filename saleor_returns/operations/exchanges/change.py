"""Choose other new goods, while those that were chosen may not be sent."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils import timezone

from ... import host
from ...domain.exchange import HELD, LIVE_EXCHANGES, ExchangeStatus
from ...domain.lifecycle import RequestStatus, Resolution
from ...errors import ErrorCode, Problem, ReturnsError, refuse
from ...host.contract import Actor, NotForSale
from ...models import Exchange, ReturnLine, ReturnRequest
from ...models.event import EventType
from .. import axes
from ..inputs import NewGoods
from ..locking import check_step, lock_request, not_found
from ..request import may_ask
from ..timeline import record
from ..transactions import one_transaction, tried_again
from .book import book_exchanged
from .cancel import not_in_state, take_back
from .choice import Goods, check_for_sale, check_wanted, keep_choice, merged
from .order import order_new_goods, place_order
from .problems import problems_of

CHANGEABLE = (ExchangeStatus.WAITING, *HELD)


@tried_again
def change_exchange(
    *, request_id: UUID, wanted: Mapping[UUID, Sequence[NewGoods]], actor: Actor
) -> ReturnRequest:
    """Exchange lines of a return for other goods; lines that are not named stay.

    A customer may change their own returns only. The same wish again changes nothing.

    Raises:
        ReturnsError: ``not_found``, ``invalid_state``, ``line_not_in_return`` and the
            problems of :func:`replace_exchange`.
    """
    with one_transaction():
        order, request = lock_request(request_id)
        if not may_ask(actor, order, request):
            raise not_found()
        check_step(request, "exchange")
        _check_lines(request, wanted)
        now = timezone.now()
        replace_exchange(request, order, wanted, actor=actor, at=now)
        axes.refresh(request, at=now)
        return request


def replace_exchange(
    request: ReturnRequest,
    order: Any,
    wanted: Mapping[UUID, Sequence[NewGoods]],
    *,
    actor: Actor,
    at: datetime,
) -> None:
    """Give other goods for lines whose resolution is ``exchange``; both rows are locked.

    ``wanted`` is by return line. Lines of the resolution that it leaves out keep what
    was chosen for them. Where the return is approved the goods are ordered at once, or
    nothing changes.

    Raises:
        ReturnsError: ``variants_required``, ``quantity_not_positive``,
            ``variant_not_found``, ``variant_not_available``, ``variant_sold_out``;
            ``invalid_state`` once goods may be sent or the difference is paid.
    """
    rows = request.lines.filter(resolution=Resolution.EXCHANGE)
    lines = {line.pk: line for line in rows}
    before = request.exchanges.filter(resolution=Resolution.EXCHANGE)
    last = before.order_by("number").select_related("order").last()
    goods = _all_goods(lines, wanted, last)
    if last is not None and last.status in LIVE_EXCHANGES:
        if _goods_of(last) == {pk: sorted(row) for pk, row in goods.items()}:
            return
        _check_changeable(last)
        take_back(last, request, actor=actor, at=at)
    check_for_sale(order, goods, {})
    (made,) = keep_choice(request, lines.values(), goods, at=at)
    data = {"exchange": str(made.pk)}
    record(request, EventType.EXCHANGE_CHOSEN, actor=actor, at=at, data=data)
    if request.status == RequestStatus.APPROVED:
        try:
            place_order(made, request, order, actor=actor, at=at)
        except NotForSale as error:
            raise ReturnsError(*problems_of(error.unsold, goods)) from error
        book_exchanged(request, order, actor=actor, at=at)


def leave_exchanges(
    request: ReturnRequest, order: Any, *, actor: Actor, at: datetime
) -> None:
    """Take goods back whose lines are settled in another way now, and order the rest anew.

    Order and return are locked; the lines are written.

    Raises:
        ReturnsError: ``exchange_sent``.
    """
    lines = {line.pk: line for line in request.lines.all()}
    live = request.exchanges.filter(status__in=LIVE_EXCHANGES)
    for exchange in live.select_related("order"):
        goods = _goods_of(exchange)
        rest = {
            pk: row
            for pk, row in goods.items()
            if lines[pk].resolution == exchange.resolution
        }
        if rest == goods:
            continue
        take_back(exchange, request, actor=actor, at=at)
        if rest:
            keep_choice(request, lines.values(), rest, at=at)
    if request.status == RequestStatus.APPROVED:
        order_new_goods(request, order, actor=actor, at=at)


def _all_goods(
    lines: Mapping[UUID, ReturnLine],
    wanted: Mapping[UUID, Sequence[NewGoods]],
    last: Exchange | None,
) -> dict[UUID, Goods]:
    goods = _goods_of(last) if last is not None else {}
    problems: list[Problem] = []
    for pk in lines:
        if pk in wanted:
            problems += check_wanted(pk, Resolution.EXCHANGE, wanted[pk])
            goods[pk] = merged(wanted[pk])
        elif pk not in goods:
            problems += check_wanted(pk, Resolution.EXCHANGE, ())
    if problems:
        raise ReturnsError(*problems)
    return {pk: row for pk, row in goods.items() if pk in lines}


def _goods_of(exchange: Exchange) -> dict[UUID, Goods]:
    found: dict[UUID, Goods] = {}
    for item in exchange.items.all():
        if item.variant_id is not None:
            goods = found.setdefault(item.line_id, [])
            goods.append((item.variant_id, item.quantity))
    return {pk: sorted(row) for pk, row in found.items()}


def _check_changeable(exchange: Exchange) -> None:
    if exchange.status not in CHANGEABLE:
        raise not_in_state(exchange, CHANGEABLE)
    order = exchange.order
    if order is not None and host.exchanges.charged_beyond_credit(order) > 0:
        raise refuse(
            ErrorCode.INVALID_STATE,
            f"Order #{exchange.order_number} is paid; ask the shop to change it.",
            field="id",
        )


def _check_lines(request: ReturnRequest, wanted: Mapping[UUID, Any]) -> None:
    known = dict(request.lines.values_list("pk", "resolution"))
    problems = [
        Problem(
            ErrorCode.LINE_NOT_IN_RETURN,
            "The return has no such line that is to be exchanged.",
            field="lineId",
            line=pk,
        )
        for pk in wanted
        if known.get(pk) != Resolution.EXCHANGE
    ]
    if problems:
        raise ReturnsError(*problems)
