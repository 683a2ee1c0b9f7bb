from django.db import models
from django.utils import timezone

from ...core.fields import currency, money, nullable_key, text
from ..statuses import GrantedRefundStatus


class OrderGrantedRefund(models.Model):
    """Money that the shop means to give back, whether or not it has been paid."""

    created_at = models.DateTimeField(default=timezone.now)
    updated_at = models.DateTimeField(auto_now=True, db_index=True)
    order = models.ForeignKey(
        "order.Order", related_name="granted_refunds", on_delete=models.CASCADE
    )
    amount_value = money()
    currency = currency()
    reason = models.TextField(default="", blank=True)
    shipping_costs_included = models.BooleanField(default=False)
    user = nullable_key("account.User")
    app = nullable_key("app.App")
    transaction_item = nullable_key(
        "payment.TransactionItem", related_name="granted_refund"
    )
    status = text(128, default=GrantedRefundStatus.NONE)

    class Meta:
        ordering = ("created_at", "id")


class OrderGrantedRefundLine(models.Model):
    granted_refund = models.ForeignKey(
        OrderGrantedRefund, related_name="lines", on_delete=models.CASCADE
    )
    order_line = models.ForeignKey(
        "order.OrderLine", related_name="granted_refund_lines", on_delete=models.CASCADE
    )
    quantity = models.PositiveIntegerField()
    reason = models.TextField(default="", blank=True)
