"""An order's delivery costs and free items, and what was settled of them already."""

from collections.abc import Collection, Iterable
from decimal import Decimal
from typing import Any

from django.apps import apps
from django.db.models import OuterRef, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce

from ..domain.money import ZERO
from ..domain.settlement.amounts import Amounts
from ..domain.settlement.breakdown import ChargeKind
from ..domain.settlement.claims import Delivery, Gifts, PaidBack, Sold
from ..models import ReimbursementCharge, ReturnLine
from .moved import Moved


def with_order_books(order_lines: QuerySet) -> QuerySet:
    """Order lines that know what of their order's delivery costs went back.

    By returns, with and without tax; and by staff in the platform itself, or what they
    mean to. Also what customers were charged for free items that they keep.
    """
    charges = ReimbursementCharge.objects.filter(
        reimbursement__request__order=OuterRef("order_id")
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


def delivery_of(order: Any, lines: Iterable[Any], moved: Moved) -> Delivery:
    """The books of an order's delivery; ``lines`` are all its :func:`with_order_books`."""
    rows = [row for row in lines if row.quantity]
    cost = Amounts(order.shipping_price_gross_amount, order.shipping_price_net_amount)
    if not rows or not cost.gross:
        return Delivery()
    by_staff: Decimal = min(rows[0].delivery_by_staff, cost.gross)
    keys = {row.pk for row in rows}
    return Delivery(
        paid_for=cost,
        refunded=Amounts(rows[0].delivery_gross, rows[0].delivery_net)
        + cost.part(by_staff, cost.gross, order.currency),
        lines={row.pk: _sold(row, moved) for row in rows},
        paid=_paid(keys, moved),
    )


def gifts_of(lines: Iterable[Any], moved: Moved) -> Gifts:
    """The books of an order's free items; ``lines`` as for :func:`delivery_of`."""
    rows = [row for row in lines if row.quantity]
    prices = {
        row.pk: Amounts(
            row.undiscounted_total_price_gross_amount,
            row.undiscounted_total_price_net_amount,
        )
        for row in rows
        if not row.total_price_gross_amount
        and row.undiscounted_total_price_gross_amount > 0
    }
    if not prices:
        return Gifts()
    return Gifts(
        prices=prices,
        charged=-Amounts(rows[0].gifts_gross, rows[0].gifts_net),
        lines={row.pk: _sold(row, moved) for row in rows},
        paid=_paid({row.pk for row in rows}, moved),
    )


def _paid(keys: Collection[Any], moved: Moved) -> tuple[PaidBack, ...]:
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
