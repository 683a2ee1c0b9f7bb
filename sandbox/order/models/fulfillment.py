from typing import Any

from django.db import models

from ...core.fields import ModelWithMetadata, money, nullable_key, text
from ..statuses import FulfillmentStatus


class Fulfillment(ModelWithMetadata):
    """A group of units that share a fate; numbered within the order from 1."""

    order = models.ForeignKey(
        "order.Order", related_name="fulfillments", on_delete=models.CASCADE
    )
    fulfillment_order = models.PositiveIntegerField(editable=False)
    status = text(32, default=FulfillmentStatus.FULFILLED)
    tracking_number = text()
    shipping_refund_amount = money(null=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("pk",)

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.pk is None:
            highest = self.order.fulfillments.aggregate(
                highest=models.Max("fulfillment_order")
            )["highest"]
            self.fulfillment_order = (highest or 0) + 1
        super().save(*args, **kwargs)


class FulfillmentLine(models.Model):
    order_line = models.ForeignKey(
        "order.OrderLine", related_name="fulfillment_lines", on_delete=models.CASCADE
    )
    fulfillment = models.ForeignKey(
        Fulfillment, related_name="lines", on_delete=models.CASCADE
    )
    quantity = models.PositiveIntegerField()
    stock = nullable_key("warehouse.Stock", related_name="fulfillment_lines")
