"""Which gift codes hold, and how many units may still be returned with them."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from django.db.models import Q, Sum

from ..domain.lifecycle import LIVE, RequestStatus
from ..models import GiftCode, ReturnLine
from . import WRITER

USED = (*LIVE, RequestStatus.COMPLETED)


def holding(now: datetime) -> Q:
    """Codes that open something: neither expired nor ended."""
    return Q(ended_at=None) & (Q(expires_at=None) | Q(expires_at__gt=now))


def gift_units(code: GiftCode, alias: str = WRITER) -> dict[UUID, int]:
    """By order line: what the code is for, less what was asked for with it.

    Nothing is left of a code that was ended.
    """
    used = used_units([code], alias)[code.pk]
    return {
        UUID(pk): 0 if code.ended_at else max(0, units - used[UUID(pk)])
        for pk, units in code.lines.items()
    }


def used_units(
    codes: Sequence[GiftCode], alias: str = WRITER
) -> Mapping[UUID, Mapping[UUID, int]]:
    """By code and order line: units that were asked for with it."""
    rows = (
        ReturnLine.objects.using(alias)
        .filter(request__gift_code__in=codes, request__status__in=USED)
        .order_by()
        .values_list("request__gift_code_id", "order_line_id")
        .annotate(units=Sum("quantity_requested"))
    )
    used: defaultdict[UUID, Counter[UUID]] = defaultdict(Counter)
    for code_id, line_id, units in rows:
        used[code_id][line_id] = units
    return used
