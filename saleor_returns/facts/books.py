"""The books behind a settlement: fees, credit and delivery costs that are done with."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import Q, Sum

from ..domain.lifecycle import Resolution
from ..domain.money import ZERO
from ..domain.policy.effects import KeptGift, OutboundShipping
from ..domain.settlement.amounts import NOTHING, Amounts
from ..domain.settlement.bonus import earned
from ..domain.settlement.breakdown import FEES, ChargeKind
from ..domain.settlement.claims import Account, highest
from ..models import ReimbursementCharge, ReimbursementLine, ReturnLine, ReturnRequest
from .moved import Moved
from .order_books import account_of, with_order_books

type Charged = dict[ChargeKind, Amounts]

REIMBURSED = ("reimbursement__request", "reimbursement")


@dataclass(frozen=True, slots=True)
class Books:
    """Of one return: its account, and the fees so far of each of its lines."""

    account: Account
    of_lines: Mapping[UUID, Charged] = field(default_factory=dict)


def read_books(
    requests: Collection[ReturnRequest],
    orders: Mapping[UUID, Any],
    moved: Moved,
    alias: str,
) -> dict[UUID, Books]:
    """The books of some returns, by primary key.

    Read are only those that can matter: of returns that were paid for before, and of
    orders whose delivery costs may go back or whose free items may be charged for.
    """
    before = {row.pk: _paid(moved.lines.get(row.pk, ())) for row in requests}
    paid = [pk for pk, lines in before.items() if lines]
    charged = _charged(paid, alias) if paid else {}
    credited_to = [pk for pk in paid if _gives_credit(moved.lines[pk])]
    earned_so_far = _earned(credited_to, moved, alias) if credited_to else {}
    concerned = {pk: orders[pk] for pk in _orders_with_books(orders, moved)}
    of_orders = _of_orders(concerned, moved, alias)
    found = {}
    for request in requests:
        of_lines = charged.get(request.pk, {})
        bonus = of_lines.get(None, {}).get(ChargeKind.BONUS, NOTHING).gross
        account = replace(
            of_orders.get(request.order_id) or Account(request.currency),
            fees=_of_whole_return(before[request.pk]),
            charged=_fees(of_lines.get(None, {})),
            earned=earned_so_far.get(request.pk, ZERO),
            bonus=bonus,
        )
        lines = {pk: _fees(row) for pk, row in of_lines.items() if pk is not None}
        found[request.pk] = Books(account, lines)
    return found


def _paid(lines: Iterable[ReturnLine]) -> list[ReturnLine]:
    return [row for row in lines if row.quantity_reimbursed]


def _of_whole_return(lines: Iterable[ReturnLine]) -> Charged:
    return highest([row.promised_terms for row in lines if not row.is_kept], {})


def _gives_credit(lines: Iterable[ReturnLine]) -> bool:
    return any(row.resolution == Resolution.STORE_CREDIT for row in lines)


def _fees(charged: Charged) -> Charged:
    """What was charged to the customer, as positive amounts."""
    return {kind: -charged[kind] for kind in FEES if kind in charged}


def _charged(
    request_ids: Collection[UUID], alias: str
) -> dict[UUID, dict[UUID | None, Charged]]:
    """Sums of all charges so far: by return, by line or for the whole, by kind."""
    rows = (
        ReimbursementCharge.objects.using(alias)
        .filter(reimbursement__request__in=request_ids, reimbursement__canceled_at=None)
        .order_by()
        .values_list("reimbursement__request", "line", "kind")
        .annotate(gross=Sum("gross_amount"), net=Sum("net_amount"))
    )
    found: dict[UUID, dict[UUID | None, Charged]] = {}
    for request_id, line_id, kind, gross, net in rows:
        of_line = found.setdefault(request_id, {}).setdefault(line_id, {})
        of_line[ChargeKind(kind)] = Amounts(gross, net)
    return found


def _earned(
    request_ids: Collection[UUID], moved: Moved, alias: str
) -> dict[UUID, Decimal]:
    """What the store credit given so far earned as a bonus, by return.

    Each on the terms of the lines that it was for.
    """
    of_credit = Q(
        reimbursement__request__in=request_ids,
        reimbursement__resolution=Resolution.STORE_CREDIT,
        reimbursement__canceled_at=None,
    )
    terms = {
        row.pk: row.promised_terms for pk in request_ids for row in moved.lines[pk]
    }
    columns = (*REIMBURSED, "line", "gross_amount")
    lines = ReimbursementLine.objects.using(alias).filter(of_credit).order_by()
    charges = ReimbursementCharge.objects.using(alias).filter(of_credit).order_by()
    charges = charges.exclude(kind=ChargeKind.BONUS)
    rows = lines.values_list(*columns).union(charges.values_list(*columns), all=True)
    credited: defaultdict[tuple[UUID, UUID], defaultdict[UUID | None, Decimal]]
    credited = defaultdict(lambda: defaultdict(Decimal))
    for *key, line_id, gross in rows:
        credited[tuple(key)][line_id] += gross
    found: defaultdict[UUID, Decimal] = defaultdict(lambda: ZERO)
    for (request_id, _reimbursement), amounts in credited.items():
        goods = [
            (gross, terms[pk].bonus_percentage)
            for pk, gross in amounts.items()
            if pk is not None
        ]
        found[request_id] += earned(sum(amounts.values(), start=ZERO), goods)
    return found


def _orders_with_books(orders: Mapping[UUID, Any], moved: Moved) -> Iterator[UUID]:
    """Orders of which some return's terms give delivery costs back or charge for gifts.

    Some return's, not this one's: the last units that are back may complete another.
    """
    for row in moved.units.in_returns:
        order_id, terms = row.order_line.order_id, row.promised_terms
        costs = orders[order_id].shipping_price_gross_amount > 0
        gives_back = costs and terms.outbound_shipping != OutboundShipping.NEVER
        if gives_back or terms.kept_gift != KeptGift.FREE:
            yield order_id


def _of_orders(
    orders: Mapping[UUID, Any], moved: Moved, alias: str
) -> dict[UUID, Account]:
    if not orders:
        return {}
    lines: defaultdict[UUID, list[Any]] = defaultdict(list)
    rows = apps.get_model("order", "OrderLine").objects.using(alias)
    for row in with_order_books(rows.filter(order_id__in=list(orders))):
        lines[row.order_id].append(row)
    return {pk: account_of(order, lines[pk], moved) for pk, order in orders.items()}
