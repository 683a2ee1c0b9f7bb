"""Who of the staff may work on returns."""

from functools import reduce
from operator import and_, or_
from typing import Any

from django.db.models import Q, QuerySet

from .. import host
from ..conf import DESK_GROUPS
from ..domain.text import is_storable, lines_of
from . import WRITER

WORKS_ON_RETURNS = "MANAGE_ORDERS"
SEARCHED = ("first_name", "last_name", "email")
WORDS_MOST = 5


def assignable(
    channels: frozenset[int] | None = None, alias: str = WRITER
) -> QuerySet[Any]:
    """Active staff who manage orders or are at the returns desk.

    Of those that work in one of ``channels``; ``None``: in any.
    """
    desk = lines_of(host.installation.option(DESK_GROUPS, alias))
    rows: QuerySet[Any] = host.staff.who_may(
        WORKS_ON_RETURNS, groups=desk, channels=channels, alias=alias
    )
    return rows


def searched(users: QuerySet[Any], text: str | None) -> QuerySet[Any]:
    """Those whose names or e-mail address have every typed word; five words count."""
    words = (text or "").split()[:WORDS_MOST]
    if not all(map(is_storable, words)):
        return users.none()
    return users.filter(reduce(and_, map(_has, words), Q()))


def _has(word: str) -> Q:
    return reduce(or_, (Q(**{f"{name}__icontains": word}) for name in SEARCHED))
