from django.db import models


class Delivery(models.Model):
    """When a fulfillment reached the customer, as an App or staff recorded it.

    ``fulfillment_id`` is a plain number: the platform deletes fulfillments.
    """

    order = models.ForeignKey(
        "order.Order", on_delete=models.CASCADE, related_name="return_deliveries"
    )
    fulfillment_id = models.BigIntegerField()
    delivered_at = models.DateTimeField()
    recorded_at = models.DateTimeField(auto_now=True)
    user = models.ForeignKey(
        "account.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    app = models.ForeignKey(
        "app.App", on_delete=models.SET_NULL, null=True, related_name="+"
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("order", "fulfillment_id"), name="returns_delivery_fulfillment"
            ),
        )

    def __str__(self) -> str:
        return f"{self.fulfillment_id} at {self.delivered_at:%Y-%m-%d}"
