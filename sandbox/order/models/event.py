from django.db import models
from django.utils import timezone

from ...core.fields import nullable_key


class OrderEvent(models.Model):
    """An entry of the order's history."""

    date = models.DateTimeField(default=timezone.now)
    type = models.CharField(max_length=255)
    order = models.ForeignKey(
        "order.Order", related_name="events", on_delete=models.CASCADE
    )
    parameters = models.JSONField(default=dict, blank=True)
    user = nullable_key("account.User")
    app = nullable_key("app.App")

    class Meta:
        ordering = ("date",)
