from enum import StrEnum
from uuid import uuid4

from django.db import models
from django.db.models import F, Q

from .fields import one_of, word
from .policy import ReturnPolicy


class BacktestStatus(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class PolicyBacktest(models.Model):
    """A draft held against the shop's past orders, beside what was in force then.

    ``document`` is the draft as it was when the test was asked for. ``result`` is what
    :meth:`~saleor_returns.domain.policy.backtest.Tally.as_json` gives.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    policy = models.ForeignKey(
        ReturnPolicy, on_delete=models.CASCADE, related_name="backtests"
    )
    document = models.JSONField()
    placed_from = models.DateTimeField()
    placed_to = models.DateTimeField()
    sample = models.PositiveIntegerField(
        null=True, blank=True, help_text="At most so many orders; null: all of them."
    )
    status = word(default=BacktestStatus.QUEUED)
    orders_total = models.PositiveIntegerField(default=0)
    orders_done = models.PositiveIntegerField(default=0)
    result = models.JSONField(null=True, blank=True)
    error = models.TextField(blank=True, default="")
    user = models.ForeignKey(
        "account.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    app = models.ForeignKey(
        "app.App", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-created_at",)
        constraints = (
            one_of("status", BacktestStatus, "returns_backtest_status"),
            models.CheckConstraint(
                condition=Q(placed_from__lt=F("placed_to")),
                name="returns_backtest_period",
            ),
        )

    def __str__(self) -> str:
        return f"{self.policy_id}: {self.status}"
