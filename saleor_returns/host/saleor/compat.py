"""The one place where Saleor 3.21 to 3.24 differ for us.

What a version can do is probed (signatures, fields, modules), never concluded from its
number: patch releases gain arguments too.
"""

from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from inspect import signature
from typing import Any

from django.contrib.sites.models import Site
from django.core.signals import request_started
from django.utils import timezone

from ..contract import Actor, HostError, NativeReason


def call_with_known(function: Callable[..., Any], *args: Any, **keywords: Any) -> Any:
    """Call ``function`` with those ``keywords`` that its signature names.

    For arguments that only some versions take and that mean the same where they exist:
    ``manager``, ``site_settings``, ``requestor``, ``reason``.
    """
    known = signature(function).parameters
    return function(
        *args, **{name: value for name, value in keywords.items() if name in known}
    )


def has_field(model: Any, name: str) -> bool:
    """Whether a model of Saleor's has a field in this version."""
    return name in {field.name for field in model._meta.get_fields()}


def plugins_manager(actor: Actor) -> Any:
    """A plugins manager that reads from the writer and acts for ``actor``."""
    from saleor.plugins.manager import get_plugins_manager

    return get_plugins_manager(
        allow_replica=False, requestor_getter=lambda: requestor_of(actor)
    )


def requestor_of(actor: Actor) -> Any:
    """The App or user that Saleor's events name as their principal, or ``None``."""
    return actor.app or actor.user


def site_settings() -> Any:
    """The shop-wide settings row."""
    site: Any = Site.objects.get_current()
    return site.settings


def stock_follows_zones(shop: Any) -> bool:
    """Whether a warehouse sells only where a shipping zone of it reaches.

    Later versions have a setting for it; before, it was always so.
    """
    return getattr(shop, "use_legacy_shipping_zone_stock_availability", True)


def pages(*reasons: NativeReason) -> dict[int | None, Any]:
    """The pages that some reasons name, by primary key; those that are gone are not."""
    from saleor.page.models import Page

    named = {reason.page_id for reason in reasons} - {None}
    return dict(Page.objects.in_bulk(named)) if named else {}


def stocks_were_updated(stocks: Sequence[Any], actor: Actor) -> None:
    """Tell subscribers that stocks' quantities changed. Call it after the commit."""
    if events := _module("saleor.warehouse.webhooks.stock_events"):
        events.trigger_product_variant_stocks_updated(
            stocks, requestor=requestor_of(actor)
        )
    else:
        plugins_manager(actor).product_variant_stocks_updated(stocks)


def variant_is_back_in_stock(stock: Any, actor: Actor) -> None:
    """Tell subscribers that a stock has units to sell again. Call it after the commit.

    Versions that count stock by channel also announce it for each channel where no
    other warehouse has units; they stay silent under the older counting by shipping
    zone.
    """
    requestor = requestor_of(actor)
    if events := _module("saleor.warehouse.webhooks.stock_events"):
        events.trigger_product_variant_back_in_stock(stock, requestor=requestor)
    else:
        plugins_manager(actor).product_variant_back_in_stock(stock)

    _tell_channels("back_in_stock", stock, actor)


def variant_is_out_of_stock(stock: Any, actor: Actor) -> None:
    """Tell subscribers that a stock has no units to sell left; else as coming back."""
    requestor = requestor_of(actor)
    if events := _module("saleor.warehouse.webhooks.stock_events"):
        events.trigger_product_variant_out_of_stock(stock, requestor=requestor)
    else:
        plugins_manager(actor).product_variant_out_of_stock(stock)
    _tell_channels("out_of_stock", stock, actor)


def _tell_channels(what: str, stock: Any, actor: Actor) -> None:
    shop = site_settings()
    if stock_follows_zones(shop):
        return
    if channels := _module("saleor.warehouse.channel_stock_availability"):
        tell = getattr(channels, f"trigger_{what}_in_channel_events_for_stocks")
        tell([stock], shop, requestor=requestor_of(actor))


def gift_card_gateway_id() -> str | None:
    """``app_identifier`` of transactions that gift cards paid; ``None`` before 3.23."""
    constants = _module("saleor.giftcard.const")
    return getattr(constants, "GIFT_CARD_PAYMENT_GATEWAY_ID", None)


def check_gift_card(transaction: Any) -> None:
    """Refuse to pay to a card on which the customer could not spend the money.

    Saleor itself pays to cards that were switched off or have expired.

    Raises:
        HostError: the transaction's card is such a one.
    """
    card = transaction.gift_card
    if card is not None and not card.is_active:
        raise HostError("The gift card is not active.")
    if (
        card is not None
        and card.expiry_date
        and card.expiry_date < timezone.now().date()
    ):
        raise HostError("The gift card has expired.")


def refund_gift_card(transaction: Any, request_event: Any, actor: Actor) -> None:
    """Give a gift card its money back and record the answer as events."""
    from saleor.giftcard.gateway import refund_gift_card_transaction

    refund_gift_card_transaction(
        transaction, request_event, user=actor.user, app=actor.app
    )


def channel_context_class() -> type:
    """Saleor's wrapper of what belongs to a channel; it moved after 3.21."""
    for place in ("saleor.graphql.core.context", "saleor.graphql.channel"):
        if found := getattr(import_module(place), "ChannelContext", None):
            return found
    raise ImportError("Saleor has no ChannelContext where it is known to be.")


def operator_inputs() -> str:
    """The module of the operator inputs of ``where``; it moved after 3.21."""
    filters = find_spec("saleor.graphql.core.filters")
    if filters is not None and filters.submodule_search_locations is not None:
        return "saleor.graphql.core.filters.where_input"
    return "saleor.graphql.core.types.filter_input"


_waiting_for_views: set[str] = set()


def vary_introspection_cache(suffix: str) -> None:
    """Keep Saleor's cached introspection apart from that of a schema without us.

    Outside DEBUG an introspection result is cached for days under Saleor's version
    and the query; ``suffix`` joins that key.
    """
    from django.conf import settings

    if (present := getattr(settings, "GRAPHQL_CACHE_SUFFIX", None)) is not None:
        settings.GRAPHQL_CACHE_SUFFIX = "-".join(filter(None, (present, suffix)))
        return

    def vary(**_signal: Any) -> None:
        from saleor.graphql import views

        plain_key = views.generate_cache_key
        views.generate_cache_key = lambda raw_query: f"{plain_key(raw_query)}-{suffix}"
        request_started.disconnect(vary)
        _waiting_for_views.discard(suffix)

    # Importing the views builds the schema, so that has to wait for the first request.
    request_started.connect(vary, weak=False)
    _waiting_for_views.add(suffix)


def introspection_cache_varies(suffix: str) -> bool:
    """Whether ``suffix`` is in the key of cached introspection, or will be."""
    from django.conf import settings

    if (present := getattr(settings, "GRAPHQL_CACHE_SUFFIX", None)) is not None:
        return suffix in present
    if suffix in _waiting_for_views:
        return True
    return suffix in import_module("saleor.graphql.views").generate_cache_key("")


def _module(name: str) -> Any:
    """The module, or ``None`` in a version that has none of that name."""
    parent = name.rpartition(".")[0]
    if find_spec(parent) is None or find_spec(name) is None:
        return None
    return import_module(name)
