from collections.abc import Callable
from typing import Any

import graphene

from ... import host
from ...models import ReturnLine as Line
from ...models import ReturnRequest as Request
from ..access import check_may_see, may_manage
from ..base import NonNullList
from ..batches import eligibilities
from ..desk import shows
from ..loaders import load_facts, load_many, load_one
from ..types.eligibility import KIND, ReturnLineEligibility, of_kind
from ..types.line import ReturnLine

WHO = "For the order's customer, and with MANAGE_ORDERS."


def _with_order(root: Any, info: Any, give: Callable[[Any, Any], Any]) -> Any:
    """``give(line, order)`` to those who may see the order."""
    line = host.graphql.unwrap(root)

    def decide(order: Any) -> Any:
        check_may_see(info, order)
        return give(line, order)

    return load_one(info, "order.Order", line.order_id).then(decide)


def resolve_eligibility(root: Any, info: Any, kind: str | None = None) -> Any:
    return _with_order(
        root,
        info,
        lambda line, order: load_facts(info, eligibilities, order).then(
            lambda eligibility: of_kind(eligibility, kind).line(line.pk)
        ),
    )


def resolve_lines(root: Any, info: Any) -> Any:
    def choose(line: Any, order: Any) -> Any:
        rows = load_many(info, Line, "order_line_id", line.pk)
        if may_manage(info, order.channel_id):
            return rows
        return rows.then(lambda lines: _shown(info, order, lines))

    return _with_order(root, info, choose)


def _shown(info: Any, order: Any, lines: list[Line]) -> Any:
    """Without those of gifts, which the order's customer is not told of."""
    if not lines:
        return lines
    return load_many(info, Request, "order_id", order.pk).then(
        lambda requests: [
            line
            for line in lines
            if any(
                row.pk == line.request_id and shows(info, order, row)
                for row in requests
            )
        ]
    )


def resolve_quantity(root: Any, info: Any) -> Any:
    def count(lines: list[Line]) -> int:
        return sum(line.quantity_accepted for line in lines)

    return resolve_lines(root, info).then(count)


ORDER_LINE_FIELDS = {
    "return_eligibility": graphene.Field(
        ReturnLineEligibility,
        kind=KIND,
        description=f"What of the line may be returned. {WHO}",
        resolver=resolve_eligibility,
    ),
    "return_lines": graphene.Field(
        NonNullList(ReturnLine),
        description=f"What returns hold of the line. {WHO}",
        resolver=resolve_lines,
    ),
    "returned_quantity": graphene.Field(
        graphene.Int,
        description=f"Units that came back through returns and were accepted. {WHO}",
        resolver=resolve_quantity,
    ),
}
