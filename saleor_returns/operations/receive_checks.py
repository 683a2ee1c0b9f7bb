"""What makes an arrival impossible, each with its code and its numbers."""

from collections import Counter
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.apps import apps

from ..domain.disposition import EFFECTS, Disposition
from ..domain.lifecycle import Resolution
from ..errors import ErrorCode, Problem, ReturnsError
from ..models import ReturnLine
from .idempotency import check_key
from .inputs import Arrival, ReceivedItem
from .text_checks import check_text

NOT_RESTOCKED = [
    disposition for disposition, effect in EFFECTS.items() if not effect.restocks
]
NOT_TAKEN = [
    disposition for disposition, effect in EFFECTS.items() if not effect.accepted
]
NOT_ACCEPTED = [
    disposition
    for disposition, effect in EFFECTS.items()
    if effect.arrives and not effect.accepted
]

ITEMS_MAX = 10_000
"""Items of one arrival; their positions are kept in a ``smallint``."""
UNITS_MAX = 1_000_000
"""Units of one line in one arrival: more than any parcel, and far from the end of a
column, so that a slip of the finger is refused and never overflows."""
INTEGER_MAX = 2**31 - 1


def check_shape(arrival: Arrival, key: str | None) -> None:
    """What can be said without looking at the return.

    Raises:
        ReturnsError: ``required``, ``quantity_not_positive``, ``too_long``,
            ``invalid``.
    """
    problems = check_key(key) + check_text(arrival.note, "note")
    if not arrival.items:
        problems.append(
            Problem(ErrorCode.REQUIRED, "Name at least one item.", field="items")
        )
    if len(arrival.items) > ITEMS_MAX:
        message = (
            f"{len(arrival.items)} items; {ITEMS_MAX} are accepted in one arrival."
        )
        raise ReturnsError(
            *problems, Problem(ErrorCode.INVALID, message, field="items")
        )
    for item in arrival.items:
        problems += check_text(item.note, "note", item.line_id)
        if item.quantity < 1:
            problems.append(
                Problem(
                    ErrorCode.QUANTITY_NOT_POSITIVE,
                    f"The quantity is {item.quantity}; it must be at least 1.",
                    field="quantity",
                    line=item.line_id,
                )
            )
    if problems:
        raise ReturnsError(*problems)


def check_arrival(arrival: Arrival, lines: Mapping[UUID, ReturnLine]) -> Any:
    """Hold the arrival against the return; gives its warehouse, or ``None``.

    Raises:
        ReturnsError: ``line_not_in_return``, ``quantity_above_approved``, ``invalid``,
            ``not_awaited``, ``disposition_not_allowed``, ``variant_deleted``,
            ``warehouse_required``, ``warehouse_not_found``.
    """
    problems = [
        Problem(
            ErrorCode.LINE_NOT_IN_RETURN,
            "The line is not part of this return.",
            field="lineId",
            line=item.line_id,
        )
        for item in arrival.items
        if item.line_id not in lines
    ]
    if problems:
        raise ReturnsError(*problems)
    problems += _check_units(arrival, lines)
    for item in arrival.items:
        line = lines[item.line_id]
        problems += _check_variant(item, line) + _check_fate(item, line)
    warehouse, missing = _find_warehouse(arrival)
    problems += missing
    if problems:
        raise ReturnsError(*problems)
    return warehouse


def _check_units(arrival: Arrival, lines: Mapping[UUID, ReturnLine]) -> list[Problem]:
    accepted: Counter[UUID] = Counter()
    arriving: Counter[UUID] = Counter()
    missing: Counter[UUID] = Counter()
    for item in arrival.items:
        effect = EFFECTS[item.disposition]
        accepted[item.line_id] += item.quantity * bool(effect.accepted)
        arriving[item.line_id] += item.quantity * effect.arrives
        missing[item.line_id] += item.quantity * (
            item.disposition == Disposition.MISSING
        )
    problems = []
    for line_id, line in lines.items():
        room = min(UNITS_MAX, INTEGER_MAX - line.quantity_received)
        if arriving[line_id] > room:
            problems.append(
                Problem(
                    ErrorCode.INVALID,
                    f"{arriving[line_id]} units arriving; {room} are accepted at once.",
                    field="quantity",
                    line=line_id,
                    quantity=room,
                )
            )
        left = line.quantity_approved - line.quantity_accepted
        if accepted[line_id] > left:
            problems.append(
                Problem(
                    ErrorCode.QUANTITY_ABOVE_APPROVED,
                    f"{accepted[line_id]} units accepted; {left} more were approved. "
                    f"Record the others as {' or '.join(NOT_ACCEPTED)}.",
                    field="quantity",
                    line=line_id,
                    quantity=left,
                    accepted=NOT_ACCEPTED,
                )
            )
        awaited = max(
            0,
            line.quantity_approved
            - line.quantity_received
            - arriving[line_id]
            - line.quantity_missing,
        )
        if missing[line_id] > awaited:
            problems.append(
                Problem(
                    ErrorCode.QUANTITY_ABOVE_APPROVED,
                    f"{missing[line_id]} units missing; {awaited} are still awaited.",
                    field="quantity",
                    line=line_id,
                    quantity=awaited,
                )
            )
    return problems


def _check_fate(item: ReceivedItem, line: ReturnLine) -> list[Problem]:
    """Nothing comes back of what is kept; the shop keeps nothing that is repaired."""
    if line.is_kept:
        return [
            Problem(
                ErrorCode.NOT_AWAITED,
                "The customer keeps these units; none is awaited.",
                field="lineId",
                line=item.line_id,
            )
        ]
    is_repair = line.resolution == Resolution.REPAIR
    if is_repair and EFFECTS[item.disposition].accepted:
        return [
            Problem(
                ErrorCode.DISPOSITION_NOT_ALLOWED,
                "The units are to be repaired and go back to the customer. Change the "
                "resolution of the line to keep them.",
                field="disposition",
                line=item.line_id,
                accepted=NOT_TAKEN,
            )
        ]
    return []


def _check_variant(item: ReceivedItem, line: ReturnLine) -> list[Problem]:
    restocks = EFFECTS[item.disposition].restocks
    if not restocks or line.order_line.variant is not None:
        return []
    return [
        Problem(
            ErrorCode.VARIANT_DELETED,
            "The variant was deleted, so there is no stock that could rise.",
            field="disposition",
            line=item.line_id,
            accepted=NOT_RESTOCKED,
        )
    ]


def _find_warehouse(arrival: Arrival) -> tuple[Any, list[Problem]]:
    if arrival.warehouse_id is None:
        if not any(EFFECTS[item.disposition].restocks for item in arrival.items):
            return None, []
        message = "Name the warehouse that the units go back to."
        code = ErrorCode.WAREHOUSE_REQUIRED
        return None, [Problem(code, message, field="warehouseId")]
    warehouses = apps.get_model("warehouse", "Warehouse").objects
    warehouse = warehouses.filter(pk=arrival.warehouse_id).first()
    if warehouse is None:
        message = "There is no such warehouse."
        code = ErrorCode.WAREHOUSE_NOT_FOUND
        return None, [Problem(code, message, field="warehouseId")]
    return warehouse, []
