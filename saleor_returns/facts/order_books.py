"""An order's delivery costs and free items, and what was settled of them already."""

from collections.abc import Collection, Iterable, Iterator
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import OuterRef, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce

from ..domain.money import ZERO
from ..domain.settlement.amounts import Amounts
from ..domain.settlement.breakdown import ChargeKind
from ..domain.settlement.claims import Account, Delivery, Gifts, PaidBack, Sold
from ..models import ReimbursementCharge, ReturnLine
from .moved import Moved


def with_order_books(order_lines: QuerySet) -> QuerySet:
    """Order lines that know what of their order's delivery costs went back.

    By returns, with and without tax; and by staff in the platform itself, or what they
    mean to. Also what customers were charged for free items that they keep.
    """
    charges = ReimbursementCharge.objects.filter(
        reimbursement__request__order=OuterRef("order_id"),
        reimbursement__canceled_at=None,
    )
    ours = charges.filter(kind=ChargeKind.OUTBOUND_SHIPPING)
    gifts = charges.filter(kind=ChargeKind.KEPT_GIFT)
    granted = (
        apps.get_model("order", "OrderGrantedRefund")
        .objects.filter(order=OuterRef("order_id"), shipping_costs_included=True)
        .exclude(status="failure")
    )
    sent_back = apps.get_model("order", "Fulfillment").objects.filter(
        order=OuterRef("order_id")
    )
    of_order = "reimbursement__request__order"
    return order_lines.annotate(
        delivery_gross=_sum(ours, of_order, "gross_amount"),
        delivery_net=_sum(ours, of_order, "net_amount"),
        gifts_gross=_sum(gifts, of_order, "gross_amount"),
        gifts_net=_sum(gifts, of_order, "net_amount"),
        delivery_by_staff=_sum(granted, "order", "order__shipping_price_gross_amount")
        + _sum(sent_back, "order", "shipping_refund_amount"),
    )


def _sum(rows: QuerySet, group: str, amount: str) -> Coalesce:
    summed = rows.order_by().values(group).annotate(sum=Sum(amount)).values("sum")
    return Coalesce(Subquery(summed), ZERO)


def account_of(order: Any, lines: Iterable[Any], moved: Moved) -> Account:
    """The order's books; ``lines`` are all of its :func:`with_order_books`."""
    rows = [row for row in lines if row.quantity]
    if not rows:
        return Account(order.currency)
    return Account(
        currency=order.currency,
        lines={row.pk: _sold(row, moved) for row in rows},
        paid=_paid({row.pk for row in rows}, moved),
        delivery=_delivery_of(order, rows[0]),
        gifts=Gifts(
            prices=dict(_prices_of_gifts(rows)),
            charged=-Amounts(rows[0].gifts_gross, rows[0].gifts_net),
        ),
    )


def _delivery_of(order: Any, line: Any) -> Delivery:
    cost = Amounts(order.shipping_price_gross_amount, order.shipping_price_net_amount)
    by_staff: Decimal = min(line.delivery_by_staff, cost.gross)
    return Delivery(
        paid_for=cost,
        refunded=Amounts(line.delivery_gross, line.delivery_net)
        + cost.part(by_staff, cost.gross, order.currency),
    )


def _prices_of_gifts(lines: Iterable[Any]) -> Iterator[tuple[UUID, Amounts]]:
    for row in lines:
        price = Amounts(
            row.undiscounted_total_price_gross_amount,
            row.undiscounted_total_price_net_amount,
        )
        if price.gross > 0 and not row.total_price_gross_amount:
            yield row.pk, price


def _paid(keys: Collection[UUID], moved: Moved) -> tuple[PaidBack, ...]:
    """What returns of these order lines were paid for, each on its own terms."""
    return tuple(
        _paid_back(row)
        for row in moved.units.in_returns
        if row.order_line_id in keys and row.quantity_reimbursed
    )


def _paid_back(row: ReturnLine) -> PaidBack:
    terms = row.promised_terms
    return PaidBack(
        row.order_line_id,
        row.quantity_reimbursed,
        terms.outbound_shipping,
        terms.shop_at_fault,
        terms.kept_gift,
        terms.end_the_sale(is_kept=row.is_kept),
    )


def _sold(row: Any, moved: Moved) -> Sold:
    return Sold(
        ordered=row.quantity,
        total=Amounts(row.total_price_gross_amount, row.total_price_net_amount),
        back=moved.settled(row.pk),
    )
