from collections.abc import Callable
from typing import Any

import graphene

from ...facts.proposal import Proposal, ProposedLine
from ...models import RefundAttempt as Attempt
from ...models import Reimbursement, ReimbursementLine, ReturnLine
from ..access import for_staff
from ..base import NonNullList
from ..documented import ObjectType
from ..enums import RefundAttemptStatusEnum, ReturnResolutionEnum
from ..identifiers import global_id
from ..loaders import load_many, load_one, load_platform
from .scalars import DateTime, Money, Payment, TransactionItem, money

LINE = "saleor_returns.graphql.types.request.ReturnLine"


class ReturnReimbursementLine(ObjectType):
    line = graphene.Field(LINE, required=True, description="The line of the return.")
    quantity = graphene.Int(required=True, description="Units that are paid for.")
    gross = graphene.Field(
        Money, required=True, description="Their share of what was paid, with tax."
    )
    net = graphene.Field(Money, required=True, description="The same without tax.")

    class Meta:
        description = "Represents units of a line and what they are worth."

    @staticmethod
    def resolve_line(root: ReimbursementLine | ProposedLine, info: Any) -> Any:
        if isinstance(root, ProposedLine):
            return root.line
        return load_one(info, ReturnLine, root.line_id)

    @staticmethod
    def resolve_gross(root: ReimbursementLine | ProposedLine, info: Any) -> Any:
        return _of_line(root, info, "gross_amount")

    @staticmethod
    def resolve_net(root: ReimbursementLine | ProposedLine, info: Any) -> Any:
        return _of_line(root, info, "net_amount")


def _of_line(root: ReimbursementLine | ProposedLine, info: Any, field: str) -> Any:
    amount = getattr(root, field)
    if isinstance(root, ProposedLine):
        return money(amount, root.line.currency)
    return load_one(info, ReturnLine, root.line_id).then(
        lambda line: money(amount, line.currency)
    )


class RefundAttempt(ObjectType):
    id = graphene.ID(required=True, description="ID of the attempt.")
    status = RefundAttemptStatusEnum(required=True, description="What became of it.")
    amount = graphene.Field(Money, required=True, description="What it is to pay.")
    number = graphene.Int(required=True, description="Which try of this payment it is.")
    psp_reference = graphene.String(
        required=True, description="The payment provider's reference."
    )
    message = graphene.String(description="What the provider said. Staff only.")
    transaction = graphene.Field(
        TransactionItem, description="The transaction that is refunded. Staff only."
    )
    payment = graphene.Field(
        Payment,
        description="The legacy payment that is refunded instead. Staff only.",
    )
    created_at = DateTime(required=True, description="When it was created.")
    settled_at = DateTime(description="When its end was known.")
    reversed_at = DateTime(description="When the money came back after all.")

    class Meta:
        description = "Represents one try to pay through one payment."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: Attempt, info: Any) -> str:
        return global_id("RefundAttempt", root.pk)

    @staticmethod
    def resolve_amount(root: Attempt, info: Any) -> Any:
        return money(root.amount, root.currency)

    @staticmethod
    def resolve_message(root: Attempt, info: Any) -> Any:
        return _of_attempt(root, info, lambda: root.message)

    @staticmethod
    def resolve_transaction(root: Attempt, info: Any) -> Any:
        return _of_attempt(
            root,
            info,
            lambda: load_platform(info, "payment.TransactionItem", root.transaction_id),
        )

    @staticmethod
    def resolve_payment(root: Attempt, info: Any) -> Any:
        return _of_attempt(
            root, info, lambda: load_platform(info, "payment.Payment", root.payment_id)
        )


def _of_attempt(root: Attempt, info: Any, give: Callable[[], Any]) -> Any:
    """What only staff read of an attempt; only its reimbursement knows the return."""
    return load_one(info, Reimbursement, root.reimbursement_id).then(
        lambda reimbursement: for_staff(info, reimbursement.request_id, give)
    )


class ReturnReimbursement(ObjectType):
    id = graphene.ID(required=True, description="ID of the reimbursement.")
    number = graphene.Int(required=True, description="1 for the first of a return.")
    resolution = ReturnResolutionEnum(required=True, description="The way of paying.")
    amount = graphene.Field(Money, required=True, description="What is paid.")
    proposed_amount = graphene.Field(
        Money, required=True, description="What the accepted units are worth."
    )
    adjustment_reason = graphene.String(
        required=True, description="Why less than proposed is paid."
    )
    lines = NonNullList(
        ReturnReimbursementLine, required=True, description="The units paid for."
    )
    attempts = NonNullList(
        RefundAttempt, required=True, description="Every try to pay, oldest first."
    )
    created_at = DateTime(required=True, description="When it was decided.")

    class Meta:
        description = "Represents what is owed for accepted units."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: Reimbursement, info: Any) -> str:
        return global_id("ReturnReimbursement", root.pk)

    @staticmethod
    def resolve_amount(root: Reimbursement, info: Any) -> Any:
        return money(root.amount, root.currency)

    @staticmethod
    def resolve_proposed_amount(root: Reimbursement, info: Any) -> Any:
        return money(root.proposed_amount, root.currency)

    @staticmethod
    def resolve_lines(root: Reimbursement, info: Any) -> Any:
        return load_many(info, ReimbursementLine, "reimbursement_id", root.pk)

    @staticmethod
    def resolve_attempts(root: Reimbursement, info: Any) -> Any:
        return load_many(info, Attempt, "reimbursement_id", root.pk)


class ReturnReimbursementProposal(ObjectType):
    amount = graphene.Field(
        Money, required=True, description="What the accepted, unpaid units are worth."
    )
    maximum = graphene.Field(
        Money, required=True, description="The most that can be paid."
    )
    lines = NonNullList(
        ReturnReimbursementLine, required=True, description="The units and their worth."
    )

    class Meta:
        description = "Represents what reimbursing a return now would pay."

    @staticmethod
    def resolve_amount(root: Proposal, info: Any) -> Any:
        return money(root.amount, root.currency)

    @staticmethod
    def resolve_maximum(root: Proposal, info: Any) -> Any:
        return money(root.maximum, root.currency)
