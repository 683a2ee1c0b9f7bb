"""What an order's delivery cost, and what of it went back already."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django.apps import apps
from django.db.models import OuterRef, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce

from ..domain.money import ZERO
from ..domain.settlement.amounts import Amounts
from ..domain.settlement.breakdown import ChargeKind
from ..domain.settlement.claims import Delivery, PaidBack, Sold
from ..models import ReimbursementCharge
from .moved import Moved


def with_delivery_costs(order_lines: QuerySet) -> QuerySet:
    """Order lines that know what of their order's delivery costs went back.

    By returns, with and without tax; and by staff in the platform itself, or what they
    mean to.
    """
    ours = ReimbursementCharge.objects.filter(
        reimbursement__request__order=OuterRef("order_id"),
        kind=ChargeKind.OUTBOUND_SHIPPING,
    )
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
        delivery_by_staff=_sum(granted, "order", "order__shipping_price_gross_amount")
        + _sum(sent_back, "order", "shipping_refund_amount"),
    )


def _sum(rows: QuerySet, group: str, amount: str) -> Coalesce:
    summed = rows.order_by().values(group).annotate(sum=Sum(amount)).values("sum")
    return Coalesce(Subquery(summed), ZERO)


def delivery_of(order: Any, lines: Iterable[Any], moved: Moved) -> Delivery:
    """The books of an order's delivery; ``lines`` are all its :func:`with_delivery_costs`."""
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
        paid=tuple(
            PaidBack(
                row.order_line_id,
                row.quantity_reimbursed,
                row.promised_terms.outbound_shipping,
                row.promised_terms.shop_at_fault,
            )
            for row in moved.units.in_returns
            if row.order_line_id in keys and row.quantity_reimbursed
        ),
    )


def _sold(row: Any, moved: Moved) -> Sold:
    return Sold(
        ordered=row.quantity,
        total=Amounts(row.total_price_gross_amount, row.total_price_net_amount),
        back=moved.settled(row.pk),
    )
