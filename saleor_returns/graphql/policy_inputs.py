"""Input types of policies and of their preview."""

import graphene

from .base import NonNullList
from .documented import InputObjectType
from .enums import ReturnKindEnum, ReturnMethodEnum, ReturnResolutionEnum
from .request_inputs import ReturnAnswerInput
from .types.scalars import JSON, DateTime, MetadataInput, PositiveDecimal

REVISION = (
    "Revision of the policy as it was read; refused if somebody wrote to it since."
)
EFFECTIVE_FROM = (
    "It decides on orders placed from then on. Null: from now on; never a moment that "
    "has passed."
)


class ReturnPolicyCreateInput(InputObjectType):
    channel_id = graphene.ID(description="The channel; null: the shop's default.")
    document = JSON(description="The rules; see `returnPolicySchema`.")
    starter = graphene.String(
        description="Name of a starter policy to begin with, instead of rules."
    )
    note = graphene.String(description="What to say of the draft.")


class ReturnPolicyUpdateInput(InputObjectType):
    revision = graphene.Int(required=True, description=REVISION)
    document = JSON(required=True, description="The rules, in full.")
    note = graphene.String(
        description="What to say of the draft; null leaves it as it is."
    )


class ReturnPolicyPublishInput(InputObjectType):
    revision = graphene.Int(required=True, description=REVISION)
    effective_from = DateTime(description=EFFECTIVE_FROM)


class ReturnPolicyRollbackInput(InputObjectType):
    revision = graphene.Int(required=True, description=REVISION)
    version = graphene.Int(
        required=True, description="Number of the published version to go back to."
    )
    effective_from = DateTime(description=EFFECTIVE_FROM)
    note = graphene.String(description="What to say of the new version.")


class ReturnPreviewWishInput(InputObjectType):
    order_line_id = graphene.ID(
        description="The line of the order; not for an order that is made up."
    )
    quantity = graphene.Int(required=True, description="Units to return.")
    reason = graphene.String(description="Slug of the reason.")
    resolution = ReturnResolutionEnum(description="What is wished for.")
    method = ReturnMethodEnum(description="How it comes back.")
    answers = NonNullList(
        ReturnAnswerInput, description="Answers to the reason's questions."
    )


class ReturnPreviewAttributeInput(InputObjectType):
    slug = graphene.String(required=True, description="Slug of the attribute.")
    values = NonNullList(
        graphene.String, required=True, description="Slugs of its values."
    )


class ReturnPreviewLineInput(InputObjectType):
    sku = graphene.String(
        description=(
            "SKU. What the shop knows of such a variant holds where nothing else is "
            "said here."
        )
    )
    quantity = graphene.Int(description="Units sold and sent. Defaults to 1.")
    unit_price = PositiveDecimal(
        description="What one unit was sold for, with tax. Defaults to 0."
    )
    discount_percentage = PositiveDecimal(
        description="By how much the line was reduced. Defaults to 0."
    )
    product = graphene.String(description="Slug of the product.")
    product_type = graphene.String(description="Slug of the product type.")
    categories = NonNullList(
        graphene.String, description="Slugs of the category and of all above it."
    )
    collections = NonNullList(
        graphene.String, description="Slugs of the product's collections."
    )
    attributes = NonNullList(
        ReturnPreviewAttributeInput,
        description="Attributes of the product and of the variant.",
    )
    product_metadata = NonNullList(MetadataInput, description="Of the product.")
    variant_metadata = NonNullList(MetadataInput, description="Of the variant.")
    product_type_metadata = NonNullList(
        MetadataInput, description="Of the product type."
    )
    digital = graphene.Boolean(description="Nothing was shipped. Defaults to false.")
    gift_card = graphene.Boolean(description="A gift card. Defaults to false.")
    fulfilled_at = DateTime(
        description="When it was sent. Defaults to the moment of the order."
    )
    delivered_at = DateTime(
        description="When it arrived. Defaults to an estimate, as for real orders."
    )
    wish = ReturnPreviewWishInput(description="What is to be returned of it.")


class ReturnPreviewCustomerInput(InputObjectType):
    groups = NonNullList(graphene.String, description="Names of their groups.")
    metadata = NonNullList(MetadataInput, description="Their metadata.")
    orders = graphene.Int(description="Placed orders, this one included.")
    spent = PositiveDecimal(description="What these came to.")
    returns = graphene.Int(description="Returns that were not refused.")
    returned_value = PositiveDecimal(description="What these were sold for.")


class ReturnPreviewOrderInput(InputObjectType):
    channel = graphene.String(required=True, description="Slug of the channel.")
    lines = NonNullList(
        ReturnPreviewLineInput, required=True, description="What was sold."
    )
    country = graphene.String(
        description="Where it was sent to, ISO 3166-1 alpha-2. Unknown by default."
    )
    customer = ReturnPreviewCustomerInput(
        description="The customer. Null: a guest. What is left out is not known."
    )
    placed_at = DateTime(description="When it was placed. Defaults to now.")
    asked_at = DateTime(description="When the return is asked for. Defaults to now.")
    metadata = NonNullList(MetadataInput, description="The order's metadata.")
    risk_score = PositiveDecimal(description="0 to 100. Unknown by default.")
    grace_until = DateTime(description="Staff's exception.")


class ReturnPolicyPreviewInput(InputObjectType):
    document = JSON(description="Rules to try.")
    version_id = graphene.ID(
        description=(
            "A version to try. Without rules and version, those that decide on the "
            "order are tried."
        )
    )
    order_id = graphene.ID(description="An order of the shop.")
    wishes = NonNullList(
        ReturnPreviewWishInput, description="What is to be returned of that order."
    )
    order = ReturnPreviewOrderInput(description="An order that is made up instead.")
    kind = ReturnKindEnum(description="Kind of return. Defaults to RETURN.")
