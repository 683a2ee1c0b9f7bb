from uuid import uuid4

from django.db import models
from django.db.models import F, Q

from ..domain.lifecycle import (
    OPEN_ATTEMPTS,
    AttemptStatus,
    PaymentKind,
    Resolution,
)
from ..domain.settlement.breakdown import ChargeKind
from .fields import currency, money, one_of, word
from .request import ReturnLine, ReturnRequest


class Reimbursement(models.Model):
    """What is owed for units of one resolution, and was decided to be paid.

    ``proposed_amount`` is what they come to, fees and all; staff may pay less with a
    reason. Lines and charges add up to ``amount``. Once it is canceled none of it counts:
    its units are owed again.
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
    canceled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("request", "number")
        constraints = (
            models.UniqueConstraint(
                fields=("request", "number"), name="returns_reimbursement_number"
            ),
            models.UniqueConstraint(
                fields=("request", "idempotency_key", "resolution"),
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


class ReimbursementCharge(models.Model):
    """A fee, delivery costs or a bonus of a reimbursement: below zero where it is taken.

    ``line`` is what it is for; null: the return as a whole.
    """

    reimbursement = models.ForeignKey(
        Reimbursement, on_delete=models.CASCADE, related_name="charges"
    )
    kind = word()
    line = models.ForeignKey(
        ReturnLine, on_delete=models.CASCADE, null=True, related_name="+"
    )
    gross_amount = money()
    net_amount = money()

    class Meta:
        ordering = ("reimbursement", "id")
        constraints = (one_of("kind", ChargeKind, "returns_charge_kind"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.gross_amount}"


class TakenGiftCard(models.Model):
    """A card that was bought and is paid back by a reimbursement: so much stood on it."""

    reimbursement = models.ForeignKey(
        Reimbursement, on_delete=models.CASCADE, related_name="taken_cards"
    )
    gift_card = models.ForeignKey(
        "giftcard.GiftCard", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    card_name = models.CharField(max_length=16)
    amount = money()

    class Meta:
        ordering = ("reimbursement", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("reimbursement", "gift_card"), name="returns_taken_card_once"
            ),
            models.CheckConstraint(
                condition=Q(amount__gt=0), name="returns_taken_card_amount"
            ),
        )

    def __str__(self) -> str:
        return f"{self.card_name}: {self.amount}"


class RefundAttempt(models.Model):
    """One try to pay a part of a reimbursement in one way. Never deleted.

    Tries of the same payment within a reimbursement form a chain: they share the
    platform's granted refund, and only the last one may be open.

    The way is a transaction or a legacy payment, as ``payment_kind`` says also when its
    row is gone, a new gift card, or one outside the platform. A gift card bears ``bonus``
    on top of ``amount``. What was refused is tried again at ``retry_at``, by itself. ``request_event_id`` and ``result_event_id`` are rows of the
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
    bonus = money(default=0)
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
    gift_card = models.ForeignKey(
        "giftcard.GiftCard", on_delete=models.SET_NULL, null=True, related_name="+"
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
    retry_at = models.DateTimeField(null=True, blank=True)
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
                fields=("retry_at",),
                condition=Q(retry_at__isnull=False),
                name="returns_attempt_retry",
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
                condition=Q(amount__gt=0) | Q(amount=0, bonus__gt=0),
                name="returns_attempt_amount",
            ),
            models.CheckConstraint(
                condition=Q(
                    Q(transaction=None) | Q(payment_kind=PaymentKind.TRANSACTION.value),
                    Q(payment=None) | Q(payment_kind=PaymentKind.LEGACY.value),
                    Q(gift_card=None) | Q(payment_kind=PaymentKind.STORE_CREDIT.value),
                ),
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
        ids = {
            PaymentKind.TRANSACTION: self.transaction_id,
            PaymentKind.LEGACY: self.payment_id,
        }
        return kind, ids.get(kind)

    @property
    def is_open(self) -> bool:
        """Whether it is still to be sent or answered."""
        return self.status in OPEN_ATTEMPTS

    @property
    def is_last_of_chain(self) -> bool:
        """Whether no later attempt took its place."""
        later = RefundAttempt.objects.filter(
            reimbursement_id=self.reimbursement_id,
            chain=self.chain,
            number__gt=self.number,
        )
        return not later.exists()
