"""Columns as Saleor has them."""

from decimal import Decimal
from typing import Any

from django.conf import settings
from django.db import models


def money(**options: Any) -> models.DecimalField:
    """An amount in major units; the currency is in the row's ``currency``."""
    return models.DecimalField(
        max_digits=settings.DEFAULT_MAX_DIGITS,
        decimal_places=settings.DEFAULT_DECIMAL_PLACES,
        **{"default": Decimal(0), **options},
    )


def tax_rate() -> models.DecimalField:
    """A fraction: 0.2 is twenty percent."""
    return models.DecimalField(max_digits=5, decimal_places=4, null=True, blank=True)


def currency() -> models.CharField:
    """An ISO 4217 code."""
    return models.CharField(max_length=settings.DEFAULT_CURRENCY_CODE_LENGTH)


def text(max_length: int = 255, **options: Any) -> models.CharField:
    """A short text, empty where nothing is known."""
    return models.CharField(
        max_length=max_length, **{"default": "", "blank": True, **options}
    )


def nullable_key(to: str, related_name: str = "+") -> models.ForeignKey:
    """A reference that outlives what it points at."""
    return models.ForeignKey(
        to,
        related_name=related_name,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
    )


class ModelWithMetadata(models.Model):
    metadata = models.JSONField(default=dict, blank=True)
    private_metadata = models.JSONField(default=dict, blank=True)

    class Meta:
        abstract = True
