from uuid import uuid4

from django.db import models
from django.db.models import Q

from ..domain.credit_memo.content import Content
from .reimbursement import Reimbursement


class CreditMemoSeries(models.Model):
    """The last number that was given with a prefix.

    Its row is locked until the memo is committed, so that a transaction that is undone
    gives its number back. A series belongs to a prefix and not to a channel: a slug can
    go from one channel to another, and the number on paper must stay the only one.
    """

    prefix = models.CharField(max_length=300, primary_key=True)
    last = models.PositiveBigIntegerField()

    def __str__(self) -> str:
        return f"{self.prefix}: {self.last}"


class CreditMemo(models.Model):
    """The document of a reimbursement that was paid. Never edited, never deleted.

    ``content`` is all that it shows (:class:`~..domain.credit_memo.content.Content`), as
    it was when it was issued; a trigger keeps it. ``channel`` was the order's then.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    reimbursement = models.OneToOneField(
        Reimbursement, on_delete=models.PROTECT, related_name="credit_memo"
    )
    channel = models.ForeignKey(
        "channel.Channel", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    channel_slug = models.CharField(max_length=255)
    prefix = models.CharField(max_length=300)
    serial = models.PositiveBigIntegerField()
    number = models.CharField(max_length=330, unique=True)
    language = models.CharField(max_length=35)
    content = models.JSONField()
    issued_at = models.DateTimeField()

    class Meta:
        ordering = ("prefix", "serial")
        indexes = (
            models.Index(
                fields=("channel_slug", "issued_at"), name="returns_memo_period"
            ),
        )
        constraints = (
            models.UniqueConstraint(
                fields=("prefix", "serial"), name="returns_memo_serial"
            ),
            models.CheckConstraint(
                condition=Q(serial__gte=1), name="returns_memo_counted"
            ),
        )

    def __str__(self) -> str:
        return self.number

    @property
    def shown(self) -> Content:
        """What it shows."""
        return Content.model_validate(self.content)
