from typing import Any

import graphene

from ...facts.histories import History
from ..base import NonNullList
from ..documented import ObjectType
from ..histories import last_returns_of
from .scalars import Money, money


class ReturnCustomerHistory(ObjectType):
    orders = graphene.Int(
        required=True, description="Orders that were placed and not canceled."
    )
    returns = graphene.Int(
        required=True, description="Returns that were neither declined nor canceled."
    )
    open_returns = graphene.Int(
        required=True, description="Returns that are not at their end."
    )
    units_bought = graphene.Int(required=True, description="Units of these orders.")
    units_returned = graphene.Int(
        required=True, description="Units that came back and were accepted."
    )
    return_rate = graphene.Float(
        description="Units returned for each unit bought; null where none was bought."
    )
    refunded = NonNullList(
        Money,
        required=True,
        description="What was paid back for returns, in each currency.",
    )
    last_returns = graphene.List(
        graphene.NonNull("saleor_returns.graphql.types.request.ReturnRequest"),
        required=True,
        description="The five newest returns, in whatever state; newest first.",
    )

    class Meta:
        description = "Represents what a customer ordered and returned so far."

    @staticmethod
    def resolve_return_rate(root: History, info: Any) -> float | None:
        return root.return_rate

    @staticmethod
    def resolve_refunded(root: History, info: Any) -> Any:
        return [money(amount, name) for name, amount in sorted(root.refunded.items())]

    @staticmethod
    def resolve_last_returns(root: History, info: Any) -> Any:
        return last_returns_of(info, root)
