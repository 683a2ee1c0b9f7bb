"""The shop's own root queries."""

import graphene

from ..account.models import User as UserRow
from ..channel.models import Channel as ChannelRow
from ..order.models import Order as OrderRow
from ..product.models import Category, Collection, ProductType
from ..product.models import ProductVariant as ProductVariantRow
from ..warehouse.models import Warehouse as WarehouseRow
from .access import accessible_channel_ids, for_those_who
from .fields import connection, key_of, slugged
from .types.account import User
from .types.catalogue import (
    CategoryConnection,
    Channel,
    CollectionConnection,
    ProductTypeConnection,
    ProductVariant,
    WarehouseConnection,
)
from .types.order import Order, OrderConnection


class ShopQueries(graphene.ObjectType):
    me = graphene.Field(User)
    order = graphene.Field(Order, id=graphene.ID(required=True))
    orders = graphene.Field(OrderConnection, first=graphene.Int(default_value=100))
    channels = graphene.List(graphene.NonNull(Channel))
    warehouses = graphene.Field(
        WarehouseConnection, first=graphene.Int(default_value=100)
    )
    categories = slugged(CategoryConnection, Category)
    collections = slugged(CollectionConnection, Collection)
    product_types = slugged(ProductTypeConnection, ProductType)
    product_variant = graphene.Field(
        ProductVariant,
        id=graphene.ID(),
        sku=graphene.String(),
        channel=graphene.String(),
    )

    @staticmethod
    def resolve_me(root, info) -> UserRow | None:
        return info.context.user

    @staticmethod
    def resolve_order(root, info, id):
        """Whoever knows an order's id may read it, as in Saleor."""
        return OrderRow.objects.filter(pk=key_of(id, "Order")).first()

    @staticmethod
    @for_those_who("MANAGE_ORDERS")
    def resolve_orders(root, info, first):
        orders = OrderRow.objects.all()
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
    def resolve_product_variant(root, info, id=None, sku=None, channel=None):
        named = {"sku": sku} if id is None else {"pk": key_of(id, "ProductVariant")}
        return ProductVariantRow.objects.filter(**named).first()
