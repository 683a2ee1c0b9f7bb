"""Saleor's GraphQL types by name, and the wrapping that their resolvers expect."""

from functools import cache
from importlib import import_module
from typing import Any

from saleor.graphql.core.context import SyncWebhookControlContext
from saleor.graphql.core.types.sync_webhook_control import (
    SyncWebhookControlContextModelObjectType,
)

from ..contract import Model
from . import compat

MODULES = {
    "App": "saleor.graphql.app.types",
    "Channel": "saleor.graphql.channel.types",
    "DateTime": "saleor.graphql.core.scalars",
    "DateTimeRangeInput": "saleor.graphql.core.types.common",
    "ErrorPolicyEnum": "saleor.graphql.core.enums",
    "Fulfillment": "saleor.graphql.order.types",
    "GiftCard": "saleor.graphql.giftcard.types",
    "GlobalIDFilterInput": compat.operator_inputs(),
    "IntFilterInput": compat.operator_inputs(),
    "JSON": "saleor.graphql.core.scalars",
    "LanguageCodeEnum": "saleor.graphql.core.enums",
    "MetadataInput": "saleor.graphql.meta.inputs",
    "Money": "saleor.graphql.core.types.money",
    "ObjectWithMetadata": "saleor.graphql.meta.types",
    "Order": "saleor.graphql.order.types",
    "OrderDirection": "saleor.graphql.core.enums",
    "OrderGrantedRefund": "saleor.graphql.order.types",
    "OrderLine": "saleor.graphql.order.types",
    "Payment": "saleor.graphql.payment.types",
    "PositiveDecimal": "saleor.graphql.core.scalars",
    "ProductVariant": "saleor.graphql.product.types",
    "StringFilterInput": compat.operator_inputs(),
    "TransactionItem": "saleor.graphql.payment.types",
    "Upload": "saleor.graphql.core.types.upload",
    "User": "saleor.graphql.account.types",
    "Warehouse": "saleor.graphql.warehouse.types",
}


@cache
def type_named(name: str) -> Any:
    """Saleor's own graphene type, input, enum or scalar.

    Raises:
        KeyError: the plugin has no use for a type of that name.
    """
    return getattr(import_module(MODULES[name]), name)


def wrap(instance: Model | None) -> Any:
    """What a resolver must return for one of Saleor's rows.

    Orders and what hangs on them come in a wrapper that says whether their prices may
    be refreshed by asking a tax App. They may not: reading a return must not wait for
    anybody else's server. Saleor's own lists do the same.
    """
    if instance is None:
        return None
    wrapper = _wrapper_of(type(instance).__name__)
    return instance if wrapper is None else wrapper(instance)


@cache
def _wrapper_of(model_name: str) -> Any:
    if model_name not in MODULES:
        return None
    graphene_type = type_named(model_name)
    if issubclass(graphene_type, SyncWebhookControlContextModelObjectType):
        return lambda node: SyncWebhookControlContext(node, allow_sync_webhooks=False)
    channel_context = compat.channel_context_class()
    if model_name == "ProductVariant":
        return lambda node: channel_context(node=node, channel_slug=None)
    return None
