"""Input types on goods without a return."""

import graphene

from .base import NonNullList
from .documented import InputObjectType
from .goods_inputs import ReturnVerdictInput
from .input_words import IDEMPOTENCY_KEY
from .request_inputs import ReturnRequestLineInput


class ReturnBlindReceiptItemInput(InputObjectType):
    description = graphene.String(
        description="What it is, if the variant is not known."
    )
    variant_id = graphene.ID(description="The variant, if it is known.")
    quantity = graphene.Int(required=True, description="Units that were found alike.")
    grade = graphene.String(description="Slug of a grade: what was found.")
    note = graphene.String(description="Staff's note.")


class ReturnBlindReceiptInput(InputObjectType):
    items = NonNullList(ReturnBlindReceiptItemInput, description="What arrived.")
    warehouse_id = graphene.ID(description="Where it arrived; needed to restock.")
    sender = graphene.String(description="What the parcel says of who sent it.")
    tracking_number = graphene.String(description="The parcel's number.")
    note = graphene.String(description="Staff's note.")
    idempotency_key = graphene.String(description=IDEMPOTENCY_KEY)


class ReturnBlindMatchItemInput(ReturnVerdictInput):
    line_id = graphene.ID(description="The line of the return.")
    order_line_id = graphene.ID(description="Or the line of the order.")
    quantity = graphene.Int(required=True, description="Units of this group.")

    class Meta:
        description = (
            "Units that arrived. Without a grade and a disposition they wait to be "
            "inspected."
        )


class ReturnBlindMatchInput(InputObjectType):
    return_id = graphene.ID(description="The return that the goods are of.")
    order_id = graphene.ID(
        description="Or the order: a return is asked for. Requires MANAGE_ORDERS."
    )
    lines = NonNullList(
        ReturnRequestLineInput, description="What of the order came back."
    )
    override_reason = graphene.String(
        description=(
            "Why the return is approved although the policy declines it or leaves it to "
            "staff. For staff with MANAGE_ORDERS."
        )
    )
    items = NonNullList(
        ReturnBlindMatchItemInput, required=True, description="What arrived."
    )
