"""Options of ``SALEOR_RETURNS`` whose fault a customer would see first."""

from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from django.apps import AppConfig, apps
from django.core.checks import CheckMessage, Tags, Warning, register
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, transaction

from .. import host
from ..conf import settings
from ..facts.credit_memo import ALL_OTHERS
from ..models import ReturnRequest
from ..operations.exchanges.payment_link import PLACE


@register
def check_payment_url(
    app_configs: Sequence[AppConfig] | None, **kwargs: Any
) -> list[CheckMessage]:
    """Whether customers come to a page where they can pay an exchange's difference."""
    try:
        template = settings.EXCHANGE_PAYMENT_URL
        parts = urlsplit(template)
    except (ImproperlyConfigured, ValueError):
        return [_payment_url("is no address")]
    if not template:
        return []
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return [_payment_url(f"is no address of a web page: {template}")]
    if PLACE not in template:
        return [_payment_url(f"has no {PLACE}, so the page cannot know what is paid")]
    return []


@register
def check_sellers(
    app_configs: Sequence[AppConfig] | None, **kwargs: Any
) -> list[CheckMessage]:
    """Whether credit memos can say who issues them."""
    wrong = _wrong_sellers()
    return [_sellers(f"is not read: {wrong}")] if wrong else []


@register(Tags.database)
def check_channels_have_sellers(
    app_configs: Sequence[AppConfig] | None, databases: Any = None, **kwargs: Any
) -> list[CheckMessage]:
    """The same of every channel with returns: their memos are never changed again."""
    if not databases or _wrong_sellers():
        return []
    try:
        with host.database.writer(), transaction.atomic():
            channels = list(_channels_without())
    except DatabaseError:
        return []
    if not channels:
        return []
    return [_sellers(f"names no seller for {', '.join(channels)}")]


@register(Tags.database)
def check_return_warehouses(
    app_configs: Sequence[AppConfig] | None, databases: Any = None, **kwargs: Any
) -> list[CheckMessage]:
    """Whether the warehouses that customers are to send goods to are there."""
    if not databases:
        return []
    try:
        named = settings.RETURN_WAREHOUSES
    except ImproperlyConfigured as error:
        return [_warehouses(f"is not read: {str(error).rstrip('.')}")]
    wanted = {str(slug) for slug in named.values()}
    warehouses = apps.get_model("warehouse", "Warehouse").objects
    try:
        with host.database.writer(), transaction.atomic():
            known = warehouses.filter(slug__in=wanted).values_list("slug", flat=True)
            unknown = sorted(wanted - set(known))
    except DatabaseError:
        return []
    return [_warehouses(f"names no warehouse: {', '.join(unknown)}")] if unknown else []


def _wrong_sellers() -> str:
    try:
        sellers = settings.CREDIT_MEMO_SELLERS
    except ImproperlyConfigured as error:
        return str(error).rstrip(".")
    wrong = [
        str(slug)
        for slug, told in sellers.items()
        if not (isinstance(slug, str) and isinstance(told, str) and told.strip())
    ]
    return f"no text for {', '.join(wrong)}" if wrong else ""


def _channels_without() -> Iterator[str]:
    sellers = settings.CREDIT_MEMO_SELLERS
    if ALL_OTHERS in sellers:
        return
    slugs = ReturnRequest.objects.order_by().values_list("channel__slug", flat=True)
    yield from sorted(set(slugs.distinct()) - sellers.keys() - {None})


def _payment_url(wrong: str) -> CheckMessage:
    return Warning(
        f"SALEOR_RETURNS['EXCHANGE_PAYMENT_URL'] {wrong}.",
        hint=(
            "Give the storefront's page where customers pay the difference, such as "
            f"'https://shop.example/pay?token={PLACE}', or leave it empty."
        ),
        id="saleor_returns.W008",
    )


def _sellers(wrong: str) -> CheckMessage:
    return Warning(
        f"SALEOR_RETURNS['CREDIT_MEMO_SELLERS'] {wrong}.",
        hint=(
            "Map channel slugs, or '*' for all others, to name, address and tax number, "
            "in lines. Credit memos name the channel alone until then, for good."
        ),
        id="saleor_returns.W009",
    )


def _warehouses(wrong: str) -> CheckMessage:
    return Warning(
        f"SALEOR_RETURNS['RETURN_WAREHOUSES'] {wrong}.",
        hint=(
            "Map channel slugs, or '*' for all others, to slugs of warehouses. Until then "
            "return slips give the address of the warehouse that sent the goods."
        ),
        id="saleor_returns.W016",
    )
