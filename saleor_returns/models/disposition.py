from django.db import models
from django.db.models import Q

from ..domain.dispositions.document import DispositionDocument


class DispositionRules(models.Model):
    """What becomes of the returned goods of one channel, or of the shop's by default.

    They outlive their channel, because inspections refer to their versions.
    """

    is_default = models.BooleanField(default=False)
    channel = models.OneToOneField(
        "channel.Channel",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    channel_slug = models.CharField(max_length=255, blank=True, default="")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("is_default",),
                condition=Q(is_default=True),
                name="returns_dispositions_one_default",
            ),
            models.CheckConstraint(
                condition=Q(is_default=False) | Q(channel__isnull=True),
                name="returns_dispositions_default_has_no_channel",
            ),
        )

    def __str__(self) -> str:
        return "the default rules" if self.is_default else self.channel_slug


class DispositionVersion(models.Model):
    """One wording of them. The last decides; a trigger refuses changes to any."""

    rules = models.ForeignKey(
        DispositionRules, on_delete=models.CASCADE, related_name="versions"
    )
    number = models.PositiveIntegerField()
    document = models.JSONField()
    note = models.TextField(blank=True, default="")
    published_at = models.DateTimeField()
    user = models.ForeignKey(
        "account.User",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    app = models.ForeignKey(
        "app.App", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ("rules", "number")
        constraints = (
            models.UniqueConstraint(
                fields=("rules", "number"), name="returns_dispositions_number"
            ),
        )

    def __str__(self) -> str:
        return f"{self.rules_id} v{self.number}"

    @property
    def content(self) -> DispositionDocument:
        """The document, validated."""
        return DispositionDocument.model_validate(self.document)
