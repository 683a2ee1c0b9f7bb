"""What a real Saleor asks for beyond the columns that both hosts share.

Columns that only some versions have are probed, as in ``saleor_returns.host.saleor``.
"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import graphene
from django.conf import settings
from django.utils import timezone

from saleor_returns.conf import PLUGIN_ID

from .pricing import Price
from .tables import rows

WEBHOOK_SECRET = ""
"""Saleor signs with its own key, which it serves, where a webhook has no secret."""

REFUND_SUBSCRIPTION = """
subscription {
  event {
    ... on TransactionRefundRequested {
      action { actionType amount currency }
      transaction { id pspReference }
      grantedRefund { id }
    }
  }
}
"""


def prepare() -> None:
    """The site and its settings: a flushed database has none."""
    from django.contrib.sites.models import Site

    site, made = rows("sites.Site").get_or_create(
        pk=getattr(settings, "SITE_ID"),  # the sandbox has none
        defaults={"domain": "example.com", "name": "Example shop"},
    )
    if made:
        Site.objects.clear_cache()
    rows("site.SiteSettings").get_or_create(site=site)


def channel_fields(tax_included: bool) -> dict[str, Any]:
    return {"order_mark_as_paid_strategy": "transaction_flow"}


def tax_included(channel: Any) -> bool:
    """Whether the channel's catalogue prices hold tax."""
    return channel.tax_configuration.prices_entered_with_tax


def channel_was_made(channel: Any, tax_included: bool) -> None:
    rows("tax.TaxConfiguration").update_or_create(
        channel=channel,
        defaults={
            "prices_entered_with_tax": tax_included,
            "display_gross_prices": tax_included,
        },
    )


def warehouse_serves(warehouse: Any, channel: Any) -> None:
    """Without a shipping zone Saleor sells nothing from a warehouse."""
    zone = rows("shipping.ShippingZone").filter(name="Everywhere").first()
    if zone is None:
        zone = rows("shipping.ShippingZone").create(
            name="Everywhere", countries=["FR", "DE", "BE", "US", "JP"]
        )
    zone.channels.add(channel)
    zone.warehouses.add(warehouse)


def product_type_fields(digital: bool) -> dict[str, Any]:
    return _known("product.ProductType", is_digital=digital)


def product_fields() -> dict[str, Any]:
    return {"tax_class": _standard_goods()}


def tax(country: str, rate: Decimal) -> None:
    """Saleor keeps percentages here, and fractions on order lines."""
    rows("tax.TaxClassCountryRate").update_or_create(
        tax_class=_standard_goods(), country=country, defaults={"rate": rate * 100}
    )


def give_attribute(owner: Any, slug: str, values: Iterable[str]) -> None:
    attribute, _ = rows("attribute.Attribute").get_or_create(
        slug=slug,
        defaults={"name": slug, "type": "product-type", "input_type": "dropdown"},
    )
    found = [
        rows("attribute.AttributeValue").get_or_create(
            attribute=attribute, slug=value, defaults={"name": value}
        )[0]
        for value in values
    ]
    if owner._meta.model_name == "product":
        for value in found:
            rows("attribute.AssignedProductAttributeValue").create(
                product=owner, value=value
            )
        return
    kind, _ = rows("attribute.AttributeVariant").get_or_create(
        attribute=attribute, product_type=owner.product.product_type
    )
    assigned, _ = rows("attribute.AssignedVariantAttribute").get_or_create(
        variant=owner, assignment=kind
    )
    for value in found:
        rows("attribute.AssignedVariantAttributeValue").create(
            assignment=assigned,
            value=value,
            **_known("attribute.AssignedVariantAttributeValue", variant=owner),
        )


