"""What customers ordered and returned so far, as staff look at them.

Counted as the conditions of policies on a customer's history count: see
:mod:`.policy.customers`. Customers are known by their account, so guests have none.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.apps import apps
from django.db.models import Count, F, Q, QuerySet, Sum, Window
from django.db.models.functions import RowNumber

from ..domain.lifecycle import LIVE, SETTLED_WELL
from ..models import RefundAttempt, ReturnLine, ReturnRequest
from .policy.customers import NOT_COUNTED, NOT_PLACED

LAST_RETURNS = 5


@dataclass(slots=True)
class History:
    """``refunded`` is what was paid back, by currency, in major units."""

    user_id: int
    orders: int = 0
    units_bought: int = 0
    returns: int = 0
    open_returns: int = 0
    units_returned: int = 0
    refunded: dict[str, Decimal] = field(default_factory=dict)

    @property
    def return_rate(self) -> float | None:
        """Units returned for each unit bought; ``None`` where none was bought."""
        if not self.units_bought:
            return None
        return self.units_returned / self.units_bought


def histories(
    user_ids: Collection[int], *, channels: frozenset[int] | None, alias: str
) -> Mapping[int, History]:
    """The histories of some customers in these channels; ``None``: in every channel."""
    found = {user_id: History(user_id) for user_id in user_ids}
    _read_orders(found, channels, alias)
    requests = _in(ReturnRequest.objects.using(alias), "channel", channels)
    counted = (
        requests.filter(user__in=found)
        .exclude(status__in=NOT_COUNTED)
        .order_by()
        .values("user")
        .annotate(number=Count("pk"), open=Count("pk", filter=Q(status__in=LIVE)))
    )
    for row in counted:
        history = found[row["user"]]
        history.returns, history.open_returns = row["number"], row["open"]
    lines = ReturnLine.objects.using(alias).filter(request__user__in=found)
    accepted = (
        _in(lines, "request__channel", channels)
        .order_by()
        .values("request__user")
        .annotate(units=Sum("quantity_accepted"))
    )
    for row in accepted:
        found[row["request__user"]].units_returned = row["units"]
    _read_refunds(found, channels, alias)
    return found


def _read_orders(
    found: Mapping[int, History], channels: frozenset[int] | None, alias: str
) -> None:
    """Units are summed by order first: a customer may have orders without lines."""
    orders = apps.get_model("order", "Order").objects.using(alias)
    placed = orders.filter(user__in=found).exclude(status__in=NOT_PLACED)
    rows = (
        _in(placed, "channel", channels)
        .order_by()
        .values("user")
        .annotate(number=Count("pk", distinct=True), units=Sum("lines__quantity"))
    )
    for row in rows:
        history = found[row["user"]]
        history.orders, history.units_bought = row["number"], row["units"] or 0


def _read_refunds(
    found: Mapping[int, History], channels: frozenset[int] | None, alias: str
) -> None:
    """Only the last try of every chain can have been paid."""
    attempts = RefundAttempt.objects.using(alias).filter(
        status__in=SETTLED_WELL, reimbursement__request__user__in=found
    )
    rows = (
        _in(attempts, "reimbursement__request__channel", channels)
        .order_by()
        .values("reimbursement__request__user", "currency")
        .annotate(paid=Sum("amount"))
    )
    for row in rows:
        history = found[row["reimbursement__request__user"]]
        history.refunded[row["currency"]] = row["paid"]


def last_returns(
    user_ids: Collection[int], *, channels: frozenset[int] | None, alias: str
) -> Mapping[int, list[ReturnRequest]]:
    """The newest returns of each customer in these channels, newest first."""
    requests = _in(ReturnRequest.objects.using(alias), "channel", channels)
    newest = (
        requests.filter(user__in=user_ids)
        .annotate(
            place=Window(
                RowNumber(),
                partition_by=F("user"),
                order_by=(F("created_at").desc(), F("pk").desc()),
            )
        )
        .filter(place__lte=LAST_RETURNS)
        .order_by("place")
    )
    found: defaultdict[int, list[ReturnRequest]] = defaultdict(list)
    for row in newest:
        found[row.user_id].append(row)
    return {user_id: found[user_id] for user_id in user_ids}


def _in(
    rows: QuerySet[Any], column: str, channels: frozenset[int] | None
) -> QuerySet[Any]:
    return rows if channels is None else rows.filter(**{f"{column}__in": channels})
