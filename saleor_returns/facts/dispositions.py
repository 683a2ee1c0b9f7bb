"""What the shop's rules make of units that arrived."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..domain.disposition import Disposition, Suggestion
from ..models import ReturnGrade, ReturnLine


@dataclass(frozen=True, slots=True)
class Graded:
    """Units of one line; ``grade`` is ``None`` while nobody has said how they are."""

    line: ReturnLine
    quantity: int
    grade: ReturnGrade | None


def suggestions(order: Any, found: Sequence[Graded]) -> list[Suggestion | None]:
    """What becomes of each group, in the same order; ``None``: nothing says."""
    return [_of_grade(row.grade) for row in found]


def _of_grade(grade: ReturnGrade | None) -> Suggestion | None:
    return None if grade is None else Suggestion(Disposition(grade.disposition))
