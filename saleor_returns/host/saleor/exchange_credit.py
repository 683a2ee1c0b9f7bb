"""What returned goods are worth, as a transaction on the exchange order."""

from decimal import Decimal

from django.db.models import QuerySet
from saleor.order.models import Order
from saleor.order.utils import updates_amounts_for_order
from saleor.payment import TransactionEventType
from saleor.payment.lock_objects import transaction_item_qs_select_for_update
from saleor.payment.models import TransactionItem
from saleor.payment.transaction_item_calculations import recalculate_transaction_amounts

from ..contract import Actor

CREDIT = "saleor_returns.exchange_credit"
"""Private metadata of such a transaction: the number of the return."""


def book(order: Order, credit: Decimal, reference: str, actor: Actor) -> None:
    """Charge the credit to a new order, with no App behind it and nothing to ask for.

    Saleor lets unconfirmed orders expire that have no transaction: so one of zero is
    booked too.
    """
    item = TransactionItem.objects.create(
        order=order,
        user=actor.user,
        name=f"Exchange credit {reference}",
        currency=order.currency,
        available_actions=[],
        private_metadata={CREDIT: reference},
    )
    if credit:
        _add(item, TransactionEventType.CHARGE_SUCCESS, credit, actor)
    updates_amounts_for_order(order)


def take_back(order: Order, actor: Actor) -> None:
    """Charge nothing by credits any more. They are locked until the commit."""
    for item in _credits(order, transaction_item_qs_select_for_update()):
        if item.charged_value > 0:
            _add(item, TransactionEventType.CHARGE_BACK, item.charged_value, actor)
    updates_amounts_for_order(order)


def is_credit(transaction: TransactionItem) -> bool:
    """Whether a transaction is a credit; see the contract."""
    return CREDIT in transaction.private_metadata


def charged_beyond_credit(exchange: Order) -> Decimal:
    """What the customer paid for the order with money."""
    items = _credits(exchange, TransactionItem.objects.all())
    return exchange.total_charged_amount - sum(item.charged_value for item in items)


def _credits(order: Order, items: QuerySet) -> QuerySet:
    return items.filter(order=order, private_metadata__has_key=CREDIT)


def _add(item: TransactionItem, kind: str, amount: Decimal, actor: Actor) -> None:
    item.events.create(
        type=kind,
        amount_value=amount,
        currency=item.currency,
        message=item.name,
        user=actor.user,
        include_in_calculations=True,
    )
    recalculate_transaction_amounts(item)
