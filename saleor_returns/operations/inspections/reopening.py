"""Goods of a return that is over: whether its units may still be its own."""

from collections.abc import Mapping
from typing import Any

from ...domain.lifecycle import RequestStatus
from ...errors import ErrorCode, Problem, ReturnsError
from ...facts.orders import in_returns, quantities_of
from ...facts.units import read_units
from ...models import ReturnLine, ReturnRequest


def check_still_theirs(
    order: Any, request: ReturnRequest, accepted: Mapping[ReturnLine, int]
) -> None:
    """Refuse units of a completed return that another one was promised since.

    A return that is over holds none of the units that did not come, or went back to the
    customer; if they arrive, or are accepted after all, it holds them again. ``accepted``
    are all lines that change, with the units that are accepted now; the lines count
    what arrived and was judged already.

    Raises:
        ReturnsError: ``quantity_not_returnable``.
    """
    if request.status != RequestStatus.COMPLETED:
        return
    units = read_units([order.pk])
    before = {row.pk: row for row in units.in_returns}
    quantities = quantities_of([line.order_line for line in accepted], units)
    problems = []
    for line, shown in accepted.items():
        held = in_returns(line, RequestStatus.APPROVED).held
        known = in_returns(before[line.pk], RequestStatus.COMPLETED).held
        left = quantities[line.order_line_id].returnable + known
        if held + shown > left:
            problems.append(
                Problem(
                    ErrorCode.QUANTITY_NOT_RETURNABLE,
                    f"The return was completed, and {left} units of the line are not "
                    "promised to another return since. Receive the others there.",
                    field="quantity",
                    line=line.pk,
                    quantity=left,
                )
            )
    if problems:
        raise ReturnsError(*problems)
