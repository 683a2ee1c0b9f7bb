"""Which rows of a return can be written together: each beside those before it."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from uuid import UUID

from ...errors import Problem, ReturnsError
from ..inspections.entries import Entry
from ..inspections.judge import Judging, Step
from ..inspections.reopening import late_problems
from .rows import Row

type Check = Callable[[Iterable[Entry]], Iterable[Problem]]
"""What is wrong with some units, taken together."""


def fit(
    rows: Sequence[Row],
    problems_of: Check,
    otherwise: Callable[[Row], list[Entry]] | None = None,
) -> list[Row]:
    """The rows that can be written; the others are told why not.

    ``otherwise`` gives entries to write for a row that is refused as it is; its
    problems stay.
    """
    taken: list[Row] = []
    whole = [entry for row in rows for entry in row.entries]
    if not any(_own_problems(row) for row in rows) and not list(problems_of(whole)):
        return list(rows)
    for row in rows:
        before = [entry for done in taken for entry in done.entries]
        beside = [entry for entry in before if entry.line is row.line]
        problems = _own_problems(row) or list(problems_of([*beside, *row.entries]))
        if not problems:
            taken.append(row)
            continue
        row.outcome.problems = problems
        entries = otherwise(row) if otherwise else []
        if entries and not list(problems_of([*beside, *entries])):
            row.entries = entries
            taken.append(row)
    return taken


def refuse_natively(step: Step, rows: Iterable[Row], judging: Judging) -> bool:
    """Whether the platform's own forms would refuse units of some rows; they are told.

    Fit the rows once more then.
    """
    try:
        judging.check(step)
    except ReturnsError as error:
        problems = {problem.line: problem for problem in error.problems}
    else:
        return False
    for row in rows:
        accepted = any(entry.effect.accepted for entry in row.entries)
        if row.line is not None and row.line.pk in problems and accepted:
            row.outcome.problems.append(problems[row.line.pk])
    return True


def refuse_late(
    step: Step, rows: Collection[Row], promised: Counter[UUID]
) -> list[Row]:
    """Rows of units that another return was promised since theirs was completed.

    They are told. ``promised`` are units, by order line, that returns of the same call
    hold again.
    """
    entries = [entry for row in rows for entry in row.entries]
    found = late_problems(step, entries, promised)
    problems = {problem.line: problem for problem in found}
    late = [row for row in rows if row.line is not None and row.line.pk in problems]
    for row in late:
        if row.line is not None:
            row.outcome.problems.append(problems[row.line.pk])
    return late


def _own_problems(row: Row) -> list[Problem]:
    """Each once: parts of a row may have the same."""
    problems = list(row.outcome.problems)
    for entry in row.entries:
        problems += [found for found in entry.problems if found not in problems]
    return problems
