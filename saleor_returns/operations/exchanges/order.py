"""Order new goods once a return is approved: at today's price, their stock set aside."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from ... import host
from ...domain.exchange import ExchangeStatus, joint_terms, may_go, price_of
from ...domain.lifecycle import Resolution
from ...domain.money import ZERO, quantize
from ...domain.policy.effects import Exchange as Terms
from ...domain.settlement.amounts import Amounts
from ...domain.settlement.breakdown import ChargeKind
from ...facts.exchanges import booked_for, worth_of
from ...facts.payments import balances
from ...host.contract import Actor, ExchangeLine, NotForSale, Unsold, Why
from ...models import Exchange, ExchangeItem, ReturnRequest
from ...models.event import EventType
from .. import axes
from ..timeline import record
from .book import book_exchanged
from .lines import exchanged_lines, keep_worth, mark_exchanged


def order_new_goods(
    request: ReturnRequest, order: Any, *, actor: Actor, at: datetime
) -> None:
    """Order all that waits for the approval of a return; order and return are locked.

    What is sold out by now leaves the return approved, and the customer to choose again.
    """
    waiting = request.exchanges.filter(status=ExchangeStatus.WAITING)
    rows = list(waiting.order_by("resolution"))
    for exchange in rows:
        try:
            place_order(exchange, request, order, actor=actor, at=at)
        except NotForSale as error:
            _sold_out(exchange, request, error.unsold, at=at, actor=actor)
    if rows:
        book_exchanged(request, order, actor=actor, at=at)
        axes.refresh(request, at=at)


def place_order(
    exchange: Exchange,
    request: ReturnRequest,
    order: Any,
    *,
    actor: Actor,
    at: datetime,
) -> None:
    """Order the goods of one exchange; order and return are locked.

    Raises:
        NotForSale: nothing was written.
    """
    items = list(
        exchange.items.select_related(
            "variant__product__product_type", "line__order_line"
        )
    )
    lines = exchanged_lines(exchange)
    resolution = Resolution(exchange.resolution)
    breakdown, _moved = worth_of(request, order, resolution)
    booked = booked_for([request.pk]).get((request.pk, resolution))
    delivery = breakdown.of(ChargeKind.OUTBOUND_SHIPPING).gross
    worth = breakdown.amount - delivery + (booked.gross if booked else ZERO)
    held = sum((row.held for row in balances(order)), start=ZERO)
    worth = min(worth, held)
    free = resolution == Resolution.REPLACEMENT
    goods = _replaced(items, breakdown) if free else _bought(items, order)
    terms = joint_terms([line.promised_terms.exchange for line in lines])
    price = price_of(worth, sum((row.gross for row in goods), ZERO), terms, free=free)
    progress = [line.progress for line in lines]
    goes = not price.owed and may_go(progress, terms.ship, settled=False)
    made = host.exchanges.create(
        order,
        goods,
        credit=price.credit,
        reference=request.number,
        shipping_method=None,
        confirmed=goes,
        actor=actor,
    )
    exchange.order, exchange.order_number = made, str(made.number)
    exchange.worth_amount, exchange.total_amount = price.worth, price.total
    exchange.credit_amount, exchange.ordered_at = price.credit, at
    _keep_terms(exchange, terms, at=at, owes=bool(price.owed), goes=goes)
    exchange.save()
    keep_worth(lines, breakdown)
    _keep_prices(items, goods)
    told = {
        "exchange": str(exchange.pk),
        "order": str(made.pk),
        "number": exchange.order_number,
        "credit": str(price.credit),
        "owed": str(price.owed),
    }
    record(request, EventType.EXCHANGE_ORDERED, actor=actor, at=at, data=told)
    if goes:
        mark_exchanged(exchange, lines)
        record(request, EventType.EXCHANGE_RELEASED, actor=actor, at=at, data=told)


def _keep_terms(
    exchange: Exchange, terms: Terms, *, at: datetime, owes: bool, goes: bool
) -> None:
    exchange.if_cheaper, exchange.ship = terms.if_cheaper, terms.ship
    if owes:
        exchange.status = ExchangeStatus.AWAITING_PAYMENT
        exchange.pay_until = at + timedelta(hours=terms.pay_within_hours)
    elif goes:
        exchange.status, exchange.released_at = ExchangeStatus.RELEASED, at
    else:
        exchange.status = ExchangeStatus.AWAITING_GOODS


def _bought(items: Sequence[ExchangeItem], order: Any) -> list[ExchangeLine]:
    """New goods at today's price."""
    wanted = [
        (item.variant_id, item.quantity)
        for item in items
        if item.variant_id is not None
    ]
    if len(wanted) < len(items):
        raise NotForSale(Unsold(0, Why.UNKNOWN))
    return [
        ExchangeLine(
            offer.variant,
            offer.quantity,
            offer.unit_gross,
            offer.unit_net,
            offer.tax_rate,
        )
        for offer in host.exchanges.quote(order, wanted)
    ]


def _replaced(items: Sequence[ExchangeItem], breakdown: Any) -> list[ExchangeLine]:
    """The same goods at what was paid for them."""
    if any(item.variant is None for item in items):
        raise NotForSale(Unsold(0, Why.UNKNOWN))
    worth = {share.key: share.amounts for share in breakdown.shares}
    goods = []
    for item in items:
        amounts = worth.get(item.line_id) or _share_of(item)
        goods.append(
            ExchangeLine(
                item.variant,
                item.quantity,
                _unit(amounts.gross, item.quantity, item.currency),
                _unit(amounts.net, item.quantity, item.currency),
                item.line.order_line.tax_rate or ZERO,
                total_gross=amounts.gross,
                total_net=amounts.net,
            )
        )
    return goods


def _share_of(item: ExchangeItem) -> Amounts:
    """What was paid for goods whose units are booked already."""
    line = item.line
    return Amounts(line.total_gross_amount, line.total_net_amount).units(
        of=line.ordered_quantity, after=0, count=item.quantity, currency=item.currency
    )


def _unit(total: Decimal, quantity: int, currency: str) -> Decimal:
    return quantize(total / quantity, currency)


def _keep_prices(items: Sequence[ExchangeItem], goods: Iterable[ExchangeLine]) -> None:
    for item, sold in zip(items, goods, strict=True):
        item.unit_gross_amount, item.unit_net_amount = sold.unit_gross, sold.unit_net
    ExchangeItem.objects.bulk_update(items, ["unit_gross_amount", "unit_net_amount"])


def _sold_out(
    exchange: Exchange,
    request: ReturnRequest,
    unsold: Iterable[Unsold],
    *,
    actor: Actor,
    at: datetime,
) -> None:
    left: defaultdict[int, Unsold] = defaultdict(lambda: Unsold(0, Why.UNKNOWN))
    left.update({each.variant_id: each for each in unsold})
    exchange.status, exchange.ended_at = ExchangeStatus.SOLD_OUT, at
    exchange.save(update_fields=("status", "ended_at"))
    goods = [
        {"sku": item.sku, "why": left[pk].why, "left": left[pk].left}
        for item in exchange.items.all()
        if (pk := item.variant_id or 0) in left
    ]
    data = {"exchange": str(exchange.pk), "goods": goods}
    record(request, EventType.EXCHANGE_SOLD_OUT, actor=actor, at=at, data=data)
