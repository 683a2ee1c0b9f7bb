"""The new goods that a request asks for, held against the shop."""

from uuid import UUID

from ...domain.lifecycle import NEW_GOODS, Resolution
from ...domain.policy.decision import Decision
from ...errors import ErrorCode, Problem, ReturnsError
from ...facts.orders import OrderSnapshot
from ..inputs import Wanted
from .choice import Goods, check_for_sale, merged
from .problems import FIELD


def wanted_goods(
    wanted: Wanted, snapshot: OrderSnapshot, decision: Decision
) -> dict[UUID, Goods]:
    """Variants and units by order line; a replacement is for the same variant.

    Lines that the policy refuses are not looked at, unless staff set that aside: their
    refusal says more.

    Raises:
        ReturnsError: one problem for every variant that cannot be had, see
            :func:`~.choice.check_for_sale`.
    """
    by_id = {line.pk: line for line in snapshot.lines}
    exchanged: dict[UUID, Goods] = {}
    replaced: dict[UUID, Goods] = {}
    problems = []
    for row in wanted.lines:
        resolution = row.resolution or wanted.resolution
        refused = decision.line(row.order_line_id).refusal is not None
        refused = refused and not wanted.override_reason
        if refused or resolution not in NEW_GOODS:
            continue
        if resolution == Resolution.EXCHANGE:
            exchanged[row.order_line_id] = merged(row.exchange_for)
        elif (variant_id := by_id[row.order_line_id].variant_id) is not None:
            replaced[row.order_line_id] = [(variant_id, row.quantity)]
        else:
            problems.append(
                Problem(
                    ErrorCode.VARIANT_NOT_AVAILABLE,
                    "The goods were deleted; they cannot be sent again.",
                    field=FIELD,
                    line=row.order_line_id,
                )
            )
    if problems:
        raise ReturnsError(*problems)
    check_for_sale(snapshot.order, exchanged, replaced)
    return {**exchanged, **replaced}
