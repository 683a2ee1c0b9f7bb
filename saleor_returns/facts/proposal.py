"""What a return is worth now: the same numbers for the preview and the payment."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import Sum

from ..domain.lifecycle import OWING_MONEY
from ..domain.money import ZERO, prorate
from ..models import ReturnLine, ReturnRequest
from . import WRITER
from .payments import Balance, balances

REFUNDED_NATIVELY = ("refunded", "refunded_and_returned")


@dataclass(frozen=True, slots=True)
class ProposedLine:
    """Accepted units that nothing was paid for, and their share of the line's total."""

    line: ReturnLine
    quantity: int
    gross_amount: Decimal
    net_amount: Decimal


@dataclass(frozen=True, slots=True)
class Proposal:
    """``amount`` is what the units are worth, ``refundable`` what payments can give."""

    currency: str
    lines: tuple[ProposedLine, ...]
    balances: tuple[Balance, ...]
    blocked: tuple[UUID, ...]
    """Return lines whose accepted units the platform's order does not show."""

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

    Units that staff refunded natively count as settled, and so do units that other
    returns of the order were paid for, so the parts of a line never exceed its total.
    """
    rows = list(request.lines.using(alias).filter(resolution__in=OWING_MONEY))
    settled = _settled([row.order_line_id for row in rows], alias)
    lines = []
    blocked = []
    for row in rows:
        payable = row.quantity_native - row.quantity_reimbursed
        before = settled.get(row.order_line_id, 0)
        if row.quantity_native < row.quantity_accepted:
            blocked.append(row.pk)
        if payable < 1:
            continue
        if before + payable > row.ordered_quantity:
            blocked.append(row.pk)
            continue
        lines.append(_proposed(row, payable, before))
    return Proposal(
        currency=request.currency,
        lines=tuple(lines),
        balances=tuple(balances(order, alias)),
        blocked=tuple(blocked),
    )


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


def _settled(order_line_ids: list[UUID], alias: str) -> dict[UUID, int]:
    """Units of each order line that were paid back, by us or natively."""
    ours = dict(
        ReturnLine.objects.using(alias)
        .filter(order_line_id__in=order_line_ids)
        .order_by()
        .values_list("order_line_id")
        .annotate(units=Sum("quantity_reimbursed"))
    )
    native = dict(
        apps.get_model("order", "FulfillmentLine")
        .objects.using(alias)
        .filter(
            order_line_id__in=order_line_ids,
            fulfillment__status__in=REFUNDED_NATIVELY,
        )
        .order_by()
        .values_list("order_line_id")
        .annotate(units=Sum("quantity"))
    )
    return {line: ours.get(line, 0) + native.get(line, 0) for line in {*ours, *native}}
