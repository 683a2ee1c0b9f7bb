from typing import Any

import graphene

from ... import host
from ...models import GracePeriod
from ...models import ReturnRequest as Request
from ..access import check_may_see, may_manage
from ..base import NonNullList
from ..batches import eligibilities
from ..desk import shows
from ..loaders import load_facts, load_many
from ..types.eligibility import KIND, ReturnEligibility, of_kind
from ..types.grace import ReturnGracePeriod
from ..types.request import ReturnRequest


def resolve_eligibility(root: Any, info: Any, kind: str | None = None) -> Any:
    order = host.graphql.unwrap(root)
    check_may_see(info, order)
    return load_facts(info, eligibilities, order).then(
        lambda eligibility: of_kind(eligibility, kind)
    )


def resolve_returns(root: Any, info: Any) -> Any:
    order = host.graphql.unwrap(root)
    check_may_see(info, order)
    return load_many(info, Request, "order_id", order.pk).then(
        lambda rows: [row for row in rows if shows(info, order, row)]
    )


def resolve_grace_periods(root: Any, info: Any) -> Any:
    order = host.graphql.unwrap(root)
    if not may_manage(info, order.channel_id):
        return None
    return load_many(info, GracePeriod, "order_id", order.pk)


ORDER_FIELDS = {
    "return_eligibility": graphene.Field(
        ReturnEligibility,
        kind=KIND,
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
    "return_grace_periods": graphene.Field(
        NonNullList(ReturnGracePeriod),
        description=(
            "Staff's exceptions for the order, the last one counts. Staff only; null "
            "for others."
        ),
        resolver=resolve_grace_periods,
    ),
}
