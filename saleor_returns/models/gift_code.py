from uuid import uuid4

from django.db import models


class GiftCode(models.Model):
    """A code by which whoever was given goods of an order may return them.

    Only a hash of it is kept. ``lines`` maps order lines to the units that the code is
    for. Written by ``operations.portal.gift_codes`` only. ``ended_at``: staff ended it,
    and from then on it opens nothing.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    code_hash = models.CharField(max_length=64, unique=True)
    order = models.ForeignKey("order.Order", on_delete=models.CASCADE, related_name="+")
    lines = models.JSONField(default=dict)
    created_at = models.DateTimeField()
    user = models.ForeignKey(
        "account.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    app = models.ForeignKey(
        "app.App", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    expires_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("created_at", "id")

    def __str__(self) -> str:
        return f"of {self.order_id}"
