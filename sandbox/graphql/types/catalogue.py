import graphene

from ..fields import Row, connection_of, rows
from .meta import KEYS, Metadata, ObjectWithMetadata


class Channel(Row):
    name = graphene.String(required=True)
    slug = graphene.String(required=True)
    currency_code = graphene.String(required=True)
    is_active = graphene.Boolean(required=True)


class Warehouse(Row):
    name = graphene.String(required=True)
    slug = graphene.String(required=True)


class Stock(Row):
    warehouse = graphene.Field(Warehouse, required=True)
    quantity = graphene.Int(required=True)
    quantity_allocated = graphene.Int(required=True)


class Image(graphene.ObjectType):
    url = graphene.String(required=True)
    alt = graphene.String()


class Product(Row):
    name = graphene.String(required=True)
    thumbnail = graphene.Field(
        Image, args={"size": graphene.Int()}, description="The sandbox keeps none."
    )
    variants = rows(lambda: ProductVariant, "variants")

    @staticmethod
    def resolve_thumbnail(root, info, size=None):
        return None


class ProductVariant(Row):
    name = graphene.String(required=True)
    sku = graphene.String()
    external_reference = graphene.String()
    metafields = graphene.Field(
        Metadata, args=KEYS, resolver=ObjectWithMetadata.resolve_metafields
    )
    product = graphene.Field(Product, required=True)
    quantity_available = graphene.Int()
    track_inventory = graphene.Boolean(required=True)
    stocks = rows(
        lambda: Stock, "stocks", permissions=("MANAGE_PRODUCTS", "MANAGE_ORDERS")
    )

    @staticmethod
    def resolve_quantity_available(root, info):
        """Units in all warehouses that are promised to nobody."""
        return sum(row.quantity - row.quantity_allocated for row in root.stocks.all())


WarehouseConnection = connection_of(Warehouse)
