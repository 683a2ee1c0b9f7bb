"""How many units the holder of a gift code may still return."""

from collections import Counter
from uuid import UUID

from django.db.models import Sum

from ..domain.lifecycle import LIVE, RequestStatus
from ..models import GiftCode, ReturnLine
from . import WRITER

USED = (*LIVE, RequestStatus.COMPLETED)


def gift_units(code: GiftCode, alias: str = WRITER) -> dict[UUID, int]:
    """By order line: what the code is for, less what was asked for with it."""
    rows = (
        ReturnLine.objects.using(alias)
        .filter(request__gift_code=code, request__status__in=USED)
        .order_by()
        .values_list("order_line_id")
        .annotate(units=Sum("quantity_requested"))
    )
    used: Counter[UUID] = Counter(dict(rows))
    given = {UUID(pk): units for pk, units in code.lines.items()}
    return {pk: max(0, units - used[pk]) for pk, units in given.items()}
