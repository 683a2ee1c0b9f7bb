from collections.abc import Callable
from typing import Any

import graphene

from ...facts.proposal import Proposal
from ...links import credit_memo_url
from ...models import (
    CreditMemo,
    Reimbursement,
    ReimbursementCharge,
    ReimbursementLine,
    ReturnLine,
)
from ...models import RefundAttempt as Attempt
from ..access import for_staff
from ..base import NonNullList
from ..documented import ObjectType
from ..enums import (
    RefundAttemptKindEnum,
    RefundAttemptStatusEnum,
    ReturnChargeKindEnum,
    ReturnResolutionEnum,
)
from ..identifiers import global_id
from ..loaders import load_many, load_one, load_platform
from .parts import Part, of_amounts, of_entry, of_share
from .scalars import DateTime, Money, Payment, TransactionItem, money

LINE = "saleor_returns.graphql.types.line.ReturnLine"


class ReturnReimbursementLine(ObjectType):
    line = graphene.Field(LINE, required=True, description="The line of the return.")
    quantity = graphene.Int(required=True, description="Units that are paid for.")
    gross = graphene.Field(
        Money, required=True, description="Their share of what was paid, with tax."
    )
    net = graphene.Field(Money, required=True, description="The same without tax.")
    tax = graphene.Field(Money, required=True, description="The tax in it.")

    class Meta:
        description = "Represents units of a line and what they are worth."
        default_resolver = of_amounts

    @staticmethod
    def resolve_line(root: Part, info: Any) -> Any:
        return load_one(info, ReturnLine, root.line_id)


class ReturnReimbursementCharge(ObjectType):
    kind = ReturnChargeKindEnum(required=True, description="What it is.")
    line = graphene.Field(
        LINE, description="The line that it is for; null: the return as a whole."
    )
    gross = graphene.Field(
        Money,
        required=True,
        description="What it adds, with tax; below zero: what it takes.",
    )
    net = graphene.Field(Money, required=True, description="The same without tax.")
    tax = graphene.Field(Money, required=True, description="The tax in it.")

    class Meta:
        description = (
            "Represents a fee, delivery costs, a bonus or what staff took off."
        )
        default_resolver = of_amounts

    @staticmethod
    def resolve_line(root: Part, info: Any) -> Any:
        return load_one(info, ReturnLine, root.line_id)


class RefundAttempt(ObjectType):
    id = graphene.ID(required=True, description="ID of the attempt.")
    kind = RefundAttemptKindEnum(required=True, description="The way it takes.")
    status = RefundAttemptStatusEnum(required=True, description="What became of it.")
    amount = graphene.Field(Money, required=True, description="What it is to pay.")
    bonus = graphene.Field(
        Money, required=True, description="What a gift card is worth on top."
    )
    name = graphene.String(
        description=(
            "The payment's name, the end of a gift card's code, or the reference of a "
            "payment outside. Staff only."
        )
    )
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
    retry_at = DateTime(
        description="When it is tried again by itself; null: not. Staff only."
    )
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
    def resolve_kind(root: Attempt, info: Any) -> str:
        return root.payment_kind

    @staticmethod
    def resolve_bonus(root: Attempt, info: Any) -> Any:
        return money(root.bonus, root.currency)

    @staticmethod
    def resolve_name(root: Attempt, info: Any) -> Any:
        return _of_attempt(root, info, lambda: root.payment_name)

    @staticmethod
    def resolve_retry_at(root: Attempt, info: Any) -> Any:
        return _of_attempt(root, info, lambda: root.retry_at)

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


class ReturnCreditMemo(ObjectType):
    number = graphene.String(required=True, description="Its number, without gaps.")
    issued_at = DateTime(required=True, description="When it was issued.")
    url = graphene.String(
        required=True,
        description=(
            "A link to the PDF for whoever has it; it works for some minutes only, so "
            "ask for it when it is followed."
        ),
    )

    class Meta:
        description = "Represents the document of what was credited to the customer."

    @staticmethod
    def resolve_url(root: CreditMemo, info: Any) -> str:
        return credit_memo_url(root)


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
    charges = NonNullList(
        ReturnReimbursementCharge,
        required=True,
        description="What is added to their worth, or taken off it.",
    )
    attempts = NonNullList(
        RefundAttempt, required=True, description="Every try to pay, oldest first."
    )
    credit_memo = graphene.Field(
        ReturnCreditMemo,
        description="Its document, once all of it is paid; null where nothing is.",
    )
    created_at = DateTime(required=True, description="When it was decided.")
    canceled_at = DateTime(
        description="When staff canceled it; it counts no more since. Null: it stands."
    )

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
    def resolve_charges(root: Reimbursement, info: Any) -> Any:
        return load_many(info, ReimbursementCharge, "reimbursement_id", root.pk)

    @staticmethod
    def resolve_attempts(root: Reimbursement, info: Any) -> Any:
        return load_many(info, Attempt, "reimbursement_id", root.pk)

    @staticmethod
    def resolve_credit_memo(root: Reimbursement, info: Any) -> Any:
        return load_one(info, CreditMemo, root.pk, field="reimbursement_id")


class ReturnReimbursementProposal(ObjectType):
    resolution = ReturnResolutionEnum(required=True, description="The way of paying.")
    amount = graphene.Field(
        Money, required=True, description="What would be paid, with a bonus."
    )
    maximum = graphene.Field(
        Money, required=True, description="The most that can be paid by itself."
    )
    outside = graphene.Field(
        Money,
        required=True,
        description=(
            "What no payment of the order can give back: staff pay it by other means, "
            "and record that."
        ),
    )
    lines = NonNullList(
        ReturnReimbursementLine, required=True, description="The units and their worth."
    )
    charges = NonNullList(
        ReturnReimbursementCharge,
        required=True,
        description="What is added to their worth, or taken off it.",
    )

    class Meta:
        description = "Represents what reimbursing a return now would pay."

    @staticmethod
    def resolve_amount(root: Proposal, info: Any) -> Any:
        return money(root.amount, root.currency)

    @staticmethod
    def resolve_maximum(root: Proposal, info: Any) -> Any:
        return money(root.maximum, root.currency)

    @staticmethod
    def resolve_outside(root: Proposal, info: Any) -> Any:
        return money(root.outside, root.currency)

    @staticmethod
    def resolve_lines(root: Proposal, info: Any) -> Any:
        return [of_share(row, root.currency) for row in root.breakdown.shares]

    @staticmethod
    def resolve_charges(root: Proposal, info: Any) -> Any:
        return [of_entry(row, root.currency) for row in root.breakdown.entries]
