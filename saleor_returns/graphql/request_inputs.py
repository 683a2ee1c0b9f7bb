"""Inputs for asking for returns, finding them, and paying for them."""

import graphene

from .base import NonNullList
from .documented import DOC_CATEGORY, InputObjectType
from .enums import (
    ReturnAttentionReasonEnum,
    ReturnFilePurposeEnum,
    ReturnInspectionStatusEnum,
    ReturnKindEnum,
    ReturnMethodEnum,
    ReturnMoneyStatusEnum,
    ReturnReceptionEnum,
    ReturnResolutionEnum,
    ReturnStatusEnum,
)
from .input_words import IDEMPOTENCY_KEY
from .types.scalars import (
    DateTimeRangeInput,
    MetadataInput,
    OrderDirection,
    PositiveDecimal,
    Upload,
)


class ReturnAnswerInput(InputObjectType):
    question = graphene.String(required=True, description="Slug of the question.")
    answer = graphene.String(required=True, description="Slug of the answer.")


class ReturnNewGoodsInput(InputObjectType):
    variant_id = graphene.ID(required=True, description="A variant of any product.")
    quantity = graphene.Int(required=True, description="Units of it.")


class ReturnExchangeLineInput(InputObjectType):
    line_id = graphene.ID(required=True, description="The line of the return.")
    exchange_for = NonNullList(
        ReturnNewGoodsInput, required=True, description="What is wanted instead."
    )


class ReturnRequestLineInput(InputObjectType):
    order_line_id = graphene.ID(required=True, description="The order line.")
    quantity = graphene.Int(required=True, description="Units to give back.")
    reason = graphene.String(required=True, description="Slug of the return reason.")
    comment = graphene.String(description="The customer's words on this line.")
    resolution = ReturnResolutionEnum(description="What is wished for this line.")
    method = ReturnMethodEnum(
        description="How it comes back. Defaults to the first that the policy offers."
    )
    exchange_for = NonNullList(
        ReturnNewGoodsInput,
        description="What is wanted instead, where the resolution is EXCHANGE.",
    )
    answers = NonNullList(
        ReturnAnswerInput, description="Answers to the reason's questions."
    )


class ReturnRequestCreateInput(InputObjectType):
    order_id = graphene.ID(required=True, description="The order.")
    lines = NonNullList(
        ReturnRequestLineInput, required=True, description="What is given back."
    )
    kind = ReturnKindEnum(description="Kind of return. Defaults to RETURN.")
    resolution = ReturnResolutionEnum(
        description="What is wished for. Defaults to ORIGINAL_PAYMENT."
    )
    comment = graphene.String(description="The customer's words.")
    metadata = NonNullList(
        MetadataInput,
        description="Public metadata: whoever may read the return may read it.",
    )
    private_metadata = NonNullList(
        MetadataInput, description="Private metadata. Requires MANAGE_ORDERS."
    )
    override_reason = graphene.String(
        description=(
            "Why the return is approved although the policy declines it or leaves it to "
            "staff; kept in the timeline. For staff with MANAGE_ORDERS."
        )
    )
    idempotency_key = graphene.String(description=IDEMPOTENCY_KEY)


class ReturnResolutionLineInput(InputObjectType):
    line_id = graphene.ID(required=True, description="The line of the return.")
    resolution = ReturnResolutionEnum(
        required=True, description="What is wished for now."
    )


class ReturnUnitsAddInput(InputObjectType):
    order_line_id = graphene.ID(required=True, description="The order line.")
    quantity = graphene.Int(required=True, description="Units more.")
    reason = graphene.String(
        description=(
            "Slug of the return reason. Needed for a line that the return does not have "
            "yet; others keep theirs."
        )
    )
    answers = NonNullList(
        ReturnAnswerInput, description="Answers to the reason's questions."
    )
    why = graphene.String(
        required=True, description="Why they are added; kept in the timeline."
    )
    idempotency_key = graphene.String(description=IDEMPOTENCY_KEY)


class ReturnReimburseInput(InputObjectType):
    amount = PositiveDecimal(
        description=(
            "What to pay, in the order's currency, without a bonus, which follows it. "
            "Defaults to the proposal."
        )
    )
    reason = graphene.String(description="Why less than proposed is paid.")
    resolution = ReturnResolutionEnum(
        description="The one to pay for. Defaults to all that the return owes."
    )
    paid_outside = graphene.String(
        description=(
            "Reference of a payment that was made by other means, such as a bank "
            "transfer. It is recorded; nothing is sent."
        )
    )
    idempotency_key = graphene.String(description=IDEMPOTENCY_KEY)


class ReturnGiftLineInput(InputObjectType):
    order_line_id = graphene.ID(required=True, description="ID of the order line.")
    quantity = graphene.Int(required=True, description="Units that were a gift.")


class ReturnFileUploadInput(InputObjectType):
    return_id = graphene.ID(required=True, description="The return.")
    file = Upload(
        required=True,
        description="A JPEG, PNG or WebP, as a part of a multipart request.",
    )
    purpose = ReturnFilePurposeEnum(
        description="What it shows. Defaults to REQUEST: why goods come back."
    )


class ReturnRequestFilterInput(InputObjectType):
    statuses = NonNullList(ReturnStatusEnum, description="In one of these states.")
    receptions = NonNullList(ReturnReceptionEnum, description="With so much arrived.")
    inspections = NonNullList(
        ReturnInspectionStatusEnum, description="With so much inspected."
    )
    money_statuses = NonNullList(
        ReturnMoneyStatusEnum, description="With so much paid back."
    )
    kinds = NonNullList(ReturnKindEnum, description="Of one of these kinds.")
    needs_attention = graphene.Boolean(
        description="Whether staff should look at it for any reason."
    )
    attention_reasons = NonNullList(
        ReturnAttentionReasonEnum,
        description="At which staff should look for one of these reasons.",
    )
    order_ids = NonNullList(graphene.ID, description="Of one of these orders.")
    user_ids = NonNullList(graphene.ID, description="Of one of these customers.")
    reasons = NonNullList(graphene.String, description="With one of these reasons.")
    created_at = DateTimeRangeInput(description="Asked for in this time.")
    updated_at = DateTimeRangeInput(description="Changed in this time.")


class ReturnRequestSortField(graphene.Enum):
    NUMBER = "serial"
    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"
    STATUS = "status"
    PRIORITY = "priority"
    DUE_AT = "due_at"


ReturnRequestSortField.doc_category = DOC_CATEGORY


class ReturnRequestSortingInput(InputObjectType):
    field = ReturnRequestSortField(required=True, description="What to sort by.")
    direction = OrderDirection(required=True, description="Ascending or descending.")
