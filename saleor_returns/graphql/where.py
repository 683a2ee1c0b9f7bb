"""What the conditions of ``where`` mean, as one expression for the database.

The meaning is that of the platform's own ``where``: AND and OR stand alone, an operator
input names one operator, and a condition without a value holds for nothing.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_
from typing import Any

from django.db.models import Q
from django.utils import timezone
from graphql import GraphQLError

from ..domain.moments import aware
from ..domain.policy.effects import Priority
from ..domain.staff_work import NEVER, PRIORITIES, View
from ..domain.text import is_storable
from ..facts.views import in_view, is_overdue
from ..models import ReturnLine
from .identifiers import int_of, uuid_of
from .narrowing import NOTHING, of_reasons

type Condition = Callable[[Any], Q]


@dataclass(frozen=True, slots=True)
class Reader:
    """From which alias a list is read, and as which user, if one asks."""

    alias: str
    user_id: int | None = None


type LookedUp = Callable[[Any, Reader], Q]

DEEPEST = 10
MOST = 100
"""Conditions in one ``where``; more would only cost the planner its time."""

EVERYTHING = ~NOTHING
OPERATORS: dict[str, Callable[[Q, Q], Q]] = {"AND": and_, "OR": or_}


def conditions(where: Mapping[str, Any], reader: Reader) -> Q:
    """The rows that a ``where`` input is for.

    Raises:
        GraphQLError: AND or OR beside other conditions, two operators in one
            condition, too many or too deeply nested conditions.
        ReturnsError: ``invalid`` for an id of another type.
    """
    if _count(where, depth=1) > MOST:
        raise GraphQLError(f"`where` takes {MOST} conditions at most.")
    return _read(where, reader)


def _count(where: Mapping[str, Any], depth: int) -> int:
    if depth > DEEPEST:
        raise GraphQLError(f"AND and OR can be nested {DEEPEST} deep at most.")
    nested = [part for name in OPERATORS for part in where.get(name) or ()]
    return len(where) + sum(_count(part, depth + 1) for part in nested)


def _read(where: Mapping[str, Any], reader: Reader) -> Q:
    for name, combine in OPERATORS.items():
        if name in where:
            if len(where) > 1:
                raise GraphQLError(f"`{name}` stands alone, without other conditions.")
            parts = [_read(part, reader) for part in where[name] or ()]
            return reduce(combine, parts) if parts else EVERYTHING
    return _all(
        LOOKED_UP[name](value, reader) if name in LOOKED_UP else CONDITIONS[name](value)
        for name, value in where.items()
    )


def _all(parts: Iterable[Q]) -> Q:
    return reduce(and_, parts, EVERYTHING)


def _operator(value: Mapping[str, Any] | None) -> tuple[str, Any]:
    """The one operator of an input and its operand; ``("", None)`` where none is."""
    if not value:
        return "", None
    if len(value) > 1:
        raise GraphQLError("A condition takes one operator.")
    return next(iter(value.items()))


def _values(value: Mapping[str, Any] | None) -> list[Any]:
    """The values that ``eq`` or ``oneOf`` accept."""
    operator, operand = _operator(value)
    given = operand if operator == "one_of" else [operand]
    return [row for row in given or () if row is not None]


def _words(column: str) -> Condition:
    def condition(value: Any) -> Q:
        words = [word for word in _values(value) if is_storable(str(word))]
        return Q(**{f"{column}__in": words})

    return condition


def _numbers(column: str) -> Condition:
    def condition(value: Any) -> Q:
        operator, operand = _operator(value)
        if operator == "range":
            return _between(column, operand)
        return Q(**{f"{column}__in": _values(value)})

    return condition


def _keys(
    column: str, type_name: str, read: Callable[[str, str, str], Any]
) -> Condition:
    def condition(value: Any) -> Q:
        keys = [read(key, type_name, "where") for key in _values(value)]
        return Q(**{f"{column}__in": keys})

    return condition


def _moments(column: str) -> Condition:
    """Moments without a zone are UTC."""

    def condition(value: Any) -> Q:
        bounds = {
            name: moment and aware(moment) for name, moment in (value or {}).items()
        }
        return _between(column, bounds)

    return condition


def _between(column: str, bounds: Mapping[str, Any] | None) -> Q:
    given = {
        f"{column}__{name}": bound
        for name, bound in (bounds or {}).items()
        if bound is not None
    }
    return Q(**given) if given else NOTHING


def _ids(value: list[str] | None) -> Q:
    return Q(pk__in=[uuid_of(key, "ReturnRequest", "where") for key in value or ()])


def _reason(value: Any, reader: Reader) -> Q:
    return of_reasons(_values(value), reader.alias)


def _lines(value: list[Mapping[str, Any]] | None, reader: Reader) -> Q:
    """Each item holds for some line, and all conditions of an item for the same."""
    if not value or not all(value):
        return NOTHING
    return _all(_has_line(item, reader) for item in value)


def _has_line(item: Mapping[str, Any], reader: Reader) -> Q:
    """The reason is asked of the return too, which has an index of its reasons."""
    condition = _all(LINE_CONDITIONS[name](value) for name, value in item.items())
    found = Q(pk__in=ReturnLine.objects.filter(condition).values("request_id"))
    return found & _reason(item["reason"], reader) if "reason" in item else found


def _metadata(value: Mapping[str, Any] | None) -> Q:
    """Public metadata that has a key, and one of some values where they are given."""
    if not value or not is_storable(value["key"]):
        return NOTHING
    key = value["key"]
    if not value.get("value"):
        return Q(metadata__has_key=key)
    words = [word for word in _values(value["value"]) if is_storable(word)]
    return reduce(or_, (Q(metadata__contains={key: word}) for word in words), NOTHING)


def _flag(holds: Callable[[], Q]) -> Condition:
    """A condition that is asked to hold, or not to."""

    def condition(wanted: bool | None) -> Q:
        if wanted is None:
            return NOTHING
        return holds() if wanted else ~holds()

    return condition


def _needs_attention() -> Q:
    return ~Q(attention=[])


def _attention_reason(value: Any) -> Q:
    """With the condition of the index of what needs attention, so that it is read."""
    return Q(attention__overlap=_values(value)) & _needs_attention()


def _priority(value: Any) -> Q:
    return Q(priority__in=[PRIORITIES.index(Priority(row)) for row in _values(value)])


def _due_at(value: Any) -> Q:
    """Returns of which nothing is due are never in the time asked for."""
    return _moments("due_at")(value) & Q(due_at__lt=NEVER)


def _view(value: str | None, reader: Reader) -> Q:
    if value is None:
        return NOTHING
    return in_view(View(value), now=timezone.now(), user_id=reader.user_id)


LINE_CONDITIONS: dict[str, Condition] = {
    "product": _keys("variant__product_id", "Product", int_of),
    "variant": _keys("variant_id", "ProductVariant", int_of),
    "sku": _words("sku"),
    "reason": _words("reason__slug"),
}
CONDITIONS: dict[str, Condition] = {
    "ids": _ids,
    "number": _words("number"),
    "kind": _words("kind"),
    "status": _words("status"),
    "reception": _words("reception"),
    "inspection": _words("inspection"),
    "money_status": _words("money"),
    "order_id": _keys("order_id", "Order", uuid_of),
    "order_number": _numbers("order__number"),
    "channel_id": _keys("channel_id", "Channel", int_of),
    "user": _keys("user_id", "User", int_of),
    "user_email": _words("order__user_email"),
    "created_at": _moments("created_at"),
    "updated_at": _moments("updated_at"),
    "refund_due_at": _moments("refund_due_at"),
    "metadata": _metadata,
    "needs_attention": _flag(_needs_attention),
    "attention_reason": _attention_reason,
    "assignee": _keys("assignee_id", "User", int_of),
    "is_assigned": _flag(lambda: Q(assignee__isnull=False)),
    "priority": _priority,
    "due_at": _due_at,
    "is_overdue": _flag(lambda: is_overdue(timezone.now())),
}
LOOKED_UP: dict[str, LookedUp] = {"reason": _reason, "lines": _lines, "view": _view}
"""Conditions that depend on who reads, or ask the database before the list is read."""
