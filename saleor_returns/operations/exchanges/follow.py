"""Let an exchange go on: paid, too late, or with its goods back."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F, Q, QuerySet
from django.utils import timezone

from ... import host
from ...domain.exchange import (
    HELD,
    LIVE_EXCHANGES,
    ExchangeStatus,
    falls_short,
    may_go,
)
from ...domain.policy.effects import ShipNewGoods
from ...host.contract import SYSTEM, Actor, HostError
from ...models import Exchange, ReturnRequest
from ...models.event import EventType
from .. import axes
from ..locking import lock_request
from ..timeline import record
from ..transactions import one_transaction, tried_again
from .book import book_exchanged
from .cancel import end
from .lines import exchanged_lines, mark_exchanged

CANCELED = "canceled"
WITH_ORDER = (*HELD, ExchangeStatus.RELEASED)


def to_follow(now: datetime) -> QuerySet[Exchange]:
    """Exchanges that were paid, were not paid in time, or lost their order."""
    paid = Q(order__total_charged_amount__gte=F("order__total_gross_amount"))
    late = Q(pay_until__lt=now)
    return Exchange.objects.filter(
        Q(Q(status=ExchangeStatus.AWAITING_PAYMENT), paid | late)
        | Q(status__in=HELD, order=None)
        | Q(status__in=WITH_ORDER, order__status=CANCELED)
    ).order_by("pay_until", "pk")


@tried_again
def follow_exchange(*, exchange_id: UUID) -> Exchange:
    """Do what is due for an exchange now. Again, it does nothing.

    Raises:
        ReturnsError: ``not_found``.
    """
    with one_transaction():
        request_id = Exchange.objects.values_list("request", flat=True).get(
            pk=exchange_id
        )
        _order, request = lock_request(request_id)
        exchange = Exchange.objects.select_related("order").get(pk=exchange_id)
        now = timezone.now()
        if go_on(exchange, request, actor=SYSTEM, at=now):
            book_exchanged(request, _order, actor=SYSTEM, at=now)
            axes.refresh(request, at=now)
        return exchange


def goods_arrived(
    request: ReturnRequest, order: Any, *, actor: Actor, at: datetime
) -> None:
    """A step of receiving: let new goods go whose units are back, and book them.

    Order and return are locked; their lines are written. Refresh the axes after.
    """
    live = request.exchanges.filter(status__in=LIVE_EXCHANGES).select_related("order")
    for exchange in live:
        go_on(exchange, request, actor=actor, at=at)
    if live:
        book_exchanged(request, order, actor=actor, at=at)


def go_on(
    exchange: Exchange, request: ReturnRequest, *, actor: Actor, at: datetime
) -> bool:
    """Bring one exchange as far as it can come; the return is locked. Whether it moved."""
    status = ExchangeStatus(exchange.status)
    if status not in WITH_ORDER:
        return False
    if exchange.order is None:
        if status not in HELD:
            return False
        end(exchange, request, ExchangeStatus.CANCELED, actor=actor, at=at)
        return True
    if exchange.order.status == CANCELED:
        end(exchange, request, ExchangeStatus.CANCELED, actor=actor, at=at)
        return True
    moved = False
    if status == ExchangeStatus.AWAITING_PAYMENT:
        if not host.exchanges.is_paid(exchange.order):
            return _expire_if_late(exchange, request, at=at)
        exchange.status, moved = ExchangeStatus.AWAITING_GOODS, True
        exchange.save(update_fields=("status",))
        data = {"exchange": str(exchange.pk)}
        record(request, EventType.EXCHANGE_PAID, actor=actor, at=at, data=data)
    if exchange.status == ExchangeStatus.AWAITING_GOODS and _may_go(exchange):
        release(exchange, request, actor=actor, at=at)
        moved = True
    return moved


def release(
    exchange: Exchange, request: ReturnRequest, *, actor: Actor, at: datetime
) -> None:
    """Let the new goods go; the return is locked.

    Raises:
        HostError: their order was canceled.
    """
    host.exchanges.confirm(exchange.order, actor)
    exchange.status, exchange.released_at = ExchangeStatus.RELEASED, at
    exchange.save(update_fields=("status", "released_at", "is_short_accepted"))
    mark_exchanged(exchange, exchanged_lines(exchange))
    data = {"exchange": str(exchange.pk), "number": exchange.order_number}
    record(request, EventType.EXCHANGE_RELEASED, actor=actor, at=at, data=data)


def is_short(exchange: Exchange) -> bool:
    """Whether it is known that not all units come for which new goods are given."""
    return falls_short([line.progress for line in exchanged_lines(exchange)])


def _may_go(exchange: Exchange) -> bool:
    return may_go(
        [line.progress for line in exchanged_lines(exchange)],
        ShipNewGoods(exchange.ship),
        settled=exchange.is_short_accepted,
    )


def _expire_if_late(
    exchange: Exchange, request: ReturnRequest, *, at: datetime
) -> bool:
    if exchange.pay_until is None or exchange.pay_until >= at:
        return False
    try:
        host.exchanges.cancel(exchange.order, SYSTEM)
    except HostError:
        # Staff have sent the goods themselves, paid or not.
        release(exchange, request, actor=SYSTEM, at=at)
        return True
    end(exchange, request, ExchangeStatus.EXPIRED, actor=SYSTEM, at=at)
    return True
