import graphene

from ..documented import ObjectType


class ReturnSlip(ObjectType):
    url = graphene.String(
        required=True,
        description=(
            "A link to the PDF for whoever has it; it works for a while only, so ask "
            "for it when it is followed."
        ),
    )

    class Meta:
        description = "Represents the slip that goes into the parcel of a return."
