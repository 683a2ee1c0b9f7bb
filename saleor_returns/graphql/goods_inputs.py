"""Inputs for goods that arrive and are looked at."""

import graphene

from .base import NonNullList
from .documented import InputObjectType
from .enums import ReturnDispositionEnum
from .input_words import IDEMPOTENCY_KEY
from .types.scalars import DateTime


class ReturnVerdictInput(InputObjectType):
    grade = graphene.String(description="Slug of a grade: what was found.")
    disposition = ReturnDispositionEnum(
        description=(
            "What becomes of the units. Defaults to what the shop's rules make of them."
        )
    )
    reason = graphene.String(
        description="Why, where a rule says otherwise or an inspection is corrected."
    )
    warehouse_id = graphene.ID(
        description=(
            "Where the units go. Defaults to where the rules want them, or where they "
            "arrived."
        )
    )
    serial_numbers = NonNullList(
        graphene.String, description="At most one for each unit."
    )
    lot_number = graphene.String(description="The units' lot number.")
    photos = NonNullList(
        graphene.ID, description="IDs of files of the return that show the units."
    )
    note = graphene.String(description="Staff's note.")

    class Meta:
        abstract = True


class ReturnReceiveItemInput(ReturnVerdictInput):
    line_id = graphene.ID(required=True, description="The line of the return.")
    quantity = graphene.Int(required=True, description="Units of this group.")

    class Meta:
        description = (
            "Units that arrived. Without a grade and a disposition they wait to be "
            "inspected."
        )


class ReturnInspectItemInput(ReturnVerdictInput):
    line_id = graphene.ID(required=True, description="The line of the return.")
    quantity = graphene.Int(required=True, description="Units of this group.")

    class Meta:
        description = "Units that were found alike. Needs a grade or a disposition."


class ReturnBulkItemInput(ReturnVerdictInput):
    external_reference = graphene.String(
        required=True,
        description=(
            "Your own name of the item, 1 to 128 characters, unique for the return. An "
            "item that is sent again with the same content is taken once; with other "
            "content it is refused."
        ),
    )
    return_id = graphene.ID(description="The return. Or name it by its number.")
    return_number = graphene.String(description="The return's number.")
    line_id = graphene.ID(
        description="The line of the return. Or name it by its order line or SKU."
    )
    order_line_id = graphene.ID(description="The order's line.")
    sku = graphene.String(
        description=(
            "The line's SKU. Of several lines with it the first is meant that has room "
            "for the units."
        )
    )
    quantity = graphene.Int(required=True, description="Units of this group.")

    class Meta:
        abstract = True


class ReturnReceiveBulkItemInput(ReturnBulkItemInput):
    class Meta:
        description = (
            "Units that arrived. Without a grade and a disposition they wait to be "
            "inspected."
        )


class ReturnInspectBulkItemInput(ReturnBulkItemInput):
    class Meta:
        description = "Units that were found alike. Needs a grade or a disposition."


class ReturnInspectionFixInput(ReturnVerdictInput):
    inspection_id = graphene.ID(required=True, description="What to correct.")
    quantity = graphene.Int(
        description="Of how many units. Defaults to all that were not corrected yet."
    )

    class Meta:
        description = "What an inspection should have said."


class ReturnReceiveInput(InputObjectType):
    items = NonNullList(
        ReturnReceiveItemInput, required=True, description="What arrived."
    )
    is_empty_box = graphene.Boolean(
        description=(
            "Nothing was in the parcel. `items` is then empty, or names units that are "
            "given up as missing."
        )
    )
    warehouse_id = graphene.ID(description="Where it arrived; needed to restock.")
    note = graphene.String(description="Staff's note.")
    idempotency_key = graphene.String(description=IDEMPOTENCY_KEY)


class ReturnDeliveryRecordInput(InputObjectType):
    order_id = graphene.ID(required=True, description="The order.")
    fulfillment_id = graphene.ID(required=True, description="The fulfillment.")
    delivered_at = DateTime(required=True, description="When it reached the customer.")
