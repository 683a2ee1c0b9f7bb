"""Units whose money goes back by itself, as far as a return has come."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from django.db.models import Sum
from django.db.models.functions import Coalesce

from ..domain.disposition import EFFECTS
from ..domain.settlement.due import depends_on_grade, due_units
from ..models import Inspection, ReturnLine
from . import WRITER

ACCEPTED = [word for word, effect in EFFECTS.items() if effect.accepted]


def due_of(lines: Iterable[ReturnLine], alias: str = WRITER) -> dict[UUID, int]:
    """Units of some return lines that are paid for by themselves, by primary key.

    With those that were paid for already. How units were found is read only where the
    terms of a line ask for it.
    """
    rows = list(lines)
    graded = [row.pk for row in rows if depends_on_grade(row.promised_terms)]
    by_grade = _by_grade(graded, alias) if graded else {}
    return {
        row.pk: due_units(row.progress, row.promised_terms, by_grade.get(row.pk, {}))
        for row in rows
    }


def _by_grade(
    line_ids: Collection[UUID], alias: str
) -> Mapping[UUID, Mapping[str | None, int]]:
    rows = (
        Inspection.objects.using(alias)
        .filter(line__in=line_ids, disposition__in=ACCEPTED)
        .order_by()
        .annotate(superseded=Coalesce(Sum("successors__quantity"), 0))
        .values_list("line", "grade__slug", "quantity", "superseded")
    )
    found: defaultdict[UUID, Counter[str | None]] = defaultdict(Counter)
    for line_id, grade, units, superseded in rows:
        found[line_id][grade] += units - superseded
    return found
