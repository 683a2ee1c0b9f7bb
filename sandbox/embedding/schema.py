"""What the Dashboard's own pages ask of the shop and the plugin does not."""

from typing import Any

import graphene
from django.conf import settings

from ..account.models import User as UserRow
from ..graphql import additions
from ..graphql.access import for_those_who
from ..graphql.fields import Row, key_of, rows
from ..graphql.types.account import User
from ..graphql.types.catalogue import ProductVariant
from ..graphql.types.order import OrderLine
from ..product.models import Product as ProductRow


class Image(graphene.ObjectType):
    url = graphene.String(required=True)
    alt = graphene.String()


def _thumbnail(product: ProductRow | None) -> Image | None:
    if product is None:
        return None
    url = f"{settings.PUBLIC_URL}media/products/{product.slug}.png"
    return Image(url=url, alt=product.name)


SIZES = {"size": graphene.Int(), "format": graphene.String()}
"""Every picture is of one size and format here."""


class Product(Row):
    name = graphene.String(required=True)
    slug = graphene.String(required=True)
    thumbnail = graphene.Field(Image, args=SIZES)
    variants = rows(lambda: ProductVariant, "variants")

    @staticmethod
    def resolve_thumbnail(root: ProductRow, info: Any, **_sizes: Any) -> Image | None:
        return _thumbnail(root)


class PageQueries:
    user = graphene.Field(User, id=graphene.ID(required=True))
    product = graphene.Field(
        Product, id=graphene.ID(required=True), channel=graphene.String()
    )

    @staticmethod
    @for_those_who("MANAGE_USERS", "MANAGE_ORDERS")
    def resolve_user(root: Any, info: Any, id: str) -> UserRow | None:
        return UserRow.objects.filter(pk=key_of(id, "User")).first()

    @staticmethod
    def resolve_product(
        root: Any, info: Any, id: str, channel: str | None = None
    ) -> ProductRow | None:
        return ProductRow.objects.filter(pk=key_of(id, "Product")).first()


def join() -> None:
    """Add them; the schema must not be built yet."""
    additions.QUERIES.append(PageQueries)
    additions.extend(ProductVariant, {"product": graphene.Field(Product)})
    of_line = graphene.Field(
        Image,
        args=SIZES,
        resolver=lambda line, info, **_sizes: _thumbnail(
            line.variant.product if line.variant else None
        ),
    )
    additions.extend(OrderLine, {"thumbnail": of_line})
