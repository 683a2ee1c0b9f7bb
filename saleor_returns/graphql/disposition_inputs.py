"""Input types of rules of dispositions, and of what is asked about them."""

import graphene

from .documented import InputObjectType
from .types.scalars import JSON


class ReturnDispositionItemInput(InputObjectType):
    line_id = graphene.ID(required=True, description="The line of the return.")
    quantity = graphene.Int(required=True, description="Units of this group.")
    grade = graphene.String(description="Slug of their grade.")

    class Meta:
        description = "Units that were found alike."


class ReturnDispositionRulesPublishInput(InputObjectType):
    channel_id = graphene.ID(description="The channel; null: the shop's default.")
    document = JSON(
        required=True, description="The rules; see `returnDispositionRulesSchema`."
    )
    note = graphene.String(description="What to say of them.")


class ReturnSecondHandLinkInput(InputObjectType):
    variant_id = graphene.ID(required=True, description="The variant when new.")
    grade = graphene.String(required=True, description="Slug of the grade.")
    channel = graphene.String(required=True, description="Slug of the outlet channel.")
    target_variant_id = graphene.ID(
        required=True, description="The variant that such goods are sold as."
    )