def variant_was_listed(variant: Any, channel: Any, price: Decimal) -> None:
    product = variant.product
    rows("product.ProductChannelListing").update_or_create(
        product=product,
        channel=channel,
        defaults={
            "currency": channel.currency_code,
            "is_published": True,
            "published_at": timezone.now(),
            "visible_in_listings": True,
            "available_for_purchase_at": timezone.now(),
            "discounted_price_amount": price,
        },
    )
    if product.default_variant_id is None:
        product.default_variant = variant
        product.save(update_fields=["default_variant", "updated_at"])


def variant_global_id(variant: Any) -> str:
    return graphene.Node.to_global_id("ProductVariant", variant.pk)


def order_fields(channel: Any, shipping: Price) -> dict[str, Any]:
    price = shipping.gross if tax_included(channel) else shipping.net
    return _known(
        "order.Order",
        should_refresh_prices=False,
        base_shipping_price_amount=price,
        undiscounted_base_shipping_price_amount=price,
    )


def order_line_fields(
    channel: Any, product: Any, amounts: dict[str, Decimal]
) -> dict[str, Any]:
    kind = "gross" if tax_included(channel) else "net"
    return _known(
        "order.OrderLine",
        product_type_id=product.product_type_id,
        base_unit_price_amount=amounts[f"unit_price_{kind}_amount"],
        undiscounted_base_unit_price_amount=amounts[
            f"undiscounted_unit_price_{kind}_amount"
        ],
    )


def join_group(
    user: Any,
    name: str,
    permissions: Iterable[str],
    channels: Iterable[Any] | None,
) -> None:
    group, _ = rows("account.Group").update_or_create(
        name=name, defaults={"restricted_access_to_channels": channels is not None}
    )
    group.permissions.set(_permissions(permissions))
    group.channels.set(channels or ())
    user.groups.add(group)


def permit_app(app: Any, permissions: Iterable[str]) -> None:
    app.permissions.set(_permissions(permissions))


def take_refunds_at(app: Any, url: str) -> None:
    webhook, _ = rows("webhook.Webhook").update_or_create(
        app=app,
        name="Refunds",
        defaults={
            "target_url": url,
            "is_active": True,
            "subscription_query": REFUND_SUBSCRIPTION,
        },
    )
    rows("webhook.WebhookEvent").get_or_create(
        webhook=webhook, event_type="transaction_refund_requested"
    )


def app_token(app: Any) -> str:
    from saleor.app.models import AppToken

    _stored, secret = AppToken.objects.create(app=app, name="shop")
    return secret


def user_token(user: Any, lent_to: Any = None) -> str:
    from saleor.core.jwt import create_access_token, create_access_token_for_app

    if lent_to is not None:
        return create_access_token_for_app(lent_to, user)
    return create_access_token(user)


def configure_plugin(name: str, value: str) -> None:
    rows("plugins.PluginConfiguration").update_or_create(
        identifier=PLUGIN_ID,
        channel=None,
        defaults={"configuration": [{"name": name, "value": value}]},
    )


def graphql_context(request: Any) -> Any:
    from saleor.graphql.context import get_context_value

    return get_context_value(request)


def _standard_goods() -> Any:
    return rows("tax.TaxClass").get_or_create(name="Standard goods")[0]


def _permissions(names: Iterable[str]) -> list[Any]:
    """Permission rows by enum name; a flushed database has lost them."""
    from saleor.permission.enums import get_permissions_enum_dict

    found = []
    for name in names:
        permission = get_permissions_enum_dict()[name]
        app_label, codename = permission.value.split(".")
        row = (
            rows("permission.Permission")
            .filter(codename=codename, content_type__app_label=app_label)
            .first()
        )
        if row is None:
            content_type, _ = rows("contenttypes.ContentType").get_or_create(
                app_label=app_label, model=app_label
            )
            row = rows("permission.Permission").create(
                codename=codename, content_type=content_type, name=name
            )
        found.append(row)
    return found


def _known(label: str, **fields: Any) -> dict[str, Any]:
    """Those of the fields that this version's model has."""
    present = {field.name for field in rows(label).model._meta.get_fields()}
    return {name: value for name, value in fields.items() if name in present}
