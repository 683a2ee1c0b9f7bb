"""The shop's own root queries."""

from functools import reduce
from operator import or_

import graphene
from django.db.models import Q

from ..account.models import User as UserRow
from ..app.models import App as AppRow
from ..app.models import AppExtension as AppExtensionRow
from ..channel.models import Channel as ChannelRow
from ..order.models import Order as OrderRow
from ..product.models import ProductVariant as ProductVariantRow
from ..warehouse.models import Warehouse as WarehouseRow
from .access import accessible_channel_ids, for_those_who
from .fields import connection, key_of, listed
from .types.account import App, User
from .types.app import AppExtensionConnection
from .types.catalogue import (
    Channel,
    ProductVariant,
    ProductVariantConnection,
    ProductVariantFilterInput,
    WarehouseConnection,
)
from .types.order import Order, OrderConnection, OrderFilterInput

ORDERS_BY = ("number", "user_email", "user__email", "user__last_name")
VARIANTS_BY = ("sku", "name", "product__name")


def _with_words(rows, filter, columns):
    """Rows of which some column has each word of a filter's search."""
    for word in ((filter or {}).get("search") or "").split():
        some = [Q(**{f"{name}__icontains": word}) for name in columns]
        rows = rows.filter(reduce(or_, some))
    return rows


class ShopQueries(graphene.ObjectType):
    me = graphene.Field(User)
    user = graphene.Field(User, id=graphene.ID())
    order = graphene.Field(Order, id=graphene.ID(required=True))
    orders = graphene.Field(
        OrderConnection,
        first=graphene.Int(default_value=100),
        filter=OrderFilterInput(),
    )
    channels = graphene.List(graphene.NonNull(Channel))
    warehouses = graphene.Field(
        WarehouseConnection, first=graphene.Int(default_value=100)
    )
    app = graphene.Field(App, id=graphene.ID(required=True))
    app_extensions = graphene.Field(
        AppExtensionConnection, first=graphene.Int(default_value=100)
    )
    product_variant = graphene.Field(
        ProductVariant, id=graphene.ID(required=True), channel=graphene.String()
    )
    product_variants = graphene.Field(
        ProductVariantConnection,
        ids=listed(graphene.ID),
        first=graphene.Int(default_value=100),
        filter=ProductVariantFilterInput(),
    )

    @staticmethod
    def resolve_me(root, info) -> UserRow | None:
        return info.context.user

    @staticmethod
    @for_those_who("MANAGE_STAFF", "MANAGE_USERS", "MANAGE_ORDERS")
    def resolve_user(root, info, id=None):
        return UserRow.objects.filter(pk=key_of(id, "User")).first()

    @staticmethod
    def resolve_order(root, info, id):
        """Whoever knows an order's id may read it, as in Saleor."""
        return OrderRow.objects.filter(pk=key_of(id, "Order")).first()

    @staticmethod
    @for_those_who("MANAGE_ORDERS")
    def resolve_orders(root, info, first, filter=None):
        orders = _with_words(OrderRow.objects.all(), filter, ORDERS_BY)
        channels = accessible_channel_ids(info.context)
        if channels is not None:
            orders = orders.filter(channel__in=channels)
        return connection(first, orders)

    @staticmethod
    @for_those_who("AUTHENTICATED_STAFF_USER", "AUTHENTICATED_APP")
    def resolve_channels(root, info):
        return ChannelRow.objects.all()

    @staticmethod
    @for_those_who("MANAGE_ORDERS", "MANAGE_PRODUCTS", "MANAGE_SHIPPING")
    def resolve_warehouses(root, info, first):
        return connection(first, WarehouseRow.objects.all())

    @staticmethod
    @for_those_who("AUTHENTICATED_STAFF_USER", "AUTHENTICATED_APP")
    def resolve_app(root, info, id):
        return AppRow.objects.filter(pk=key_of(id, "App"), removed_at=None).first()

    @staticmethod
    @for_those_who("AUTHENTICATED_STAFF_USER", "AUTHENTICATED_APP")
    def resolve_app_extensions(root, info, first):
        shown = AppExtensionRow.objects.select_related("app")
        shown = shown.filter(app__is_active=True, app__removed_at=None)
        return connection(first, shown)

    @staticmethod
    @for_those_who("AUTHENTICATED_STAFF_USER", "AUTHENTICATED_APP")
    def resolve_product_variants(root, info, first, ids=None, filter=None):
        variants = _with_words(ProductVariantRow.objects.all(), filter, VARIANTS_BY)
        if ids is not None:
            keys = [key_of(id, "ProductVariant") for id in ids]
            variants = variants.filter(pk__in=keys)
        return connection(first, variants)

    @staticmethod
    def resolve_product_variant(root, info, id, channel=None):
        key = key_of(id, "ProductVariant")
        return ProductVariantRow.objects.filter(pk=key).first()
