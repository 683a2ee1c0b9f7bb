from typing import Any

import graphene

from ... import host
from ...models import ReturnRequest as Request
from ..access import check_may_see
from ..base import NonNullList
from ..batches import eligibilities
from ..loaders import load_facts, load_many
from ..types.eligibility import ReturnEligibility
from ..types.request import ReturnRequest


def resolve_eligibility(root: Any, info: Any) -> Any:
    order = host.graphql.unwrap(root)
    check_may_see(info, order)
    return load_facts(info, eligibilities, order)


def resolve_returns(root: Any, info: Any) -> Any:
    order = host.graphql.unwrap(root)
    check_may_see(info, order)
    return load_many(info, Request, "order_id", order.pk)


ORDER_FIELDS = {
    "return_eligibility": graphene.Field(
        ReturnEligibility,
        description=(
            "What of the order may be returned. For its customer, and with "
            "MANAGE_ORDERS."
        ),
        resolver=resolve_eligibility,
    ),
    "return_requests": graphene.Field(
        NonNullList(ReturnRequest),
        description="Returns of the order. For its customer, and with MANAGE_ORDERS.",
        resolver=resolve_returns,
    ),
}
