"""Input types."""

import graphene

from .base import NonNullList
from .documented import DOC_CATEGORY, InputObjectType
from .enums import (
    ReturnAttentionReasonEnum,
    ReturnDispositionEnum,
    ReturnFaultEnum,
    ReturnFilePurposeEnum,
    ReturnGradeMeaningEnum,
    ReturnInspectionStatusEnum,
    ReturnKindEnum,
    ReturnMethodEnum,
    ReturnMoneyStatusEnum,
    ReturnPortalTextEnum,
    ReturnReceptionEnum,
    ReturnResolutionEnum,
    ReturnStatusEnum,
)
from .types.scalars import (
    DateTime,
    DateTimeRangeInput,
    LanguageCodeEnum,
    MetadataInput,
    OrderDirection,
    PositiveDecimal,
    Upload,
)

IDEMPOTENCY_KEY = (
    "A key of your choice, 1 to 128 characters. The same key with the same content "
    "does nothing again and answers as before; with other content it is refused."
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


class ReturnGradeTranslationInput(InputObjectType):
    language_code = LanguageCodeEnum(required=True, description="The language.")
    name = graphene.String(
        required=True, description="The name; an empty one removes the translation."
    )


class ReturnGradeInput(InputObjectType):
    slug = graphene.String(description="Stable handle. Needed to create a grade.")
    name = graphene.String(description="Name. Needed to create a grade.")
    meaning = ReturnGradeMeaningEnum(
        description="Whether goods, other goods or nothing came. Defaults to GOODS."
    )
    disposition = ReturnDispositionEnum(
        description="What becomes of such goods. Needed to create a grade."
    )
    position = graphene.Int(description="Place on the scale.")
    translations = NonNullList(
        ReturnGradeTranslationInput, description="Names by language."
    )


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


class ReturnReasonTranslationInput(InputObjectType):
    language_code = LanguageCodeEnum(required=True, description="The language.")
    name = graphene.String(
        required=True, description="The name; an empty one removes the translation."
    )


class ReturnTextTranslationInput(InputObjectType):
    language_code = LanguageCodeEnum(required=True, description="The language.")
    text = graphene.String(required=True, description="The text in that language.")


class ReturnPortalWordingInput(InputObjectType):
    language_code = LanguageCodeEnum(required=True, description="The language.")
    key = ReturnPortalTextEnum(required=True, description="Which text it is.")
    text = graphene.String(
        required=True, description="Plain text; an empty one gives it up."
    )


class ReturnPortalAppearanceInput(InputObjectType):
    shop_name = graphene.String(description="Name of the shop.")
    logo_url = graphene.String(description="Address of the logo, with https.")
    accent_color = graphene.String(
        description="Colour of buttons and links, as in #1f4fa3, readable on white."
    )
    support_email = graphene.String(description="Where customers write to.")
    support_url = graphene.String(description="A page with help, with https.")
    texts = NonNullList(
        ReturnPortalWordingInput, description="Texts; those not named stay."
    )


class ReturnGiftLineInput(InputObjectType):
    order_line_id = graphene.ID(required=True, description="ID of the order line.")
    quantity = graphene.Int(required=True, description="Units that were a gift.")


class ReturnReasonAnswerInput(InputObjectType):
    slug = graphene.String(required=True, description="Stable handle of the answer.")
    text = graphene.String(required=True, description="The answer in words.")
    translations = NonNullList(
        ReturnTextTranslationInput, description="The answer by language."
    )
    advice = graphene.String(description="What to tell whoever gives it.")
    advice_translations = NonNullList(
        ReturnTextTranslationInput, description="The advice by language."
    )


class ReturnReasonQuestionInput(InputObjectType):
    slug = graphene.String(required=True, description="Stable handle of the question.")
    text = graphene.String(required=True, description="The question in words.")
    translations = NonNullList(
        ReturnTextTranslationInput, description="The question by language."
    )
    required = graphene.Boolean(
        description="Whether it must be answered. Defaults to false."
    )
    product_types = NonNullList(
        graphene.String,
        description="Slugs of the product types that it is asked of; empty: all.",
    )
    answers = NonNullList(
        ReturnReasonAnswerInput, required=True, description="Two answers at least."
    )


class ReturnReasonInput(InputObjectType):
    slug = graphene.String(description="Stable handle. Needed to create a reason.")
    name = graphene.String(description="Name. Needed to create a reason.")
    fault = ReturnFaultEnum(description="Whose fault it is. Defaults to CUSTOMER.")
    kinds = NonNullList(
        ReturnKindEnum, description="Kinds of return it applies to; empty: all."
    )
    photos_required = graphene.Int(description="Number of photos to ask for.")
    position = graphene.Int(description="Place in the list.")
    questions = NonNullList(
        ReturnReasonQuestionInput,
        description="Questions that follow the reason; they replace all that there are.",
    )
    translations = NonNullList(
        ReturnReasonTranslationInput, description="Names by language."
    )
    native_reference = graphene.ID(
        description="Page that native returns name as their reason; null unlinks it."
    )
    native_refund_reference = graphene.ID(
        description=(
            "Page that native refunds name as their reason; null unlinks it. Without "
            "one that of returns serves, where the shop offers it for refunds too."
        )
    )


class ReturnDeliveryRecordInput(InputObjectType):
    order_id = graphene.ID(required=True, description="The order.")
    fulfillment_id = graphene.ID(required=True, description="The fulfillment.")
    delivered_at = DateTime(required=True, description="When it reached the customer.")


class ReturnGracePeriodSetInput(InputObjectType):
    order_id = graphene.ID(required=True, description="The order.")
    until = DateTime(
        required=True,
        description=(
            "Until when returns may be asked for, where that is later than the rules "
            "say. A moment that has passed takes an earlier grace back."
        ),
    )
    reason = graphene.String(required=True, description="Why; staff read it later.")


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
