"""What is sent of many returns at once, and what becomes of each item."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from uuid import UUID

from ...errors import ErrorCode, Problem, ReturnsError, refuse
from ...models import Inspection, ReceiptItem, ReturnRequest
from ..idempotency import check_key
from ..inputs import Verdict
from ..text_checks import check_text

ITEMS_MAX = 1_000
"""Items of one call: their locks are held until the last one is written."""


NUMBER_MAX_LENGTH = 64


class ErrorPolicy(StrEnum):
    """What becomes of a call in which items are wrong; the platform's own words."""

    REJECT_EVERYTHING = "reject_everything"
    REJECT_FAILED_ROWS = "reject_failed_rows"
    IGNORE_FAILED = "ignore_failed"


@dataclass(frozen=True, slots=True)
class Item:
    """Units of a line of a return.

    The return is named by ``request_id`` or ``number``, the line by ``line_id``,
    ``order_line_id`` or ``sku``. ``reference`` is what the sender calls the item: the
    same one with the same content is taken once. ``problems`` are what was wrong with it
    before it came here, such as an id that is none.
    """

    reference: str
    quantity: int
    request_id: UUID | None = None
    number: str | None = None
    line_id: UUID | None = None
    order_line_id: UUID | None = None
    sku: str | None = None
    verdict: Verdict = Verdict()
    problems: Sequence[Problem] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The line, as it was named: the same words mean the same item."""
        return tuple(str(name) for name in (self.line_id, self.order_line_id, self.sku))


@dataclass(slots=True)
class Outcome:
    """What became of one item: rows that were written, now or before, or why not."""

    problems: list[Problem] = field(default_factory=list)
    request: ReturnRequest | None = None
    item: ReceiptItem | None = None
    inspections: Sequence[Inspection] = ()
    is_new: bool = False
    """Whether this call took it."""

    @property
    def is_taken(self) -> bool:
        return self.item is not None or bool(self.inspections)


def check_number(items: Sequence[Item]) -> None:
    """Raises ``required`` for no item, and ``invalid`` for too many."""
    if not items:
        raise refuse(ErrorCode.REQUIRED, "Name at least one item.", field="items")
    if len(items) > ITEMS_MAX:
        message = f"{len(items)} items; {ITEMS_MAX} are accepted at once."
        raise ReturnsError(Problem(ErrorCode.INVALID, message, field="items"))


def shape_problems(item: Item) -> list[Problem]:
    """What can be said of an item without looking at its return.

    ``required``, ``invalid``, ``too_long``, ``quantity_not_positive`` and those that it
    brings along.
    """
    problems = list(item.problems)
    problems += [
        replace(problem, field="externalReference")
        for problem in check_key(item.reference)
    ]
    problems += check_text(item.number or "", "returnNumber", limit=NUMBER_MAX_LENGTH)
    if item.request_id is None and not item.number and not item.problems:
        message = "Name the return by its id or its number."
        problems.append(Problem(ErrorCode.REQUIRED, message, field="returnId"))
    named = [name for name in (item.line_id, item.order_line_id, item.sku) if name]
    if len(named) != 1 and not item.problems:
        message = "Name the line by one of its id, its order line's and its SKU."
        code = ErrorCode.INVALID if named else ErrorCode.REQUIRED
        problems.append(Problem(code, message, field="lineId"))
    if item.quantity < 1 and not item.problems:
        message = f"The quantity is {item.quantity}; it must be at least 1."
        code = ErrorCode.QUANTITY_NOT_POSITIVE
        problems.append(Problem(code, message, field="quantity"))
    return problems
