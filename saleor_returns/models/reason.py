from enum import StrEnum

from django.contrib.postgres.fields import ArrayField
from django.db import models

from ..domain.questions import Question, Questions
from .fields import one_of, word


class Fault(StrEnum):
    """Whose fault it is that the goods come back: it decides who pays for it."""

    CUSTOMER = "customer"
    MERCHANT = "merchant"
    CARRIER = "carrier"


class ReturnReason(models.Model):
    """Why goods come back. Archived, never deleted: returns keep pointing at it.

    The native references are the platform's own pages that say the same in its orders:
    plain numbers, because the platform deletes pages.
    """

    slug = models.SlugField(max_length=64, unique=True)
    name = models.CharField(max_length=250)
    fault = word(default=Fault.CUSTOMER)
    kinds = ArrayField(
        models.CharField(max_length=32),
        default=list,
        blank=True,
        help_text="Kinds of return that it applies to; empty: all of them.",
    )
    photos_required = models.PositiveSmallIntegerField(default=0)
    position = models.PositiveIntegerField(default=0)
    questions_data = models.JSONField(default=list, blank=True)
    native_return_page_id = models.BigIntegerField(null=True, blank=True)
    native_refund_page_id = models.BigIntegerField(null=True, blank=True)
    archived_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ("position", "slug")
        constraints = (one_of("fault", Fault, "returns_reason_fault"),)

    def __str__(self) -> str:
        return self.slug

    @property
    def questions(self) -> tuple[Question, ...]:
        """The follow-up questions, in the order in which they are asked."""
        return Questions.model_validate({"questions": self.questions_data}).questions


class ReturnReasonTranslation(models.Model):
    """The name of a reason in one language (IETF tag as the platform writes it)."""

    reason = models.ForeignKey(
        ReturnReason, on_delete=models.CASCADE, related_name="translations"
    )
    language_code = models.CharField(max_length=35)
    name = models.CharField(max_length=250)

    class Meta:
        ordering = ("language_code",)
        constraints = (
            models.UniqueConstraint(
                fields=("reason", "language_code"), name="returns_reason_language"
            ),
        )

    def __str__(self) -> str:
        return f"{self.reason_id}:{self.language_code}"
