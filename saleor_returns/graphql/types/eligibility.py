from typing import Any

import graphene
from graphql import GraphQLError

from ... import host
from ...domain.lifecycle import RequestKind
from ...domain.settlement.breakdown import ChargeKind
from ...domain.text import quoted
from ...facts.eligibility import Choice, Eligibility, LineEligibility, as_kind
from ...models import ReturnReason as Reason
from ..base import NonNullList
from ..batches import reasons_in_use
from ..documented import ObjectType
from ..enums import (
    ReturnKindEnum,
    ReturnMethodEnum,
    ReturnOutcomeEnum,
    ReturnResolutionEnum,
)
from ..loaders import load_facts
from .decision_terms import ReturnStoreCreditTerms
from .question import ReturnQuestion
from .reason import ReturnReason
from .refusal import ReturnRefusal
from .scalars import DateTime, Money, OrderLine, money

KIND = graphene.Argument(ReturnKindEnum, description="Defaults to RETURN.")


def of_kind(eligibility: Eligibility, kind: str | None) -> Eligibility:
    """The same order for a kind of return."""
    if kind is None or kind == eligibility.facts.kind:
        return eligibility
    return as_kind(eligibility, RequestKind(kind))


class ReturnChoice(ObjectType):
    quantity = graphene.Int(required=True, description="The units that it is for.")
    resolution = ReturnResolutionEnum(required=True, description="What is given.")
    method = ReturnMethodEnum(required=True, description="How it comes back.")
    outcome = ReturnOutcomeEnum(
        required=True, description="What becomes of such a request, asked for now."
    )
    restocking_fee = graphene.Field(
        Money, required=True, description="For taking it back, with tax."
    )
    return_shipping_fee = graphene.Field(
        Money, required=True, description="For sending it back, with tax."
    )
    delivery_costs = graphene.Field(
        Money,
        required=True,
        description="What of the order's delivery costs goes back too, with tax.",
    )
    bonus = graphene.Field(
        Money, required=True, description="What store credit is worth on top."
    )
    refund = graphene.Field(
        Money,
        required=True,
        description=(
            "What is paid in the end, if the line is returned alone: what was paid for "
            "the units, less fees, with delivery costs and bonus."
        ),
    )
    refusal = graphene.Field(ReturnRefusal, description="Why it would be declined.")

    class Meta:
        description = "Represents one way to return units, and what it comes to."

    @staticmethod
    def resolve_restocking_fee(root: Choice, info: Any) -> Any:
        return _charged(root, ChargeKind.RESTOCKING_FEE)

    @staticmethod
    def resolve_return_shipping_fee(root: Choice, info: Any) -> Any:
        return _charged(root, ChargeKind.RETURN_SHIPPING_FEE)

    @staticmethod
    def resolve_refund(root: Choice, info: Any) -> Any:
        return money(root.settled.amount, root.currency)

    @staticmethod
    def resolve_delivery_costs(root: Choice, info: Any) -> Any:
        back = root.settled.of(ChargeKind.OUTBOUND_SHIPPING)
        return money(back.gross, root.currency)

    @staticmethod
    def resolve_bonus(root: Choice, info: Any) -> Any:
        return money(root.settled.bonus, root.currency)

    @staticmethod
    def resolve_refusal(root: Choice, info: Any) -> Any:
        return root.decision.refusal


def _charged(root: Choice, fee: ChargeKind) -> Any:
    return money(abs(root.settled.of(fee).gross), root.currency)


