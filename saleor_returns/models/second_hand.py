from django.db import models

from .grade import ReturnGrade


class SecondHandVariant(models.Model):
    """What a variant is sold as in an outlet channel, once it came back with a grade.

    ``target`` was made on first use, or staff linked it (``is_made`` is ``False``). One
    that is deleted is made anew. Slugs and SKUs are as they were then.
    """

    variant = models.ForeignKey(
        "product.ProductVariant",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    sku = models.CharField(max_length=255, blank=True, default="")
    grade = models.ForeignKey(
        ReturnGrade, on_delete=models.PROTECT, related_name="second_hand"
    )
    channel = models.ForeignKey(
        "channel.Channel",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    channel_slug = models.CharField(max_length=255)
    target = models.ForeignKey(
        "product.ProductVariant",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    target_sku = models.CharField(max_length=255, blank=True, default="")
    is_made = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("variant", "grade", "channel"), name="returns_second_hand_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.sku} → {self.target_sku}"
