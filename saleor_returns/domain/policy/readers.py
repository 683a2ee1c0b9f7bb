"""How each fact of :mod:`.catalogue` is read, for an order or for one of its lines.

What a rule looks at is read and nothing else. ``None`` where nobody knows.
"""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from operator import attrgetter
from typing import Any
from zoneinfo import ZoneInfo

from .facts import CustomerFacts, LineFacts, OrderFacts
from .matching import NOTHING
from .windows import day_of, days_between
from .worth import sold_for, worth

HUNDRED = Decimal(100)

OfOrder = Callable[[OrderFacts, ZoneInfo], Any]
OfLine = Callable[[LineFacts, OrderFacts, ZoneInfo], Any]


def _return_rate(customer: CustomerFacts) -> Decimal | None:
    if customer.returned_value is None or not customer.spent:
        return None
    return HUNDRED * customer.returned_value / customer.spent


def _order(name: str) -> OfOrder:
    read = attrgetter(name)
    return lambda order, zone: read(order)


def of_customer(read: Callable[[CustomerFacts], Any], of_guests: Any = None) -> OfOrder:
    """Of the account; guests are in no group and of no type, and nobody knows more."""
    return lambda order, zone: (
        of_guests if order.customer is None else read(order.customer)
    )


ORDER_READERS: dict[str, OfOrder] = {
    "channel": _order("channel"),
    "currency": _order("currency"),
    "shipping_country": _order("country"),
    "order_value": _order("total_gross"),
    "kind": _order("kind.value"),
    "risk_score": _order("risk_score"),
    "guest": lambda order, zone: order.customer is None,
    "ordered_on": lambda order, zone: day_of(order.placed_at, zone),
    "asked_on": lambda order, zone: day_of(order.now, zone),
    "days_since_order": lambda order, zone: days_between(
        order.placed_at, order.now, zone
    ),
    "customer_group": of_customer(attrgetter("groups"), NOTHING),
    "customer_orders": of_customer(attrgetter("orders")),
    "customer_spent": of_customer(attrgetter("spent")),
    "customer_returns": of_customer(attrgetter("returns")),
    "customer_returned_value": of_customer(attrgetter("returned_value")),
    "customer_return_rate": of_customer(_return_rate),
}


def _line(name: str) -> OfLine:
    read = attrgetter(name)
    return lambda line, order, zone: read(line)


def _wish(name: str) -> OfLine:
    read = attrgetter(name)
    return lambda line, order, zone: None if line.wish is None else read(line.wish)


def _on(name: str) -> OfLine:
    def read(line: LineFacts, order: OrderFacts, zone: ZoneInfo) -> Any:
        moment: datetime | None = getattr(line, name)
        return None if moment is None else day_of(moment, zone)

    return read


def _since(name: str) -> OfLine:
    def read(line: LineFacts, order: OrderFacts, zone: ZoneInfo) -> Any:
        moment: datetime | None = getattr(line, name)
        return None if moment is None else days_between(moment, order.now, zone)

    return read


def _resolution(line: LineFacts, order: OrderFacts, zone: ZoneInfo) -> str | None:
    chosen = line.wish and line.wish.resolution
    return chosen.value if chosen else None


LINE_READERS: dict[str, OfLine] = {
    "product": _line("product"),
    "variant": _line("variant"),
    "product_type": _line("product_type"),
    "category": _line("categories"),
    "collection": _line("collections"),
    "discount_percentage": _line("reduced_by"),
    "digital": _line("is_digital"),
    "discounted": lambda line, order, zone: (
        None if line.reduced_by is None else line.reduced_by > 0
    ),
    "unit_price": lambda line, order, zone: (
        sold_for(line, 1) if line.ordered else None
    ),
    "line_value": lambda line, order, zone: worth(line),
    "fulfilled_on": _on("fulfilled_at"),
    "delivered_on": _on("delivered_at"),
    "days_since_fulfilment": _since("fulfilled_at"),
    "days_since_delivery": _since("delivered_at"),
    "quantity": _wish("quantity"),
    "reason": _wish("reason"),
    "fault": _wish("fault"),
    "method": _wish("method"),
    "resolution": _resolution,
}
