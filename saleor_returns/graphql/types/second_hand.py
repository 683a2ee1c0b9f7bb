from typing import Any

import graphene

from ...models import ReturnGrade as Grade
from ...models import SecondHandVariant
from ..connection import CountableConnection
from ..documented import ObjectType
from ..identifiers import global_id
from ..loaders import load_one, load_platform
from .grade import ReturnGrade
from .scalars import ProductVariant


class ReturnSecondHandVariant(ObjectType):
    id = graphene.ID(required=True, description="ID of the link.")
    variant = graphene.Field(
        ProductVariant, description="The variant when new; null once deleted."
    )
    sku = graphene.String(required=True, description="Its SKU at that time.")
    grade = graphene.Field(ReturnGrade, required=True, description="The grade.")
    channel_slug = graphene.String(
        required=True, description="Slug of the outlet channel."
    )
    target = graphene.Field(
        ProductVariant,
        description="What such goods are sold as; null once deleted.",
    )
    target_sku = graphene.String(required=True, description="Its SKU at that time.")
    is_made = graphene.Boolean(
        required=True, description="Whether it was made by itself, not linked by staff."
    )

    class Meta:
        description = "Represents what a variant is sold as second hand."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: SecondHandVariant, info: Any) -> str:
        return global_id("ReturnSecondHandVariant", root.pk)

    @staticmethod
    def resolve_variant(root: SecondHandVariant, info: Any) -> Any:
        return load_platform(info, "product.ProductVariant", root.variant_id)

    @staticmethod
    def resolve_grade(root: SecondHandVariant, info: Any) -> Any:
        return load_one(info, Grade, root.grade_id)

    @staticmethod
    def resolve_target(root: SecondHandVariant, info: Any) -> Any:
        return load_platform(info, "product.ProductVariant", root.target_id)


class ReturnSecondHandVariantCountableConnection(CountableConnection):
    class Meta:
        node = ReturnSecondHandVariant
