from typing import Any

import graphene

from ...domain.policy.decision import Refusal
from ...models import DecisionRecord
from ...models import ReturnLine as Line
from ...models import ReturnReason as Reason
from ...models import ReturnRequest as Request
from ..base import NonNullList
from ..desk import NOT_AT_DESK, for_desk, for_parties
from ..documented import ObjectType
from ..enums import ReturnMethodEnum, ReturnResolutionEnum
from ..identifiers import global_id
from ..loaders import load_one, load_platform
from .reason import ReturnReason
from .refusal import ReturnRefusal
from .scalars import Money, OrderLine, ProductVariant, money


class ReturnGivenAnswer(ObjectType):
    question = graphene.String(required=True, description="Slug of the question.")
    answer = graphene.String(required=True, description="Slug of the answer.")

    class Meta:
        description = "Represents an answer that a customer gave."


class ReturnLine(ObjectType):
    id = graphene.ID(required=True, description="ID of the line.")
    return_request = graphene.Field(
        "saleor_returns.graphql.types.request.ReturnRequest",
        required=True,
        description="The return.",
    )
    order_line = graphene.Field(
        OrderLine, required=True, description=f"What was sold. {NOT_AT_DESK}"
    )
    variant = graphene.Field(
        ProductVariant,
        description="The variant; null once deleted. Staff and returns desk only.",
    )
    reason = graphene.Field(ReturnReason, required=True, description="Why it is back.")
    comment = graphene.String(required=True, description="The customer's words.")
    resolution = ReturnResolutionEnum(required=True, description="What is wished for.")
    method = ReturnMethodEnum(required=True, description="How it comes back.")
    answers = NonNullList(
        ReturnGivenAnswer,
        required=True,
        description="What was answered to the reason's questions.",
    )
    product_name = graphene.String(required=True, description="Name when ordered.")
    variant_name = graphene.String(required=True, description="Name when ordered.")
    sku = graphene.String(required=True, description="SKU when ordered.")
    quantity_requested = graphene.Int(required=True, description="Units asked for.")
    quantity_approved = graphene.Int(required=True, description="Units approved.")
    quantity_received = graphene.Int(required=True, description="Units that arrived.")
    quantity_inspected = graphene.Int(
        required=True, description="Units that arrived and were judged."
    )
    quantity_missing = graphene.Int(
        required=True, description="Units announced that were not in the parcel."
    )
    quantity_accepted = graphene.Int(
        required=True, description="Units that the shop keeps and owes for."
    )
    quantity_rejected = graphene.Int(
        required=True, description="Units that go back to the customer."
    )
    quantity_sent_back = graphene.Int(
        required=True, description="Rejected units that left for the customer."
    )
    quantity_to_send_back = graphene.Int(
        required=True, description="Rejected units that have not left yet."
    )
    is_kept = graphene.Boolean(
        required=True,
        description=(
            "Whether nothing of it comes back: the customer keeps the goods, or it is a "
            "gift card, which is switched off."
        ),
    )
    quantity_reimbursed = graphene.Int(
        required=True, description="Units that a reimbursement covers."
    )
    total_gross = graphene.Field(
        Money,
        required=True,
        description=f"What was paid for the whole order line. {NOT_AT_DESK}",
    )
    refusal = graphene.Field(
        ReturnRefusal,
        description="Why the policy refused it; null where staff approved it after all.",
    )

    class Meta:
        description = "Represents units of one order line within a return."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_answers(root: Line, info: Any) -> list[dict[str, str]]:
        return [
            {"question": question, "answer": answer}
            for question, answer in root.answers.items()
        ]

    @staticmethod
    def resolve_id(root: Line, info: Any) -> str:
        return global_id("ReturnLine", root.pk)

    @staticmethod
    def resolve_return_request(root: Line, info: Any) -> Any:
        return load_one(info, Request, root.request_id)

    @staticmethod
    def resolve_order_line(root: Line, info: Any) -> Any:
        return for_parties(
            info,
            root.request_id,
            lambda: load_platform(info, "order.OrderLine", root.order_line_id),
        )

    @staticmethod
    def resolve_variant(root: Line, info: Any) -> Any:
        return for_desk(
            info,
            root.request_id,
            lambda: load_platform(info, "product.ProductVariant", root.variant_id),
        )

    @staticmethod
    def resolve_reason(root: Line, info: Any) -> Any:
        return load_one(info, Reason, root.reason_id)

    @staticmethod
    def resolve_total_gross(root: Line, info: Any) -> Any:
        return for_parties(
            info, root.request_id, lambda: money(root.total_gross_amount, root.currency)
        )

    @staticmethod
    def resolve_refusal(root: Line, info: Any) -> Any:
        def refusal(record: DecisionRecord) -> Refusal | None:
            return record.answer.line(root.order_line_id).refusal

        if root.quantity_approved:
            return None
        return load_one(info, DecisionRecord, root.request_id, field="request_id").then(
            refusal
        )
