import graphene

from ..base import NonNullList
from ..documented import ObjectType
from .scalars import DateTime


class ReturnPolicySection(ObjectType):
    code = graphene.String(
        required=True,
        description=(
            "Stable: `until`, `excluded`, `how`, `costs`, `refund` or `withdrawal`."
        ),
    )
    title = graphene.String(required=True, description="A heading.")
    paragraphs = NonNullList(
        graphene.String, required=True, description="What stands under it."
    )

    class Meta:
        description = "Represents one section of a policy in customers' words."


class ReturnPolicyPage(ObjectType):
    language_code = graphene.String(
        required=True, description="The language that it is in, as in `fr`."
    )
    effective_from = DateTime(
        description="Since when these rules hold; null: the built-in ones."
    )
    sections = NonNullList(
        ReturnPolicySection, required=True, description="The policy, made of its rules."
    )

    class Meta:
        description = "Represents the policy for orders placed now, for customers."
