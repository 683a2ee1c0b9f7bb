"""What the sandbox asks for beyond the columns that both hosts share."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from saleor_returns.conf import PLUGIN_ID

from .pricing import Price
from .tables import rows

WEBHOOK_SECRET = "known to the shop and to its payment App"  # noqa: S105
"""The sandbox has no key of its own: it signs with what it shares with an App."""


def prepare() -> None:
    """The sandbox has no settings rows."""


def channel_fields(tax_included: bool) -> dict[str, Any]:
    return {"metadata": {"tax_included": tax_included}}


def tax_included(channel: Any) -> bool:
    """Whether the channel's catalogue prices hold tax."""
    return channel.metadata.get("tax_included", True)


def channel_was_made(channel: Any, tax_included: bool) -> None:
    """A channel is nothing more here."""


def warehouse_serves(warehouse: Any, channel: Any) -> None:
    """There are no shipping zones here."""


def product_type_fields(digital: bool) -> dict[str, Any]:
    return {"is_digital": digital}


def product_fields() -> dict[str, Any]:
    return {}


def tax(country: str, rate: Decimal) -> None:
    """Orders are all that knows of taxes here."""


def give_attribute(owner: Any, slug: str, values: Iterable[str]) -> None:
    owner.attributes[slug] = list(values)
    owner.save(update_fields=["attributes"])


def variant_was_listed(variant: Any, channel: Any, price: Decimal) -> None:
    """The variant's listing is all there is."""


def variant_global_id(variant: Any) -> str:
    from graphql_relay import to_global_id

    return to_global_id("ProductVariant", variant.pk)


def order_fields(channel: Any, shipping: Price) -> dict[str, Any]:
    return {}


def order_line_fields(
    channel: Any, product: Any, amounts: dict[str, Decimal]
) -> dict[str, Any]:
    return {"product_type_id": product.product_type_id}


def join_group(
    user: Any,
    name: str,
    permissions: Iterable[str],
    channels: Iterable[Any] | None,
) -> None:
    group, _ = rows("account.Group").update_or_create(
        name=name,
        defaults={
            "permissions": list(permissions),
            "restricted_access_to_channels": channels is not None,
        },
    )
    group.channels.set(channels or ())
    user.groups.add(group)


def permit_app(app: Any, permissions: Iterable[str]) -> None:
    app.permissions = list(permissions)
    app.save(update_fields=["permissions"])


def take_refunds_at(app: Any, url: str) -> None:
    rows("app.PaymentWebhook").update_or_create(
        app=app,
        defaults={
            "target_url": url,
            "is_active": True,
            "secret_key": WEBHOOK_SECRET,
        },
    )


def graphql_context(request: Any) -> Any:
    from sandbox.graphql.access import context_of

    return context_of(request)


def app_token(app: Any) -> str:
    from sandbox.app.models import AppToken

    _stored, secret = AppToken.objects.create(app=app, name="shop")
    return secret


def user_token(user: Any, lent_to: Any = None) -> str:
    from sandbox.graphql.tokens import token_for

    return token_for(user, lent_to)


def configure_plugin(name: str, value: str) -> None:
    rows("app.PluginConfiguration").update_or_create(
        identifier=PLUGIN_ID, defaults={"configuration": {name: value}}
    )
