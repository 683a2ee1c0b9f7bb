"""How much of what is sold comes back."""

from dataclasses import dataclass
from datetime import datetime

from django.apps import apps
from django.db.models import Sum

from ..models import ReturnLine
from .policy.customers import NOT_COUNTED, NOT_PLACED


@dataclass(frozen=True, slots=True)
class Units:
    """Sold in some time, and asked back in the same time."""

    sold: int
    returned: int


def units_sold_and_returned(
    since: datetime, until: datetime, *, channels: frozenset[int] | None, alias: str
) -> Units:
    """Units of orders placed in the time, and approved units of returns asked for in it.

    In these channels; ``None``: in every channel. What comes back was mostly sold before,
    so the rate of a short time follows sales that rise or fall.
    """
    orders = apps.get_model("order", "Order").objects.using(alias)
    placed = orders.filter(created_at__gte=since, created_at__lt=until)
    asked = ReturnLine.objects.using(alias).filter(
        request__created_at__gte=since, request__created_at__lt=until
    )
    if channels is not None:
        placed = placed.filter(channel__in=channels)
        asked = asked.filter(request__channel__in=channels)
    sold = placed.exclude(status__in=NOT_PLACED).aggregate(units=Sum("lines__quantity"))
    returned = asked.exclude(request__status__in=NOT_COUNTED).aggregate(
        units=Sum("quantity_approved")
    )
    return Units(sold["units"] or 0, returned["units"] or 0)


def return_rate(units: Units) -> float | None:
    """Units returned for each unit sold; ``None`` where none was sold."""
    return units.returned / units.sold if units.sold else None
