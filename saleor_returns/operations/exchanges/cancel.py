"""Take an exchange back: its stock free once, its credit gone, what was paid left to be refunded."""

from datetime import datetime
from uuid import UUID

from django.utils import timezone

from ... import host
from ...domain.exchange import LIVE_EXCHANGES, ExchangeStatus
from ...errors import ErrorCode, ReturnsError, refuse
from ...host.contract import SYSTEM, Actor, HostError
from ...models import Exchange, ReturnRequest
from ...models.event import EventType
from .. import axes
from ..locking import lock_request
from ..timeline import record
from ..transactions import one_transaction, tried_again
from .lines import unmark_exchanged

TOLD_AS = {
    ExchangeStatus.CANCELED: EventType.EXCHANGE_CANCELED,
    ExchangeStatus.EXPIRED: EventType.EXCHANGE_EXPIRED,
}


@tried_again
def cancel_exchange(*, exchange_id: UUID, actor: Actor) -> Exchange:
    """Cancel the order of new goods, and let the customer choose again.

    Raises:
        ReturnsError: ``not_found``, ``invalid_state``, ``exchange_sent``.
    """
    with one_transaction():
        request, exchange = locked(exchange_id)
        if exchange.status not in LIVE_EXCHANGES:
            raise not_in_state(exchange, LIVE_EXCHANGES)
        now = timezone.now()
        take_back(exchange, request, actor=actor, at=now)
        axes.refresh(request, at=now)
        return exchange


def call_off(request: ReturnRequest, *, actor: Actor, at: datetime) -> None:
    """Take all new goods of a return back that ends; the return is locked.

    Raises:
        ReturnsError: ``exchange_sent``.
    """
    live = request.exchanges.filter(status__in=LIVE_EXCHANGES)
    for exchange in live.select_related("order"):
        take_back(exchange, request, actor=actor, at=at)


def take_back(
    exchange: Exchange, request: ReturnRequest, *, actor: Actor, at: datetime
) -> None:
    """The same for one exchange that is alive.

    Raises:
        ReturnsError: ``exchange_sent``.
    """
    if exchange.order is not None:
        try:
            host.exchanges.cancel(exchange.order, actor)
        except HostError as error:
            raise refuse(
                ErrorCode.EXCHANGE_SENT,
                f"New goods of order #{exchange.order_number} were sent.",
                field="id",
            ) from error
    end(exchange, request, ExchangeStatus.CANCELED, actor=actor, at=at)


def end(
    exchange: Exchange,
    request: ReturnRequest,
    status: ExchangeStatus,
    *,
    actor: Actor,
    at: datetime,
) -> None:
    """Write that it came to nothing. Staff read in the order what is to be refunded."""
    exchange.status, exchange.ended_at = status, at
    exchange.save(update_fields=("status", "ended_at"))
    unmark_exchanged(exchange)
    data = {"exchange": str(exchange.pk), "number": exchange.order_number}
    if exchange.order is not None:
        paid = host.exchanges.charged_beyond_credit(exchange.order)
        data["paid"] = str(paid)
        if paid:
            host.orders.add_note(
                exchange.order,
                f"Return {request.number}: the customer paid {paid} {exchange.currency} "
                "for goods that are not sent. Please refund it.",
                SYSTEM,
            )
    record(request, TOLD_AS[status], actor=actor, at=at, data=data)


def locked(exchange_id: UUID) -> tuple[ReturnRequest, Exchange]:
    """The return, locked after its order, and the exchange.

    Raises:
        ReturnsError: ``not_found``.
    """
    found = Exchange.objects.filter(pk=exchange_id)
    request_id = found.values_list("request", flat=True).first()
    if request_id is None:
        raise refuse(ErrorCode.NOT_FOUND, "There is no such exchange.", field="id")
    _order, request = lock_request(request_id)
    return request, found.select_related("order").get()


def not_in_state(
    exchange: Exchange, accepted: tuple[ExchangeStatus, ...]
) -> ReturnsError:
    return refuse(
        ErrorCode.INVALID_STATE,
        f"The exchange is {exchange.status}; it must be {' or '.join(accepted)}.",
        field="id",
        accepted=sorted(accepted),
    )
