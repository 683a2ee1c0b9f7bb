"""Conditions of lists with operators, as the platform's own lists take them."""

from typing import Any

import graphene

from .base import NonNullList
from .documented import InputObjectType
from .enums import (
    ReturnAttentionReasonEnum,
    ReturnInspectionStatusEnum,
    ReturnKindEnum,
    ReturnMoneyStatusEnum,
    ReturnPriorityEnum,
    ReturnReceptionEnum,
    ReturnStatusEnum,
    ReturnViewEnum,
)
from .types.scalars import (
    DateTimeRangeInput,
    GlobalIDFilterInput,
    IntFilterInput,
    StringFilterInput,
)

EACH = "Each item must hold for at least one of the lines."


def _enum_input(name: str, enum: Any) -> Any:
    fields = {
        "eq": enum(description="Equal to this value."),
        "one_of": NonNullList(enum, description="Equal to one of these values."),
        "Meta": {"description": f"Conditions on a {enum._meta.name}."},
    }
    return type(name, (InputObjectType,), fields)


ReturnKindEnumFilterInput = _enum_input("ReturnKindEnumFilterInput", ReturnKindEnum)
ReturnStatusEnumFilterInput = _enum_input(
    "ReturnStatusEnumFilterInput", ReturnStatusEnum
)
ReturnInspectionStatusEnumFilterInput = _enum_input(
    "ReturnInspectionStatusEnumFilterInput", ReturnInspectionStatusEnum
)
ReturnReceptionEnumFilterInput = _enum_input(
    "ReturnReceptionEnumFilterInput", ReturnReceptionEnum
)
ReturnMoneyStatusEnumFilterInput = _enum_input(
    "ReturnMoneyStatusEnumFilterInput", ReturnMoneyStatusEnum
)
ReturnPriorityEnumFilterInput = _enum_input(
    "ReturnPriorityEnumFilterInput", ReturnPriorityEnum
)
ReturnAttentionReasonEnumFilterInput = _enum_input(
    "ReturnAttentionReasonEnumFilterInput", ReturnAttentionReasonEnum
)


class ReturnMetadataValueFilterInput(InputObjectType):
    eq = graphene.String(description="Equal to this value.")
    one_of = NonNullList(graphene.String, description="Equal to one of these values.")

    class Meta:
        description = "Conditions on the value of a metadata key."


class ReturnMetadataFilterInput(InputObjectType):
    key = graphene.String(required=True, description="The key, which must be there.")
    value = ReturnMetadataValueFilterInput(description="What its value must be.")

    class Meta:
        description = "Conditions on public metadata: a key, and its value if given."


class ReturnLineFilterInput(InputObjectType):
    product = GlobalIDFilterInput(description="By the product's ID.")
    variant = GlobalIDFilterInput(description="By the variant's ID.")
    sku = StringFilterInput(description="By the SKU when ordered.")
    reason = StringFilterInput(description="By the slug of the reason.")

    class Meta:
        description = "Conditions that one and the same line of a return must meet."


class ReturnRequestWhereInput(InputObjectType):
    ids = NonNullList(graphene.ID, description="By IDs of returns.")
    number = StringFilterInput(description="By the number of the return.")
    kind = ReturnKindEnumFilterInput(description="By the kind of return.")
    status = ReturnStatusEnumFilterInput(description="By what was decided.")
    reception = ReturnReceptionEnumFilterInput(description="By how much has arrived.")
    inspection = ReturnInspectionStatusEnumFilterInput(
        description="By whether what arrived was inspected."
    )
    money_status = ReturnMoneyStatusEnumFilterInput(
        description="By how much was paid back."
    )
    order_id = GlobalIDFilterInput(description="By the order's ID.")
    order_number = IntFilterInput(description="By the order's number.")
    channel_id = GlobalIDFilterInput(description="By the ID of the order's channel.")
    user = GlobalIDFilterInput(description="By the customer's ID.")
    user_email = StringFilterInput(description="By the e-mail address of the order.")
    reason = StringFilterInput(description="By the slug of a line's reason.")
    lines = NonNullList(
        ReturnLineFilterInput, description=f"By lines of the return. {EACH}"
    )
    created_at = DateTimeRangeInput(description="By when it was asked for.")
    updated_at = DateTimeRangeInput(description="By when it last changed.")
    refund_due_at = DateTimeRangeInput(
        description="By until when what is owed is to be paid."
    )
    metadata = ReturnMetadataFilterInput(description="By public metadata.")
    needs_attention = graphene.Boolean(description="Whether staff should look at it.")
    attention_reason = ReturnAttentionReasonEnumFilterInput(
        description="By a reason for which staff should look at it."
    )
    view = ReturnViewEnum(description="By what staff have to do for it.")
    assignee = GlobalIDFilterInput(
        description="By the ID of the staff user whom it is assigned to."
    )
    is_assigned = graphene.Boolean(description="Whether it is assigned to anybody.")
    priority = ReturnPriorityEnumFilterInput(description="By how soon it is wanted.")
    due_at = DateTimeRangeInput(description="By when the next step of staff is due.")
    is_overdue = graphene.Boolean(
        description="Whether the next step of staff was due before now."
    )
    AND = NonNullList(
        lambda: ReturnRequestWhereInput, description="Conditions that must all hold."
    )
    OR = NonNullList(
        lambda: ReturnRequestWhereInput,
        description="Conditions of which at least one must hold.",
    )

    class Meta:
        description = (
            "Conditions on returns; all must hold. AND and OR stand alone in their "
            "object. An empty condition holds for nothing."
        )
