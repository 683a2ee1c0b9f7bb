"""What an export is narrowed to: stored when it is asked for, read when it is written.

As the list of returns reads the same arguments. They are kept as GraphQL gave them,
with moments as tagged texts, since JSON has none.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from ..models import ReturnRequest
from .narrowing import of_channels
from .selection import chosen, searched

MOMENT = "$moment"


def stored(scope: Any) -> Any:
    """The arguments of a list as JSON keeps them."""
    if isinstance(scope, datetime):
        return {MOMENT: scope.isoformat()}
    if isinstance(scope, Mapping):
        return {name: stored(value) for name, value in scope.items()}
    if isinstance(scope, list | tuple):
        return [stored(value) for value in scope]
    return scope


def read(scope: Any) -> Any:
    """The arguments again."""
    if isinstance(scope, list):
        return [read(value) for value in scope]
    if not isinstance(scope, dict):
        return scope
    if MOMENT in scope:
        return datetime.fromisoformat(scope[MOMENT])
    return {name: read(value) for name, value in scope.items()}


def returns_of(
    scope: Mapping[str, Any],
    channel_ids: frozenset[int] | None,
    user_id: int | None,
    alias: str,
) -> QuerySet[ReturnRequest]:
    """The returns of a stored scope, in channels; ``None`` means every channel.

    ``user_id`` is whose export it is, if a user's.

    Raises:
        GraphQLError: conditions that make no sense.
        ReturnsError: ``invalid`` for an id of another type.
    """
    given = read(scope)
    rows = ReturnRequest.objects.using(alias)
    rows = of_channels(rows.all(), given.get("channel"), channel_ids)
    if given.get("ids") is not None:
        rows = rows.filter(pk__in=given["ids"])
    rows = chosen(rows, given.get("where"), None, user_id)
    return searched(rows, given.get("search"))
