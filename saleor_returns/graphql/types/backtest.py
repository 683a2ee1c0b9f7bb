from decimal import Decimal
from typing import Any
from uuid import UUID

import graphene
from django.utils import timezone

from ...models import PolicyBacktest
from ...models import ReturnPolicy as Policy
from ...operations.backtest import STALLED_AFTER, is_stalled
from ..base import NonNullList
from ..documented import ObjectType
from ..enums import ReturnBacktestStatusEnum, ReturnOutcomeEnum
from ..identifiers import global_id
from ..loaders import load_one, load_platform
from .scalars import JSON, App, DateTime, Money, Order, User, money


class ReturnBacktestOutcomeCount(ObjectType):
    outcome = ReturnOutcomeEnum(required=True, description="What was decided.")
    requests = graphene.Int(required=True, description="Returns decided so.")
    lines = graphene.Int(required=True, description="Wanted lines decided so.")

    class Meta:
        description = "Represents how often a policy decides one way."


class ReturnBacktestSide(ObjectType):
    outcomes = NonNullList(
        ReturnBacktestOutcomeCount, required=True, description="By outcome."
    )
    fees = NonNullList(Money, required=True, description="Fees, in each currency.")
    refunds = NonNullList(
        Money, required=True, description="Refunds less fees, in each currency."
    )
    returnable_lines = graphene.Int(
        required=True,
        description="Lines of orders without a return that could come back.",
    )

    class Meta:
        description = "Represents what one policy would have done."

    @staticmethod
    def resolve_outcomes(root: dict[str, Any], info: Any) -> list[dict[str, Any]]:
        return [
            {"outcome": name, "requests": count, "lines": root["lines"][name]}
            for name, count in root["requests"].items()
        ]

    @staticmethod
    def resolve_fees(root: dict[str, Any], info: Any) -> list[Any]:
        return _sums(root["fees"])

    @staticmethod
    def resolve_refunds(root: dict[str, Any], info: Any) -> list[Any]:
        return _sums(root["refunds"])


class ReturnBacktestExample(ObjectType):
    order = graphene.Field(Order, description="The order; null once it is gone.")
    number = graphene.String(required=True, description="Number of the order.")
    was_asked = graphene.Boolean(
        required=True,
        description="Whether a return was asked for; else what could have come back.",
    )
    published = JSON(required=True, description="Outcome, lines and trace as it was.")
    draft = JSON(required=True, description="Outcome, lines and trace by the draft.")

    class Meta:
        description = "Represents an order that a draft changes."

    @staticmethod
    def resolve_order(root: dict[str, Any], info: Any) -> Any:
        return load_platform(info, "order.Order", UUID(root["order"]))

    @staticmethod
    def resolve_published(root: dict[str, Any], info: Any) -> Any:
        return root["sides"]["published"]

    @staticmethod
    def resolve_draft(root: dict[str, Any], info: Any) -> Any:
        return root["sides"]["draft"]


class ReturnBacktestResult(ObjectType):
    orders = graphene.Int(required=True, description="Orders that were looked at.")
    order_lines = graphene.Int(required=True, description="Lines of these.")
    requests = graphene.Int(
        required=True, description="Returns of these, native ones included."
    )
    changed_requests = graphene.Int(
        required=True, description="Returns that the draft decides otherwise."
    )
    customers_touched = graphene.Int(
        required=True, description="Customers for whom something changes."
    )
    published = graphene.Field(
        ReturnBacktestSide, required=True, description="The rules that were in force."
    )
    draft = graphene.Field(ReturnBacktestSide, required=True, description="The draft.")
    examples = NonNullList(
        ReturnBacktestExample,
        required=True,
        description="At most ten orders that change the most, with both traces.",
    )

    class Meta:
        description = "Represents a draft beside what was in force."


class ReturnPolicyBacktest(ObjectType):
    id = graphene.ID(required=True, description="ID of the back-test.")
    policy = graphene.Field(
        "saleor_returns.graphql.types.policy.ReturnPolicy",
        required=True,
        description="The policy.",
    )
    status = ReturnBacktestStatusEnum(required=True, description="How far it is.")
    is_stalled = graphene.Boolean(
        required=True,
        description=(
            f"Whether nothing moved for {STALLED_AFTER.seconds // 60} minutes: its "
            "worker is gone, and it may be started again."
        ),
    )
    placed_from = DateTime(required=True, description="Orders placed since then.")
    placed_to = DateTime(required=True, description="Orders placed before then.")
    sample = graphene.Int(description="At most so many orders; null: all of them.")
    orders_total = graphene.Int(required=True, description="Orders to look at.")
    orders_done = graphene.Int(required=True, description="Orders looked at so far.")
    result = graphene.Field(ReturnBacktestResult, description="null until it is done.")
    error = graphene.String(required=True, description="Why it broke off.")
    user = graphene.Field(User, description="Who asked for it.")
    app = graphene.Field(App, description="Which App asked for it.")
    created_at = DateTime(required=True, description="When it was asked for.")
    ended_at = DateTime(description="When it ended.")

    class Meta:
        description = "Represents a draft policy held against past orders."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: PolicyBacktest, info: Any) -> str:
        return global_id("ReturnPolicyBacktest", root.pk)

    @staticmethod
    def resolve_policy(root: PolicyBacktest, info: Any) -> Any:
        return load_one(info, Policy, root.policy_id)

    @staticmethod
    def resolve_is_stalled(root: PolicyBacktest, info: Any) -> bool:
        return is_stalled(root, timezone.now())

    @staticmethod
    def resolve_user(root: PolicyBacktest, info: Any) -> Any:
        return load_platform(info, "account.User", root.user_id)

    @staticmethod
    def resolve_app(root: PolicyBacktest, info: Any) -> Any:
        return load_platform(info, "app.App", root.app_id)


def _sums(by_currency: dict[str, str]) -> list[Any]:
    return [
        money(Decimal(amount), currency) for currency, amount in by_currency.items()
    ]
