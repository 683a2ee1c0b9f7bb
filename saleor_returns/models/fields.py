"""Field kinds that several aggregates share."""

from enum import StrEnum
from typing import Any

from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import OuterRef, Q, Subquery

CURRENCY_LENGTH = 3


def follow_the_order(collector: Any, field: Any, rows: Any, using: str) -> None:
    """What becomes of a row whose channel is deleted: it takes its order's.

    An order is moved to another channel before its own is deleted, and never otherwise.
    """
    orders = apps.get_model("order", "Order").objects.filter(pk=OuterRef("order_id"))
    collector.add_field_update(field, Subquery(orders.values("channel_id")), rows)


follow_the_order.lazy_sub_objs = True  # type: ignore[attr-defined]
"""Django's word for: the rows need not be loaded, as for SET_NULL."""


def money(**options: Any) -> models.DecimalField:
    """An amount in major units; as wide as the platform's own amounts."""
    return models.DecimalField(max_digits=20, decimal_places=3, **options)


def currency() -> models.CharField:
    """An ISO 4217 code; always the order's."""
    return models.CharField(max_length=CURRENCY_LENGTH)


def metadata() -> models.JSONField:
    """Texts by key, as the platform's own rows keep them."""
    return models.JSONField(blank=True, default=dict, db_default={})


def word(default: StrEnum | None = None) -> models.CharField:
    """One word of a closed list, which a constraint holds: see :func:`one_of`.

    ``choices`` would be a second list, and one that the database does not hold.
    """
    if default is None:
        return models.CharField(max_length=32)
    return models.CharField(max_length=32, default=default.value)


def one_of(field: str, words: type[StrEnum], name: str) -> models.CheckConstraint:
    """The constraint that keeps a :func:`word` within its list."""
    return models.CheckConstraint(
        condition=Q(**{f"{field}__in": [word.value for word in words]}), name=name
    )


def words() -> ArrayField:
    """Some words of a closed list, which a constraint holds: see :func:`some_of`."""
    return ArrayField(models.CharField(max_length=32), default=list, blank=True)


def some_of(field: str, words: type[StrEnum], name: str) -> models.CheckConstraint:
    """The constraint that keeps :func:`words` within their list."""
    return models.CheckConstraint(
        condition=Q(**{f"{field}__contained_by": [word.value for word in words]}),
        name=name,
    )
