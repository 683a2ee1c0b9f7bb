from uuid import uuid4

from django.db import models
from django.db.models import F, Q

from ..domain.lifecycle import (
    OPEN_ATTEMPTS,
    AttemptStatus,
    PaymentKind,
    Resolution,
)
from .fields import currency, money, one_of, word
from .request import ReturnLine, ReturnRequest


class Reimbursement(models.Model):
    """What is owed for accepted units, and was decided to be paid.

    ``proposed_amount`` is what the units are worth; staff may pay less with a reason.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    request = models.ForeignKey(
        ReturnRequest, on_delete=models.CASCADE, related_name="reimbursements"
    )
    number = models.PositiveIntegerField()
    resolution = word(default=Resolution.ORIGINAL_PAYMENT)
    currency = currency()
    proposed_amount = money()
    amount = money()
    adjustment_reason = models.TextField(blank=True, default="")
    user = models.ForeignKey(
        "account.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    app = models.ForeignKey(
        "app.App", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    idempotency_key = models.CharField(max_length=128, null=True, blank=True)
    content_digest = models.CharField(max_length=64, blank=True, default="")
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("request", "number")
        constraints = (
            models.UniqueConstraint(
                fields=("request", "number"), name="returns_reimbursement_number"
            ),
            models.UniqueConstraint(
                fields=("request", "idempotency_key"),
                condition=Q(idempotency_key__isnull=False),
                name="returns_reimbursement_idempotency",
            ),
            models.CheckConstraint(
                condition=Q(amount__gte=0, amount__lte=F("proposed_amount")),
                name="returns_reimbursement_amount",
            ),
            models.CheckConstraint(
                condition=Q(amount=F("proposed_amount")) | ~Q(adjustment_reason=""),
                name="returns_reimbursement_lowered_why",
            ),
            one_of("resolution", Resolution, "returns_reimbursement_resolution"),
        )

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"


class ReimbursementLine(models.Model):
    """Units that a reimbursement covers and their exact share of what was paid."""

    reimbursement = models.ForeignKey(
        Reimbursement, on_delete=models.CASCADE, related_name="lines"
    )
    line = models.ForeignKey(
        ReturnLine, on_delete=models.CASCADE, related_name="reimbursement_lines"
    )
    quantity = models.PositiveIntegerField()
    gross_amount = money()
    net_amount = money()

    class Meta:
        ordering = ("reimbursement", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("reimbursement", "line"), name="returns_reimbursement_line_once"
            ),
            models.CheckConstraint(
                condition=Q(quantity__gte=1, gross_amount__gte=0, net_amount__gte=0),
                name="returns_reimbursement_line_sane",
            ),
        )

    def __str__(self) -> str:
        return f"{self.quantity} units, {self.gross_amount}"


class RefundAttempt(models.Model):
    """One try to pay a part of a reimbursement through one payment. Never deleted.

    Tries of the same payment within a reimbursement form a chain: they share the
    platform's granted refund, and only the last one may be open.

    The payment is a transaction or a legacy payment, as ``payment_kind`` says also
    when its row is gone. ``request_event_id`` and ``result_event_id`` are rows of the
    platform's: events of the transaction, the request and its answer; or rows of the
    legacy payment, the newest one when it was opened (0 for none) and the answer.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    reimbursement = models.ForeignKey(
        Reimbursement, on_delete=models.PROTECT, related_name="attempts"
    )
    chain = models.PositiveIntegerField()
    number = models.PositiveIntegerField(default=1)
    status = word(default=AttemptStatus.CREATED)
    amount = money()
    currency = currency()
    key = models.UUIDField(default=uuid4, unique=True, editable=False)
    payment_kind = word(default=PaymentKind.TRANSACTION)
    transaction = models.ForeignKey(
        "payment.TransactionItem",
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
    )
    payment = models.ForeignKey(
        "payment.Payment", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    payment_name = models.CharField(max_length=512, blank=True, default="")
    granted_refund = models.ForeignKey(
        "order.OrderGrantedRefund",
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
    )
    user = models.ForeignKey(
        "account.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    app = models.ForeignKey(
        "app.App", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    request_event_id = models.BigIntegerField(null=True, blank=True)
    result_event_id = models.BigIntegerField(null=True, blank=True)
    psp_reference = models.CharField(max_length=512, blank=True, default="")
    message = models.TextField(blank=True, default="")
    created_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    checked_at = models.DateTimeField(null=True, blank=True)
    settled_at = models.DateTimeField(null=True, blank=True)
    reversed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("reimbursement", "chain", "number")
        indexes = (
            models.Index(
                fields=("status", "created_at"),
                condition=Q(status__in=("created", "in_transit", "unknown")),
                name="returns_attempt_open",
            ),
            models.Index(
                fields=("settled_at",),
                condition=Q(status="done"),
                name="returns_attempt_paid",
            ),
        )
        constraints = (
            models.UniqueConstraint(
                fields=("reimbursement", "chain", "number"),
                name="returns_attempt_number",
            ),
            models.UniqueConstraint(
                fields=("reimbursement", "chain"),
                condition=Q(
                    status__in=(
                        *(status.value for status in sorted(OPEN_ATTEMPTS)),
                        AttemptStatus.UNKNOWN.value,
                        AttemptStatus.DONE.value,
                        AttemptStatus.EXTERNAL.value,
                    )
                ),
                name="returns_attempt_one_alive",
            ),
            models.UniqueConstraint(
                fields=("payment_kind", "result_event_id"),
                condition=Q(result_event_id__isnull=False),
                name="returns_attempt_one_result",
            ),
            models.CheckConstraint(
                condition=Q(amount__gt=0), name="returns_attempt_amount"
            ),
            models.CheckConstraint(
                condition=Q(payment_kind=PaymentKind.TRANSACTION.value, payment=None)
                | Q(payment_kind=PaymentKind.LEGACY.value, transaction=None),
                name="returns_attempt_one_payment",
            ),
            one_of("payment_kind", PaymentKind, "returns_attempt_payment_kind"),
            one_of("status", AttemptStatus, "returns_attempt_status"),
        )

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}: {self.status}"

    @property
    def payment_key(self) -> tuple[PaymentKind, int | None]:
        """The payment it goes through, as :class:`~.facts.payments.Balance` names it."""
        kind = PaymentKind(self.payment_kind)
        legacy = kind == PaymentKind.LEGACY
        return kind, self.payment_id if legacy else self.transaction_id

    @property
    def is_last_of_chain(self) -> bool:
        """Whether no later attempt took its place."""
        later = RefundAttempt.objects.filter(
            reimbursement_id=self.reimbursement_id,
            chain=self.chain,
            number__gt=self.number,
        )
        return not later.exists()
