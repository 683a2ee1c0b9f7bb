from datetime import datetime

from django.db import models
from django.db.models import Q

from ..domain.policy.document import PolicyDocument


class ReturnPolicy(models.Model):
    """The rules of one channel, or the shop's default.

    A policy outlives its channel, because decisions refer to its versions. ``revision``
    rises with everything that is written of it, so that nobody overwrites, publishes or
    drops what they have not seen.
    """

    is_default = models.BooleanField(default=False)
    channel = models.OneToOneField(
        "channel.Channel",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="return_policy",
    )
    channel_slug = models.CharField(max_length=255, blank=True, default="")
    revision = models.PositiveIntegerField(default=0, db_default=0)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("is_default",),
                condition=Q(is_default=True),
                name="returns_policy_one_default",
            ),
            models.CheckConstraint(
                condition=Q(is_default=False) | Q(channel__isnull=True),
                name="returns_policy_default_has_no_channel",
            ),
        )

    def __str__(self) -> str:
        return "the default policy" if self.is_default else self.channel_slug


class PolicyVersion(models.Model):
    """One wording of a policy: a draft until it is published, immutable afterwards.

    A trigger in the database refuses changes to a published document. Which version
    decides for an order: :func:`saleor_returns.domain.policy.versions.in_force`.
    ``user`` or ``app`` wrote it last, ``restores`` is the number of the version that it
    went back to.
    """

    policy = models.ForeignKey(
        ReturnPolicy, on_delete=models.CASCADE, related_name="versions"
    )
    number = models.PositiveIntegerField()
    document = models.JSONField()
    effective_from = models.DateTimeField(null=True, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)
    note = models.TextField(blank=True, default="", db_default="")
    restores = models.PositiveIntegerField(null=True, blank=True)
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
        ordering = ("policy", "number")
        constraints = (
            models.UniqueConstraint(
                fields=("policy", "number"), name="returns_version_number"
            ),
            models.UniqueConstraint(
                fields=("policy",),
                condition=Q(published_at__isnull=True),
                name="returns_version_one_draft",
            ),
            models.CheckConstraint(
                condition=Q(published_at__isnull=True, effective_from__isnull=True)
                | Q(published_at__isnull=False, effective_from__isnull=False),
                name="returns_version_published_is_effective",
            ),
        )

    def __str__(self) -> str:
        return f"{self.policy_id} v{self.number}"

    @property
    def in_force_from(self) -> datetime:
        """When a published version starts to decide; drafts never do."""
        if self.effective_from is None:
            raise ValueError(f"{self} is a draft")
        return self.effective_from

    @property
    def rules(self) -> PolicyDocument:
        """The document, validated."""
        return PolicyDocument.model_validate(self.document)
