"""Book units as paid for by new goods."""

from datetime import datetime
from typing import Any

from ...domain.exchange import ExchangeStatus
from ...domain.lifecycle import NEW_GOODS, Resolution
from ...facts.proposal import proposals_of
from ...host.contract import Actor
from ...models import ReturnRequest
from ..chosen import Chosen
from ..inputs import Payment
from ..reimburse import pay
from .lines import exchanged_lines


def book_exchanged(
    request: ReturnRequest, order: Any, *, actor: Actor, at: datetime
) -> None:
    """Settle the units whose new goods may go, where nothing is left to pay.

    Once all of them are looked at: what the shop does not get is for staff to accept
    first. A difference that is paid back is paid as any refund is.
    """
    ready = {
        Resolution(exchange.resolution)
        for exchange in request.exchanges.filter(status=ExchangeStatus.RELEASED)
        if _is_ready(exchange)
    }
    if not ready:
        return
    chosen = [
        Chosen(row, row.amount, row.amount)
        for row in proposals_of(request, order)
        if row.resolution in NEW_GOODS
        and row.resolution in ready
        and row.breakdown.shares
        and not row.amount
    ]
    if chosen:
        identity = {"user": actor.user, "app": actor.app, "created_at": at}
        pay(order, request, chosen, Payment(), actor, identity)


def _is_ready(exchange: Any) -> bool:
    progress = [line.progress for line in exchanged_lines(exchange)]
    if not all(row.judged for row in progress):
        return False
    return exchange.is_short_accepted or all(row.given_up for row in progress)
