from django.db import models


class Allocation(models.Model):
    """Units of a stock that are promised to an order line."""

    order_line = models.ForeignKey(
        "order.OrderLine", related_name="allocations", on_delete=models.CASCADE
    )
    stock = models.ForeignKey(
        "warehouse.Stock", related_name="allocations", on_delete=models.CASCADE
    )
    quantity_allocated = models.PositiveIntegerField(default=0)

    class Meta:
        unique_together = [["order_line", "stock"]]
