"""What a return is worth now: the same numbers for the preview and the payment."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db.models import Q, Sum

from ..domain.lifecycle import Resolution
from ..domain.money import ZERO, prorate
from ..models import Reimbursement, ReturnLine, ReturnRequest
from . import WRITER
from .native import NativeUnits, granted_units, native_units
from .payments import Balance, balances_of
from .units import read_units


@dataclass(frozen=True, slots=True)
class ProposedLine:
    """Accepted units that nothing was paid for, and their share of the line's total."""

    line: ReturnLine
    quantity: int
    gross_amount: Decimal
    net_amount: Decimal


@dataclass(frozen=True, slots=True)
class Proposal:
    """``amount`` is what the units are worth, ``refundable`` what payments can give.

    ``blocked`` maps return lines to accepted units that are not paid for, because
    staff returned or refunded them natively. ``all_lines`` are the return's, also those
    that owe no money.
    """

    currency: str
    lines: tuple[ProposedLine, ...]
    balances: tuple[Balance, ...]
    blocked: Mapping[UUID, int]
    all_lines: tuple[ReturnLine, ...]

    @property
    def amount(self) -> Decimal:
        return sum((line.gross_amount for line in self.lines), start=ZERO)

    @property
    def refundable(self) -> Decimal:
        return sum((balance.refundable for balance in self.balances), start=ZERO)

    @property
    def maximum(self) -> Decimal:
        """The largest amount that can be paid."""
        return min(self.amount, self.refundable)


def proposal_for(request: ReturnRequest, order: Any, alias: str = WRITER) -> Proposal:
    """Prorate every accepted and unpaid unit from its line's total.

    Units that staff paid back natively count as settled, and so do units that other
    returns of the order were paid for, so the parts of a line never exceed its total.
    """
    return proposals_for([request], {order.pk: order}, alias)[request.pk]


def proposals_for(
    requests: Collection[ReturnRequest],
    orders: Mapping[UUID, Any],
    alias: str = WRITER,
) -> dict[UUID, Proposal]:
    """The same of many returns, by primary key, in as many queries as of one.

    ``orders`` are the orders of the returns, by primary key.
    """
    units = read_units(list(orders), alias)
    lines: defaultdict[UUID, list[ReturnLine]] = defaultdict(list)
    reimbursed: Counter[UUID] = Counter()
    for row in units.in_returns:
        reimbursed[row.order_line_id] += row.quantity_reimbursed
        lines[row.request_id].append(row)
    native = native_units(units)
    balances = balances_of(list(orders.values()), alias)
    found = {}
    for request in requests:
        proposed, blocked = _worth(
            [
                row
                for row in lines[request.pk]
                if row.resolution == Resolution.ORIGINAL_PAYMENT
            ],
            native,
            granted_units(units.grants, since=request.created_at),
            reimbursed,
        )
        found[request.pk] = Proposal(
            currency=request.currency,
            lines=tuple(proposed),
            balances=tuple(balances[request.order_id]),
            blocked=blocked,
            all_lines=tuple(lines[request.pk]),
        )
    return found


def _worth(
    rows: Iterable[ReturnLine],
    native: Mapping[UUID, NativeUnits],
    granted_since: Mapping[UUID, int],
    reimbursed: Mapping[UUID, int],
) -> tuple[list[ProposedLine], dict[UUID, int]]:
    """Of a return's lines what is payable, and the units that are blocked."""
    lines = []
    blocked = {}
    for row in rows:
        units = native[row.order_line_id]
        settled = reimbursed.get(row.order_line_id, 0) + units.refunded + units.granted
        since = granted_since.get(row.order_line_id, 0)
        payable = _payable(row, units, since, settled)
        owed = row.quantity_accepted - row.quantity_reimbursed
        if payable < owed:
            blocked[row.pk] = owed - payable
        if payable:
            lines.append(_proposed(row, payable, settled))
    return lines, blocked


def paid_natively(
    reimbursement: Reimbursement, order: Any, alias: str = WRITER
) -> list[UUID]:
    """Return lines of a reimbursement whose units staff paid back natively since."""
    request = reimbursement.request
    units = read_units([order.pk], alias)
    native = native_units(units)
    since = granted_units(units.grants, since=request.created_at)
    paid_for = Sum(
        "reimbursement_lines__quantity",
        filter=Q(reimbursement_lines__reimbursement__amount__gt=0),
    )
    lines = request.lines.using(alias).annotate(paid_for=paid_for)
    return [
        row.pk
        for row in lines.filter(
            pk__in=reimbursement.lines.using(alias).values("line_id")
        )
        if (row.paid_for or 0)
        > _left_to_us(row, native[row.order_line_id], since.get(row.order_line_id, 0))
    ]


def _payable(
    row: ReturnLine, units: NativeUnits, granted_since: int, settled: int
) -> int:
    """Units of a return line that are owed for and that nobody paid for elsewhere."""
    payable = _left_to_us(row, units, granted_since) - row.quantity_reimbursed
    return max(0, min(payable, row.ordered_quantity - settled))


def _left_to_us(row: ReturnLine, units: NativeUnits, granted_since: int) -> int:
    """Accepted units of a return line that staff did not pay back natively.

    Refunds that staff granted after the return was asked for may be for its units,
    unless staff moved other units themselves: in doubt nothing is paid twice.
    """
    conflicting = max(0, granted_since - units.moved_by_staff)
    twice = units.counted_twice(row.ordered_quantity)
    return row.quantity_native - conflicting - units.taken_over - twice


def _proposed(row: ReturnLine, quantity: int, settled: int) -> ProposedLine:
    def share(total: Decimal) -> Decimal:
        return prorate(
            total,
            units=row.ordered_quantity,
            settled=settled,
            quantity=quantity,
            currency=row.currency,
        )

    return ProposedLine(
        line=row,
        quantity=quantity,
        gross_amount=share(row.total_gross_amount),
        net_amount=share(row.total_net_amount),
    )
