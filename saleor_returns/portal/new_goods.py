"""What a customer gets for goods that are exchanged, and how far that is."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from ..domain.exchange import ExchangeStatus
from ..domain.lifecycle import NEW_GOODS
from ..models import Exchange, ReturnLine, ReturnRequest
from ..operations.exchanges.payment_link import amount_owed, payment_url


def exchanges_of(request: ReturnRequest, lines: Iterable[ReturnLine]) -> list[Exchange]:
    """The latest for each resolution that a line still has, with items and order."""
    wanted = {line.resolution for line in lines} & set(NEW_GOODS)
    if not wanted:
        return []
    rows = request.exchanges.filter(resolution__in=wanted).order_by("number")
    found = rows.select_related("order").prefetch_related("items")
    return list({row.resolution: row for row in found}.values())


def chosen_goods(exchanges: Iterable[Exchange]) -> Mapping[UUID, int | None]:
    """What was chosen for each line, to be chosen again."""
    return {
        item.line_id: item.variant_id for row in exchanges for item in row.items.all()
    }


def as_told(exchanges: Iterable[Exchange]) -> list[dict[str, Any]]:
    """For the page: the goods, how they stand, and the difference that is to be paid."""
    return [
        {
            "items": row.items.all(),
            "standing": _standing(row),
            "order_number": row.order_number,
            "owed": amount_owed(row, row.order),
            "currency": row.currency,
            "pay_until": row.pay_until,
            "payment_url": payment_url(row),
        }
        for row in exchanges
    ]


def _standing(exchange: Exchange) -> str:
    words = {
        ExchangeStatus.WAITING: _("We keep it for you as soon as we agree."),
        ExchangeStatus.AWAITING_PAYMENT: _("We keep it for you until it is paid for."),
        ExchangeStatus.AWAITING_GOODS: _(
            "We keep it for you, and send it when your items have arrived."
        ),
        ExchangeStatus.RELEASED: _("We send it to you."),
        ExchangeStatus.SOLD_OUT: _(
            "It has sold out. Our customer service finds another solution with you."
        ),
        ExchangeStatus.EXPIRED: _(
            "The difference was not paid in time, so that it is no longer kept for you."
        ),
        ExchangeStatus.CANCELED: _("It is no longer kept for you."),
    }
    return words[ExchangeStatus(exchange.status)]
