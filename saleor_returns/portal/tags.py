"""What templates of the portal can write."""

from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from django.template import Context, Library
from django.utils.html import format_html
from django.utils.safestring import SafeString

from ..domain.policy.windows import day_of
from . import addresses, assets

register = Library()
UTC = ZoneInfo("UTC")


@register.simple_tag
def page(name: str, *args: object) -> str:
    """The path of a page."""
    return addresses.path_of(name, *args)


@register.simple_tag
def asset(name: str) -> str:
    return assets.path_of(name)


@register.simple_tag(takes_context=True)
def money(context: Context, amount: Decimal, currency: str) -> str:
    """An amount as the visitor writes it."""
    return str(context["visit"].language.money(amount, currency))


@register.simple_tag(takes_context=True)
def day(context: Context, moment: datetime) -> SafeString:
    """The day of a moment, in the shop's own time zone."""
    date = day_of(moment, context.get("zone") or UTC)
    text = context["visit"].language.day(date)
    return format_html('<time datetime="{}">{}</time>', date.isoformat(), text)


@register.filter
def of(mapping: Any, key: Any) -> Any:
    """The value of a key that is a variable; nothing where there is none."""
    return mapping.get(key) if mapping else None
