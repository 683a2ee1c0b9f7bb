"""A shop with thousands of orders, paid and shipped: copies of one that was sold so."""

from typing import Any
from uuid import uuid4

from sandbox.shop import Line, Shop

from .copies import copy_row, gather_statistics, uuid_of_copy

FIRST_NUMBER = 10_000_000
"""Copies are numbered from here, far from what the shop itself gives out."""
ORDERS_OF_A_CUSTOMER = 10


def make_orders(count: int) -> None:
    """Add so many orders to the shop."""
    print(f"  making {count} orders")
    shop = Shop()
    goods = [shop.variant(sku, product=sku.title()) for sku in ("vase", "lamp")]
    customer = shop.customer("old@example.com")
    order = shop.order(
        channel=shop.channel(),
        customer=customer,
        lines=[Line(variant, 2) for variant in goods],
    )
    shop.fulfill(order)
    shop.pay(order)
    known = type(order).objects.count()
    number = f"{FIRST_NUMBER + known} + n"
    copy_order(order, count, number=number, user_id=_make_customers(customer, count))
    gather_statistics()


def _make_customers(customer: Any, orders: int) -> str:
    """Copies of a customer; an SQL expression for the one whose order is copy ``n``."""
    count = max(1, orders // ORDERS_OF_A_CUSTOMER)
    domain = f"of{type(customer).objects.count()}.example.com"
    copy_row(customer, count, email=f"n || '@{domain}'", uuid=uuid_of_copy(uuid4()))
    table = type(customer)._meta.db_table
    return f"(SELECT id FROM {table} WHERE email = mod(n, {count}) + 1 || '@{domain}')"


def copy_order(order: Any, count: int, *, number: str, **columns: str) -> None:
    """Copy an order with its lines, shipments and payments.

    ``columns`` are expressions for what else differs of the order itself. ``number`` is an SQL expression for the number of copy ``n``. The copies' UUIDs
    follow from the original's, and whole-number keys are the order's number, since an
    order that is copied has one shipment and one payment.
    """
    order.refresh_from_db()
    copy_row(
        order,
        count,
        id=uuid_of_copy(order.pk),
        number=number,
        external_reference="NULL",
        **columns,
    )
    for line in order.lines.all():
        copy_row(line, count, id=uuid_of_copy(line.pk), order_id=uuid_of_copy(order.pk))
    shipment = order.fulfillments.get()
    copy_row(shipment, count, id=number, order_id=uuid_of_copy(order.pk))
    for row in shipment.lines.all():
        copy_row(
            row,
            count,
            fulfillment_id=number,
            order_line_id=uuid_of_copy(row.order_line_id),
        )
    payment = order.payment_transactions.get()
    copy_row(
        payment,
        count,
        id=number,
        token=uuid_of_copy(payment.token),
        order_id=uuid_of_copy(order.pk),
    )
    copy_row(payment.events.get(), count, transaction_id=number)