class ReturnLineEligibility(ObjectType):
    order_line = graphene.Field(OrderLine, required=True, description="The line.")
    returnable_quantity = graphene.Int(
        required=True, description="Units that can be returned now."
    )
    deadline = DateTime(description="Until when; null: no end, or not shipped yet.")
    days_left = graphene.Int(
        description="Days until the deadline, 0 on the last; null: no end, or it is over."
    )
    withdrawal_until = DateTime(
        description=(
            "Until when the law lets the customer withdraw; null: not at all, or the "
            "time has not begun."
        )
    )
    reasons = NonNullList(
        ReturnReason, required=True, description="The reasons that may be given."
    )
    questions = NonNullList(
        ReturnQuestion,
        required=True,
        description="What to ask of such an item when a reason is given.",
        reason=graphene.String(required=True, description="Slug of the reason."),
    )
    resolutions = NonNullList(
        ReturnResolutionEnum, required=True, description="What may be wished for."
    )
    methods = NonNullList(
        ReturnMethodEnum, required=True, description="How it may come back."
    )
    photos_required = graphene.Int(
        required=True,
        description="Photos that the policy asks for, whatever the reason.",
    )
    advice = graphene.String(description="What to tell the customer first.")
    store_credit = graphene.Field(
        ReturnStoreCreditTerms,
        description="What store credit is worth, where it is offered.",
    )
    choices = NonNullList(
        ReturnChoice,
        required=True,
        description="What each way to return it comes to. None where it is refused.",
        reason=graphene.String(
            required=True, description="Slug of the reason; fees may depend on it."
        ),
        quantity=graphene.Int(
            description="Units to return, as many as can be. Defaults to all of these."
        ),
    )
    refusal = graphene.Field(ReturnRefusal, description="Why no unit can be returned.")

    class Meta:
        description = "Represents what of an order line may be returned."

    @staticmethod
    def resolve_order_line(root: LineEligibility, info: Any) -> Any:
        return host.graphql.wrap(root.order_line)

    @staticmethod
    def resolve_returnable_quantity(root: LineEligibility, info: Any) -> int:
        return root.decision.returnable

    @staticmethod
    def resolve_deadline(root: LineEligibility, info: Any) -> Any:
        return root.decision.deadline

    @staticmethod
    def resolve_days_left(root: LineEligibility, info: Any) -> int | None:
        return root.days_left

    @staticmethod
    def resolve_withdrawal_until(root: LineEligibility, info: Any) -> Any:
        return root.decision.withdrawal_until

    @staticmethod
    def resolve_reasons(root: LineEligibility, info: Any) -> Any:
        return load_facts(info, reasons_in_use, root.of.snapshot.order).then(
            lambda reasons: [row for row in reasons if root.takes(row)]
        )

    @staticmethod
    def resolve_questions(root: LineEligibility, info: Any, reason: str) -> Any:
        return _reason(root, info, reason).then(root.questions)

    @staticmethod
    def resolve_resolutions(root: LineEligibility, info: Any) -> Any:
        return root.decision.resolutions

    @staticmethod
    def resolve_methods(root: LineEligibility, info: Any) -> Any:
        return root.decision.methods

    @staticmethod
    def resolve_photos_required(root: LineEligibility, info: Any) -> int:
        return root.decision.photos

    @staticmethod
    def resolve_advice(root: LineEligibility, info: Any) -> str | None:
        return root.decision.advice

    @staticmethod
    def resolve_store_credit(root: LineEligibility, info: Any) -> Any:
        return root.store_credit

    @staticmethod
    def resolve_choices(
        root: LineEligibility, info: Any, reason: str, quantity: int | None = None
    ) -> Any:
        if quantity is not None and quantity < 1:
            raise GraphQLError(f"The quantity is {quantity}; it must be 1 or more.")

        return _reason(root, info, reason).then(
            lambda row: root.choices_for(row, quantity)
        )

    @staticmethod
    def resolve_refusal(root: LineEligibility, info: Any) -> Any:
        return root.decision.refusal


def _reason(root: LineEligibility, info: Any, slug: str) -> Any:
    """A promise of a reason that is in use.

    Raises, when it is kept:
        GraphQLError: there is none of that slug.
    """

    def choose(reasons: list[Reason]) -> Reason:
        for row in reasons:
            if row.slug == slug:
                return row
        accepted = ", ".join(row.slug for row in reasons)
        raise GraphQLError(f"There is no reason {quoted(slug)}. There are: {accepted}.")

    return load_facts(info, reasons_in_use, root.of.snapshot.order).then(choose)


class ReturnEligibility(ObjectType):
    lines = NonNullList(
        ReturnLineEligibility, required=True, description="Every line of the order."
    )

    class Meta:
        description = "Represents what of an order may be returned, before any request."

    @staticmethod
    def resolve_lines(root: Eligibility, info: Any) -> list[LineEligibility]:
        return root.lines
