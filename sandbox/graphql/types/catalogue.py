import graphene

from ..fields import Row, connection_of, rows
from .meta import KEYS, Metadata, ObjectWithMetadata
from .pictures import thumbnail


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


class Product(Row):
    name = graphene.String(required=True)
    slug = graphene.String(required=True)
    thumbnail = thumbnail(lambda product: product.name)


class ProductVariant(Row):
    product = graphene.Field(Product, required=True)
    name = graphene.String(required=True)
    sku = graphene.String()
    external_reference = graphene.String()
    metafields = graphene.Field(
        Metadata, args=KEYS, resolver=ObjectWithMetadata.resolve_metafields
    )
    quantity_available = graphene.Int()
    track_inventory = graphene.Boolean(required=True)
    stocks = rows(
        lambda: Stock, "stocks", permissions=("MANAGE_PRODUCTS", "MANAGE_ORDERS")
    )

    @staticmethod
    def resolve_quantity_available(root, info):
        """Units in all warehouses that are promised to nobody."""
        return sum(row.quantity - row.quantity_allocated for row in root.stocks.all())


class Category(Row):
    name = graphene.String(required=True)
    slug = graphene.String(required=True)


class Collection(Row):
    name = graphene.String(required=True)
    slug = graphene.String(required=True)


class ProductType(Row):
    name = graphene.String(required=True)
    slug = graphene.String(required=True)


CategoryConnection = connection_of(Category)
CollectionConnection = connection_of(Collection)
ProductTypeConnection = connection_of(ProductType)


class ProductVariantFilterInput(graphene.InputObjectType):
    search = graphene.String()


ProductVariantConnection = connection_of(ProductVariant)
WarehouseConnection = connection_of(Warehouse)
