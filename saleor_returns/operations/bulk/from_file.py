"""Rows of a warehouse's file as items, and taken by the hundred."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import transaction
from graphql_relay import from_global_id

from ...domain.disposition import Disposition
from ...domain.receipts_file import (
    DISPOSITION,
    GRADE,
    LINE,
    LOT,
    NOTE,
    QUANTITY,
    REASON,
    REFERENCE,
    RETURN,
    SKU,
    WAREHOUSE,
    FileRow,
)
from ...errors import ErrorCode, Problem
from ...host.contract import SYSTEM
from ..inputs import Verdict
from .items import ErrorPolicy, Item, Outcome
from .receive_many import receive_many

AT_ONCE = 500
INTEGER_DIGITS = 9

type Told = Callable[[int], None]
"""Called with the number of rows that are done."""


def import_receipts(
    rows: Sequence[FileRow], *, dry_run: bool = False, told: Told = lambda done: None
) -> list[tuple[FileRow, Outcome]]:
    """Receive what the rows say; give what became of each, in the order of the file.

    Five hundred at a time, those of one return together, each time in one transaction:
    what was taken stays taken, and is known when the file comes again. A dry run undoes
    each transaction.
    """
    warehouses = dict(
        apps.get_model("warehouse", "Warehouse").objects.values_list("slug", "pk")
    )
    outcomes: dict[int, Outcome] = {}
    for numbers in _portions(rows):
        items = [_item(rows[number], warehouses) for number in numbers]
        outcomes.update(zip(numbers, _take(items, dry_run), strict=True))
        told(len(outcomes))
    return [(row, outcomes[number]) for number, row in enumerate(rows)]


def _take(items: Sequence[Item], dry_run: bool) -> list[Outcome]:
    policy = ErrorPolicy.REJECT_FAILED_ROWS
    if not dry_run:
        return receive_many(items=items, actor=SYSTEM, policy=policy)
    with transaction.atomic():
        outcomes = receive_many(items=items, actor=SYSTEM, policy=policy)
        transaction.set_rollback(True)
    return outcomes


def _portions(rows: Sequence[FileRow]) -> Iterator[list[int]]:
    """Places of rows to be taken together; of a return as many as there is room for."""
    of_return: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        of_return.setdefault(row[RETURN], []).append(number)
    portion: list[int] = []
    for numbers in of_return.values():
        if portion and len(portion) + len(numbers) > AT_ONCE:
            yield portion
            portion = []
        portion += numbers
        while len(portion) > AT_ONCE:
            yield portion[:AT_ONCE]
            portion = portion[AT_ONCE:]
    if portion:
        yield portion


def _item(row: FileRow, warehouses: Mapping[str, UUID]) -> Item:
    """An item; what cannot be read of it is among its problems."""
    problems: list[Problem] = []

    def read(column: str, reader: Callable[[str], Any], expected: str) -> Any:
        if not row[column]:
            return None
        try:
            return reader(row[column])
        except (ValueError, LookupError, UnicodeDecodeError):
            message = f"“{row[column]}” is not {expected}."
            problems.append(Problem(ErrorCode.INVALID, message, field=column))
            return None

    if row[WAREHOUSE] and row[WAREHOUSE] not in warehouses:
        message = f"There is no warehouse with the slug “{row[WAREHOUSE]}”."
        code = ErrorCode.WAREHOUSE_NOT_FOUND
        problems.append(Problem(code, message, field=WAREHOUSE))
    words = ", ".join(Disposition)
    quantity = read(QUANTITY, _units, "a number of units")
    if not row[QUANTITY]:
        message = "The quantity is missing."
        problems.append(Problem(ErrorCode.REQUIRED, message, field=QUANTITY))
    verdict = Verdict(
        disposition=read(
            DISPOSITION, lambda word: Disposition(word.lower()), f"one of {words}"
        ),
        grade=row[GRADE] or None,
        note=row[NOTE],
        reason=row[REASON],
        warehouse_id=warehouses.get(row[WAREHOUSE]),
        serial_numbers=row.serial_numbers,
        lot_number=row[LOT],
    )
    return Item(
        row[REFERENCE],
        quantity or 0,
        number=row[RETURN] or None,
        line_id=read(LINE, _line_id, "the id of a return's line"),
        sku=None if row[LINE] else row[SKU] or None,
        verdict=verdict,
        problems=problems,
    )


def _units(written: str) -> int:
    if not written.isdecimal() or len(written) > INTEGER_DIGITS:
        raise ValueError(written)
    return int(written)


def _line_id(written: str) -> UUID:
    """As it is, or as the API has it."""
    try:
        return UUID(written)
    except ValueError:
        found = from_global_id(written)
        if found[0] != "ReturnLine":
            raise ValueError(written) from None
        return UUID(found[1])
