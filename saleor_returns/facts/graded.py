"""What rules of dispositions are told of units that were found."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Protocol

from django.db.models import Value

from ..domain.disposition import GradeMeaning
from ..domain.dispositions.choosing import Units
from ..domain.dispositions.document import DispositionDocument
from ..domain.dispositions.limits import fitting
from ..domain.lifecycle import RequestKind, Resolution
from ..domain.policy.catalogue import Source
from ..domain.policy.document import DEFAULT_DOCUMENT
from ..domain.policy.effects import Method
from ..domain.policy.facts import LineFacts, OrderFacts, Wish
from ..models import ReturnGrade, ReturnLine
from .orders import read_order
from .policies import rules_for
from .policy.assemble import Asked, Knowledge
from .policy.needs import Needs, needs_of

AT_HAND = frozenset({Source.ARRIVAL, Source.CHOICE})
"""What is known of the units and of the return without reading the order."""


class Found(Protocol):
    """Units of one line that were found alike; see :class:`.dispositions.Graded`."""

    @property
    def line(self) -> ReturnLine: ...
    @property
    def quantity(self) -> int: ...
    @property
    def grade(self) -> ReturnGrade | None: ...
    @property
    def warehouse(self) -> Any: ...


def facts_of_units(
    order: Any,
    found: Sequence[Found],
    document: DispositionDocument,
    *,
    now: datetime,
    alias: str,
) -> tuple[OrderFacts, list[Units | None]]:
    """The order as rules look at it, and each group; ``None`` for units not there.

    Lines have their ``order_line__variant``, their ``reason`` and their ``request``.
    """
    kind = RequestKind(found[0].line.request.kind)
    needs = needs_of([document])
    if needs.sources <= AT_HAND and not needs.metadata:
        facts = _bare(order, kind, [row.line for row in found], now)
    else:
        facts = _read(order, kind, needs, now, alias)
    lines = {line.line: line for line in facts.lines}
    return facts, [_units(row, lines[str(row.line.order_line_id)]) for row in found]


def _units(row: Found, line: LineFacts) -> Units | None:
    wanted, grade = row.line, row.grade
    meaning = grade.meaning if grade else None
    if meaning == GradeMeaning.MISSING:
        return None
    wish = Wish(
        quantity=row.quantity,
        reason=wanted.reason.slug,
        fault=wanted.reason.fault,
        resolution=Resolution(wanted.resolution),
        method=Method(wanted.method),
        answers=wanted.answers,
    )
    slug = grade.slug if grade else None
    return Units(
        line.model_copy(update={"wish": wish}),
        slug,
        row.warehouse.slug if row.warehouse else None,
        fitting(
            wanted.resolution,
            slug,
            meaning,
            is_sold=wanted.order_line.variant_id is not None,
        ),
    )


def _bare(
    order: Any, kind: RequestKind, lines: Sequence[ReturnLine], now: datetime
) -> OrderFacts:
    """Of rules that look at the units and the return alone."""
    return OrderFacts(
        now=now,
        placed_at=order.created_at,
        channel="",
        country=None,
        kind=kind,
        lines=tuple(
            LineFacts(
                line=str(line.order_line_id),
                is_gift_card=False,
                ordered=0,
                fulfilled=0,
                ever_fulfilled=0,
                returnable=0,
                delivered_at=None,
                delivery_source=None,
            )
            for line in lines
        ),
    )


def _read(
    order: Any, kind: RequestKind, needs: Needs, now: datetime, alias: str
) -> OrderFacts:
    """How an arrival is known is for the order's own policy to say."""
    policy = DEFAULT_DOCUMENT
    if Source.SHIPMENTS in needs:
        policy = rules_for(order.channel_id, order.created_at, alias).document
    snapshot = read_order(order, needs=needs, alias=alias)
    knowledge = Knowledge([snapshot], needs, until=Value(now), alias=alias)
    return knowledge.facts(snapshot, policy, now, Asked(kind))
