"""Exchange orders in Saleor."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from django.db import transaction as database
from saleor.order import OrderEvents, OrderStatus
from saleor.order.actions import cancel_order, order_confirmed, order_created
from saleor.order.events import order_note_added_event
from saleor.order.fetch import fetch_order_info
from saleor.order.models import Order
from saleor.order.search import update_order_search_vector
from saleor.order.utils import (
    recalculate_order_weight,
    update_order_display_gross_prices,
    update_order_status,
)
from saleor.shipping.models import ShippingMethod

from ..contract import (
    Actor,
    ExchangeLine,
    HostError,
    NotForSale,
    Unsold,
    Why,
    check_exchange,
)
from . import availability, compat, orders
from .exchange_credit import book, charged_beyond_credit, is_credit, take_back
from .exchange_order import make_lines, make_order
from .offers import quote

__all__ = [
    "cancel",
    "charged_beyond_credit",
    "confirm",
    "create",
    "is_credit",
    "is_paid",
    "owed",
    "quote",
]


def create(
    order: Order,
    lines: Sequence[ExchangeLine],
    *,
    credit: Decimal,
    reference: str,
    shipping_method: ShippingMethod | None,
    confirmed: bool,
    actor: Actor,
) -> Order:
    """Make an order of new goods; see the contract."""
    check_exchange(lines, credit)
    if unsold := [
        Unsold(line.variant.pk, Why.NOT_AVAILABLE)
        for line in lines
        if not availability.ships_from_stock(line.variant)
    ]:
        raise NotForSale(*unsold)
    with database.atomic():
        exchange = make_order(order, lines, shipping_method, confirmed)
        made = make_lines(exchange, lines)
        book(exchange, credit, reference, actor)
        recalculate_order_weight(exchange, save=True)
        _link(exchange, {"return": reference})
        _link(order, {f"exchange-{reference}": str(exchange.number)})
        order_note_added_event(
            order=exchange,
            user=actor.user,
            app=actor.app,
            message=f"New goods for return {reference} of order #{order.number}.",
        )
        _after_commit(exchange, lambda fresh: _tell_created(fresh, confirmed, actor))
        orders.add_note(
            order, f"New goods for return {reference}: order #{exchange.number}.", actor
        )
        # On an instance of its own, since it leaves on it what it has read.
        update_order_search_vector(_fresh(exchange))
        availability.allocate(exchange, made, actor)
        return _fresh(exchange)


def confirm(exchange: Order, actor: Actor) -> bool:
    """Let the goods go; see the contract.

    Where Saleor moved the order on by itself, because the customer paid it, it told
    nobody that the order is confirmed: that is made up for.
    """
    with database.atomic():
        order = _locked(exchange)
        if order.status in (
            OrderStatus.CANCELED,
            OrderStatus.DRAFT,
            OrderStatus.EXPIRED,
        ):
            raise HostError(f"Order #{order.number} is {order.status}.")
        if order.status != OrderStatus.UNCONFIRMED and _is_known_confirmed(order):
            return False
        update_order_status(order)
        update_order_display_gross_prices(order)
        order.save(update_fields=["display_gross_prices", "updated_at"])
        _after_commit(order, lambda fresh: _tell_confirmed(fresh, actor))
    return True


def cancel(exchange: Order, actor: Actor) -> bool:
    """Cancel the order, free its stock and take the credit back; see the contract."""
    with database.atomic():
        order = _locked(exchange)
        if order.status == OrderStatus.CANCELED:
            return False
        sent = order.lines.filter(quantity_fulfilled__gt=0)
        if not order.can_cancel() or sent.exists():
            raise HostError(f"Order #{order.number} cannot be canceled any more.")
        take_back(order, actor)
        compat.call_with_known(
            cancel_order,
            order=order,
            user=actor.user,
            app=actor.app,
            manager=compat.plugins_manager(actor),
            site_settings=compat.site_settings(),
        )
    return True


def owed(exchange: Order) -> Decimal:
    """What the customer still has to pay, as the order was read."""
    left = exchange.total_gross_amount - exchange.total_charged_amount
    return max(Decimal(0), left)


def is_paid(exchange: Order) -> bool:
    """Whether nothing is owed, as the order was read."""
    return owed(exchange) == 0


def _link(order: Order, entry: dict[str, str]) -> None:
    order.store_value_in_metadata(entry)
    order.save(update_fields=["metadata", "updated_at"])


def _locked(exchange: Order) -> Order:
    order = orders.lock(exchange.pk)
    if order is None:
        raise HostError(f"Order #{exchange.number} is gone.")
    return order


def _fresh(exchange: Order) -> Order:
    return Order.objects.select_related("channel", "user").get(pk=exchange.pk)


def _after_commit(exchange: Order, tell: Callable[[Order], None]) -> None:
    """Tell after the commit, with the order as it is then; a failure is only logged."""

    def told() -> None:
        tell(_fresh(exchange))

    database.on_commit(told, robust=True)


def _tell_created(order: Order, confirmed: bool, actor: Actor) -> None:
    """Do what Saleor does when an order is placed.

    It goes by the channel whether the order counts as confirmed, and whether the goods
    of a paid order that need no shipping go out at once: here ``confirmed`` decides.
    """
    order.channel.automatically_confirm_all_new_orders = confirmed
    placed = fetch_order_info(order)
    if not confirmed:
        placed.lines_data = []
    order_created(
        order_info=placed,
        user=_customer(order, actor),
        app=actor.app,
        manager=compat.plugins_manager(actor),
    )


def _customer(order: Order, actor: Actor) -> Any:
    """Whom Saleor notes as having placed the order: never staff, as if they had bought."""
    return actor.user if actor.user is not None and actor.user == order.user else None


def _is_known_confirmed(order: Order) -> bool:
    return order.events.filter(type=OrderEvents.CONFIRMED).exists()


def _tell_confirmed(order: Order, actor: Actor) -> None:
    if not _is_known_confirmed(order):
        order_confirmed(
            order,
            actor.user,
            actor.app,
            compat.plugins_manager(actor),
            send_confirmation_email=True,
        )
