"""Goods of a return that is over: whether its units may still be its own."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import replace
from uuid import UUID

from ...domain.lifecycle import RequestStatus
from ...domain.quantities import LineInReturn
from ...errors import ErrorCode, Problem, ReturnsError
from ...facts.orders import in_returns, quantities_of
from ...facts.units import read_units
from ...models import ReturnLine
from .entries import Entry
from .judge import Step


def check_still_theirs(step: Step, entries: Collection[Entry]) -> None:
    """Refuse units of a completed return that another one was promised since.

    Raises:
        ReturnsError: ``quantity_not_returnable``.
    """
    problems = list(late_problems(step, entries))
    if problems:
        raise ReturnsError(*problems)


def late_problems(
    step: Step, entries: Collection[Entry], promised: Counter[UUID] | None = None
) -> Iterator[Problem]:
    """``quantity_not_returnable`` for lines of which others were promised units.

    A return that is over holds none of the units that did not come, or went back to the
    customer; if they arrive, or are accepted after all, it holds them again. Entries
    that supersede others are counted already. ``promised`` are units, by order line, that
    others hold again and that are not written yet; what this one holds is added.
    """
    others: Counter[UUID] = Counter() if promised is None else promised
    if step.request.status != RequestStatus.COMPLETED or not entries:
        return
    units = read_units([step.order.pk])
    before = {row.pk: row for row in units.in_returns}
    lines = {entry.line.pk: entry.line for entry in entries}
    quantities = quantities_of([line.order_line for line in lines.values()], units)
    for line in lines.values():
        held = _after(line, entries).held + step.accepted.get(line, 0)
        known = in_returns(before[line.pk], RequestStatus.COMPLETED).held
        left = quantities[line.order_line_id].returnable + known
        left = max(0, left - others[line.order_line_id])
        if held <= left:
            others[line.order_line_id] += max(0, held - known)
        else:
            yield Problem(
                ErrorCode.QUANTITY_NOT_RETURNABLE,
                f"The return was completed, and {left} units of the line are not "
                "promised to another return since. Receive the others there.",
                field="quantity",
                line=line.pk,
                quantity=left,
            )


def _after(line: ReturnLine, entries: Collection[Entry]) -> LineInReturn:
    """What the line holds once the entries count."""
    now = in_returns(line, RequestStatus.APPROVED)
    coming = [
        entry
        for entry in entries
        if entry.line is line and entry.is_judged and entry.supersedes is None
    ]
    accepted = sum(row.quantity for row in coming if row.effect.accepted is True)
    rejected = sum(row.quantity for row in coming if row.effect.accepted is False)
    return replace(
        now, accepted=now.accepted + accepted, rejected=now.rejected + rejected
    )
