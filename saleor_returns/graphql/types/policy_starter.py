import graphene

from ..documented import ObjectType
from .scalars import JSON


class ReturnPolicyStarter(ObjectType):
    name = graphene.String(required=True, description="Stable name of the starter.")
    description = graphene.String(required=True, description="What it is about.")
    document = JSON(required=True, description="Its rules, in full.")

    class Meta:
        description = "Represents a policy of the trade that a shop can begin with."
