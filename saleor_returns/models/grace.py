from django.db import models


class GracePeriod(models.Model):
    """Staff's exception: an order may be returned until then, whatever the window says.

    Rows are added, never changed, so they are the audit too; the last one counts.
    """

    order = models.ForeignKey(
        "order.Order", on_delete=models.CASCADE, related_name="return_grace_periods"
    )
    until = models.DateTimeField()
    reason = models.TextField()
    user = models.ForeignKey(
        "account.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    app = models.ForeignKey(
        "app.App", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.order_id} until {self.until}"
