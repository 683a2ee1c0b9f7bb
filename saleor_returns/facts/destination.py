"""Where returned goods are to be sent."""

from collections import Counter
from typing import Any

from django.apps import apps
from django.core.exceptions import ImproperlyConfigured
from django.db.models import Sum

from ..conf import settings
from ..models import DecisionRecord, ReturnRequest
from . import WRITER

ALL_OTHERS = "*"


def destination_of(request: ReturnRequest, alias: str = WRITER) -> Any:
    """The warehouse that takes the goods of a return back; ``None``: the shop has none.

    The one that the policy decided on, or that settings name for the channel. Otherwise
    the one that sent most of the units, and without such the first of the channel.
    """
    warehouses = apps.get_model("warehouse", "Warehouse").objects.using(alias)
    for slug in (_decided(request, alias), _named(request.channel.slug)):
        found = warehouses.filter(slug=slug).first() if slug else None
        if found is not None:
            return found
    found = warehouses.filter(pk=_sender(request, alias)).first()
    of_channel = warehouses.filter(channels=request.channel_id)
    return found or of_channel.order_by("slug").first()


def _decided(request: ReturnRequest, alias: str) -> str | None:
    """Of several, the one for most of the units."""
    record = DecisionRecord.objects.using(alias).filter(request=request).first()
    if record is None:
        return None
    units: Counter[str] = Counter()
    for line in request.lines.using(alias):
        slug = record.answer.line(line.order_line_id).warehouse
        if slug:
            units[slug] += line.quantity_requested
    return max(sorted(units), key=lambda slug: units[slug], default=None)


def _named(slug: str) -> str | None:
    """What a customer is told may not fail for a setting: the checks say what is wrong."""
    try:
        named = settings.RETURN_WAREHOUSES
    except ImproperlyConfigured:
        return None
    found = named.get(slug) or named.get(ALL_OTHERS)
    return found if isinstance(found, str) else None


def _sender(request: ReturnRequest, alias: str) -> Any:
    sent = apps.get_model("order", "FulfillmentLine").objects.using(alias)
    rows = (
        sent.filter(
            order_line__return_lines__request=request, stock__warehouse__isnull=False
        )
        .values_list("stock__warehouse")
        .annotate(units=Sum("quantity"))
        .order_by("-units", "stock__warehouse")
    )
    first = rows.first()
    return first and first[0]
