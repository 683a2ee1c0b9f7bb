"""What the shop's rules make of units that arrived."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import F, Q
from django.utils import timezone

from ..domain.disposition import Disposition
from ..domain.dispositions.choosing import NOTHING, Choice, Rules
from ..domain.dispositions.document import DispositionDocument
from ..domain.dispositions.suggestion import NONE, Suggestion
from ..domain.policy.builtin import GRADE, NO_WAREHOUSE
from ..domain.policy.decision import TraceStep
from ..models import DispositionVersion, ReturnGrade, ReturnLine
from . import WRITER
from .graded import facts_of_units


@dataclass(frozen=True, slots=True)
class Graded:
    """Units of one line; ``grade`` is ``None`` while nobody has said how they are.

    ``warehouse`` is where they arrived.
    """

    line: ReturnLine
    quantity: int
    grade: ReturnGrade | None
    warehouse: Any = None


def suggestions(
    order: Any,
    found: Sequence[Graded],
    *,
    version: DispositionVersion | None,
    alias: str = WRITER,
    document: DispositionDocument | None = None,
) -> list[Suggestion]:
    """What becomes of each group, in the same order.

    The rules of ``version`` decide, as a rule those in force for the order's channel, or
    those of ``document``. Only facts that they name are read, in as many statements for
    many groups as for one.
    """
    if document is None:
        document = version.content if version else None
    if document is None or not document.in_order:
        return [_of_grade(row.grade) for row in found]
    facts, units = facts_of_units(
        order, found, document, now=timezone.now(), alias=alias
    )
    rules = Rules(document)
    choices = [rules.choose(row, facts) if row else NOTHING for row in units]
    warehouses = _warehouses(choices, alias)
    version_id = version.pk if version else None
    return [
        _suggestion(choice, row, warehouses, version_id)
        for choice, row in zip(choices, found, strict=True)
    ]


def version_in_force(channel_id: int, alias: str = WRITER) -> DispositionVersion | None:
    """The last version of the channel's rules, else of the shop's."""
    return versions_in_force([channel_id], alias)[channel_id]


def versions_in_force(
    channel_ids: Collection[int], alias: str = WRITER
) -> dict[int, DispositionVersion | None]:
    """The same for some channels."""
    if not channel_ids:
        return {}
    rows = (
        DispositionVersion.objects.using(alias)
        .filter(Q(rules__channel_id__in=channel_ids) | Q(rules__is_default=True))
        .order_by("rules", "-number")
        .distinct("rules")
        .annotate(channel_id=F("rules__channel_id"))
    )
    found: dict[int | None, DispositionVersion] = {row.channel_id: row for row in rows}
    return {key: found.get(key, found.get(None)) for key in channel_ids}


def told(trace: Sequence[TraceStep]) -> list[dict[str, Any]]:
    """A trace as it is stored: JSON without what says nothing."""
    blank = asdict(TraceStep("", ""))
    return [
        {name: value for name, value in asdict(step).items() if value != blank[name]}
        for step in trace
    ]


def _of_grade(grade: ReturnGrade | None) -> Suggestion:
    return NONE if grade is None else Suggestion(Disposition(grade.disposition))


def _warehouses(choices: Collection[Choice], alias: str) -> dict[str, UUID]:
    """The warehouses that the rules want, by slug, as far as the shop has them."""
    slugs = {row.then.warehouse for row in choices if row.then} - {None}
    if not slugs:
        return {}
    rows = apps.get_model("warehouse", "Warehouse").objects.using(alias)
    return dict(rows.filter(slug__in=slugs).values_list("slug", "pk"))


def _suggestion(
    choice: Choice,
    row: Graded,
    warehouses: dict[str, UUID],
    version_id: int | None,
) -> Suggestion:
    then, trace = choice.then, choice.trace
    if then is None:
        steps = (*trace, *_by_grade(row)) if trace else ()
        own = _of_grade(row.grade)
        return replace(own, version_id=version_id, trace=steps)
    return Suggestion(
        then.disposition,
        choice.rule or "",
        warehouses.get(then.warehouse or ""),
        then.second_hand,
        version_id,
        (*trace, *_not_there(row, then.warehouse, warehouses)),
    )


def _by_grade(row: Graded) -> Iterator[TraceStep]:
    """That the grade decided, since no rule did."""
    if row.grade is not None:
        facts = {"grade": row.grade.slug}
        line = str(row.line.order_line_id)
        yield TraceStep(GRADE, line, won=("disposition",), facts=facts)


def _not_there(
    row: Graded, slug: str | None, warehouses: dict[str, UUID]
) -> Iterator[TraceStep]:
    """That the shop has no such warehouse, so that the units stay where they arrived."""
    if slug is not None and slug not in warehouses:
        line = str(row.line.order_line_id)
        yield TraceStep(NO_WAREHOUSE, line, fired=False, facts={"warehouse": slug})
