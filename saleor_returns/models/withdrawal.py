from uuid import uuid4

from django.db import models
from django.db.models import Q

from ..domain.withdrawal import Declaration, WithdrawalOutcome
from ..host.contract import ActorKind
from .fields import follow_the_order, one_of, word
from .request import ReturnRequest

WAITING = Q(closed_at__isnull=True) & ~Q(outcome=WithdrawalOutcome.ACCEPTED.value)
"""What staff must look at."""


class Withdrawal(models.Model):
    """That somebody withdrew from the contract of an order: evidence, kept as it was.

    A trigger keeps all but what staff did with it (``closed_…``) and keys of rows that
    are gone. ``request`` is the return that came of it. ``problems`` are codes of what
    kept a return from coming of it, or of some of it. ``address_family`` is ``ipv4``,
    ``ipv6`` or nothing: enough to say that it came over the network, and of no person.
    ``in_time``: whether the period was open; null where the law gives none.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    order = models.ForeignKey(
        "order.Order", on_delete=models.PROTECT, related_name="return_withdrawals"
    )
    channel = models.ForeignKey(
        "channel.Channel",
        on_delete=follow_the_order,
        related_name="+",
        db_index=False,
        editable=False,
    )
    request = models.OneToOneField(
        ReturnRequest, on_delete=models.PROTECT, null=True, related_name="withdrawal"
    )
    content = models.JSONField()
    content_digest = models.CharField(max_length=64)
    actor = word()
    user = models.ForeignKey(
        "account.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    app = models.ForeignKey(
        "app.App", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    address_family = models.CharField(max_length=8, blank=True, default="")
    outcome = word()
    in_time = models.BooleanField(null=True)
    period_ended_at = models.DateTimeField(null=True)
    problems = models.JSONField(default=list, blank=True)
    idempotency_scope = models.CharField(max_length=64, blank=True, default="")
    idempotency_key = models.CharField(max_length=128, null=True, blank=True)
    input_digest = models.CharField(max_length=64, blank=True, default="")
    declared_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_by = models.ForeignKey(
        "account.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    closing_note = models.TextField(blank=True, default="")

    class Meta:
        ordering = ("-declared_at", "-id")
        indexes = (
            models.Index(
                fields=("declared_at", "id"), name="returns_withdrawal_declared"
            ),
            models.Index(
                fields=("declared_at", "id"),
                condition=WAITING,
                name="returns_withdrawal_open",
            ),
        )
        constraints = (
            one_of("actor", ActorKind, "returns_withdrawal_actor"),
            one_of("outcome", WithdrawalOutcome, "returns_withdrawal_outcome"),
            models.UniqueConstraint(
                fields=("idempotency_scope", "idempotency_key"),
                condition=Q(idempotency_key__isnull=False),
                name="returns_withdrawal_idempotency",
            ),
        )

    def __str__(self) -> str:
        return f"{self.order_id} {self.declared_at:%Y-%m-%d}"

    @property
    def declaration(self) -> Declaration:
        """What was declared."""
        return Declaration.model_validate(self.content)

    @property
    def reference(self) -> str:
        """What it is called towards the customer."""
        return self.content_digest[:12].upper()
